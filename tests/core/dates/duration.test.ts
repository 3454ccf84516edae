/** Lengths of time in people's words. */
import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import { dayFromNumber } from "../../../src/core/dates/day";
import {
  addDuration,
  type Duration,
  formatDuration,
  readDuration,
} from "../../../src/core/dates/duration";
import { aDay } from "./a-calendar";

describe("a duration is read from", () => {
  test.each([
    ["180 days", "180 days"],
    ["6 weeks", "6 weeks"],
    ["1 month", "1 month"],
    ["a month", "1 month"],
    ["a day", "1 day"],
    ["half a year", "6 months"],
    ["a year and a half", "18 months"],
    ["one and a half years", "18 months"],
    ["1.5 years", "18 months"],
    ["a fortnight", "2 weeks"],
    ["two fortnights", "4 weeks"],
    ["a quarter", "3 months"],
    ["two years", "2 years"],
    ["30d", "30 days"],
    ["6w", "6 weeks"],
    ["2y", "2 years"],
    ["6mo", "6 months"],
    ["30-day", "30 days"],
    ["2-3 weeks", "3 weeks"],
    ["two or three months", "3 months"],
    ["2 to 3 days", "3 days"],
    ["a couple of weeks", "2 weeks"],
    ["a few days", "3 days"],
    ["a dozen weeks", "12 weeks"],
    ["twenty-one days", "21 days"],
    ["for 30 days", "30 days"],
    ["1 year and 6 months", "18 months"],
    ["2 weeks and 3 days", "17 days"],
    ["  6   WEEKS ", "6 weeks"],
  ])("%j", (text, canonical) => {
    const read = readDuration(text);
    expect(read && formatDuration(read)).toBe(canonical);
  });

  test.each([
    "",
    "6",
    "weeks",
    "0 days",
    "6 hours",
    "30 minutes",
    "3 months and 2 days",
    "3 working days",
    "6 weeks ago",
    "-3 days",
    "3-2 weeks",
    "12345 days",
    "a while",
    "6m",
  ])("but not from %j", (text) => {
    expect(readDuration(text)).toBeNull();
  });
});

const units = fc.constantFrom("day" as const, "week" as const, "month" as const, "year" as const);
const durations: fc.Arbitrary<Duration> = fc.record({
  count: fc.integer({ min: 1, max: 999 }),
  unit: units,
});

test("what is written is read back", () => {
  fc.assert(
    fc.property(durations, (duration) => {
      expect(readDuration(formatDuration(duration))).toEqual(duration);
    }),
  );
});

describe("a duration added to a day", () => {
  test("keeps the day of the month, clamped, and doesn't drift over several times", () => {
    const month: Duration = { count: 1, unit: "month" };
    const end = aDay("2026-01-31");
    expect([0, 1, 2, -2].map((times) => addDuration(end, month, times))).toEqual([
      "2026-01-31",
      "2026-02-28",
      "2026-03-31",
      "2025-11-30",
    ]);
    expect(addDuration(aDay("2024-02-29"), { count: 1, unit: "year" })).toBe("2025-02-28");
  });

  test("counts days and weeks over a change of clocks as over any other night", () => {
    expect(addDuration(aDay("2026-03-28"), { count: 1, unit: "week" })).toBe("2026-04-04");
    expect(addDuration(aDay("2026-10-24"), { count: 2, unit: "day" })).toBe("2026-10-26");
  });

  test("is later, the more often it is added", () => {
    const near = fc.integer({ min: 0, max: 40000 }).map(dayFromNumber);
    fc.assert(
      fc.property(near, durations, fc.integer({ min: -3, max: 3 }), (start, duration, times) => {
        const one = addDuration(start, duration, times);
        // Days are kept within the years 0001 to 9999, so at the calendar's edge nothing moves.
        fc.pre(one > "0001-12-31");
        expect(addDuration(start, duration, times + 1) > one).toBe(true);
      }),
    );
  });
});
