/** Lines of text: paragraphs with what belongs to them, and tables. */
import { describe, expect, test } from "@jest/globals";
import { lineStartsOf } from "../../../../src/core/parse/markdown/line-places";
import { scanOutline } from "../../../../src/core/parse/markdown/scan";
import { inShort } from "./outlines";

function read(text: string) {
  const { outline, unsure } = scanOutline(text, 0, lineStartsOf(text));
  return { ...inShort(text, outline), unsure };
}

describe("A line of text", () => {
  test.each([
    ["goes on with the paragraph above it", "a\nb", ["paragraph: a", "paragraph: b"]],
    ["goes on with it however far in it stands", "a\n        b", ["paragraph: a", "paragraph: b"]],
    ["goes on with a quote's paragraph without its mark", "> a\nb", []],
    ["goes on with a callout without its mark", "> [!note] a\nb", ["callout: a", "callout: b"]],
    ["is the own text of an item that holds nothing yet", "-\n  a", ["item 1: a"]],
    ["is a paragraph of one that does", "- a\n\n  b", ["item 1: a", "paragraph: b in a"]],
    ["begins anew behind a blank line", "a\n\nb", ["paragraph: a", "paragraph: b"]],
  ])("%s: %j", (_, text, pieces) => {
    expect(read(text)).toMatchObject({ pieces, unsure: null });
  });

  test("ends where a comment begins that goes on behind it", () => {
    expect(read("a %% b\nc %%")).toMatchObject({
      pieces: ["paragraph: a"],
      ignored: ["2 comment"],
      spans: ["comment: %% b\nc %%"],
    });
  });
});

describe("A table begins", () => {
  test.each([
    [
      "below a head of as many cells",
      "| a | b |\n| - | - |\n| c | d |",
      ["row: | a | b |", "row: | c | d |"],
      ["2 rule"],
    ],
    [
      "without bars at its ends",
      "a | b\n--- | ---\nc | d",
      ["row: a | b", "row: c | d"],
      ["2 rule"],
    ],
    [
      "not below a head of another number",
      "| a |\n| - | - |",
      ["paragraph: | a |", "paragraph: | - | - |"],
      [],
    ],
    [
      "in a quote, where none of it is an entry",
      "> | a |\n> | - |\n> | b |",
      [],
      ["1 quote", "2 quote", "3 quote"],
    ],
  ])("%s", (_, text, pieces, ignored) => {
    expect(read(text)).toMatchObject({ pieces, ignored, unsure: null });
  });

  test("and goes on with every line up to a blank one", () => {
    expect(read("| a |\n| - |\nb\n\nc").pieces).toEqual(["row: | a |", "row: b", "paragraph: c"]);
  });
});

describe("The reference is asked about", () => {
  test.each([
    ["a footnote", "[^1]: a"],
    ["a table below text", "a\n| b |\n| - |"],
    ["a comment in a table", "| a |\n| - |\n| b %% c\nd %% e |"],
  ])("%s", (why, text) => {
    expect(read(text).unsure).toBe(why);
  });
});
