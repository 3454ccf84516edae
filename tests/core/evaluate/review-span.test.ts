/** Which days a review covers, and what it is called. */
import { describe, expect, test } from "@jest/globals";
import type { Weekday } from "../../../src/core/dates/day";
import { reviewSpan, spanAfter } from "../../../src/core/evaluate/review-span";
import { day, someSettings } from "../note-builder";

const { calendar } = someSettings();

describe("A review covers the span that holds its day", () => {
  test.each([
    ["week", "2026-11-19", "2026-11-16", "2026-11-22", "2026-W47"],
    ["week", "2027-01-01", "2026-12-28", "2027-01-03", "2026-W53"],
    ["week", "2024-12-30", "2024-12-30", "2025-01-05", "2025-W01"],
    ["month", "2026-11-30", "2026-11-01", "2026-11-30", "2026-11"],
    ["quarter", "2026-11-19", "2026-10-01", "2026-12-31", "2026-Q4"],
    ["year", "2026-11-19", "2026-01-01", "2026-12-31", "2026"],
  ] as const)("the %s of %s from %s to %s is %s", (unit, date, start, end, name) => {
    expect(reviewSpan(unit, day(date), calendar)).toEqual({ unit, start, end, name });
  });

  test("and the one after it begins the day after its last", () => {
    const span = reviewSpan("quarter", day("2026-11-19"), calendar);
    expect(spanAfter(span, calendar)).toMatchObject({ start: "2027-01-01", name: "2027-Q1" });
  });
});

describe("The user's calendar", () => {
  test.each<[Weekday, string, string]>([
    [7, "2026-11-15", "2026-W47"],
    [6, "2026-11-14", "2026-W47"],
  ])(
    "with weeks from weekday %d names a week by the ISO week most of it lies in",
    (weekStart, start, name) => {
      const span = reviewSpan("week", day("2026-11-19"), { ...calendar, weekStart });
      expect(span).toMatchObject({ start, name });
    },
  );

  test("names fiscal quarters and years by the year they begin in, as date phrases do", () => {
    const fiscal = { ...calendar, yearStartMonth: 4 };
    expect(reviewSpan("quarter", day("2027-02-10"), fiscal)).toMatchObject({
      start: "2027-01-01",
      end: "2027-03-31",
      name: "2026-Q4",
    });
    expect(reviewSpan("year", day("2027-02-10"), fiscal)).toMatchObject({
      start: "2026-04-01",
      name: "2026",
    });
  });
});
