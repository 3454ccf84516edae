/** What links and names mean right now, looked up once for all lines that write the same, and who mentions what. */
import { describe, expect, test } from "@jest/globals";
import type { Note } from "../../../src/core/model/note";
import { Meanings } from "../../../src/core/note-index/meanings";
import { keysOfMention } from "../../../src/core/note-index/link-resolution";
import { NameTable } from "../../../src/core/note-index/names";
import { aContact, aGoalNote, aJournalNote, aMention, aNote, anEntry } from "../note-builder";

function over(...notes: readonly Note[]) {
  const names = new NameTable();
  for (const note of notes) names.add(note);
  let looked = 0;
  const meanings = new Meanings({
    names,
    noteAt: (path) => notes.find((note) => note.path === path) ?? null,
    isNamedByGoal: (key) => key === "acme",
    touched: (records) => {
      looked += records;
    },
  });
  return { meanings, looked: () => looked };
}

const ann = aContact("People/Ann.md", { aliases: ["Annie"] });
const link = (target: string) => ({ target, byName: false });

describe("A link means", () => {
  test.each([
    ["the note of its path", "People/Ann", "People/Ann.md", []],
    ["the note of its name", "ann", "People/Ann.md", []],
    ["the note of its alias", "Annie", "People/Ann.md", []],
    ["none where there is none", "Bob", null, []],
    ["none where it could be two (R83), which are told", "Cy", null, ["A/Cy.md", "B/Cy.md"]],
  ])("%s", (_, target, path, several) => {
    const { meanings } = over(ann, aNote("A/Cy.md"), aNote("B/Cy.md"));
    const meaning = meanings.of(link(target), "Journal.md");
    expect(meaning.note?.path ?? null).toBe(path);
    expect("several" in meaning ? meaning.several : []).toEqual(several);
    if (meaning.note !== null) expect(meaning.only).toEqual([path]);
  });

  test("the same for all who write the same, until a note changes", () => {
    const { meanings } = over(ann);
    const before = meanings.of(link("Ann"), "A.md");
    expect(meanings.of(link("Ann"), "B.md")).toBe(before);
    meanings.forget();
    expect(meanings.of(link("Ann"), "A.md")).not.toBe(before);
  });

  test("another note from another folder where it begins with a dot", () => {
    const { meanings } = over(aNote("A/Bob.md"), aNote("B/Bob.md"));
    const of = (from: string) => meanings.of(link("./Bob"), from).note?.path;
    expect([of("A/x.md"), of("B/x.md")]).toEqual(["A/Bob.md", "B/Bob.md"]);
  });

  test("and each look at one is told", () => {
    const { meanings, looked } = over(ann);
    meanings.of(link("Ann"), "A.md");
    meanings.of(link("Ann"), "A.md");
    expect(looked()).toBe(2);
  });
});

describe("A link to a note matters", () => {
  test("where it is a contact's or a goal's, or a goal names it", () => {
    const { meanings } = over(ann, aGoalNote("Goals/Run.md"), aNote("Acme.md"), aNote("Other.md"));
    const mattering = ["People/Ann.md", "Goals/Run.md", "Acme.md", "Other.md"].filter((path) =>
      meanings.matters(path),
    );
    expect(mattering).toEqual(["People/Ann.md", "Goals/Run.md", "Acme.md"]);
  });
});

describe("Who mentions a note is kept by the keys that their links depend on", () => {
  const before = aJournalNote("2026-11-22", [anEntry(1, ["Ann"])]);
  const [key = ""] = keysOfMention(aMention("Ann"));

  test("once for each note, however often it mentions it", () => {
    const { meanings } = over(ann);
    const note = aJournalNote("2026-11-22", [anEntry(1, ["Ann"]), anEntry(2, ["Ann"])]);
    meanings.mention(note.path, undefined, note);
    expect(meanings.mentioning(key)).toEqual([note.path]);
  });

  test("no longer once the note mentions another or is gone", () => {
    const { meanings } = over(ann);
    const path = before.path;
    meanings.mention(path, undefined, before);
    meanings.mention(path, before, aJournalNote("2026-11-22", [anEntry(1, ["Bob"])]));
    expect(meanings.mentioning(key)).toEqual([]);
    meanings.mention(path, undefined, before);
    meanings.mention(path, before, undefined);
    expect(meanings.mentioning(key)).toEqual([]);
  });

  test("and it stays where the note mentions the same as before", () => {
    const { meanings } = over(ann);
    meanings.mention(before.path, undefined, before);
    meanings.mention(before.path, before, aJournalNote("2026-11-22", [anEntry(7, ["Ann"])]));
    expect(meanings.mentioning(key)).toEqual([before.path]);
  });

  test("nobody mentions what is not written", () => {
    expect(over(ann).meanings.mentioning("zed")).toEqual([]);
  });
});
