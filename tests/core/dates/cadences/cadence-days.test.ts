/** Which days a cadence names within its month or year. */
import { describe, expect, test } from "@jest/globals";
import type { MonthDays } from "../../../../src/core/dates/cadences/cadence";
import {
  namedDaysOfMonth,
  namedDaysOfYear,
} from "../../../../src/core/dates/cadences/cadence-days";
import type { Weekday } from "../../../../src/core/dates/day";

function days(...numbers: readonly number[]): MonthDays {
  return { is: "days", days: numbers };
}

function workingDays(...numbers: readonly number[]): MonthDays {
  return { is: "working-days", days: numbers };
}

/** Weekdays by their place: `[1, 5]` is the first Friday. */
function weekdays(...places: readonly (readonly [number, Weekday])[]): MonthDays {
  return { is: "weekdays", weekdays: places.map(([nth, weekday]) => ({ nth, weekday })) };
}

// November 2026 begins on a Sunday and has 30 days.
describe("The days of a month", () => {
  test.each<readonly [string, MonthDays, readonly number[]]>([
    ["the 1st and the 15th", days(1, 15), [1, 15]],
    ["the last but one and the 2nd, in their order", days(-2, 2), [2, 29]],
    ["the last day", days(-1), [30]],
    ["the 30 days before the end as the first", days(-30), [1]],
    ["no day before the first", days(-31), []],
    ["the 31st is the last day of a shorter month", days(31), [30]],
    ["a day told twice is there once", days(30, 31, -1), [30]],
    ["the first Sunday", weekdays([1, 7]), [1]],
    ["the first Monday", weekdays([1, 1]), [2]],
    ["the second Saturday and the first Friday", weekdays([2, 6], [1, 5]), [6, 14]],
    ["the fifth Monday", weekdays([5, 1]), [30]],
    ["no fifth Friday", weekdays([5, 5]), []],
    ["the last Monday", weekdays([-1, 1]), [30]],
    ["the last Friday", weekdays([-1, 5]), [27]],
    ["the last but one Sunday", weekdays([-2, 7]), [22]],
    ["the fifth last Sunday", weekdays([-5, 7]), [1]],
    ["no fifth last Friday", weekdays([-5, 5]), []],
    ["the first and the fifth working day", workingDays(1, 5), [2, 6]],
    ["the sixth working day, behind a weekend", workingDays(6), [9]],
    ["the last working day", workingDays(-1), [30]],
    ["the last but one working day", workingDays(-2), [27]],
    ["the 21st working day", workingDays(21), [30]],
    ["no 22nd working day", workingDays(22), []],
  ])("%s", (_, named, expected) => {
    const written = expected.map((day) => `2026-11-${String(day).padStart(2, "0")}`);
    expect(namedDaysOfMonth(named, 2026, 11)).toEqual(written);
  });

  test("29 February is the 28th in a common year", () => {
    expect(namedDaysOfMonth(days(29), 2026, 2)).toEqual(["2026-02-28"]);
    expect(namedDaysOfMonth(days(29), 2028, 2)).toEqual(["2028-02-29"]);
  });

  test("there are none outside of the calendar", () => {
    expect(namedDaysOfMonth(days(1), 10_000, 1)).toEqual([]);
    expect(namedDaysOfMonth(days(1), 0, 12)).toEqual([]);
    expect(namedDaysOfYear(null, days(1), 10_000)).toEqual([]);
  });
});

describe("The days of a year", () => {
  test.each<readonly [string, readonly number[] | null, MonthDays, readonly string[]]>([
    [
      "of some months",
      [3, 9],
      days(1, -1),
      ["2026-03-01", "2026-03-31", "2026-09-01", "2026-09-30"],
    ],
    ["of the whole year, from its start", null, days(1, 100), ["2026-01-01", "2026-04-10"]],
    ["of the whole year, from its end", null, days(-1, -365), ["2026-01-01", "2026-12-31"]],
    ["the 366th is the last", null, days(366), ["2026-12-31"]],
    ["weekdays", null, weekdays([53, 4], [-1, 1]), ["2026-12-28", "2026-12-31"]],
    ["working days", null, workingDays(1, -1), ["2026-01-01", "2026-12-31"]],
  ])("%s", (_, months, named, expected) => {
    expect(namedDaysOfYear(months, named, 2026)).toEqual(expected);
  });

  test("a leap year has a day more", () => {
    expect(namedDaysOfYear(null, days(366, 60), 2028)).toEqual(["2028-02-29", "2028-12-31"]);
  });
});
