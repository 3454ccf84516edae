/** Entries of people who are not linked in the line: those of a contact's own note, and those in a note's frontmatter (R116, R121). */
import { describe, expect, test } from "@jest/globals";
import { entriesOf } from "./entries-of";
import { settingsOf } from "../settings-of";

describe("In a contact's own note, dated lines are interactions with that contact (R121)", () => {
  const contact = { path: "People/Louie.md", sort: "contact", day: null } as const;

  test.each([
    ["- 2026-11-18 called about the deck", "2026-11-18", "call"],
    ["- 2026-11-18: coffee at Rosa's", "2026-11-18", "meeting"],
    ["**2026-11-18** lunch", "2026-11-18", "meeting"],
    ["## 2026-11-18 Dinner at his place", "2026-11-18", "meeting"],
    ["- [[2026-11-18]] talked", "2026-11-18", "other"],
    ["- Texted him on [[2026-11-18]]", "2026-11-18", "message"],
    ["- Met at [[Journal/2026-11-18|the fair]]", "2026-11-18", "meeting"],
    ["| 2026-11-18 | call | the deck |", "2026-11-18", "call"],
    ["2026-11-18", "2026-11-18", "other"],
    ["| Call | [[2026-11-18]] |", "2026-11-18", "call"],
    ["- 2026-11-18: he wants to move to Berlin", "2026-11-18", "other"],
    ["- 2026-11-18: wants to move to Berlin", "2026-11-18", "other"],
    ["- 2026-11-18: called, no answer, so emailed him", "2026-11-18", "email"],
    ["- 2026-11-18 to 2026-11-20: stayed with us", "2026-11-18", "meeting"],
  ])("%s: %s, %s", (line, expected, kind) => {
    expect(entriesOf(["x", "", line], contact).at(-1)).toMatchObject({
      ownContact: true,
      happened: true,
      day: expected,
      kind,
    });
  });

  test("a heading that starts with a date dates itself only", () => {
    const lines = ["## 2026-11-18 Dinner", "He cooked. Met [[Maria]] there.", "- Called"];
    expect(entriesOf(lines, contact).map(({ line }) => line)).toEqual([1]);
  });

  test("others who are linked in a dated line take part", () => {
    const [entry] = entriesOf(["- 2026-11-18 dinner with [[Maria]]"], contact);
    expect(entry?.mentions).toMatchObject([
      { target: "Maria", stance: "reports", kind: "meeting" },
    ]);
  });

  test.each([
    ["- Called about the deck"],
    ["- Called yesterday"],
    ["- born 1990-04-17"],
    ["- [[Maria]] is his sister"],
    ["- 2026-02-30 called"],
    ["- 20261118 called"],
  ])("%s: has no date and is no entry", (line) => {
    expect(entriesOf([line], contact)).toEqual([]);
  });

  test.each([
    ["- [ ] 2026-11-18 call back"],
    ["- [-] 2026-11-18 call"],
    ["- 2026-11-18 no answer"],
    ["- 2026-11-18 should call him back"],
    ["- 2026-11-18: called, no answer"],
    ["- 2026-11-18: rang, didn't pick up"],
    ["- [[2026-11-18]] should call him back"],
    ["| 2026-11-18 | lunch cancelled |"],
  ])("%s: did not happen", (line) => {
    expect(entriesOf([line], contact)[0]).toMatchObject({ ownContact: false, happened: false });
  });

  test("days are also read in the format of the user's daily notes", () => {
    const settings = settingsOf({ journalFormat: "YYYY/MM/DD-MM-YYYY" });
    const [entry] = entriesOf(["- Called on [[18-11-2026]]"], { ...contact, settings });
    expect(entry?.day).toBe("2026-11-18");
  });

  test("another may have been reached where the note's own person was not", () => {
    const [entry] = entriesOf(["- 2026-11-18: called, no answer. Lunch with [[Maria]]"], contact);
    expect(entry).toMatchObject({ ownContact: false, happened: true });
    expect(entry?.mentions).toMatchObject([
      { target: "Maria", stance: "reports", kind: "meeting" },
    ]);
  });

  test("a relative date counts from the line's own", () => {
    const [entry] = entriesOf(["- 2026-11-18: called, we met [[Maria]] yesterday"], contact);
    expect(entry?.day).toBe("2026-11-18");
  });
});

describe("People in the frontmatter make the note one interaction with each (R116)", () => {
  const meeting = ["---", "type: meeting", "date: 2026-11-22", "attendees:"];

  test("one entry names them all, of kind meeting for a meeting note, at the property's place", () => {
    const lines = [...meeting, '  - "[[Maria Chen|Maria]]"', "  - Louie", "---", ""];
    expect(entriesOf(lines)).toMatchObject([
      {
        form: "property",
        line: 4,
        kind: "meeting",
        day: "2026-11-22",
        happened: true,
        mentions: [
          {
            target: "Maria Chen",
            text: "Maria",
            byName: false,
            stance: "reports",
            kind: "meeting",
          },
          { target: "Louie", text: "Louie", byName: true, stance: "reports", kind: "meeting" },
        ],
      },
    ]);
  });

  test.each([
    ["people: [[Maria]]", ["Maria"]],
    ["people: [[[Maria]], [[Bob]]]", ["Maria", "Bob"]],
    ['with: "[[Maria]], [[Bob]]"', ["Maria", "Bob"]],
    ["participants: Maria Chen, Bob", ["Maria Chen", "Bob"]],
    ["Attendees: [Maria, Bob]", ["Maria", "Bob"]],
    ['people: "[Maria](People/Maria.md)"', ["People/Maria.md"]],
    ['people: ["[[Maria]]", "[[maria]]"]', ["Maria"]],
  ])("%s names %p", (property, expected) => {
    const [entry] = entriesOf(["---", property, "---"]);
    expect(entry?.mentions.map(({ target }) => target)).toEqual(expected);
    expect(entry?.kind).toBe("other");
  });

  test("several properties are one entry, a tag of the note gives its kind", () => {
    const lines = ["---", "people: Maria", "with: Bob", "tags: [coffee]", "---"];
    const entries = entriesOf(lines);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ tagKind: "meeting", line: 2 });
    expect(entries[0]?.mentions.map(({ target }) => target)).toEqual(["Maria", "Bob"]);
  });

  test("the user's own name for a property is heard", () => {
    const settings = settingsOf({ properties: { people: "wer" } });
    const [entry] = entriesOf(["---", "wer: Maria", "---"], { settings });
    expect(entry?.mentions[0]?.target).toBe("Maria");
  });

  test.each([["people:"], ["people: []"], ["people: {a: 1}"], ["people: '-'"], ["title: Maria"]])(
    "%s names nobody",
    (property) => {
      expect(entriesOf(["---", property, "---"])).toEqual([]);
    },
  );
});
