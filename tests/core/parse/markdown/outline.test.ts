/** Where the text of a piece begins and ends. */
import { describe, expect, test } from "@jest/globals";
import { isBlank, isUnindented, trimmed } from "../../../../src/core/parse/markdown/outline";

describe("A stretch is trimmed of blanks, tabs and line ends", () => {
  test.each([
    ["  a b\t\r\n", 2, 5],
    ["a", 0, 1],
    ["   ", 0, 0],
    ["", 0, 0],
    ["\u00a0a\u00a0", 0, 3],
  ])("%j", (text, from, to) => {
    expect(trimmed(text, 0, text.length)).toEqual({ from, to });
  });

  test("only within itself", () => {
    expect(trimmed("a  b  c", 1, 6)).toEqual({ from: 3, to: 4 });
    expect(trimmed("a   b", 2, 4)).toEqual({ from: 2, to: 2 });
  });
});

test("Blanks are the blank, the tab and the line ends", () => {
  expect([" ", "\t", "\n", "\r"].every((character) => isBlank(character.charCodeAt(0)))).toBe(true);
  expect(isBlank(0xa0)).toBe(false);
  expect(isBlank(NaN)).toBe(false);
});

describe("A line of text is unindented where it begins with its first character (R120)", () => {
  test.each([
    ["at the start of the note", "a", 0, true],
    ["behind a line end", "x\na", 2, true],
    ["behind a lone carriage return", "x\ra", 2, true],
    ["not with a blank before it", "x\n a", 2, false],
    ["not behind its own blanks", "x\n a", 3, false],
    ["not where it is blank", "x\n\ny", 2, false],
    ["not behind the text", "x\n", 2, false],
  ])("%s", (_, text, from, is) => {
    expect(isUnindented(text, from)).toBe(is);
  });
});
