/** The phrases of `remind`: when Kith speaks up. */
import { describe, expect, test } from "@jest/globals";
import type { Moment } from "../../../src/core/dates/day";
import { formatCadence } from "../../../src/core/dates/cadences/format-cadence";
import { readRemind } from "../../../src/core/dates/remind";
import { aCalendar, aMoment, namedTimes } from "./a-calendar";

const now = aMoment("2026-11-22T10:00");

/** What the phrase means: its cadence or day, and its time. */
function read(phrase: string, from: Moment | null = now, calendar = aCalendar()): string | null {
  const rule = readRemind(phrase, from, calendar);
  if (!rule) return null;
  const days = rule.cadence ? formatCadence(rule.cadence) : (rule.on ?? "every day of the period");
  return `${days}, ${rule.time}`;
}

describe("A phrase without a day is for every day of the open period (R14)", () => {
  test.each([
    ["afternoon walk", "every day of the period, 15:00"],
    ["12:30", "every day of the period, 12:30"],
    ["at noon", "every day of the period, 12:00"],
    ["in the evening", "every day of the period, 18:30"],
    ["8pm", "every day of the period, 20:00"],
    ["1930", "every day of the period, 19:30"],
  ])("%s: %s", (phrase, rule) => {
    expect(read(phrase)).toBe(rule);
  });
});

describe("A phrase with a weekday or a cadence comes again", () => {
  test.each([
    ["Friday 4pm", "every Friday, 16:00"],
    ["every Friday at 16:00", "every Friday, 16:00"],
    ["Sunday 17:00", "every Sunday, 17:00"],
    ["weekdays 12:30", "weekdays, 12:30"],
    ["every day at 8", "daily, 08:00"],
    ["once a week at 9", "weekly, 09:00"],
    ["once a month", "monthly, 09:00"],
    ["every 25 December", "yearly on 25 December, 09:00"],
    ["last Friday of the month at 9", "monthly on the last Friday, 09:00"],
    ["Mondays and Thursdays on my afternoon walk", "every Monday and Thursday, 15:00"],
  ])("%s: %s", (phrase, rule) => {
    expect(read(phrase)).toBe(rule);
  });

  test("without a time it is the morning", () => {
    expect(read("Friday")).toBe("every Friday, 09:00");
    expect(read("Friday", now, aCalendar({ namedTimes: new Map() }))).toBe("every Friday, 09:00");
    const early = aCalendar({ namedTimes: namedTimes({ morning: "07:15" }) });
    expect(["Friday", "tomorrow"].map((phrase) => read(phrase, now, early))).toEqual([
      "every Friday, 07:15",
      "2026-11-23, 07:15",
    ]);
  });
});

describe("A phrase with a date is for that day", () => {
  test.each([
    ["2026-12-01 09:00", "2026-12-01, 09:00"],
    ["2026-12-01", "2026-12-01, 09:00"],
    ["tomorrow at 4pm", "2026-11-23, 16:00"],
    ["25 December", "2026-12-25, 09:00"],
    ["in 2 hours", "2026-11-22, 12:00"],
    ["end of next month at noon", "2026-12-31, 12:00"],
  ])("%s: %s", (phrase, rule) => {
    expect(read(phrase)).toBe(rule);
  });

  test("relative words mean nothing without a day to count from", () => {
    expect(read("2026-12-01 09:00", null)).toBe("2026-12-01, 09:00");
    expect(read("1 December 2026 at noon", null)).toBe("2026-12-01, 12:00");
    for (const phrase of ["tomorrow at 4pm", "25 December", "in 2 hours", "end of next month"]) {
      expect([phrase, read(phrase, null)]).toEqual([phrase, null]);
    }
    expect(read("Friday 4pm", null)).toBe("every Friday, 16:00");
  });
});

describe("What is no reminder", () => {
  test.each(["", "   ", "once", "twice a day", "2 per week", "whenever", "x".repeat(201)])(
    "%s",
    (phrase) => {
      expect(read(phrase)).toBeNull();
    },
  );

  test("the phrase is kept as it was written", () => {
    expect(readRemind("  Friday 4pm ", now, aCalendar())?.phrase).toBe("Friday 4pm");
  });
});
