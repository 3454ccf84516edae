/** Lengths of time in people's words. */
import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import { dayFromNumber } from "../../../src/core/dates/day";
import {
  addDuration,
  type Duration,
  formatDuration,
  lengthAt,
  readDuration,
} from "../../../src/core/dates/duration";
import { phraseWords } from "../../../src/core/dates/phrases/phrase-words";
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
    ["1 year, 6 months", "18 months"],
    ["1 year 6 months", "18 months"],
    ["1 year and 12 months", "24 months"],
    ["1 year and 1 year", "2 years"],
    ["12 months", "12 months"],
    ["14 days", "14 days"],
    ["1 week and 1 week", "2 weeks"],
    ["1 week 2 days and 1 day", "10 days"],
    ["a fortnight and a week", "21 days"],
    ["half a week", "4 days"],
    ["half a fortnight", "1 week"],
    ["a week and a half", "11 days"],
    ["half a month", "15 days"],
    ["1/2 year", "6 months"],
    ["a week or so", "1 week"],
    ["a week or two", "2 weeks"],
    ["1 month or three", "3 months"],
    ["six-month", "6 months"],
    ["a day's", "1 day"],
    ["3 nights", "3 days"],
    ["4 qtrs", "12 months"],
    [`${" ".repeat(53)}30 days`, "30 days"],
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
    "for",
    "for 30 days for",
    "1 week 2 days 1 day 1 day",
    "a month and a half",
    "half a quarter",
    "half a day",
    "half a workday",
    "a week or one",
    "a week or",
    "2 weeks or three",
    "a day or two days",
    "30 -day",
    "30 - day",
    "30 d",
    "3h",
    "30 days and",
    "3 days, 3 weeks ago",
    "a month less 3 days",
    "a day and 2 workdays",
    "a day and an hour",
    `${" ".repeat(54)}30 days`,
  ])("but not from %j", (text) => {
    expect(readDuration(text)).toBeNull();
  });
});

describe("a length told in a phrase", () => {
  const none = { months: 0, days: 0, workdays: 0, minutes: 0 };

  test.each([
    ["10 minutes", { ...none, minutes: 10, unit: "minute" }],
    ["an hour and a half", { ...none, minutes: 90, unit: "hour" }],
    ["an hour, 30 minutes", { ...none, minutes: 90, unit: null }],
    ["2 hours and 1 hour", { ...none, minutes: 180, unit: "hour" }],
    ["1.5 minutes", { ...none, minutes: 2, unit: "minute" }],
    ["half a day", { ...none, minutes: 720, unit: "day" }],
    ["2h", { ...none, minutes: 120, unit: "hour" }],
    ["3 workdays and a workday", { ...none, workdays: 4, unit: "workday" }],
    ["a workday and 2 days", { ...none, workdays: 1, days: 2, unit: null }],
    ["a month and a half", { ...none, months: 1, days: 15, unit: "month" }],
    ["3 work days", { ...none, workdays: 3, unit: "workday" }],
    ["2 business days", { ...none, workdays: 2, unit: "workday" }],
    ["1 working day", { ...none, workdays: 1, unit: "workday" }],
    ["3 weekdays", { ...none, workdays: 3, unit: "workday" }],
    ["a weekday", { ...none, workdays: 1, unit: "workday" }],
    ["2 quarters", { ...none, months: 6, unit: "quarter" }],
    ["1 year, 2 months and 3 days", { ...none, months: 14, days: 3, unit: null }],
  ])("%s", (text, length) => {
    const words = phraseWords(text);
    expect(lengthAt(words, 0)).toEqual({ value: length, next: words.length });
  });

  test("ends where the words say something else", () => {
    expect(lengthAt(phraseWords("in 3 days and then"), 1)?.next).toBe(3);
    expect(lengthAt(phraseWords("3 days, Friday"), 0)?.next).toBe(2);
    expect(lengthAt(phraseWords("days 3 days"), 0)).toBeNull();
    expect(lengthAt(phraseWords("3 working holidays"), 0)).toBeNull();
    const week = { ...none, days: 7, unit: "week" };
    expect(lengthAt(phraseWords("a week or two days"), 0)).toEqual({ value: week, next: 2 });
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
