import { describe, expect, test } from "@jest/globals";
import { nextAnniversary, nextBirthday } from "../../../src/core/evaluate/occasions";
import { day } from "../note-builder";

describe("The next birthday", () => {
  test.each([
    ["later this year", 1990, 12, 1, "2026-11-22", "2026-12-01", 36],
    ["today", 1990, 11, 22, "2026-11-22", "2026-11-22", 36],
    ["next year, once it is over", 1990, 11, 21, "2026-11-22", "2027-11-21", 37],
    ["without an age where the year is unknown", null, 4, 17, "2026-11-22", "2027-04-17", null],
    ["of 29 February in a leap year (R22)", 2000, 2, 29, "2028-01-01", "2028-02-29", 28],
    ["of 29 February in a common year (R22)", 2000, 2, 29, "2027-01-01", "2027-02-28", 27],
    ["of 29 February after the 28th of a common year", 2000, 2, 29, "2027-03-01", "2028-02-29", 28],
    ["of no other day that a month doesn't have", 2000, 2, 30, "2026-01-01", null, null],
    ["of 29 January, which every year has", 2000, 1, 29, "2026-01-01", "2026-01-29", 26],
    ["of 31 April, which no year has", 2000, 4, 31, "2026-01-01", null, null],
    ["of the last day of all", 2000, 1, 1, "9999-01-02", null, null],
    ["without an age on the day of birth itself", 2026, 11, 22, "2026-11-22", "2026-11-22", null],
  ])("%s", (_title, year, month, dayOfMonth, from, expected, age) => {
    const next = nextBirthday({ year, month, day: dayOfMonth }, day(from));
    expect(next).toEqual(expected === null ? null : { day: expected, age });
  });
});

describe("The next anniversary of the first meeting", () => {
  test.each([
    ["is a year later at the earliest", "2026-11-22", "2026-11-22", "2027-11-22", 1],
    ["is today when it is", "2020-11-22", "2026-11-22", "2026-11-22", 6],
    ["is on 28 February for who met on the 29th", "2024-02-29", "2026-11-22", "2027-02-28", 3],
    ["waits for a first meeting to come", "2027-01-05", "2026-11-22", "2028-01-05", 1],
    ["is the day after a year and a day", "2025-11-23", "2026-11-22", "2026-11-23", 1],
  ])("%s", (_title, met, from, expected, years) => {
    expect(nextAnniversary(day(met), day(from))).toEqual({ day: expected, years });
    expect(nextAnniversary(day(met), day("9999-12-31"))).toBeNull();
  });
});
