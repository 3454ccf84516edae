import { expect, test } from "@jest/globals";
import {
  isSettingsCopy,
  settingsCopyProblem,
} from "../../../../src/core/parse/settings/settings-copy";

test.each([
  "data.sync-conflict-20261122-101500-ABCDEFG.json",
  "data (Conflicted copy 2026-11-22).json",
  "data (Ann's conflicted copy 2026-11-22).json",
  "data conflicted copy 2026-11-22.json",
])("%s is a copy of the settings that a sync conflict left", (name) => {
  expect(isSettingsCopy(name)).toBe(true);
});

test.each(["data.json", "data.json.bak", "database conflict.json", "main.js"])(
  "%s is none",
  (name) => {
    expect(isSettingsCopy(name)).toBe(false);
  },
);

test("A copy is a hint, as that of a note is", () => {
  expect(settingsCopyProblem("a/data (conflict).json")).toMatchObject({
    path: "a/data (conflict).json",
    severity: "hint",
    code: "conflict-copy",
  });
});
