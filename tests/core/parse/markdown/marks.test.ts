/** Which characters of a line are marks or web addresses rather than words. */
import { describe, expect, test } from "@jest/globals";
import { leaveOutAddresses, leaveOutMarks } from "../../../../src/core/parse/markdown/marks";
import { inLink } from "../../../../src/core/parse/markdown/prose-mask";

const shown = (source: string, mask: Uint8Array): string =>
  Array.from(mask, (sign, at) => (sign === 2 ? "·" : source.charAt(at))).join("");

function withoutMarks(source: string, isRow = false): string {
  const mask = new Uint8Array(source.length);
  leaveOutMarks(source, mask, isRow);
  return shown(source, mask);
}

function withoutAddresses(source: string): string {
  const mask = new Uint8Array(source.length);
  leaveOutAddresses(source, mask);
  return shown(source, mask);
}

describe("Marks are left out", () => {
  test.each([
    ["of emphasis", "**a** *b*", "··a·· ·b·"],
    ["of emphasis at the edge of a word alone", "_a_b_", "·a_b·"],
    ["of strikes and highlights, two at a time", "~~a~~ ==b== c=d ~e", "··a·· ··b·· c=d ~e"],
    ["of escapes, but not what they escape", "a \\* \\\\ \\b", "a ·* ·\\ \\b"],
    ["of footnotes", "a[^1] b[^ x]", "a···· b[^ x]"],
    ["of a block's id at the end of a line", "a ^b-1", "a ····"],
    ["not of one within it", "a ^b c", "a ^b c"],
    ["not of one that is joined to a word", "a^b", "a^b"],
    ["of quotes on further lines", "a\n> > b > c", "a\n· · b > c"],
    ["not of the first line, which is a comparison", "> a", "> a"],
    ["of nothing in nothing", "", ""],
  ])("%s", (_, source, text) => {
    expect(withoutMarks(source)).toBe(text);
  });

  test("bars only in a table's row", () => {
    expect(withoutMarks("| a | b |")).toBe("| a | b |");
    expect(withoutMarks("| a | b |", true)).toBe("· a · b ·");
  });

  test("what is set apart keeps its own", () => {
    const mask = new Uint8Array(4).fill(inLink, 0, 2);
    leaveOutMarks("*a*b", mask, false);
    expect([...mask]).toEqual([inLink, inLink, 2, 0]);
  });
});

describe("Web addresses are left out", () => {
  test.each([
    [
      "without the punctuation behind them",
      "see https://x.y/z_a, then",
      "see ···············, then",
    ],
    ["of any scheme", "git+ssh://x.y", "·············"],
    ["that begin with www.", "(www.x.y)", "(·······)"],
    ["not within a word", "awww.x", "awww.x"],
    ["not without a scheme", "a ://x", "a ://x"],
    ["up to a blank or an angle bracket", "http://a<b http://c", "········<b ········"],
    ["up to an ideographic full stop", "http://a。b", "········。b"],
  ])("%s", (_, source, text) => {
    expect(withoutAddresses(source)).toBe(text);
  });
});
