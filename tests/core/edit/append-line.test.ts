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

  test("is refused under a heading whose part ends in code that is never closed", () => {
    const text = "# Log\n```\nlet a\n";
    expect(after(text, appendLine(text, "- Called", "Log"))).toMatch(/^refused: The note ends in/);
  });

  test("is a hyphen's where the list above has its text on the line below its mark", () => {
    expect(append("*\n  Row\n")).toBe("*\n  Row\n- Called\n");
  });

  test("in a new note tells its own place", () => {
    expect(withLine("## Today\n\n", "- Called")).toEqual({
      text: "## Today\n\n- Called\n",
      written: [{ line: 3, text: "- Called" }],
    });
  });
});

describe("A line joins the list above it", () => {
  test.each([
    ["with its mark", "* a\n* b\n", "* a\n* b\n* Called\n"],
    ["of tasks, too", "+ [ ] a\n", "+ [ ] a\n+ Called\n"],
    ["of which only the outer mark counts", "* a\n  - b\n", "* a\n  - b\n* Called\n"],
    ["but for a numbered one", "1. a\n", "1. a\n- Called\n"],
    ["or a list of Kith's own", "%% kith:goals %%\n* a\n%% kith:end %%\n", null],
  ])("%s", (_name, before, wanted) => {
    expect(append(before)).toBe(wanted ?? `${before}- Called\n`);
  });
});

describe("A line under the user's heading", () => {
  const under = (text: string): string | null => after(text, appendLine(text, "- Called", "Log"));

  test.each([
    [
      "goes behind what stands there",
      "## Log\n- a\n\n## Ideas\nx\n",
      "## Log\n- a\n- Called\n\n## Ideas\nx\n",
    ],
    [
      "goes right below it where nothing does",
      "# Day\n## log\n\n# Next\n",
      "# Day\n## log\n- Called\n\n# Next\n",
    ],
    [
      "goes behind the parts below it",
      "## Log\n### Calls\nx\n## Ideas\n",
      "## Log\n### Calls\nx\n- Called\n## Ideas\n",
    ],
    ["ends the note with a line end", "# Log\r\n* a", "# Log\r\n* a\r\n* Called\r\n"],
    [
      "is added with its heading where that is missing",
      "# Day\nx\n",
      "# Day\nx\n\n## Log\n- Called\n",
    ],
    ["begins a note of nothing with the heading", "", "## Log\n- Called\n"],
    [
      "is parted from HTML that would swallow it",
      "## Log\n<div>\n\n## B\n",
      "## Log\n<div>\n\n- Called\n\n## B\n",
    ],
    [
      "leaves a heading of Kith's alone",
      "%% kith:goals %%\n## Log\n%% kith:end %%\n",
      "%% kith:goals %%\n## Log\n%% kith:end %%\n\n## Log\n- Called\n",
    ],
    ["finds no heading in code", "```\n## Log\n```\n", "```\n## Log\n```\n\n## Log\n- Called\n"],
  ])("%s", (_name, before, wanted) => {
    expect(under(before)).toBe(wanted);
  });

  test("tells its own place in a new note", () => {
    expect(withLine("## Log\n\n## Ideas\n", "- Called", "Log")).toEqual({
      text: "## Log\n- Called\n\n## Ideas\n",
      written: [{ line: 2, text: "- Called" }],
    });
  });
});
