/** The phrases of `remind`: when Kith speaks up. */
import { describe, expect, test } from "@jest/globals";
import { type Moment, toMoment } from "../../../src/core/dates/day";
import { formatCadence } from "../../../src/core/dates/cadences/format-cadence";
import { readRemind } from "../../../src/core/dates/remind";
import { aCalendar } from "./a-calendar";

function aMoment(text: string): Moment {
  const moment = toMoment(text);
  if (!moment) throw new Error(`${text} is no moment`);
  return moment;
}

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
    ["last Friday of the month at 9", "monthly on the last Friday, 09:00"],
    ["Mondays and Thursdays on my afternoon walk", "every Monday and Thursday, 15:00"],
  ])("%s: %s", (phrase, rule) => {
    expect(read(phrase)).toBe(rule);
  });

  test("without a time it is the morning", () => {
    expect(read("Friday")).toBe("every Friday, 09:00");
    expect(read("Friday", now, aCalendar({ namedTimes: new Map() }))).toBe("every Friday, 09:00");
  });
});

describe("A phrase with a date is for that day", () => {
  test.each([
    ["2026-12-01 09:00", "2026-12-01, 09:00"],
    ["2026-12-01", "2026-12-01, 09:00"],
    ["tomorrow at 4pm", "2026-11-23, 16:00"],
  ])("%s: %s", (phrase, rule) => {
    expect(read(phrase)).toBe(rule);
  });

  test("relative words mean nothing without a day to count from", () => {
    expect(read("2026-12-01 09:00", null)).toBe("2026-12-01, 09:00");
    expect(read("tomorrow at 4pm", null)).toBeNull();
    expect(read("Friday 4pm", null)).toBe("every Friday, 16:00");
  });
});

describe("What is no reminder", () => {
  test.each(["", "   ", "once", "twice a day", "whenever", "x".repeat(201)])("%s", (phrase) => {
    expect(read(phrase)).toBeNull();
  });

  test("the phrase is kept as it was written", () => {
    expect(readRemind("  Friday 4pm ", now, aCalendar())?.phrase).toBe("Friday 4pm");
  });
});
