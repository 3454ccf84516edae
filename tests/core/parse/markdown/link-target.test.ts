/** What a link points to and what its reader sees. */
import { describe, expect, test } from "@jest/globals";
import {
  markdownLinkTarget,
  wikilinkTarget,
} from "../../../../src/core/parse/markdown/link-target";

describe("A wikilink", () => {
  test.each([
    ["names a note", "Maria Chen", "Maria Chen", "", "Maria Chen"],
    ["is trimmed", " Maria ", "Maria", "", "Maria"],
    ["shows the text behind its bar", "Maria Chen|Maria", "Maria Chen", "", "Maria"],
    ["shows its path where that text is blank", "Maria | ", "Maria", "", "Maria"],
    ["keeps a further bar in its text", "a|b|c", "a", "", "b|c"],
    ["has a bar that a table escapes", "Maria Chen\\|Maria", "Maria Chen", "", "Maria"],
    ["leads to a heading", "People/Maria#Log", "People/Maria", "Log", "People/Maria#Log"],
    ["leads to a heading below another", "Maria#Log#2026", "Maria", "Log#2026", "Maria#Log#2026"],
    ["leads to a heading of its own note", "#Log|up", "", "Log", "up"],
    ["is not decoded", "100%25", "100%25", "", "100%25"],
  ])("%s: [[%s]]", (_, inside, target, subpath, text) => {
    expect(wikilinkTarget(inside)).toEqual({ target, subpath, text });
  });
});

describe("A markdown link", () => {
  test.each([
    ["is decoded", "People/Maria%20Chen.md", "Maria", "People/Maria Chen.md", "", "Maria"],
    ["keeps an escape that is broken", "100%.md", "a", "100%.md", "", "a"],
    ["is cut at its hash before it is decoded", "C%23.md#Log%20A", "a", "C#.md", "Log A", "a"],
    [
      "shows its label without marks",
      "A.md",
      "**Maria** `C` ~~x~~ ==y==",
      "A.md",
      "",
      "Maria C x y",
    ],
    ["shows what is escaped in its label", "A.md", "a\\*b", "A.md", "", "a*b"],
    ["shows its label on one line", "A.md", " a\n b ", "A.md", "", "a b"],
  ])("%s: (%s)", (_, path, label, target, subpath, text) => {
    expect(markdownLinkTarget(path, label)).toEqual({ target, subpath, text });
  });

  test.each([
    "",
    "https://x.y",
    "mailto:a@b.c",
    "OBSIDIAN://open",
    "javascript:alert(1)",
    "//x.y/z",
  ])("with the destination %j is none within the vault", (path) => {
    expect(markdownLinkTarget(path, "a")).toBeNull();
  });

  test("a path with a colon behind its first folder has no scheme", () => {
    expect(markdownLinkTarget("a/b:c.md", "x")).toMatchObject({ target: "a/b:c.md" });
  });
});
