import { describe, expect, test } from "@jest/globals";
import type { ResolvedEntry } from "../../../src/core/model/interaction";
import type { Note } from "../../../src/core/model/note";
import { createNoteIndex, type NoteIndex } from "../../../src/core/note-index/note-index";
import {
  aContact,
  aGoalList,
  aGoalNote,
  aJournalNote,
  aMention,
  aNote,
  anEntry,
  aPlan,
  aProblem,
  day,
  someSettings,
} from "../note-builder";

const start = day("0001-01-01");
const end = day("9999-12-31");

function indexOf(...notes: readonly Note[]): NoteIndex {
  const index = createNoteIndex(someSettings());
  index.putAll(notes);
  return index;
}

/** Entries as `path:line`. */
function places(entries: readonly ResolvedEntry[]): readonly string[] {
  return entries.map(({ path, line }) => `${path}:${String(line)}`);
}

const maria = aContact("People/Maria Chen.md", { aliases: ["Maria"] });
const louie = aContact("People/Louie Alvarez.md", { aliases: ["Louie"] });

describe("An index of notes", () => {
  test("is empty at first, and its revision rises with every change", () => {
    const index = createNoteIndex(someSettings());
    expect(index.size()).toEqual({ notes: 0, contacts: 0, journal: 0, goals: 0, interactions: 0 });
    expect(index.firstJournalDay()).toBeNull();
    const revisions = [index.revision];
    index.put(maria);
    revisions.push(index.revision);
    index.put(maria);
    revisions.push(index.revision);
    index.remove("nothing.md");
    revisions.push(index.revision);
    index.putAll([louie, aNote("Tea.md")]);
    revisions.push(index.revision);
    index.rename("Tea.md", "Coffee.md", aNote("Coffee.md"));
    revisions.push(index.revision);
    index.remove("Coffee.md");
    revisions.push(index.revision);
    expect(revisions).toEqual([0, 1, 2, 2, 3, 4, 5]);
  });

  test("goes on from a given revision", () => {
    const index = createNoteIndex(someSettings(), { revision: 41 });
    index.put(maria);
    expect(index.revision).toBe(42);
  });

  test("lists what is something to Kith in order of path, and finds the rest by path alone", () => {
    const index = indexOf(maria, aNote("Tea.md"), aGoalNote("Goals/Reconnect.md"), louie);
    expect(index.notes().map(({ path }) => path)).toEqual([
      "Goals/Reconnect.md",
      "People/Louie Alvarez.md",
      "People/Maria Chen.md",
    ]);
    expect(index.note("Tea.md")?.is).toBeNull();
    expect(index.note("tea.md")).toBeNull();
    expect(index.contacts().map(({ name }) => name)).toEqual(["Louie Alvarez", "Maria Chen"]);
    expect(index.contact("People/Maria Chen.md")?.name).toBe("Maria Chen");
    expect(index.contact("Tea.md")).toBeNull();
    expect(index.size()).toMatchObject({ notes: 4, contacts: 2, goals: 1 });
  });

  test("lists goals and plans in order of path, then line", () => {
    const list = aGoalList("Goals.md", ["Call", "Write"]);
    const index = indexOf(
      aJournalNote("2026-11-18", [], { plans: [aPlan(7, ["Maria"]), aPlan(3, ["Louie"])] }),
      { ...list, goals: [...list.goals].reverse() },
      aGoalNote("A.md"),
      maria,
    );
    expect(index.goals().map(({ id }) => id)).toEqual(["A.md", "Goals.md#Call", "Goals.md#Write"]);
    expect(index.plans().map(({ line, contacts }) => [line, contacts])).toEqual([
      [3, []],
      [7, ["People/Maria Chen.md"]],
    ]);
  });

  test("never changes a list it has handed out", () => {
    const index = indexOf(maria, aJournalNote("2026-11-18", [anEntry(3, ["Maria"])]));
    const before = [index.contacts(), index.interactionsWith(maria.path), index.notes()] as const;
    const lengths = before.map((list) => list.length);
    index.putAll([louie, aJournalNote("2026-11-19", [anEntry(3, ["Maria"])])]);
    index.remove("Journal/2026-11-18.md");
    expect(before.map((list) => list.length)).toEqual(lengths);
  });
});

describe("An entry", () => {
  test("is an interaction with each contact that it links in a report, once, in the order of the line", () => {
    const index = indexOf(
      maria,
      louie,
      aNote("Acme.md"),
      aJournalNote("2026-11-18", [
        anEntry(3, ["Louie", "Acme", "Maria Chen", "People/Louie Alvarez", "Nobody"]),
      ]),
    );
    expect(index.entriesBetween(start, end)).toEqual([
      expect.objectContaining({
        path: "Journal/2026-11-18.md",
        line: 3,
        day: "2026-11-18",
        kind: "call",
        kindByTag: false,
        contacts: ["People/Louie Alvarez.md", "People/Maria Chen.md"],
        notes: ["People/Louie Alvarez.md", "Acme.md", "People/Maria Chen.md"],
      }),
    ]);
    expect(index.size().interactions).toBe(1);
  });

  test.each(["means", "denies"] as const)("links nobody where its clause %s", (stance) => {
    const index = indexOf(
      maria,
      louie,
      aJournalNote("2026-11-18", [anEntry(3, ["Louie", aMention("Maria", { stance })])]),
    );
    expect(index.entriesBetween(start, end)[0]?.contacts).toEqual(["People/Louie Alvarez.md"]);
    expect(index.interactionsWith(maria.path)).toEqual([]);
  });

  test("takes its kind from its tag, else from the clause of its first contact", () => {
    const mentions = [
      aMention("Acme", { kind: "meeting" }),
      aMention("Maria", { kind: "email" }),
      aMention("Louie", { kind: "gift" }),
    ];
    const index = indexOf(
      maria,
      louie,
      aNote("Acme.md"),
      aJournalNote("2026-11-18", [
        anEntry(3, mentions),
        anEntry(4, mentions, { tagKind: "thanks", tags: ["thanks"] }),
        anEntry(5, ["Acme"]),
        anEntry(6, [], { tagKind: "volunteering", tags: ["volunteering"] }),
      ]),
    );
    expect(
      index.entriesBetween(start, end).map(({ kind, kindByTag }) => [kind, kindByTag]),
    ).toEqual([
      ["email", false],
      ["thanks", true],
      ["other", false],
      ["volunteering", true],
    ]);
  });

  test("counts for nothing when it did not happen, and is there without contacts when it did", () => {
    const index = indexOf(
      maria,
      aJournalNote("2026-11-18", [
        anEntry(3, ["Maria"], { happened: false }),
        anEntry(4, [], { text: "A quiet day" }),
      ]),
    );
    expect(index.entriesBetween(start, end)).toEqual([
      expect.objectContaining({ line: 4, contacts: [], notes: [], text: "A quiet day" }),
    ]);
    expect(index.size().interactions).toBe(0);
  });

  test("resolves plain names of a property by name, then alias (R116)", () => {
    const attendees = ["maria chen", "LOUIE"].map((name) => aMention(name, { byName: true }));
    const index = indexOf(
      maria,
      louie,
      aJournalNote("2026-11-18", [anEntry(2, attendees, { form: "property" })]),
    );
    expect(index.entriesBetween(start, end)[0]?.contacts).toEqual([maria.path, louie.path]);
  });

  test("checks in on the goal note it links, or on the item of a goal list (R127)", () => {
    const index = indexOf(
      aGoalNote("Goals/Run.md"),
      aGoalList("Goals.md", ["Write: a page", "Read", "Read (2)"]),
      aJournalNote("2026-11-18", [
        anEntry(3, ["Goals/Run"], { checkIn: true }),
        anEntry(4, [aMention("Goals", { subpath: "Write a page" })]),
        anEntry(5, [aMention("goals", { subpath: "read (2)" })]),
        anEntry(6, [aMention("Goals", { subpath: "Something else" })]),
        anEntry(7, ["Goals"]),
      ]),
    );
    expect(index.entriesBetween(start, end).map(({ checkIn }) => checkIn)).toEqual([
      "Goals/Run.md",
      "Goals.md#Write: a page",
      "Goals.md#Read (2)",
      null,
      null,
    ]);
  });
});

describe("Entries and interactions", () => {
  const index = indexOf(
    maria,
    louie,
    aJournalNote("2026-11-19", [anEntry(9, ["Maria"]), anEntry(3, ["Louie"])]),
    aJournalNote("2026-11-17", [
      anEntry(3, ["Maria"]),
      anEntry(5, ["Maria"], { day: day("2026-11-10") }),
    ]),
    aJournalNote("2026-11-18", [anEntry(3, ["Maria"])]),
    aJournalNote("2026-11-18", [anEntry(1, ["Maria"])], { path: "Diary/2026-11-18.md" }),
  );

  test("come in order of day, path, line", () => {
    expect(places(index.interactionsWith(maria.path))).toEqual([
      "Journal/2026-11-17.md:5",
      "Journal/2026-11-17.md:3",
      "Diary/2026-11-18.md:1",
      "Journal/2026-11-18.md:3",
      "Journal/2026-11-19.md:9",
    ]);
  });

  test("are found by the day they happened on, the first and last day included", () => {
    expect(places(index.entriesBetween(day("2026-11-18"), day("2026-11-19")))).toEqual([
      "Diary/2026-11-18.md:1",
      "Journal/2026-11-18.md:3",
      "Journal/2026-11-19.md:3",
      "Journal/2026-11-19.md:9",
    ]);
    expect(places(index.entriesBetween(day("2026-11-10"), day("2026-11-16")))).toEqual([
      "Journal/2026-11-17.md:5",
    ]);
    expect(index.entriesBetween(day("2026-11-19"), day("2026-11-18"))).toEqual([]);
  });

  test("with someone unknown are none", () => {
    expect(index.interactionsWith("__proto__")).toEqual([]);
  });
});

describe("The same contact, day and kind in a contact's own note and in a journal note (R121)", () => {
  const own = (
    line: number,
    parts: Parameters<typeof anEntry>[2] = {},
    links: string[] = [],
  ): Note =>
    aContact("People/Maria Chen.md", {
      aliases: ["Maria"],
      entries: [anEntry(line, links, { day: day("2026-11-18"), ownContact: true, ...parts })],
    });
  const journal = aJournalNote("2026-11-18", [anEntry(3, ["Maria"])]);

  test("is one interaction: the journal's", () => {
    const index = indexOf(own(8), journal);
    expect(places(index.interactionsWith(maria.path))).toEqual(["Journal/2026-11-18.md:3"]);
    expect(places(index.entriesBetween(start, end))).toEqual(["Journal/2026-11-18.md:3"]);
    expect(index.size().interactions).toBe(1);
  });

  test.each([
    ["another kind", own(8, { kind: "email" })],
    ["another kind by tag", own(8, { tagKind: "gift", tags: ["gift"] })],
    ["another day", own(8, { day: day("2026-11-17") })],
  ])("is two with %s", (_, note) => {
    const index = indexOf(note, journal);
    expect(index.interactionsWith(maria.path)).toHaveLength(2);
    expect(index.size().interactions).toBe(2);
  });

  test("is the contact's own again once the journal's line is gone", () => {
    const index = indexOf(own(8), journal);
    index.remove(journal.path);
    expect(places(index.interactionsWith(maria.path))).toEqual(["People/Maria Chen.md:8"]);
    expect(places(index.entriesBetween(start, end))).toEqual(["People/Maria Chen.md:8"]);
  });

  test("leaves the line to the other contacts that take part in it", () => {
    const index = indexOf(own(8, {}, ["Louie"]), louie, journal);
    expect(places(index.interactionsWith(maria.path))).toEqual(["Journal/2026-11-18.md:3"]);
    expect(places(index.interactionsWith(louie.path))).toEqual(["People/Maria Chen.md:8"]);
    expect(index.size().interactions).toBe(2);
  });

  test("does not make one of two lines of the journal", () => {
    const twice = aJournalNote("2026-11-18", [anEntry(3, ["Maria"]), anEntry(4, ["Maria"])]);
    expect(indexOf(maria, twice).interactionsWith(maria.path)).toHaveLength(2);
  });
});

describe("Journal days", () => {
  const words = (text: string): Note["ownWords"] => ({ line: 2, column: 1, text });
  const index = indexOf(
    aJournalNote("2026-11-18", [], { ownWords: words("Rain") }),
    aJournalNote("2026-11-19"),
    aJournalNote("2026-11-20", [], { path: "A/2026-11-20.md", ownWords: words("Elsewhere") }),
    aJournalNote("2026-11-20", [], { ownWords: words("Sun") }),
    aJournalNote("2026-11-02", [], { path: "Meetings/Kick-off.md", daily: false }),
  );

  test("are those whose daily note holds words of the user's own", () => {
    expect(index.journalDaysBetween(start, end)).toEqual([
      { day: "2026-11-18", path: "Journal/2026-11-18.md", line: 2, column: 1, text: "Rain" },
      { day: "2026-11-20", path: "Journal/2026-11-20.md", line: 2, column: 1, text: "Sun" },
    ]);
    expect(index.journalDaysBetween(day("2026-11-19"), day("2026-11-19"))).toEqual([]);
  });

  test("have their daily note where the settings put it, if there are several for a day", () => {
    expect(index.dailyNote(day("2026-11-20"))).toBe("Journal/2026-11-20.md");
    expect(index.dailyNote(day("2026-11-19"))).toBe("Journal/2026-11-19.md");
    expect(index.dailyNote(day("2026-11-02"))).toBeNull();
  });

  test("prefer the settings in their order, and the path where none of them fits", () => {
    const dailyNotes = [
      { folder: "", format: "YYYY/MM/DD", template: null },
      { folder: "Journal", format: "YYYY-MM-DD", template: null },
    ];
    const follow = createNoteIndex(someSettings({ dailyNotes }));
    const found = ["Journal/Old/2026-11-20.md", "Journal/2026-11-20.md", "2026/11/20.md"].map(
      (path) => {
        follow.put(aJournalNote("2026-11-20", [], { path }));
        return follow.dailyNote(day("2026-11-20"));
      },
    );
    expect(found).toEqual(["Journal/Old/2026-11-20.md", "Journal/2026-11-20.md", "2026/11/20.md"]);
  });

  test("begin with the earliest journal note of any sort", () => {
    expect(index.firstJournalDay()).toBe("2026-11-02");
    expect(index.size().journal).toBe(5);
  });
});

describe("When notes change, links mean what they would in a new index", () => {
  const journal = aJournalNote("2026-11-18", [anEntry(3, ["Maria"]), anEntry(4, ["Louie"])]);

  test("a note that comes is found by the links that waited for it", () => {
    const index = indexOf(journal);
    expect(index.interactionsWith(maria.path)).toEqual([]);
    index.put(maria);
    expect(places(index.interactionsWith(maria.path))).toEqual(["Journal/2026-11-18.md:3"]);
  });

  test("a note that goes is no contact any more", () => {
    const index = indexOf(journal, maria);
    index.remove(maria.path);
    expect(index.interactionsWith(maria.path)).toEqual([]);
    expect(index.size()).toMatchObject({ contacts: 0, interactions: 0 });
  });

  test("a renamed note keeps the links to its alias and loses those to its old name", () => {
    const index = indexOf(journal, maria, aJournalNote("2026-11-19", [anEntry(3, ["Maria Chen"])]));
    const married = aContact("People/Maria Chen-Ochs.md", { aliases: ["Maria"] });
    index.rename(maria.path, married.path, married);
    expect(index.interactionsWith(maria.path)).toEqual([]);
    expect(places(index.interactionsWith(married.path))).toEqual(["Journal/2026-11-18.md:3"]);
  });

  test("an alias that is given or taken away is followed", () => {
    const index = indexOf(journal, aContact(maria.path));
    expect(index.interactionsWith(maria.path)).toEqual([]);
    index.put(maria);
    expect(index.interactionsWith(maria.path)).toHaveLength(1);
    index.put(aContact(maria.path));
    expect(index.interactionsWith(maria.path)).toEqual([]);
  });

  test("a note that becomes a contact makes interactions of the lines that link it", () => {
    const index = indexOf(journal, aNote("People/Louie.md"));
    expect(index.size().interactions).toBe(0);
    index.put(aContact("People/Louie.md"));
    expect(index.size().interactions).toBe(1);
    index.put(aNote("People/Louie.md"));
    expect(index.size().interactions).toBe(0);
  });

  test("a second note of the name makes the links to it ambiguous, until it goes", () => {
    const index = indexOf(journal, aContact("People/Louie.md"));
    index.put(aNote("Dogs/Louie.md"));
    expect(index.interactionsWith("People/Louie.md")).toEqual([]);
    expect(index.problems()).toHaveLength(1);
    index.remove("Dogs/Louie.md");
    expect(index.interactionsWith("People/Louie.md")).toHaveLength(1);
    expect(index.problems()).toEqual([]);
  });

  test("a goal that comes to a list is checked in on by the lines that link its title", () => {
    const note = aJournalNote("2026-11-18", [anEntry(3, [aMention("Goals", { subpath: "Run" })])]);
    const index = indexOf(note, aGoalList("Goals.md", ["Read"]));
    expect(index.entriesBetween(start, end)[0]?.checkIn).toBeNull();
    index.put(aGoalList("Goals.md", ["Read", "Run"]));
    expect(index.entriesBetween(start, end)[0]?.checkIn).toBe("Goals.md#Run");
  });
});

describe("A link that could be two notes", () => {
  const two = [aContact("People/Sam.md"), aContact("Work/Sam.md", { aliases: ["Sammy"] })];

  test("is a warning at its place that names both, with a link by path as the fix", () => {
    const index = indexOf(...two, aJournalNote("2026-11-18", [anEntry(3, ["Sam"])]));
    expect(index.problems()).toEqual([
      {
        path: "Journal/2026-11-18.md",
        line: 3,
        column: 3,
        severity: "warning",
        code: "link-ambiguous",
        message:
          "[[Sam]] could be People/Sam.md or Work/Sam.md. Link the one you mean by its path.",
        fix: "[[People/Sam|Sam]]",
      },
    ]);
  });

  test("keeps its heading and its text in the fix, and a plain name becomes a quoted link", () => {
    const linked = aMention("Sam", { subpath: "Log", text: "my friend" });
    const index = indexOf(
      ...two,
      aJournalNote("2026-11-18", [anEntry(3, [linked])]),
      aJournalNote("2026-11-19", [anEntry(2, [aMention("Sam", { byName: true })])]),
    );
    expect(index.problems().map(({ fix }) => fix)).toEqual([
      "[[People/Sam#Log|my friend]]",
      '"[[People/Sam|Sam]]"',
    ]);
  });

  test("offers the contact first where only one of the notes is one, and the fix is understood", () => {
    const index = indexOf(
      aNote("A/Sam.md"),
      aContact("People/Sam.md"),
      aJournalNote("2026-11-18", [anEntry(3, ["Sam"])]),
    );
    expect(index.problems()[0]?.fix).toBe("[[People/Sam|Sam]]");
    expect(index.resolve("People/Sam", "Journal/2026-11-18.md")).toEqual({
      is: "note",
      path: "People/Sam.md",
    });
  });

  test("is told in plans and goals too, and once where a line is both an entry and a plan", () => {
    const index = indexOf(
      ...two,
      aJournalNote("2026-11-18", [anEntry(3, ["Sam"])], {
        plans: [aPlan(3, ["Sam"]), aPlan(5, ["Sam"]), aPlan(6, ["Sam"], { state: "cancelled" })],
      }),
      aGoalNote("Goals/A.md", { partner: "Sam" }),
    );
    expect(index.problems().map(({ path, line }) => `${path}:${String(line)}`)).toEqual([
      "Goals/A.md:1",
      "Journal/2026-11-18.md:3",
      "Journal/2026-11-18.md:5",
    ]);
  });

  test("is not told where Kith has no use for either note", () => {
    const index = indexOf(
      aNote("A/Index.md"),
      aNote("B/Index.md"),
      aJournalNote("2026-11-18", [anEntry(3, ["Index"])]),
    );
    expect(index.problems()).toEqual([]);
  });

  test("is told once a goal counts one of them", () => {
    const index = indexOf(
      aNote("A/Index.md", { aliases: ["Home"] }),
      aNote("B/Hall.md", { aliases: ["Home"] }),
      aJournalNote("2026-11-18", [anEntry(3, ["Home"])]),
    );
    index.put(aGoalNote("Goals/A.md", {}, [{ is: "link", target: "A/Index" }]));
    expect(index.problems().map(({ path }) => path)).toEqual(["Journal/2026-11-18.md"]);
    index.remove("Goals/A.md");
    expect(index.problems()).toEqual([]);
  });

  test("stands among the note's own problems in order of path, then line", () => {
    const index = indexOf(
      ...two,
      aJournalNote("2026-11-18", [anEntry(3, ["Sam"])], {
        problems: [aProblem(9, "late"), aProblem(1, "early")],
      }),
      aNote("A.md", { problems: [aProblem(4, "broken")] }),
    );
    expect(index.problems().map(({ path, code }) => `${path} ${code}`)).toEqual([
      "A.md broken",
      "Journal/2026-11-18.md early",
      "Journal/2026-11-18.md link-ambiguous",
      "Journal/2026-11-18.md late",
    ]);
  });
});

describe("Notes named like properties of every object", () => {
  test.each(["__proto__", "constructor", "toString"])("%s is a contact like any other", (name) => {
    const path = `People/${name}.md`;
    const index = indexOf(
      aContact(path, { aliases: ["valueOf"] }),
      aJournalNote("2026-11-18", [anEntry(3, [name]), anEntry(4, ["valueOf"])]),
    );
    expect(index.interactionsWith(path)).toHaveLength(2);
    index.remove(path);
    expect(index.interactionsWith(path)).toEqual([]);
    expect(index.note(path)).toBeNull();
  });
});
