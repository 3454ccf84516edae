import { describe, expect, test } from "@jest/globals";
import { queryLines, type Separators } from "../../../../src/core/evaluate/query/query-lines";

const words = (text: string, separators: Separators = "lines"): readonly (readonly string[])[] =>
  queryLines(text, separators).map((line) => line.words.map(({ value }) => value));

describe("A query's text", () => {
  test.each([
    ["holds one instruction a line", "limit 3\nshort", [["limit", "3"], ["short"]]],
    ["may end its lines as Windows does", "limit 3\r\nshort\r\n", [["limit", "3"], ["short"]]],
    ["may end its lines as old Macs did", "limit 3\rshort", [["limit", "3"], ["short"]]],
    ["may be indented, by tabs too, and trail blanks", "\t limit\t3  ", [["limit", "3"]]],
    ["may hold no-break blanks", "limit\u00a03", [["limit", "3"]]],
    ["may hold blank lines", "\n \nshort\n\n", [["short"]]],
    ["may be empty", "", []],
    ["may hold comments", "# why\nshort", [["short"]]],
    ["may hold indented comments", "  # why\nshort", [["short"]]],
    ["may hold a # alone", "#\nshort", [["short"]]],
    ["takes #work at the start of a line for no comment", "#work", [["#work"]]],
    [
      "keeps what stands behind a # within a line",
      "name includes C #",
      [["name", "includes", "C", "#"]],
    ],
  ])("%s", (_title, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    ['in "Old Friends"', "Old Friends"],
    ["in \u201cOld Friends\u201d", "Old Friends"],
    ["in \u201eOld Friends\u201c", "Old Friends"],
    ["in \u00abOld Friends\u00bb", "Old Friends"],
    ["in 'Old Friends'", "Old Friends"],
    ["in \u2018Old Friends\u2019", "Old Friends"],
  ])("takes %s as one word in quotes", (text, value) => {
    expect(queryLines(text, "lines")[0]?.words[1]).toMatchObject({ value, quoted: true });
  });

  test("leaves an apostrophe within a word alone", () => {
    expect(words("company is O'Brien's 'tis")).toEqual([["company", "is", "O'Brien's", "'tis"]]);
  });

  test("keeps a link together", () => {
    expect(words("linking to [[Acme Ltd|A]], yes")).toEqual([
      ["linking", "to", "[[Acme Ltd|A]]", ",", "yes"],
    ]);
  });

  test("says which quotation mark is never closed", () => {
    const [line] = queryLines('in "Work', "lines");
    expect(line?.words.map(({ unclosed }) => unclosed)).toEqual([false, true]);
  });
});

describe("On the command line", () => {
  test("a semicolon ends an instruction and counts as a line end (R8, R64)", () => {
    const lines = queryLines("limit 3; short\nexplain", "lines and semicolons");
    expect(lines.map(({ line, words: [first] }) => [line, first?.value, first?.column])).toEqual([
      [1, "limit", 1],
      [2, "short", 2],
      [3, "explain", 1],
    ]);
  });

  test("a semicolon within quotes or link brackets is text", () => {
    expect(words('company is "A; B"; linking to [[C; D]]', "lines and semicolons")).toEqual([
      ["company", "is", "A; B"],
      ["linking", "to", "[[C; D]]"],
    ]);
  });

  test("a semicolon ends a comment, and several are blank lines", () => {
    const lines = queryLines("# why; short;;explain", "lines and semicolons");
    expect(lines.map(({ line }) => line)).toEqual([2, 4]);
  });

  test("a block knows no semicolons", () => {
    expect(words("company is A; B")).toEqual([["company", "is", "A;", "B"]]);
  });
});
