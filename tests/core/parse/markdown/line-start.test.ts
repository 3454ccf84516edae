/** What stands at the start of a block's text: a checkbox, the mark of a callout, the marks of a heading. */
import { describe, expect, test } from "@jest/globals";
import {
  atxHeadingText,
  calloutTitle,
  headingLevel,
  taskBox,
} from "../../../../src/core/parse/markdown/line-start";

describe("A checkbox is any one character in brackets, then a blank or the end", () => {
  test.each([
    ["[ ] a", { task: " ", behind: 3 }],
    ["[x] a", { task: "x", behind: 3 }],
    ["[-]", { task: "-", behind: 3 }],
    ["[📞]\ta", { task: "📞", behind: 4 }],
    ["[x]\na", { task: "x", behind: 3 }],
    ["[]] a", { task: "]", behind: 3 }],
    ["[x]a", null],
    ["[xx] a", null],
    ["[] a", null],
    ["[\n] a", null],
    ["[", null],
    ["x", null],
  ])("%j", (text, box) => {
    expect(taskBox(text, 0)).toEqual(box);
  });
});

describe("A callout's title stands behind its mark", () => {
  test.each([
    ["[!note] a", 7],
    ["[!note|wide]- a", 13],
    ["[!note]+", 8],
    ["[!] a", null],
    ["[note] a", null],
    ["[!note", null],
    ["[!a\nb] c", null],
    [`[!${"n".repeat(201)}]`, null],
  ])("%j", (text, behind) => {
    expect(calloutTitle(text, 0, text.length)).toBe(behind);
  });
});

describe("A heading's text stands between its marks", () => {
  test.each([
    ["# a", "a"],
    ["##  a b ##  ", "a b"],
    ["# a#", "a#"],
    ["# C# #", "C#"],
    ["# #", ""],
    ["##", ""],
    ["#\ta", "a"],
  ])("%j: %j", (text, words) => {
    const { from, to } = atxHeadingText(text, 0, text.length);
    expect(text.slice(from, to)).toBe(words);
  });

  test("its level is the number of marks before it", () => {
    expect(["# a", "### a", "a"].map((text) => headingLevel(text, 0))).toEqual([1, 3, 0]);
  });
});
