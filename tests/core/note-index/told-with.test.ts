import { describe, expect, test } from "@jest/globals";
import type { Note } from "../../../src/core/model/note";
import { end, indexOf, louie, maria, places, start } from "../index-of";
import { aContact, aJournalNote, anEntry, day } from "../note-builder";

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

  test("is one too where two contacts' own notes tell of it, each with a link to the other: the first's", () => {
    const twin = aContact(louie.path, {
      aliases: ["Louie"],
      entries: [anEntry(2, ["Maria"], { day: day("2026-11-18"), ownContact: true })],
    });
    const index = indexOf(own(8, {}, ["Louie"]), twin);
    for (const { path } of [maria, louie]) {
      expect(places(index.interactionsWith(path))).toEqual(["People/Louie Alvarez.md:2"]);
    }
    expect(index.size().interactions).toBe(1);
    expect(places(index.entriesBetween(start, end))).toEqual(["People/Louie Alvarez.md:2"]);
    expect(indexOf(own(8, { kind: "email" }, ["Louie"]), twin).size().interactions).toBe(2);
  });

  test("does not make one of two lines of the journal, or of one contact's own note", () => {
    const said = (line: number) => anEntry(line, [], { day: day("2026-11-18"), ownContact: true });
    const calls = aContact(maria.path, { entries: [said(8), said(9)] });
    expect(indexOf(calls).interactionsWith(maria.path)).toHaveLength(2);
    const twice = aJournalNote("2026-11-18", [anEntry(3, ["Maria"]), anEntry(4, ["Maria"])]);
    expect(indexOf(maria, twice).interactionsWith(maria.path)).toHaveLength(2);
  });
});
