import { describe, expect, test } from "@jest/globals";
import { end, indexOf, louie, maria, places, start } from "../index-of";
import {
  aContact,
  aGoalList,
  aGoalNote,
  aJournalNote,
  aMention,
  aNote,
  anEntry,
  day,
} from "../note-builder";

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

  test("of a journal note is none with a contact that has it so, whose own note still tells", () => {
    const unheard = aContact("People/Nora.md", {
      contact: { ignoresJournal: true },
      entries: [anEntry(6, [], { ownContact: true, day: day("2026-11-17") })],
    });
    const index = indexOf(
      maria,
      unheard,
      aJournalNote("2026-11-18", [
        anEntry(3, [aMention("Nora", { kind: "email" }), aMention("Maria", { kind: "call" })]),
        anEntry(4, ["Nora"]),
      ]),
    );
    expect(index.entriesBetween(start, end)).toMatchObject([
      { line: 6, contacts: [unheard.path] },
      { line: 3, kind: "call", contacts: [maria.path], notes: [unheard.path, maria.path] },
      { line: 4, contacts: [], notes: [unheard.path] },
    ]);
    expect(places(index.interactionsWith(unheard.path))).toEqual(["People/Nora.md:6"]);
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
