/** What a phrase is read against, and what reading a day in it gives. */
import { describe, expect, test } from "@jest/globals";
import { type Day, dayFrom, dayOf } from "../../../../src/core/dates/day";
import {
  type Direction,
  directionOf,
  manyDays,
  nearestYearly,
  oneDay,
  type PhraseContext,
  towards,
} from "../../../../src/core/dates/phrases/phrase-context";
import { aCalendar, aDay, aMoment, aTime } from "../a-calendar";

function context(direction: Direction, now = "2026-11-22T10:00"): PhraseContext {
  return {
    words: [],
    now: aMoment(now),
    day: dayOf(aMoment(now)),
    calendar: aCalendar(),
    towards: towards(direction),
    inProse: false,
    dayAt: () => null,
  };
}

test("Whether the direction matters for a phrase is known once anything asked for it", () => {
  const asked = context("past");
  expect(asked.towards.asked).toBe(0);
  expect(directionOf(asked)).toBe("past");
  expect(asked.towards.asked).toBe(1);
});

test("A reading is of one day, with its time where it has one, or of many", () => {
  const day = aDay("2026-11-22");
  expect(oneDay(day, "weekday")).toEqual({ start: day, end: day, form: "weekday", time: null });
  expect(oneDay(day, "moment", aTime("10:00"))).toMatchObject({ time: "10:00" });
  const end = aDay("2026-11-29");
  expect(manyDays({ start: day, end }, "span")).toEqual({
    start: day,
    end,
    form: "span",
    time: null,
  });
});

describe("Of what comes once a year the nearest is meant", () => {
  const nearest = (
    direction: Direction,
    month: number,
    dayOfMonth: number,
    length = 0,
    now?: string,
  ) => {
    const inYear = (year: number) => {
      const start = dayFrom(year, month, dayOfMonth);
      const end = length === 0 ? start : dayFrom(year, month, dayOfMonth + length);
      return start && end && { start, end };
    };
    return nearestYearly(context(direction, now), inYear)?.start ?? null;
  };

  test.each<[string, Direction, number, number, number, string]>([
    ["the next that lies ahead", "future", 12, 1, 0, "2026-12-01"],
    ["of the next year where this one's is over", "future", 11, 21, 0, "2027-11-21"],
    ["today counts as ahead", "future", 11, 22, 0, "2026-11-22"],
    ["so does one that still runs", "future", 11, 20, 3, "2026-11-20"],
    ["the last that is past", "past", 11, 1, 0, "2026-11-01"],
    ["of the last year where this one's has not begun", "past", 12, 1, 0, "2025-12-01"],
    ["today counts as past", "past", 11, 22, 0, "2026-11-22"],
    ["so does one that has only begun", "past", 11, 22, 3, "2026-11-22"],
    ["29 February in the next leap year", "future", 2, 29, 0, "2028-02-29"],
    ["29 February in the last leap year", "past", 2, 29, 0, "2024-02-29"],
  ])("%s", (_, direction, month, dayOfMonth, length, found) => {
    expect(nearest(direction, month, dayOfMonth, length)).toBe(found);
  });

  test("over a century without a leap day, eight years away", () => {
    expect(nearest("future", 2, 29, 0, "2096-03-01T10:00")).toBe("2104-02-29");
  });

  test("none where no year has it", () => {
    const never = (): { start: Day; end: Day } | null => null;
    expect(nearestYearly(context("future"), never)).toBeNull();
  });
});
