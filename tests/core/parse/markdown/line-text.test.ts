/** What one line of a note holds: its words, links, tags and fields with their places. */
import { describe, expect, test } from "@jest/globals";
import { readLineText } from "../../../../src/core/parse/markdown/line-text";
import type { Piece, Span } from "../../../../src/core/parse/markdown/outline";
import { line } from "./lines-of";

describe("Prose is the writer's words alone, each in its place", () => {
  test.each([
    ["Called [[Louie]] today", "Called ￼￼￼￼￼￼￼￼￼ today"],
    ["**bold**, *it* and _so_ ==on==", " bold , it and so on "],
    ["snake_case_word", "snake_case_word"],
    ["a `code` b", "a b"],
    ["a ~~old [[B]]~~ c", "a c"],
    ["a #tag b", "a b"],
    ["a https://x.y/z_a, b", "a , b"],
    ["see [the site](https://x.y) now", "see the site now"],
    ["a <b>c</b>", "a c "],
    ["a [k:: v] b", "a b"],
    ["a ^block-1", "a "],
    ["a[^1] b", "a b"],
    ["a \\* b", "a * b"],
    ["mood:: 4", " "],
    ["log:: called Louie", " called Louie"],
    ["שלום [[רות]] 📞", "שלום ￼￼￼￼￼￼￼ 📞"],
  ])("%s", (text, prose) => {
    const read = line(text);
    expect(read.prose).toHaveLength(read.source.length);
    expect(read.prose.replace(/ +/g, " ")).toBe(prose);
  });
});

function read(text: string, spans: readonly Span[], form: Piece["form"] = "paragraph", from = 0) {
  const piece: Piece = {
    form,
    level: 0,
    parent: null,
    task: null,
    ordered: false,
    from,
    to: text.length,
  };
  return readLineText(text, piece, spans);
}

describe("A line that holds nothing of the writer's is no line", () => {
  test.each([
    ["comment", "%% x %%"],
    ["code", "`x y` "],
    ["embed", "![[x y]]"],
    ["html", "<br><br>"],
  ] as const)("but a %s", (is, text) => {
    const span: Span = { is, from: 0, to: text.trimEnd().length };
    expect(read(text, [span])).toBe(is);
    expect(read(text, [span], "callout")).toBe(is);
  });

  test("an item, a heading and a row stay what they are", () => {
    const span: Span = { is: "code", from: 0, to: 3 };
    for (const form of ["item", "heading", "row"] as const) {
      expect(read("`x`", [span], form)).toMatchObject({ source: "`x`", prose: "   " });
    }
  });

  test("one word beside it makes a line of it", () => {
    expect(read("`x` y", [{ is: "code", from: 0, to: 3 }])).toMatchObject({ prose: "    y" });
  });
});

describe("Spans that reach into a line count as far as they do", () => {
  const link = (from: number, to: number): Span => ({
    is: "link",
    from,
    to,
    target: "B",
    subpath: "",
    text: "B",
  });

  test("their places are those in the line", () => {
    const found = read("ab\n[[B]] c", [link(3, 8)], "paragraph", 3);
    expect(found).toMatchObject({ source: "[[B]] c", links: [{ target: "B", from: 0, to: 5 }] });
  });

  test("a link that begins on the line before is hidden, but none of this line's", () => {
    expect(read("[b\nc](B) d", [link(0, 8)], "paragraph", 3)).toMatchObject({
      prose: "\ufffc\ufffc\ufffc\ufffc\ufffc d",
      links: [],
    });
  });

  test("a link that is struck through is gone", () => {
    const struck: Span = { is: "struck", from: 0, to: 9 };
    expect(read("~~[[B]]~~ c", [struck, link(2, 7)])).toMatchObject({
      prose: "          c",
      links: [],
    });
  });
});

test("Each line end within a line is one line feed in its prose", () => {
  expect(read("a\r\nb\rc", [])).toMatchObject({ prose: "a \nb\nc" });
});
