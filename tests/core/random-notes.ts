/** Small random notes whose names, aliases and links collide as often as can be, for laws about the index. */
import fc from "../laws";
import type { Entry, Mention } from "../../src/core/model/entry";
import type { ContactNote } from "../../src/core/model/contact";
import type { Note } from "../../src/core/model/note";
import {
  aContact,
  aGoal,
  aJournalNote,
  aMention,
  aNote,
  anEntry,
  aPlan,
  aProblem,
  day,
} from "./note-builder";

const days = ["2026-11-16", "2026-11-17", "2026-11-18"].map(day);
const names = ["Sam", "sam", "Zo\u00eb", "Zoe\u0308", "constructor", "Goals"];

/** A path of three folders and six names, some of which differ in case or Unicode form alone. */
export const somePath: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("", "A/", "A/B/"), fc.constantFrom(...names))
  .map(([folder, name]) => `${folder}${name}.md`);

const someTarget = fc.oneof(
  fc.constantFrom(...names, "Alias", "__proto__", ""),
  fc
    .tuple(fc.constantFrom("A/", "B/", "./", "../", "/"), fc.constantFrom(...names))
    .map((parts) => parts.join("")),
);

const someMention: fc.Arbitrary<Mention> = fc
  .record({
    target: someTarget,
    subpath: fc.constantFrom("", "Run"),
    byName: fc.boolean(),
    stance: fc.constantFrom("reports", "reports", "means", "denies"),
    kind: fc.constantFrom("call", "email"),
    below: fc.integer({ min: -3, max: 3 }),
  })
  .map(({ target, ...parts }) => aMention(target, parts));

const someEntry: fc.Arbitrary<Entry> = fc
  .record({
    line: fc.integer({ min: 1, max: 9 }),
    mentions: fc.array(someMention, { maxLength: 3 }),
    day: fc.constantFrom(...days),
    happened: fc.boolean(),
    ownContact: fc.boolean(),
    tagKind: fc.constantFrom(null, null, "call"),
    checkIn: fc.boolean(),
  })
  .map(({ line, mentions, ...parts }) => anEntry(line, mentions, { kind: "call", ...parts }));

/** What of a contact decides what counts of what happened with it. */
const someStanding = fc.constantFrom<Partial<ContactNote>>(
  { ignoresJournal: true },
  { met: days[1] ?? null },
  { lastContact: days[0] ?? null },
  { dormantAfter: { count: 1, unit: "day" } },
);

/** A note of any sort at the path. */
export function someNoteAt(path: string): fc.Arbitrary<Note> {
  const parts = fc.record({
    aliases: fc.uniqueArray(fc.constantFrom("Alias", "ALIAS", "Sam", "Zo\u00eb", "__proto__"), {
      maxLength: 2,
    }),
    entries: fc.array(someEntry, { maxLength: 3 }),
    plans: fc.array(
      fc.tuple(fc.integer({ min: 1, max: 9 }), someTarget).map(([line, to]) => aPlan(line, [to])),
      { maxLength: 2 },
    ),
    problems: fc.constantFrom([], [], [aProblem(2, "broken")]),
  });
  const someGoal = fc
    .tuple(someTarget, fc.constantFrom(null, "Sam", "A/Sam"))
    .map(([target, partner]) =>
      aGoal(path, { partner }, [target === "" ? { is: "check-ins" } : { is: "link", target }]),
    );
  return parts.chain((own) =>
    fc.oneof(
      fc.constant(aNote(path, { aliases: own.aliases })),
      fc.constant(aNote(path, { aliases: own.aliases, plans: own.plans })),
      fc.constant(aContact(path, own)),
      someStanding.map((contact) => aContact(path, { ...own, contact })),
      fc.tuple(fc.constantFrom(...days), fc.boolean(), fc.boolean()).map(([date, daily, words]) =>
        aJournalNote(date, own.entries, {
          ...own,
          path,
          daily,
          ownWords: words ? { line: 1, column: 1, text: "Words" } : null,
        }),
      ),
      someGoal.map((goal) => aNote(path, { is: "goal", ...own, entries: [], goals: [goal] })),
      someGoal.map((goal) => {
        const listed = { ...goal, id: `${path}#Run`, title: "Run" };
        return aNote(path, { is: "goals", aliases: own.aliases, goals: [listed] });
      }),
    ),
  );
}

/** A note of any sort at any path. */
export const someNote: fc.Arbitrary<Note> = somePath.chain(someNoteAt);
