import { describe, expect, test } from "@jest/globals";
import { englishSettingValues } from "../../../src/core/language/en/setting-values";
import { germanSettingValues } from "../../../src/core/language/de/setting-values";
import {
  expectedSetting,
  type SettingValueName,
  usedSetting,
} from "../../../src/core/language/setting-values";

describe("What a setting should hold", () => {
  test("is a sort of value, one of some words, or a whole number between two", () => {
    expect(expectedSetting("time", englishSettingValues)).toBe("a time such as 09:00");
    expect(expectedSetting(["dmy", "mdy"], englishSettingValues)).toMatch(/ dmy, mdy$/);
    expect(expectedSetting(["monday"], englishSettingValues)).toMatch(/ monday$/);
    expect(expectedSetting([1, 12], englishSettingValues)).toMatch(/1 .* 12/);
    expect(expectedSetting([0, 0], germanSettingValues)).toBe("eine ganze Zahl von 0 bis 0");
  });

  test("is named in either language, each sort by its own words", () => {
    for (const { expected } of [englishSettingValues, germanSettingValues]) {
      const names = Object.keys(expected) as SettingValueName[];
      expect(new Set(names.map((name) => expected[name])).size).toBe(names.length);
    }
  });
});

describe("What is used instead", () => {
  test("is named, or said as it is written", () => {
    expect(usedSetting("none", germanSettingValues)).toBe("nichts");
    expect(usedSetting({ value: "dmy" }, germanSettingValues)).toBe("dmy");
  });
});
