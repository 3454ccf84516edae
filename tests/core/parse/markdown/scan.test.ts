/** How a note's body is built, read in one pass; the fast reader, which knows where the reference should be asked. */
import { describe, expect, test } from "@jest/globals";
import { lineStartsOf } from "../../../../src/core/parse/markdown/line-places";
import { scanOutline } from "../../../../src/core/parse/markdown/scan";
import { inShort, plainBodies } from "./outlines";

const scan = (text: string, from = 0) => scanOutline(text, from, lineStartsOf(text));

describe("The fast reader finds", () => {
  test.each(plainBodies)("%s", (_, text, pieces, ignored = []) => {
    const { outline, unsure } = scan(text);
    expect(unsure).toBeNull();
    expect(inShort(text, outline)).toMatchObject({ pieces, ignored });
  });

  test("what the same text holds with other line ends", () => {
    for (const [, text, pieces] of plainBodies) {
      const crlf = text.replaceAll("\n", "\r\n");
      const found = inShort(crlf, scan(crlf).outline).pieces;
      expect(found.map((piece) => piece.replaceAll("\r\n", "\n"))).toEqual(pieces);
    }
  });

  test("nothing before the offset at which the body begins", () => {
    const text = "---\na: b\n---\nc";
    expect(inShort(text, scan(text, 13).outline).pieces).toEqual(["paragraph: c"]);
  });
});

describe("It would rather have the reference asked about", () => {
  test.each([
    ["a block of HTML", "<div>\na"],
    ["a footnote", "[^1]: a"],
    ["a definition", "[a]: b"],
    ["a table below text", "a\n| b | c |\n|---|---|"],
    ["a comment over several lines of a block", "- %%\n  a\n  %%"],
    ["a heading as the title of a callout", "> [!note] a\n> ---"],
    ["an item behind indented code", "a\n\n    b\n2. c"],
  ])("%s", (_, text) => {
    expect(scan(text).unsure).not.toBeNull();
  });
});

describe("It tells how deep quotes and items stand in one another", () => {
  test.each([
    ["a", 0],
    ["- a\n- b", 1],
    ["- a\n  - b", 2],
    ["> - a\n>   - b", 3],
  ])("%j: %i", (text, depth) => {
    expect(scan(text).depth).toBe(depth);
  });

  test("but follows no more than a hundred", () => {
    expect(scan("> ".repeat(500) + "a").depth).toBe(100);
  });
});
