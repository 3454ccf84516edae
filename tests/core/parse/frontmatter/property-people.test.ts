/** Whom a note's properties say took part (section 4.1, R116). */
import { describe, expect, test } from "@jest/globals";
import { readPropertyPeople } from "../../../../src/core/parse/frontmatter/property-people";
import { day } from "../../note-builder";
import { contextWith, noteOf } from "../reading-builder";

const sunday = day("2026-11-22");
const read = (...yaml: readonly string[]) =>
  readPropertyPeople({ note: noteOf("---", ...yaml, "---"), context: contextWith() }, sunday);
const people = (...yaml: readonly string[]) =>
  read(...yaml)?.mentions.map(({ target, text, byName }) => [target, text, byName]) ?? null;

describe("Links under people, attendees, participants or with name who took part", () => {
  test.each([
    "people: '[[Maria Chen]]'",
    "attendees: '[[Maria Chen]]'",
    "participants: ['[[Maria Chen]]']",
    "with:\n  - '[[Maria Chen]]'",
    "people: [[Maria Chen]]",
    "People:\n  - [[Maria Chen]]",
  ])("%s", (yaml) => {
    expect(people(yaml)).toEqual([["Maria Chen", "Maria Chen", false]]);
  });

  test("as the app resolves them: by path, with another text, as markdown", () => {
    expect(
      people(
        "people:",
        "  - '[[People/Maria Chen|Maria]]'",
        "  - '[Bob](People/Bob%20Lee.md)'",
        "  - '[[Ana#Log]]'",
      ),
    ).toEqual([
      ["People/Maria Chen", "Maria", false],
      ["People/Bob Lee.md", "Bob", false],
      ["Ana", "Ana#Log", false],
    ]);
  });

  test("several in one text, and in nested lists", () => {
    expect(people("people: '[[Ana]] and [[Bob]]'")).toEqual([
      ["Ana", "Ana", false],
      ["Bob", "Bob", false],
    ]);
    expect(people("people:\n  - [[Ana]]\n  - [[Bob]]")).toEqual([
      ["Ana", "Ana", false],
      ["Bob", "Bob", false],
    ]);
  });
});

describe("Plain names are looked for by name", () => {
  test.each<[string, readonly string[]]>([
    ["people: Maria Chen", ["Maria Chen"]],
    ["people: Maria, Bob", ["Maria", "Bob"]],
    ["people: Maria; Bob", ["Maria", "Bob"]],
    ["people: [Maria, Bob]", ["Maria", "Bob"]],
    ["people: '@Maria'", ["Maria"]],
    ["people: 'Maria, -, ?'", ["Maria"]],
  ])("%s", (yaml, names) => {
    expect(people(yaml)).toEqual(names.map((name) => [name, name, true]));
  });
});

describe("All of them are one entry", () => {
  test("of the first property's place, with everyone once", () => {
    const entry = read("title: x", "people: ['[[Ana]]', '[[Bob]]']", "with: '[[ana]]'");
    expect(entry).toMatchObject({
      line: 3,
      form: "property",
      text: "people: Ana, Bob",
      day: "2026-11-22",
      happened: true,
      checkIn: false,
    });
    expect(entry?.mentions).toHaveLength(2);
  });

  test("of kind meeting in a note of that type, else other, unless tagged", () => {
    expect(read("people: Ana")?.kind).toBe("other");
    expect(read("type: meeting", "people: Ana")?.kind).toBe("meeting");
    expect(read("type: [Note, Meeting]", "people: Ana")?.kind).toBe("meeting");
    expect(read("tags: [Call]", "people: Ana")).toMatchObject({ tags: ["call"], tagKind: "call" });
    expect(read("tags: [log/coffee]", "people: Ana")?.tagKind).toBe("meeting");
  });

  test("none where they name nobody", () => {
    for (const yaml of [
      "people:",
      "people: []",
      "people: '-'",
      "people: '  '",
      "title: Ana",
      "people: {a: b}",
    ]) {
      expect(read(yaml)).toBeNull();
    }
  });

  test("of five hundred people at most", () => {
    const names = Array.from({ length: 600 }, (_, at) => `P${String(at)}`).join(", ");
    expect(read(`people: '${names}'`)?.mentions).toHaveLength(500);
  });
});
