/** How YAML is cut into blanks, comments, lines and quoted texts. */
import { describe, expect, test } from "@jest/globals";
import {
  contentFrom,
  lineEnd,
  quotedTo,
  restOfLine,
} from "../../../../src/core/parse/frontmatter/yaml-text";
import { flowPlaces } from "../../../../src/core/parse/frontmatter/yaml-flow";

describe("The next thing that is written", () => {
  test.each([
    ["a", 0, 0],
    ["  a", 0, 2],
    ["\t\r\n a", 0, 4],
    ["# why\na", 0, 6],
    ["x # why\n  a", 1, 10],
    ["x#y", 1, 1],
    ["# why", 0, 5],
    ["# why\n# how\r\n\r\na", 0, 15],
    ["", 0, 0],
    ["a", 1, 1],
  ])("of %j from %d stands at %d", (source, from, at) => {
    expect(contentFrom(source, from)).toBe(at);
  });
});

describe("A line", () => {
  test("ends before its line end, of whatever sort, or with the text", () => {
    expect(lineEnd("ab\ncd", 0)).toBe(2);
    expect(lineEnd("ab\r\ncd", 1)).toBe(2);
    expect(lineEnd("ab\rcd", 0)).toBe(2);
    expect(lineEnd("ab", 0)).toBe(2);
    expect(lineEnd("ab\n\ncd", 3)).toBe(3);
  });

  test.each([
    ["x y  \nz", "x y"],
    ["x # why", "x"],
    ["x\t# why", "x"],
    ["x#why", "x#why"],
    ["", ""],
  ])("%j holds %j besides a comment", (source, rest) => {
    expect(restOfLine(source, 0)).toBe(rest);
  });
});

describe("A text in quotes", () => {
  test.each([
    ["'a' b", 3],
    ["'it''s' b", 7],
    ["'' b", 2],
    ['"a" b', 3],
    ['"a\\"b" c', 6],
    ['"a\\\\" c', 5],
    ["'a\\' c", 4],
    ["'a # b' c", 7],
    ["'a\nb' c", 5],
    ["'never closed", 13],
    ['"ends with \\', 12],
  ])("%j ends at %d", (source, to) => {
    expect(quotedTo(source, 0)).toBe(to);
  });
});

describe("A list or map in brackets", () => {
  const items = (source: string) => {
    const { to, items: found } = flowPlaces(source, 0);
    return [to, found.map((range) => source.slice(range.from, range.to))];
  };
  test.each<[string, number, readonly string[]]>([
    ["[a, b] c", 6, ["a", "b"]],
    ["[]", 2, []],
    ["[ , ]", 5, []],
    ["[a b , c]", 9, ["a b", "c"]],
    ["['a, b', c]", 11, ["'a, b'", "c"]],
    ["[[a, b], [c]]", 13, ["[a, b]", "[c]"]],
    ["[a, # why]\n b]", 14, ["a", "b"]],
    ["[http://x, b]", 13, ["http://x", "b"]],
    ["{a: b, c: [d]}", 14, ["a: b", "c: [d]"]],
    ['{"a":1}', 7, ['"a":1']],
    ["[a, b", 5, ["a", "b"]],
    ["[", 1, []],
  ])("%j ends at %d", (source, to, found) => {
    expect(items(source)).toEqual([to, found]);
  });
});
