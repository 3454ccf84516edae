/** Which links stand in the lines of a note, and the tags and aliases of its frontmatter. */
import { describe, expect, test } from "@jest/globals";
import { readNoteText } from "../../../../src/core/parse/markdown/note-text";
import { line, lines } from "./lines-of";

describe("links", () => {
  test.each([
    ["[[Maria Chen]]", "Maria Chen", "", "Maria Chen"],
    ["[[Maria Chen|Maria]]", "Maria Chen", "", "Maria"],
    ["[[People/Maria Chen#Log]]", "People/Maria Chen", "Log", "People/Maria Chen#Log"],
    ["[[Goals#Write in a journal|x]]", "Goals", "Write in a journal", "x"],
    ["[[#Log]]", "", "Log", "#Log"],
    ["[Maria](People/Maria%20Chen.md)", "People/Maria Chen.md", "", "Maria"],
    ["[Maria](<People/Maria Chen.md#Log>)", "People/Maria Chen.md", "Log", "Maria"],
    ['[**Maria** `C`](Maria.md "title")', "Maria.md", "", "Maria C"],
    ["[a](C%23.md)", "C#.md", "", "a"],
    ["[a](100%.md)", "100%.md", "", "a"],
    ["[Maria][m]\n\n[m]: People/Maria.md", "People/Maria.md", "", "Maria"],
  ])("%s", (text, target, subpath, shown) => {
    expect(line(text).links).toMatchObject([{ target, subpath, text: shown }]);
  });

  test("stand in bold text, headings, cells and fields, each with its place", () => {
    const read = line("# **[[A]]** and [b](c.md)");
    expect(read.links.map(({ from, to }) => read.source.slice(from, to))).toEqual([
      "[[A]]",
      "[b](c.md)",
    ]);
    expect(line("- with:: [[A]], [who:: [[B]]]").links).toHaveLength(2);
  });

  test.each([
    "[web](https://example.org)",
    "[x](obsidian://open)",
    "[x](javascript:alert)",
    "https://example.org/[a]",
    "`[[A]]`",
    "![[A]]",
    "~~[[A]]~~",
    "%% [[A]] %%",
    "<!-- [[A]] -->",
    "\\[[A]]",
    "[[]]",
    "[[ ]]",
    "[[A\nB]]",
    "[a]",
    "<https://a.b>",
    "![a](b.png)",
    "[A]]",
    "$$[[A]]$$",
  ])("%j holds none", (text) => {
    expect(lines(text).flatMap(({ links }) => links)).toEqual([]);
  });
});

describe("the frontmatter's tags and aliases are read as the app reads them", () => {
  test.each([
    ["tags: [a, '#b', c/d]", ["a", "b", "c/d"], []],
    ["tags: a, b c", ["a", "b", "c"], []],
    ["Tag: x\naliases:\n  - Maria C\n  - 7", ["x"], ["Maria C", "7"]],
    ["alias: Maria, M C", [], ["Maria", "M C"]],
    ["tags: {a: b}\naliases:", [], []],
  ])("%j", (yaml, tags, aliases) => {
    const read = readNoteText(`---\n${yaml}\n---\n`);
    expect([read.frontmatterTags, read.aliases]).toEqual([tags, aliases]);
  });
});
