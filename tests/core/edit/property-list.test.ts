/** How an item goes into the list that a property holds, in the style in which the list is written. */
import { describe, expect, test } from "@jest/globals";
import { itemAdded, itemReplaced } from "../../../src/core/edit/property-list";
import { applyEdits, type TextEdit } from "../../../src/core/edit/text-edit";
import { yamlPlaces } from "../../../src/core/parse/frontmatter/yaml";

function placeIn(source: string) {
  const place = yamlPlaces(source).find(({ nameFrom }) => source.startsWith("key", nameFrom));
  if (!place) throw new Error(`No property in ${source}`);
  return place;
}

const applied = (source: string, edit: TextEdit | null): string | null =>
  edit && applyEdits(source, [edit]);

describe("An item is added", () => {
  const added = (source: string, item = "new") =>
    applied(source, itemAdded(placeIn(source), source, item, "\n", ""));

  test.each([
    ["to no value", "key:\n", "key:\n  - new\n"],
    ["to no value behind a comment", "key: # why\n", "key: # why\n  - new\n"],
    ["to a single value", "key: a", "key: [a, new]"],
    ["to a value that is none", "key: ~", "key: [new]"],
    ["to null in any case", "key: Null", "key: [new]"],
    ["to quotes around nothing", 'key: ""', "key: [new]"],
    ["to a list in brackets", "key: [a, b]", "key: [a, b, new]"],
    ["to a list in brackets whose last comma stands open", "key: [a,]", "key: [a, new,]"],
    ["to an empty list in brackets", "key: []", "key: [new]"],
    ["to a list of lines", "key:\n  - a\n  - b\n", "key:\n  - a\n  - b\n  - new\n"],
    [
      "to a list of lines without an indent",
      "key:\n- a\nother: b\n",
      "key:\n- a\n- new\nother: b\n",
    ],
    ["below the comment of the last item", "key:\n  - a # why\n", "key:\n  - a # why\n  - new\n"],
  ])("%s", (_, source, text) => {
    expect(added(source)).toBe(text);
  });

  test("in quotes where YAML would read it as something else", () => {
    expect(added("key: [a]", "b: c")).toBe('key: [a, "b: c"]');
  });

  test("to a map as a pair", () => {
    expect(added("key: {a: b}", "c: d e")).toBe("key: {a: b, c: d e}");
    expect(added("key:\n  a: b\n", "c: d")).toBe("key:\n  a: b\n  c: d\n");
  });

  test.each([["key: |\n  text\n"], ["a: &x b\nkey: *x"]])("to %j not at all", (source) => {
    expect(added(source)).toBeNull();
  });

  test("with the note's own line end, as far in as the property", () => {
    const source = "key:\r\n";
    expect(applied(source, itemAdded(placeIn(source), source, "new", "\r\n", " "))).toBe(
      "key:\r\n   - new\r\n",
    );
  });
});

describe("The last item is replaced", () => {
  const replaced = (source: string) => applied(source, itemReplaced(placeIn(source), "new"));

  test.each([
    ["of a list in brackets", "key: [a, b]", "key: [a, new]"],
    ["of a list of lines", "key:\n  - a\n  - b # why\n", "key:\n  - a\n  - new # why\n"],
    ["or the single value", "key: a", "key: new"],
  ])("%s", (_, source, text) => {
    expect(replaced(source)).toBe(text);
  });

  test.each([["key: []"], ["key:"], ["key: {a: b}"], ["key: |\n  a\n"]])(
    "of %j there is none",
    (source) => {
      expect(replaced(source)).toBeNull();
    },
  );
});
