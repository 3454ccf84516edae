/** Which characters of a line are the writer's running text and which are set apart from it. */
import { describe, expect, test } from "@jest/globals";
import {
  holdsText,
  inLink,
  leftOut,
  maskedProse,
  noText,
  running,
  withLineFeeds,
} from "../../../../src/core/parse/markdown/prose-mask";

const maskOf = (...signs: readonly number[]) => Uint8Array.from(signs);

describe("Prose has a character for each of the line's", () => {
  test.each([
    ["running text as it is", "ab", [running, running], "ab"],
    ["a link's as U+FFFC", "abc", [running, inLink, inLink], "a\ufffc\ufffc"],
    ["what is left out as blanks", "abc", [leftOut, running, noText], " b "],
    [
      "line ends, whatever they are set apart as",
      "a\nb\rc",
      [noText, noText, noText, leftOut, leftOut],
      " \n \n ",
    ],
    ["CR LF as a blank and a line feed", "a\r\nb", [0, 0, 0, 0], "a \nb"],
    ["nothing of nothing", "", [], ""],
  ])("%s", (_, source, signs, prose) => {
    expect(maskedProse(source, maskOf(...signs))).toBe(prose);
  });
});

test("Every line end becomes one line feed", () => {
  expect(withLineFeeds("a\r\nb\rc\nd")).toBe("a \nb\nc\nd");
});

describe("A line holds something of the writer's", () => {
  test.each([
    ["where a word is running text", " a", [noText, running], true],
    ["where it is a mark or struck through", " a", [noText, leftOut], true],
    ["where it is a link", "a", [inLink], true],
    ["not where all is no text", "ab", [noText, noText], false],
    ["not where only blanks are left", "a \t", [noText, running, running], false],
  ])("%s", (_, source, signs, holds) => {
    expect(holdsText(source, maskOf(...signs))).toBe(holds);
  });
});
