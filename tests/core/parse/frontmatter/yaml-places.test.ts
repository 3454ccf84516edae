/** Where properties and their values stand in the YAML, for changing one of them and nothing else (section 9). */
import { describe, expect, test } from "@jest/globals";
import { pairPlaces } from "../../../../src/core/parse/frontmatter/yaml-places";

/** Each property: its name, shape, value and items, as they are written. */
const placed = (source: string) =>
  pairPlaces(source)?.map((place) => [
    source.slice(place.nameFrom, place.nameTo),
    place.shape,
    source.slice(place.from, place.to),
    place.items.map(({ from, to }) => source.slice(from, to)),
  ]) ?? null;

describe("A value in one line", () => {
  test.each<[string, readonly unknown[]]>([
    ["a: x", ["a", "scalar", "x", []]],
    ["a: x y ", ["a", "scalar", "x y", []]],
    ["a: x # why", ["a", "scalar", "x", []]],
    ["a: x#y", ["a", "scalar", "x#y", []]],
    ["a : x", ["a", "scalar", "x", []]],
    ["a:\tx", ["a", "scalar", "x", []]],
    ["a: http://x", ["a", "scalar", "http://x", []]],
    ["a: 'x # y'", ["a", "scalar", "'x # y'", []]],
    ["a: 'it''s' # why", ["a", "scalar", "'it''s'", []]],
    ['a: "say \\"x\\"" # why', ["a", "scalar", '"say \\"x\\""', []]],
    ["a: [x, y]", ["a", "flow list", "[x, y]", ["x", "y"]]],
    ["a: [ 'x, y' , z, ]", ["a", "flow list", "[ 'x, y' , z, ]", ["'x, y'", "z"]]],
    ["a: [[Louie]]", ["a", "flow list", "[[Louie]]", ["[Louie]"]]],
    ["a: []", ["a", "flow list", "[]", []]],
    ["a: {b: c, d: e}", ["a", "flow map", "{b: c, d: e}", ["b: c", "d: e"]]],
    ["a: {}", ["a", "flow map", "{}", []]],
    ["a: *x", ["a", "other", "*x", []]],
    ["a: &x y", ["a", "scalar", "y", []]],
    ["a: !!str y", ["a", "scalar", "y", []]],
    ["a:", ["a", "nothing", "", []]],
    ["a: # why", ["a", "nothing", "", []]],
    ["'a: b': x", ["'a: b'", "scalar", "x", []]],
    ["a b: x", ["a b", "scalar", "x", []]],
  ])("%j", (source, place) => {
    expect(placed(source)).toEqual([place]);
  });
});

describe("A value over several lines", () => {
  test.each<[string, readonly unknown[]]>([
    ["a:\n  - x\n  - y", ["a", "block list", "- x\n  - y", ["x", "y"]]],
    ["a:\n- x\n- y", ["a", "block list", "- x\n- y", ["x", "y"]]],
    ["a:\r\n  - x\r\n  - y", ["a", "block list", "- x\r\n  - y", ["x", "y"]]],
    ["a:\n\n  - x\n\n  - y\n", ["a", "block list", "- x\n\n  - y", ["x", "y"]]],
    ["a:\n  # why\n  - x", ["a", "block list", "- x", ["x"]]],
    ["a:\n  - x # why\n  - y", ["a", "block list", "- x # why\n  - y", ["x", "y"]]],
    ["a:\n  - x\n  -\n  - y", ["a", "block list", "- x\n  -\n  - y", ["x", "", "y"]]],
    [
      "a:\n  - b: c\n    d: e\n  - f",
      ["a", "block list", "- b: c\n    d: e\n  - f", ["b: c\n    d: e", "f"]],
    ],
    ["a:\n  - - x\n    - y", ["a", "block list", "- - x\n    - y", ["- x\n    - y"]]],
    ["a:\n  b: c\n  d: e", ["a", "block map", "b: c\n  d: e", ["b: c", "d: e"]]],
    ["a: [x,\n  y]", ["a", "flow list", "[x,\n  y]", ["x", "y"]]],
    ["a: |\n  one\n\n  two", ["a", "text block", "|\n  one\n\n  two", []]],
    ["a: >-\n  one\n    two", ["a", "text block", ">-\n  one\n    two", []]],
    ["a: |2\n    one\n  two", ["a", "text block", "|2\n    one\n  two", []]],
    ["a: one\n  two\n  three", ["a", "scalar", "one\n  two\n  three", []]],
    ["a:\n  x", ["a", "scalar", "x", []]],
    ["a: 'one\n  two'", ["a", "scalar", "'one\n  two'", []]],
  ])("%j", (source, place) => {
    expect(placed(source)).toEqual([place]);
  });

  test("ends where the next property begins", () => {
    expect(placed("a:\n  - x\nb: |\n  text\nc: y\n  z\nd: 1")).toEqual([
      ["a", "block list", "- x", ["x"]],
      ["b", "text block", "|\n  text", []],
      ["c", "scalar", "y\n  z", []],
      ["d", "scalar", "1", []],
    ]);
  });

  test("ends before a comment that stands by itself", () => {
    expect(placed("a: x\n# about b\nb: y")).toEqual([
      ["a", "scalar", "x", []],
      ["b", "scalar", "y", []],
    ]);
  });
});

describe("A map in brackets may be the whole", () => {
  test("with the places of its pairs", () => {
    expect(placed("{a: 1, 'b': [x], \"c\":2, d}")).toEqual([
      ["a", "scalar", "1", []],
      ["'b'", "flow list", "[x]", ["x"]],
      ['"c"', "scalar", "2", []],
      ["d", "nothing", "", []],
    ]);
  });
});

describe("What people don't write has no places, so that nothing is changed in the wrong one", () => {
  test.each([
    "? a\n: b",
    "&x a: b",
    "!!str a: b",
    "*x : b",
    "[a]: b",
    "--- \na: b",
    "%YAML 1.2\n---\na: b",
    "just words",
    "- a",
  ])("%j", (source) => {
    expect(placed(source)).toBeNull();
  });

  test("and nothing at all has none either", () => {
    expect(placed("")).toEqual([]);
    expect(placed("\n  \n# why\n")).toEqual([]);
  });
});
