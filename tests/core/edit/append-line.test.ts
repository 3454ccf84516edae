import { describe, expect, test } from "@jest/globals";
import { appendLine, withLine } from "../../../src/core/edit/append-line";
import { after } from "./applied";

const append = (text: string): string | null => after(text, appendLine(text, "- Called"));

describe("A line at the end of a note", () => {
  test.each([
    ["of nothing", "", "- Called\n"],
    ["of a byte order mark alone (R73)", "\uFEFF", "\uFEFF- Called\n"],
    ["behind the last line", "a\n", "a\n- Called\n"],
    ["ends a last line that has no end", "a", "a\n- Called\n"],
    ["has the note's own line end", "a\r\nb", "a\r\nb\r\n- Called\r\n"],
    ["has the line end that most lines have", "a\nb\r\nc\r\n", "a\nb\r\nc\r\n- Called\r\n"],
    ["has the line end of old Macs", "a\rb", "a\rb\r- Called\r"],
    [
      "goes behind Kith's own section (R76)",
      "%% kith:agenda %%\nx\n%% kith:end %%\n",
      "%% kith:agenda %%\nx\n%% kith:end %%\n- Called\n",
    ],
    [
      "goes behind a table and a quote",
      "| a |\n|---|\n| b |\n> q",
      "| a |\n|---|\n| b |\n> q\n- Called\n",
    ],
    [
      "is parted by a blank line from HTML that would swallow it",
      "<div>\nhi",
      "<div>\nhi\n\n- Called\n",
    ],
    ["goes behind frontmatter", "---\na: 1\n---", "---\na: 1\n---\n- Called\n"],
  ])("%s", (_name, before, wanted) => {
    expect(append(before)).toBe(wanted);
  });

  test.each([
    ["code", "```\nlet a"],
    ["a comment", "a\n\n%%\nb"],
    ["an HTML comment", "<!-- a"],
  ])("is refused where the note ends in %s that is never closed", (_name, text) => {
    expect(append(text)).toMatch(/^refused: The note ends in code or in a comment/);
    expect(withLine(text, "- Called")).toBeNull();
  });

  test("in a new note tells its own place", () => {
    expect(withLine("## Today\n\n", "- Called")).toEqual({
      text: "## Today\n\n- Called\n",
      written: [{ line: 3, text: "- Called" }],
    });
  });
});
