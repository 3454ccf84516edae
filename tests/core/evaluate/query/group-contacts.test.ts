import { describe, expect, test } from "@jest/globals";
import type { IndexView } from "../../../../src/core/note-index/index-view";
import { journal, person, vaultOf } from "../../vault-of";
import { asked } from "./people";

describe("group by (R3, R60)", () => {
  const groups = (
    text: string,
    index?: IndexView,
  ): readonly (readonly [string, readonly string[]])[] =>
    (asked(text, index).groups ?? []).map(({ name, contacts }) => [
      name,
      contacts.map(({ contact }) => contact.name),
    ]);

  test("stands in ascending order of name, those without a value last", () => {
    expect(groups("group by circle")).toEqual([
      ["mentors", ["Adaeze"]],
      ["old friends", ["Dora"]],
      ["", ["Ben", "Chen Wei"]],
    ]);
  });

  test("puts a contact into each of its tags' groups but those that make it a contact", () => {
    expect(groups("group by tag\nnever contacted include")).toEqual([
      ["choir", ["Dora"]],
      ["work", ["Finn"]],
      ["work/acme", ["Ben"]],
      ["", ["Adaeze", "Chen Wei"]],
    ]);
  });

  test("names links by what they show, and of a list every element", () => {
    expect(groups("group by company")).toEqual([
      ["Acme", ["Adaeze"]],
      ["Pepper", ["Chen Wei"]],
      ["Salt", ["Chen Wei"]],
      ["Salt or Pepper", ["Ben"]],
      ["", ["Dora"]],
    ]);
  });

  test("comes after limit, which is the total (R49)", () => {
    expect(groups("limit 2\ngroup by circle")).toEqual([
      ["mentors", ["Adaeze"]],
      ["", ["Ben"]],
    ]);
  });

  test("is null where nothing is grouped", () => {
    expect(asked("").groups).toBeNull();
  });

  test("takes the words tag and tags for the same", () => {
    expect(groups("group by tags")).toEqual(groups("group by tag"));
  });

  test("has one for each name, without the aliases", () => {
    expect(groups("group by name\nname includes chen")).toEqual([["Chen Wei", ["Chen Wei"]]]);
  });

  test("takes one name in several spellings for one group, named as it was met first", () => {
    const index = vaultOf({
      "People/A.md": person("team: [red, RED]"),
      "People/B.md": person("team: Red"),
      "People/C.md": person("team: Éire"),
      "People/D.md": person("team: zeal"),
      "People/E.md": person("team: eire"),
      "People/F.md": person("team: zéal"),
      ...journal({
        "2025-01-01": "Called [[A]]",
        "2025-01-02": "Called [[B]], [[C]], [[D]], [[E]] and [[F]]",
      }),
    });
    expect(groups("group by team", index)).toEqual([
      // Accents tell groups apart, and case does not; among equals but for accents, plain letters go first.
      ["eire", ["E"]],
      ["Éire", ["C"]],
      ["red", ["A", "B"]],
      ["zeal", ["D"]],
      ["zéal", ["F"]],
    ]);
  });
});
