/** What stands within the lines of a note: links, prose, tags, fields; and the tags and aliases of its frontmatter. */
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

describe("prose is the writer's words alone, each in its place", () => {
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

describe("tags follow the app's rules", () => {
  test.each([
    ["#call", ["call"]],
    ["a #call, b", ["call"]],
    ["#person/work x", ["person/work"]],
    ["#a-b_c", ["a-b_c"]],
    ["#été #好友 #📞", ["été", "好友", "📞"]],
    ["#1984", []],
    ["#y1984", ["y1984"]],
    ["a#b", []],
    ["(#a)", []],
    ["**#a**", ["a"]],
    ["b `#a`", []],
    ["https://x.y/#a", []],
    ["[[A#b]]", []],
    ["\\#a", []],
    ["#", []],
  ])("%s has %j", (text, tags) => {
    expect(line(text).tags.map(({ name }) => name)).toEqual(tags);
  });
});

describe("inline fields", () => {
  test.each([
    ["Reach out [remind:: Friday 4pm]", [["remind", "Friday 4pm"]]],
    [
      "a (due:: 2026-12-01) b [k:: [[A]]]",
      [
        ["due", "2026-12-01"],
        ["k", "[[A]]"],
      ],
    ],
    ["mood:: good", [["mood", "good"]]],
    ["**mood**:: good", [["mood", "good"]]],
    ["Best friend:: [[A]]", [["Best friend", "[[A]]"]]],
    ["- [ ] call Bob due:: 2026-12-01", [["due", "2026-12-01"]]],
    ["Called [[A]] next:: 2026-12-01", [["next", "2026-12-01"]]],
    ["std::vector", []],
    ["c `a:: b`", []],
    [":: b", []],
    ["a : b", []],
  ])("%s", (text, fields) => {
    expect(line(text).fields.map(({ name, value }) => [name, value])).toEqual(fields);
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
