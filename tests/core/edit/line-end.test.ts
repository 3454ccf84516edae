/** How a note ends its lines, and how many lines become one. */
import { describe, expect, test } from "@jest/globals";
import { lineEndOf, lineUpTo, oneLine, withLineEnds } from "../../../src/core/edit/line-end";

describe("A note's line end is the one that most of its lines have (R73)", () => {
  test.each([
    ["a\nb\r\nc\nd", "\n"],
    ["a\r\nb\r\nc\nd", "\r\n"],
    ["a\rb", "\r"],
    ["a", "\n"],
    ["", "\n"],
    ["a\nb\r\n", "\n"],
  ])("of %j: %j", (text, end) => {
    expect(lineEndOf(text)).toBe(end);
  });
});

describe("What stands on a line before an offset", () => {
  test.each([
    ["ab\ncd", 4, "c"],
    ["ab\r\ncd", 4, ""],
    ["ab\rcd", 5, "cd"],
    ["ab", 1, "a"],
    ["ab\n", 3, ""],
    ["ab", 0, ""],
  ])("of %j at %i: %j", (text, at, before) => {
    expect(lineUpTo(text, at)).toBe(before);
  });
});

describe("A text becomes one line (R76)", () => {
  test.each([
    ["line breaks become blanks", "a\nb\r\nc\u2028d\u0085e", "a b c d e"],
    ["tabs become blanks", "a\tb", "a b"],
    ["other control characters go", "a\u0000b\u001b[1m", "ab[1m"],
    ["its ends are trimmed", "\n a \n", "a"],
    ["of nothing comes nothing", "\r\n", ""],
  ])("%s", (_, text, line) => {
    expect(oneLine(text)).toBe(line);
  });
});

test("Every line end becomes the one given", () => {
  expect(withLineEnds("a\nb\r\nc\rd", "\r\n")).toBe("a\r\nb\r\nc\r\nd");
});
