/** Which lines of a daily note come from its template, whose placeholders may have become anything (R115). */
import { describe, expect, test } from "@jest/globals";
import { templateMatcher } from "../../../../src/core/parse/settings/template-lines";

const isFrom = (template: readonly string[], line: string): boolean =>
  templateMatcher(template, (text) => /^\d{4}-\d\d-\d\d$/.test(text))(line);

describe("A line is the template's", () => {
  test.each([
    ["where it is the same", ["## Log"], "## Log", true],
    ["whatever blanks are around and within it", ["##  Log"], "  ## Log\t", true],
    ["where it is blank", ["## Log"], "   ", true],
    ["not where it says more", ["## Log"], "## Log of today", false],
    ["not in another case", ["## Log"], "## log", false],
    [
      "where its placeholder became anything",
      ["Mood: {{mood}} today"],
      "Mood: very well today",
      true,
    ],
    ["where it became nothing", ["Mood: {{mood}}!"], "Mood: !", true],
    ["where several did, in their order", ["a {{x}} b {{y}} c"], "a 1 b 2 c", true],
    ["not in another order", ["a {{x}} b {{y}} c"], "a 1 c 2 b", false],
    ["not where the parts overlap", ["ab{{x}}ba"], "aba", false],
    [
      "where Templater's command became anything",
      ["Day <% tp.date.now() %> of it"],
      "Day 12 of it",
      true,
    ],
  ])("%s", (_, template, line, is) => {
    expect(isFrom(template, line)).toBe(is);
  });
});

describe("A line of nothing but placeholders", () => {
  test.each([
    ["is like no line", ["{{mood}}"], "anything", false],
    ["is like a date alone where it becomes one", ["# {{date}}"], "# 2026-11-22", true],
    ["is like the note's name", ["{{title}}"], "2026-11-22", true],
    ["is like it in bold", ["**{{date:YYYY}}**"], "**2026-11-22**", true],
    ["is like it of Templater's", ["<% tp.file.title %>"], "2026-11-22", true],
    ["is not like a date with words", ["# {{date}}"], "# 2026-11-22, a good day", false],
    [
      "is like links to the days around",
      ["<< [[{{yesterday}}]] | [[{{tomorrow}}]] >>"],
      "<< [[2026-11-21]] | [[2026-11-23]] >>",
      true,
    ],
    [
      "is like them with a dash between",
      ["[[<% moment().subtract(1, 'd') %>]] - [[<% tp.date.tomorrow() %>]]"],
      "[[2026-11-21]] - [[2026-11-23]]",
      true,
    ],
    [
      "is not like a link to another note beside one to a day",
      ["[[{{yesterday}}]] | [[{{tomorrow}}]]"],
      "[[2026-11-21]] | [[Louie]]",
      false,
    ],
    ["is no date where it becomes none", ["# {{mood}}"], "# 2026-11-22", false],
  ])("%s", (_, template, line, is) => {
    expect(isFrom(template, line)).toBe(is);
  });
});

test("Without a template, only blank lines are its", () => {
  expect([isFrom([], ""), isFrom([], "word")]).toEqual([true, false]);
});

test("A line of a thousand opened placeholders is told in no time", () => {
  const long = "<%% ".repeat(20_000);
  expect(isFrom([`a ${long}`], `a ${long}`)).toBe(true);
});
