/** What the parts of a written date are, and which day such parts decide. */
import { describe, expect, test } from "@jest/globals";
import {
  type DayField,
  dayFromFields,
  fieldOf,
} from "../../../../src/core/dates/phrases/day-fields";
import { aDay } from "../a-calendar";

describe("the parts of a day", () => {
  // A Sunday; a Thursday at a year's end, a Friday at a year's start; a Monday in the next year's first week; a Saturday.
  const days = ["2026-11-22", "2026-12-31", "2027-01-01", "2024-12-30", "2022-01-01"];

  test.each<[DayField, readonly number[]]>([
    ["year", [2026, 2026, 2027, 2024, 2022]],
    ["quarter", [4, 4, 1, 4, 1]],
    ["month", [11, 12, 1, 12, 1]],
    ["dayOfMonth", [22, 31, 1, 30, 1]],
    ["dayOfYear", [326, 365, 1, 365, 1]],
    ["weekday", [0, 4, 5, 1, 6]],
    ["isoWeekday", [7, 4, 5, 1, 6]],
    ["week", [48, 1, 1, 1, 1]],
    ["weekYear", [2026, 2027, 2027, 2025, 2022]],
    ["isoWeek", [47, 53, 53, 1, 52]],
    ["isoWeekYear", [2026, 2026, 2026, 2025, 2021]],
  ])("%s", (field, expected) => {
    expect(days.map((day) => fieldOf(aDay(day), field))).toEqual(expected);
  });

  test("a quarter has three months", () => {
    const quarters = ["03-31", "04-01", "06-30", "07-01", "09-30", "10-01"].map((text) =>
      fieldOf(aDay(`2026-${text}`), "quarter"),
    );
    expect(quarters).toEqual([1, 2, 2, 3, 3, 4]);
  });
});

describe("a day is decided by", () => {
  test.each<[string, Partial<Record<DayField, number>>, string | null]>([
    ["its date", { year: 2026, month: 11, dayOfMonth: 22 }, "2026-11-22"],
    ["no date that isn't", { year: 2026, month: 2, dayOfMonth: 29 }, null],
    ["its place in the year", { year: 2024, dayOfYear: 366 }, "2024-12-31"],
    ["the first place in the year", { year: 2026, dayOfYear: 1 }, "2026-01-01"],
    ["no place beyond the year", { year: 2026, dayOfYear: 366 }, null],
    ["no place before the year", { year: 2026, dayOfYear: 0 }, null],
    ["an ISO week", { isoWeekYear: 2026, isoWeek: 53, isoWeekday: 4 }, "2026-12-31"],
    ["an ISO week's Sunday", { isoWeekYear: 2026, isoWeek: 47, isoWeekday: 7 }, "2026-11-22"],
    [
      "an ISO week and a day from Sunday",
      { isoWeekYear: 2026, isoWeek: 47, weekday: 0 },
      "2026-11-22",
    ],
    ["an ISO week's Monday", { isoWeekYear: 2025, isoWeek: 1, isoWeekday: 1 }, "2024-12-30"],
    ["no ISO week that the year lacks", { isoWeekYear: 2025, isoWeek: 53, isoWeekday: 1 }, null],
    ["no ISO week 0", { isoWeekYear: 2026, isoWeek: 0, isoWeekday: 1 }, null],
    ["a week from Sunday on", { weekYear: 2026, week: 48, weekday: 0 }, "2026-11-22"],
    ["a week and an ISO weekday", { weekYear: 2026, week: 48, isoWeekday: 7 }, "2026-11-22"],
    ["a week's Saturday", { weekYear: 2022, week: 1, weekday: 6 }, "2022-01-01"],
    ["a first week's Sunday", { weekYear: 2022, week: 1, weekday: 0 }, "2021-12-26"],
    ["no week that the year lacks", { weekYear: 2026, week: 53, weekday: 0 }, null],
    ["the year of a week's day", { year: 2026, isoWeek: 53, isoWeekday: 4 }, "2026-12-31"],
    ["a week of the year before", { year: 2027, isoWeek: 53, isoWeekday: 5 }, "2027-01-01"],
    ["a week of the year after", { year: 2025, isoWeek: 1, isoWeekday: 2 }, "2025-12-30"],
    ["no week with days in two places of a year", { year: 2024, isoWeek: 1, isoWeekday: 1 }, null],
    ["no year and week without a weekday", { isoWeekYear: 2026, isoWeek: 53 }, null],
    ["no weekday without a week", { isoWeekYear: 2026, isoWeekday: 4 }, null],
    ["no week without a year", { isoWeek: 53, isoWeekday: 4 }, null],
    ["no year and month alone", { year: 2026, month: 11 }, null],
    ["no month and day alone", { month: 11, dayOfMonth: 22 }, null],
    ["no year and day of the month", { year: 2026, dayOfMonth: 22 }, null],
    ["no place in a year that isn't told", { dayOfYear: 22 }, null],
    ["no year alone", { year: 2026 }, null],
    ["no year out of reach", { year: 10000, dayOfYear: 1 }, null],
    ["nothing", {}, null],
  ])("%s", (_title, parts, expected) => {
    expect(dayFromFields(new Map(Object.entries(parts) as [DayField, number][]))).toBe(expected);
  });
});
