import { describe, expect, test } from "@jest/globals";
import {
  endOfLine,
  lineAt,
  lineStartsOf,
  placeAt,
  startOfLine,
} from "../../../../src/core/parse/markdown/line-places";

describe("lines are counted as the app counts them", () => {
  test.each([
    ["", [0]],
    ["a", [0]],
    ["a\n", [0, 2]],
    ["a\nb\n\nc", [0, 2, 4, 5]],
    ["a\r\nb", [0, 3]],
    ["a\rb", [0, 2]],
    ["a\r\rb\r\n\nc", [0, 2, 3, 6, 7]],
  ])("%j has lines at %j", (text, starts) => {
    expect(lineStartsOf(text)).toEqual(starts);
  });

  test("an offset has a line and a column from 1, in UTF-16 units", () => {
    const starts = lineStartsOf("one\n📞 two\n");
    expect(placeAt(starts, 0)).toEqual({ line: 1, column: 1 });
    expect(placeAt(starts, 3)).toEqual({ line: 1, column: 4 });
    expect(placeAt(starts, 7)).toEqual({ line: 2, column: 4 });
    expect(lineAt(starts, 99)).toBe(3);
  });

  test("a line ends before its line end, whichever it is", () => {
    const text = "a\r\nbc\rd\n";
    const starts = lineStartsOf(text);
    const lines = [1, 2, 3, 4].map((line) =>
      text.slice(startOfLine(starts, line), endOfLine(text, starts, line)),
    );
    expect(lines).toEqual(["a", "bc", "d", ""]);
  });
});
