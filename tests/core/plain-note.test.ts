import { describe, expect, test } from "@jest/globals";
import fc from "../laws";
import { defaultSettings } from "../../src/core/parse/settings/settings";
import { readNote } from "../../src/core/parse/read-note";
import { leanNote, noteFromPlain, plainNote, type PlainNote } from "../../src/core/plain-note";
import type { Note } from "../../src/core/model/note";
import { someNote } from "./random-notes";
import { randomMarkdown } from "../properties/random-markdown";

const settings = defaultSettings();

/** The note after it was written down as text and read from there. */
function writtenDown(note: Note): Note | null {
  const plain = plainNote(note);
  if (plain === null) return null;
  return noteFromPlain(note.path, JSON.parse(JSON.stringify(plain)) as PlainNote);
}

/** The note without what only an explanation needs. */
function unexplained(note: Note): Note {
  return { ...note, entries: note.entries.map((entry) => ({ ...entry, because: [] })) };
}

const someHead = fc
  .constantFrom(
    "type: contact\naliases: [Lou, L]\nbirthday: 04-17\nscore: 3\nodd: {a: [1, null, true], __proto__: x}",
    "type: goal\ncadence: every 2 weeks on Tuesday\nremind: [Friday 4pm, afternoon walk]\nrevisions: ['2026-10-01: 3 (new job)']",
    "type: goals",
    "type: meeting\ndate: 2026-11-18\nattendees: ['[[Maria Chen]]', Bob]",
    "type: [broken",
    "tags: [a/b, C]",
  )
  .map((yaml) => `---\n${yaml}\n---\n`);
const somePath = fc.constantFrom("2026-11-18.md", "People/Louie.md", "Note.md");

describe("A note as plain values", () => {
  test("is the same note again, whatever text it was read from", () => {
    fc.assert(
      fc.property(
        somePath,
        fc.option(someHead, { nil: "" }),
        randomMarkdown,
        (path, head, body) => {
          const note = readNote(path, `${head}${body}`, settings);
          expect(writtenDown(note)).toEqual(unexplained(note));
        },
      ),
      { numRuns: Number(process.env["KITH_NOTES"] ?? 600) },
    );
  });

  test("is the same note again, whatever entries, plans and goals it holds", () => {
    fc.assert(
      fc.property(someNote, (note) => {
        expect(writtenDown(note)).toEqual(unexplained(note));
      }),
    );
  });

  test("holds what people write of each other", () => {
    const text = [
      "# Tuesday",
      "Lunch with [[Maria Chen|Maria]] and [[People/Bob#Log]] yesterday #coffee",
      "- [ ] Call [[Louie]] 📅 2026-12-01 at 4pm",
      "- [x] [[Goals#Write in a journal]]",
      "- I should email [[Louie]] next week, and thank [[Maria Chen]] on Friday",
    ].join("\n");
    const note = readNote("Journal/2026-11-18.md", text, settings);
    expect(note.entries).toHaveLength(4);
    expect(note.plans.length).toBeGreaterThan(1);
    expect(writtenDown(note)).toEqual(unexplained(note));
    expect(leanNote(note)).toEqual(unexplained(note));
  });

  test("keeps the properties of goals, those of a list's items too", () => {
    const note = readNote("Goals/Row.md", "---\ntype: goal\narea: [health]\n---\n", settings);
    const list = "---\ntype: goals\n---\n## Weekly\n- Row [area:: health]\n";
    for (const read of [note, readNote("Goals.md", list, settings)]) {
      expect(writtenDown(read)?.goals[0]?.properties.get("area")?.value).toBeDefined();
      expect(writtenDown(read)).toEqual(read);
    }
  });

  test("takes a few characters for a note that is nothing to Kith", () => {
    const note = readNote("Ideas/Tea.md", "# Tea\n\nGreen, at 70 degrees.\n", settings);
    expect(JSON.stringify(plainNote(note))).toBe("[0]");
  });

  test("names each of more people than are held in memory at once", () => {
    const mentions = Array.from({ length: 5_001 }, (_, at) => [`P${String(at)}`, 1, 0, 0] as const);
    const entry = [1, 1, 1, "x", 0, 0, mentions] as const;
    const [read] = noteFromPlain("A.md", [4, [], [], [], 0, 0, [entry]]).entries;
    expect(read?.mentions.map(({ target }) => target)).toEqual(mentions.map(([name]) => name));
  });

  test("that holds numbers no table knows is the plainest there is", () => {
    const mention = ["Ana", 1, 3, 99] as const;
    const entry = [1, 1, 7, "x", 99, 0, [mention]] as const;
    const plan = [2, 1, 3, "Call", 0, [], "", 1, 0, 0, 0, 0] as const;
    const read = noteFromPlain("A.md", [4, [], [], [], 0, 0, [entry], [plan]]);
    expect(read.entries).toMatchObject([
      { form: "paragraph", kind: "other", mentions: [{ stance: "reports", kind: "other" }] },
    ]);
    expect(read.plans).toMatchObject([{ form: "intent", state: "open", source: "x" }]);
    expect(noteFromPlain("A.md", [4, [], [], [], 0, 0, [], [plan]]).plans).toMatchObject([
      { source: "" },
    ]);
  });

  test("is refused for numbers that JSON would change", () => {
    const read = (value: string): Note =>
      readNote("People/Louie.md", `---\nscore: ${value}\n---\n`, settings);
    expect(plainNote(read("-0.0"))).toBeNull();
    expect(plainNote(read(".inf"))).toBeNull();
    expect(plainNote(read("[1, {a: .nan}]"))).toBeNull();
    expect(plainNote(read("[1, {a: 2.5}]"))).not.toBeNull();
    expect(leanNote(read(".inf"))).toEqual(read(".inf"));
    const goal = readNote("Goals/Row.md", "---\ntype: goal\nweight: .nan\n---\n", settings);
    expect(plainNote(goal)).toBeNull();
  });
});
