import { describe, expect, test } from "@jest/globals";
import { yamlScalar } from "../../../src/core/edit/yaml-value";
import { readYaml } from "../../../src/core/parse/frontmatter/yaml";

describe("A value in YAML", () => {
  test.each([
    ["words", "dormant ties", "dormant ties"],
    ["a date", "2026-11-22", "2026-11-22"],
    ["one letter", "a", "a"],
    ["an address", "ana_b@c.org or a-b", "ana_b@c.org or a-b"],
    ["letters of every language", "Zoë 电话", "Zoë 电话"],
    ["a time phrase", "Friday 4pm", "Friday 4pm"],
    ["a number", 3, "3"],
    ["yes", true, "true"],
  ])("stands without quotes: %s", (_name, value, written) => {
    expect(yamlScalar(value)).toBe(written);
  });

  test.each([
    ["a colon and a blank", "a: b", '"a: b"'],
    ["a comment's mark", "a #b", '"a #b"'],
    ["a tag", "#gratitude", '"#gratitude"'],
    ["a link", "[[Ana]]", '"[[Ana]]"'],
    ["a comma, for lists in brackets", "a, b", '"a, b"'],
    ["a number that is meant as text", "12", '"12"'],
    ["a time, which other tools take for a number", "12:30", '"12:30"'],
    ["one with seconds", "1:30:45", '"1:30:45"'],
    ["one of single digits", "1:5", '"1:5"'],
    ["a mark at its beginning", "-a", '"-a"'],
    ["a blank of another kind at its end", "ü\u00A0", '"ü\u00A0"'],
    ["a word that other tools take for yes", "on", '"on"'],
    ["nothing", "", '""'],
    ["blanks at its ends", " a ", '" a "'],
    ["quotes and backslashes", '"b" \\', '"\\"b\\" \\\\"'],
    ["line ends, tabs and control characters", "a\n\r\t\u0007", '"a\\n\\r\\t\\u0007"'],
    ["what Templater would take for a command", "a <%* b %> <c", '"a \\u003c%* b %> <c"'],
    ["half of an emoji", "\uD83D", '"\\ud83d"'],
  ])("is quoted for %s", (_name, value, written) => {
    expect(yamlScalar(value)).toBe(written);
    expect(readYaml(`name: ${written}`).properties[0]?.value).toBe(value);
    expect(readYaml(`name: [${written}]`).properties[0]?.value).toEqual([value]);
  });
});
