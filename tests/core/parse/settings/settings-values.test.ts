/** Which values of a settings file have the type they should, and what is said of those that don't (R1). */
import { describe, expect, test } from "@jest/globals";
import {
  isArray,
  isRecord,
  settingsProblem,
  settingsValues,
} from "../../../../src/core/parse/settings/settings-values";
import { readFrom } from "./values-of";

describe("A JSON value", () => {
  test.each([
    [{}, true, false],
    [[], false, true],
    [null, false, false],
    ["text", false, false],
    [undefined, false, false],
  ])("%j is an object: %s, a list: %s", (value, record, list) => {
    expect([isRecord(value), isArray(value)]).toEqual([record, list]);
  });
});

describe("A text", () => {
  test.each([
    [{ key: " Notes " }, "Notes", []],
    [{}, "Standard", []],
    [{ key: " " }, "Standard", ['key: {"value":"Standard"}']],
    [{ key: null }, "Standard", ['key: {"value":"Standard"}']],
    [{ key: 5 }, "Standard", ['key: {"value":"Standard"}']],
  ])("of %j", (data, read, wrong) => {
    expect(readFrom(data, (values) => values.text("key", "Standard"))).toEqual({ read, wrong });
  });

  test("whose default is none says that none is used", () => {
    expect(readFrom({ key: 5 }, (values) => values.text("key", "")).wrong).toEqual(['key: "none"']);
  });
});

describe("A word is one of those that the key knows, in any case", () => {
  test.each([
    [{ key: " Monday" }, "monday", []],
    [{}, "auto", []],
    [{ key: "mon" }, "auto", ['key: {"value":"auto"}']],
    [{ key: ["monday"] }, "auto", ['key: {"value":"auto"}']],
  ])("of %j", (data, read, wrong) => {
    expect(readFrom(data, (values) => values.word("key", ["monday", "auto"], "auto"))).toEqual({
      read,
      wrong,
    });
  });
});

describe("A whole number lies between the least and the most, both included", () => {
  test.each([
    [1, 1],
    [12, 12],
    [0, 7],
    [13, 7],
    [1.5, 7],
    ["3", 7],
    [NaN, 7],
    [null, 7],
  ])("of %j", (value, read) => {
    const found = readFrom({ key: value }, (values) => values.wholeNumber("key", 1, 12, 7));
    expect(found).toEqual({ read, wrong: read === value ? [] : ['key: {"value":"7"}'] });
  });
});

describe("A list of texts", () => {
  test.each([
    ["is trimmed, blank ones aside", [" a ", "", "b"], ["a", "b"], []],
    ["may be empty", [], [], []],
    ["loses only what is no text", ["a", 5, null], ["a"], ['key: "items"']],
    ["gives way to the default where it is no list", "a", ["x", "y"], ['key: {"value":"x, y"}']],
  ])("%s", (_, value, read, wrong) => {
    expect(readFrom({ key: value }, (values) => values.texts("key", ["x", "y"]))).toEqual({
      read,
      wrong,
    });
  });
});

test("A key of Object's own prototype is none of the file's", () => {
  expect(settingsValues({}).raw("constructor")).toBeUndefined();
  expect(
    settingsValues(JSON.parse('{"__proto__": 5}') as Record<string, unknown>).raw("__proto__"),
  ).toBe(5);
});

test("A problem names its file, and what is used instead", () => {
  expect(settingsProblem("dailyNotes", "settings-broken", "Broken.")).toEqual({
    path: ".obsidian/daily-notes.json",
    line: 1,
    column: 1,
    severity: "warning",
    code: "settings-broken",
    message: "Broken.",
    fix: null,
  });
  const values = settingsValues({ weekStart: "friday" });
  values.word("weekStart", ["monday", "sunday"], "monday");
  expect(values.problems).toMatchObject([
    { path: ".obsidian/plugins/kith/data.json", code: "setting-wrong", fix: "monday" },
  ]);
});

test("A list without a text gives the default, and “none” is no fix", () => {
  const values = settingsValues({ goalTypes: [1], goalFolders: "Goals", contactTags: [] });
  expect(values.texts("goalTypes", ["goal"])).toEqual(["goal"]);
  expect(values.texts("goalFolders", [])).toEqual([]);
  expect(values.texts("contactTags", ["contact"])).toEqual([]);
  expect(values.problems.map(({ fix }) => fix)).toEqual(["goal", null]);
});
