/** How a setting's value is written as text in a field, and read back from it. */
import { describe, expect, test } from "@jest/globals";
import { catalogueFor } from "../../src/core/index";
import { textAsValue, valueAsText } from "../../src/obsidian/setting-text";
import { type SettingForm, settingSections } from "../../src/obsidian/settings-table";

const form = (is: "text" | "list" | "lines" | "map" | "number" | "switch"): SettingForm => ({ is });

describe("A value stands in its field", () => {
  test.each([
    ["as nothing where there is none", undefined, form("text"), ""],
    ["as nothing where it is null", null, form("list"), ""],
    ["as it is, where it is text", " People ", form("list"), " People "],
    ["in figures", 3, form("number"), "3"],
    ["as a word", false, form("switch"), "false"],
    ["a list with commas", ["a", "b"], form("list"), "a, b"],
    ["lines each on its own", ["a, b", "c"], form("lines"), "a, b\nc"],
    ["a map, a line for each name", { a: "x", b: ["y", "z"] }, form("map"), "a: x\nb: y, z"],
    ["as JSON where it has another form than it should", { a: 1 }, form("list"), '{"a":1}'],
    ["as JSON where it is a list and should be none", ["a"], form("text"), '["a"]'],
  ])("%s", (_, value, is, text) => {
    expect(valueAsText(value, is)).toBe(text);
  });
});

describe("A field's text is written", () => {
  test.each<[string, string, SettingForm, string, unknown]>([
    ["as the default where it is empty", "  ", form("list"), "x", undefined],
    ["as a list of what commas part", "a, b,, c ", form("list"), "x", ["a", "b", "c"]],
    ["as lines", "a, b\n\n c ", form("lines"), "x", ["a, b", "c"]],
    ["as a map", "a: x\nb : y, z", form("map"), "x", { a: "x", b: ["y", "z"] }],
    ["as a map of times, which hold colons", "walk: 15:00", form("map"), "x", { walk: "15:00" }],
    ["as a map without lines that name nothing", "a\n: x", form("map"), "x", {}],
    ["as a number", " 5 ", form("number"), "x", 5],
    ["as text", " 180 days ", form("text"), "dormantAfter", "180 days"],
    ["as a number of actions, where it is one", "12", form("text"), "capacity", 12],
    ["as a word, where it is none", "auto", form("text"), "capacity", "auto"],
    ["as the number of a month", "4", { is: "choice", choices: {} }, "yearStartMonth", 4],
    ["as a choice", "monday", { is: "choice", choices: {} }, "weekStart", "monday"],
  ])("%s", (_, written, is, key, value) => {
    expect(textAsValue(written, is, key)).toEqual(value);
  });

  test("and read back as it was", () => {
    for (const [value, is] of [
      [["a", "b"], form("list")],
      [["a, b", "c"], form("lines")],
      [{ a: "x", b: ["y", "z"] }, form("map")],
      [7, form("number")],
    ] as const) {
      expect(textAsValue(valueAsText(value, is), is, "x")).toEqual(value);
    }
  });
});

describe.each(["en", "de"])("The table of settings in %s", (code) => {
  const { settings, screen } = catalogueFor(code);
  const rows = settingSections(settings, screen).flatMap((section) => section.rows);

  test("has each once, with a name and what it is about", () => {
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    for (const { name, about } of rows) expect([name.trim(), about.trim()]).not.toContain("");
  });

  test("gives examples that are written as they stand", () => {
    for (const { form: is, key } of rows) {
      if (is.is === "choice" || is.example === undefined) continue;
      const value = textAsValue(is.example, is, key);
      expect(valueAsText(value, is)).toBe(is.example);
    }
  });

  test("offers every month, and every first day of a week", () => {
    const choices = (key: string) => {
      const is = rows.find((row) => row.key === key)?.form;
      return is?.is === "choice" ? Object.keys(is.choices) : [];
    };
    expect(choices("yearStartMonth")).toHaveLength(12);
    expect(choices("weekStart")).toEqual(["monday", "sunday", "saturday", "auto"]);
  });
});
