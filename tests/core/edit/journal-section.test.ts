import { describe, expect, test } from "@jest/globals";
import { inEnglish } from "../../../src/core/language/sayings";
import {
  halfMessage,
  putSection,
  sectionBlock,
  sectionsIn,
} from "../../../src/core/edit/journal-section";
import { after } from "./applied";

const put = (text: string, content = "- one\n- two", at?: number): string | null =>
  after(text, putSection(text, "agenda", content, at));
const block = "%% kith:agenda %%\n- one\n- two\n%% kith:end %%";

describe("A section", () => {
  test("stands between its markers, each alone on its line (R127)", () => {
    expect(sectionBlock("agenda", "- one\n- two\n", "\n")).toBe(block);
    expect(sectionBlock("goals", "", "\r\n")).toBe("%% kith:goals %%\r\n%% kith:end %%");
  });

  test("can hold no mark of a comment, which would end it", () => {
    expect(sectionBlock("agenda", "\n\n%% kith:end %%\n\n", "\n")).toBe(
      "%% kith:agenda %%\n% % kith:end % %\n%% kith:end %%",
    );
  });

  test.each([
    ["at the end", "a\n", `a\n${block}\n`],
    ["at the end of a last line without line end", "a", `a\n${block}\n`],
    ["in a note of nothing", "", `${block}\n`],
    ["behind a byte order mark", "\uFEFF", `\uFEFF${block}\n`],
  ])("goes in %s", (_name, before, wanted) => {
    expect(put(before)).toBe(wanted);
  });

  test("is what was put in, though its marks let another come out of a comment", () => {
    const nested =
      "%%\n[revisions:: 2026-01-01: 2]\n    - nested\n%% kith:agenda %%\n%% kith:end %%";
    const once = put(nested, "- Who?", nested.length >> 1) ?? nested;
    expect(once).not.toContain("nested%%");
  });

  test("goes where the cursor is, on lines of its own", () => {
    expect(put("ab\ncd\n", "- one\n- two", 1)).toBe(`ab\n${block}\ncd\n`);
    expect(put("ab\n\ncd\n", "- one\n- two", 3)).toBe(`ab\n${block}\ncd\n`);
  });

  test("is brought up to date, and the rest of the note stays", () => {
    const note = "mine\n%% kith:agenda %%\n- old\n%% kith:end %%\nmine too";
    const wanted = `mine\n${block}\nmine too`;
    expect(put(note)).toBe(wanted);
    expect(put(wanted)).toBe(wanted);
  });

  test("stands beside others, each of which stays as it is", () => {
    const goals = "%% kith:goals %%\n- a goal\n%% kith:end %%\n";
    expect(put(goals)).toBe(`${goals}${block}\n`);
    expect(put(`${goals}%% kith:agenda %%\n- old\n%% kith:end %%\n`)).toBe(`${goals}${block}\n`);
  });

  test("that says the same with other line ends is left as it is", () => {
    const note = "a\nb\nc\n%% kith:agenda %%\n- one\r\n- two\r\n%% kith:end %%\n";
    expect(put(note)).toBe(note);
  });

  test("keeps markers as they are written, and the note's line ends", () => {
    const note = "  %%kith:agenda%%\r\n- old\r\n%% kith:end %%\r\n";
    expect(put(note)).toBe("  %%kith:agenda%%\r\n- one\r\n- two\r\n%% kith:end %%\r\n");
    const same = "%% kith:agenda %%\r\n- one\r\n- two\r\n%% kith:end %%\r\n";
    expect(put(same)).toBe(same);
  });

  test("in code is none of Kith's", () => {
    const note = "```\n%% kith:agenda %%\n%% kith:end %%\n```\n";
    expect(put(note)).toBe(`${note}${block}\n`);
  });
});

describe("Markers that were half deleted are told with their line, and nothing is lost", () => {
  test.each([
    ["an end that is gone", "%% kith:agenda %%\n- mine\n", /begins on line 1 has lost its end/],
    [
      "an end that is gone before another section",
      "%% kith:agenda %%\nmine\n%% kith:goals %%\n- x\n%% kith:end %%\n",
      /begins on line 1 has lost its end/,
    ],
    [
      "a beginning that is gone",
      "- mine\n%% kith:end %%\n",
      /line 2 ends a section whose beginning is gone/,
    ],
    ["a section that is there twice", `${block}\n\n${block}\n`, /twice, on lines 1 and 6/],
    [
      "a heading of any level",
      "%% kith:agenda %%\n- old\n### Mine  \nwords\n%% kith:end %%\n",
      /from line 1 to 5, stands “### Mine”/,
    ],
    [
      "a heading of the user's between the markers",
      "%% kith:agenda %%\n- old\n# Mine\nwords\n%% kith:end %%\n",
      /from line 1 to 5, stands “# Mine”/,
    ],
  ])("%s", (_name, note, reason) => {
    expect(put(note)).toMatch(reason);
  });

  test("half a section of another name is no hindrance", () => {
    const note = "%% kith:goals %%\n- mine\n";
    expect(put(note)).toBe(`${note}${block}\n`);
    expect(put(`${block}\n- mine\n%% kith:end %%\n`, "- one")).toMatch(/- one\n%% kith:end/);
  });

  test("and each can be named", () => {
    const { sections, halves } = sectionsIn(`%% kith:end %%\n%% kith:goals %%\n${block}\n`);
    expect(sections).toEqual([{ name: "agenda", from: 3, to: 6 }]);
    expect(halves.map((half) => inEnglish(halfMessage(half)))).toEqual([
      expect.stringContaining("line 1"),
      expect.stringContaining("“goals” that begins on line 2"),
    ]);
  });
});

test("A heading that Kith itself writes again may stand in its section", () => {
  const note = "%% kith:agenda %%\n## Today\n- old\n%% kith:end %%\n";
  expect(put(note.replace("Today", "Today  "), "## Today")).toBe(
    "%% kith:agenda %%\n## Today\n%% kith:end %%\n",
  );
  expect(put("%% kith:agenda %%\n- see # 2\n%% kith:end %%\n")).toBe(`${block}\n`);
  expect(put(note, "## Today\n- new")).toBe("%% kith:agenda %%\n## Today\n- new\n%% kith:end %%\n");
});

describe("A section that would not be read as one is not written", () => {
  test.each([
    ["in code that is never closed", "```\ncode\n", "- one"],
    ["in a comment that is never closed", "%%\nmine\n", "- one"],
    ["with a fence in it that swallows its end", "a\n", "```"],
  ])("%s", (_name, note, content) => {
    expect(put(note, content)).toMatch(/^refused: The section “agenda” can't stand here/);
  });

  test("and a blank line parts it from HTML that would swallow it", () => {
    expect(put("<div>\nhi\n")).toBe(`<div>\nhi\n\n${block}\n`);
    expect(put("<div>\nhi")).toBe(`<div>\nhi\n\n${block}\n`);
  });

  test("nor is one brought up to date with a fence that swallows its end", () => {
    expect(put(`${block}\n`, "```")).toMatch(/^refused/);
  });
});
