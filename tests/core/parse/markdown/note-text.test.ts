import { describe, expect, test } from "@jest/globals";
import { readNoteText, readNoteTextByRemark } from "../../../../src/core/parse/markdown/note-text";
import { line, lines } from "./lines-of";

const places = (text: string) => lines(text).map(({ line, column }) => [line, column]);

const sources = (text: string) => lines(text).map(({ source }) => source);

const ignored = (text: string) => {
  const read = readNoteText(text);
  expect(read).toEqual(readNoteTextByRemark(text));
  return read.ignored.map(({ from, to, because }) => [from, to, because]);
};

describe("a note is read line by line", () => {
  test("an empty note has one line and nothing in it", () => {
    const { lineCount, properties, ...lists } = readNoteText("");
    expect(lineCount).toBe(1);
    expect(properties.size).toBe(0);
    expect(Object.values(lists).flat()).toEqual([]);
  });

  test("only blanks and tabs are nothing: any other space is text", () => {
    expect(sources("===\n1. \u00A0\n")).toEqual(["===", "\u00A0"]);
    expect(places("%%\n%%\uFEFF\n")).toEqual(places("%%\n%%x\n"));
  });

  test("each line of a paragraph stands for itself (R120)", () => {
    expect(sources("one\ntwo  \nthree\\\nfour")).toEqual(["one", "two", "three\\", "four"]);
    expect(places("one\n  two")).toEqual([
      [1, 1],
      [2, 3],
    ]);
  });

  test.each([
    ["- one\ntwo\n  three", ["one", "two", "three"]],
    ["- [ ] one\n  more\ntwo", ["one\n  more", "two"]],
    ["- one\n  - two\nthree\n- four", ["one", "two", "three", "four"]],
    ["1. one\r\ntwo", ["one", "two"]],
    ["- one\n two", ["one\n two"]],
  ])("an unindented line below an item stands for itself (R120): %j", (text, expected) => {
    expect(sources(text)).toEqual(expected);
    for (const { form, task, parent } of lines(text).filter(({ source }) => source === "two")) {
      if (form === "paragraph") expect([task, parent]).toEqual([null, null]);
    }
  });

  test.each(["one\r\ntwo", "one\rtwo", "\uFEFFone\ntwo"])("%j has two lines", (text) => {
    expect(sources(text)).toEqual(["one", "two"]);
    expect(readNoteText(text).lineCount).toBe(2);
  });

  test("a heading has its level and text, however it is written", () => {
    const read = lines("# One\n## Two ##\nThree\n===\nFour\n---\n#no heading");
    expect(read.map(({ form, level, source }) => [form, level, source])).toEqual([
      ["heading", 1, "One"],
      ["heading", 2, "Two"],
      ["heading", 1, "Three"],
      ["heading", 2, "Four"],
      ["paragraph", 0, "#no heading"],
    ]);
  });

  test("a list item is one line with its further lines, its children are lines of their own", () => {
    const read = lines("- one\n  more\n\n  below\n  1. two\n     - three\n- four");
    expect(
      read.map(({ form, level, parent, ordered, source }) => [
        form,
        level,
        parent,
        ordered,
        source,
      ]),
    ).toEqual([
      ["item", 1, null, false, "one\n  more"],
      ["paragraph", 0, 0, false, "below"],
      ["item", 2, 0, true, "two"],
      ["item", 3, 2, false, "three"],
      ["item", 1, null, false, "four"],
    ]);
  });

  test("a task has whatever character stands in its box", () => {
    const boxes = lines(
      "- [ ] a\n- [x] b\n- [/] c\n1. [-] d\n* [📞] e\n- [ ]\n- [[Louie]] f\n- [x](y) g\n- [x]h",
    );
    expect(boxes.map(({ task }) => task)).toEqual([
      " ",
      "x",
      "/",
      "-",
      "📞",
      " ",
      null,
      null,
      null,
    ]);
    expect(boxes.map(({ source }) => source).slice(0, 3)).toEqual(["a", "b", "c"]);
  });

  test("a table has a line for each row but the second", () => {
    const text = "| who | what |\n|---|---|\n| [[A\\|Ann]] | called |";
    expect(lines(text).map(({ form, line }) => [form, line])).toEqual([
      ["row", 1],
      ["row", 3],
    ]);
    expect(lines(text)[1]?.links).toMatchObject([{ target: "A", text: "Ann" }]);
    expect(ignored(text)).toEqual([[2, 2, "rule"]]);
  });

  test("a callout has lines, from its title on, with their tasks; a quote has none", () => {
    const read = lines("> [!note]- Title\n> said [[Bob]]\n> - [x] done\n>\n> > [!tip]\n> > inner");
    expect(read.map(({ form, line, source }) => [form, line, source])).toEqual([
      ["callout", 1, "Title"],
      ["callout", 2, "said [[Bob]]"],
      ["item", 3, "done"],
      ["callout", 5, ""],
      ["callout", 6, "inner"],
    ]);
    expect(ignored("> said\nand more\n> > [!note] in it")).toEqual([[1, 3, "quote"]]);
  });
});

describe("what is no text of the writer's is ignored, and why", () => {
  test.each([
    ["fenced code", "```js\n[[A]]\n```\nb", [[1, 3, "code"]]],
    ["fenced code that is never closed", "a\n~~~\n[[A]]\n# b", [[2, 4, "code"]]],
    ["indented code", "a\n\n    [[A]]", [[3, 3, "code"]]],
    ["math", "$$\n[[A]]\n$$", [[1, 3, "code"]]],
    ["a comment", "%% [[A]] %%\nb", [[1, 1, "comment"]]],
    [
      "a comment over blocks",
      "%%\n# [[A]]\n\n- b\n%%\nc",
      [
        [1, 2, "comment"],
        [4, 5, "comment"],
      ],
    ],
    [
      "a comment that is never closed",
      "a\n\n%% b\n\n[[C]]",
      [
        [3, 3, "comment"],
        [5, 5, "comment"],
      ],
    ],
    ["an HTML comment", "<!-- [[A]]\nb -->\nc", [[1, 2, "comment"]]],
    ["HTML", "<div>\n[[A]]\n</div>\n\nb", [[1, 3, "html"]]],
    [
      "an embed",
      "![[A]]\nb ![[C]]\n![x](y.png)",
      [
        [1, 1, "embed"],
        [3, 3, "embed"],
      ],
    ],
    ["rules", "a\n\n---\n***", [[3, 4, "rule"]]],
    ["definitions", "[a]: b", [[1, 1, "definition"]]],
    ["frontmatter", "---\na: 1\n---\nb", [[1, 3, "frontmatter"]]],
  ])("%s", (_title, text, expected) => {
    expect(ignored(text)).toEqual(expected);
    expect(lines(text).flatMap(({ links }) => links)).toEqual([]);
  });

  test("a comment that begins behind words hides what follows, and no more", () => {
    const read = lines("a %% b\n\n[[C]] %% d [[E]]");
    expect(read.map(({ prose }) => prose.trim())).toEqual(["a", "d ￼￼￼￼￼"]);
    expect(read[1]?.links).toMatchObject([{ target: "E" }]);
  });

  test("a percent sign, code and escapes open no comment", () => {
    expect(line("100% [[A]]").links).toHaveLength(1);
    expect(line("`%%` [[A]]").links).toHaveLength(1);
    expect(line("\\%% [[A]]").links).toHaveLength(1);
  });
});

describe("text between Kith's markers is flagged (R127)", () => {
  const flags = (text: string) => lines(text).map(({ source, kith }) => [source, kith]);

  test("a section has its markers around it", () => {
    const text = "a\n%% kith:agenda %%\n- b\n%% kith:end %%\nc";
    expect(flags(text)).toEqual([
      ["a", false],
      ["b", true],
      ["c", false],
    ]);
    expect(ignored(text)).toEqual([
      [2, 2, "marker"],
      [4, 4, "marker"],
    ]);
  });

  test("half a section swallows no words", () => {
    expect(flags("%% kith:agenda %%\na")).toEqual([["a", false]]);
    expect(flags("%% kith:agenda %%\na\n%% kith:goals %%\nb\n%% kith:end %%\nc")).toEqual([
      ["a", false],
      ["b", true],
      ["c", false],
    ]);
    expect(flags("a\n%% kith:end %%\nb")).toEqual([
      ["a", false],
      ["b", false],
    ]);
  });

  test("a marker in code is none", () => {
    expect(flags("```\n%% kith:agenda %%\n```\na\n%% kith:end %%")).toEqual([["a", false]]);
  });
});
