/** Which block without blocks in it is open while a body is scanned. */
import { describe, expect, test } from "@jest/globals";
import {
  isClosedToBlocks,
  type Leaf,
  mayDefine,
  mayRunOn,
  type ParagraphLeaf,
} from "../../../../src/core/parse/markdown/leaf";

function paragraphOf(text: string, lines = 1): ParagraphLeaf {
  const line = { from: 0, to: text.length, hiddenTo: 0 };
  return {
    is: "paragraph",
    lines: Array.from({ length: lines }, () => line),
    own: null,
    title: false,
  };
}

test("Code and HTML take their lines as they are, paragraphs and tables don't", () => {
  const leaves: readonly Leaf[] = [
    { is: "fence", fence: { character: "`", length: 3 } },
    { is: "html", ends: null, because: "html" },
    { is: "indented", lastLine: 1 },
    { is: "table" },
    paragraphOf("a"),
  ];
  expect(leaves.map(isClosedToBlocks)).toEqual([true, true, true, false, false]);
});

describe("Code or math of a paragraph may run on", () => {
  test.each([
    ["where it holds a backtick", "a ` b", 1, true],
    ["where it holds a dollar", "a $ b", 1, true],
    ["where it holds an angle bracket", "a < b", 1, true],
    ["not where it holds none of them", "a b", 1, false],
    ["where it has more than fifty lines, which are not looked through", "a b", 51, true],
    ["not where it has just fifty", "a b", 50, false],
  ])("%s", (_, text, lines, may) => {
    expect(mayRunOn(text, paragraphOf(text, lines))).toBe(may);
  });

  test("nothing else does", () => {
    expect([mayRunOn("`", null), mayRunOn("`", { is: "table" })]).toEqual([false, false]);
  });
});

describe("A paragraph may define a link", () => {
  test.each([
    ["[a]: b", true],
    ["[a] b ]: c", true],
    ["a [b]: c", false],
    ["[a] b", false],
  ])("%j: %s", (text, may) => {
    expect(mayDefine(text, paragraphOf(text))).toBe(may);
  });
});
