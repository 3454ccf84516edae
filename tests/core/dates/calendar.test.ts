/** Weeks, months, quarters and years of a calendar, held to npm moment (in UTC) as an independent oracle. */
import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import utcMoment from "moment";
import {
  holdsDay,
  monthHolding,
  quarterHolding,
  weekHolding,
  yearHolding,
} from "../../../src/core/dates/calendar";
import {
  addDays,
  dayFromNumber,
  daysBetween,
  monthOf,
  weekdayOf,
} from "../../../src/core/dates/day";
import { aCalendar, aDay } from "./a-calendar";

const nearDay = fc.integer({ min: -100000, max: 100000 }).map(dayFromNumber);
const weekStart = fc.constantFrom(1 as const, 6 as const, 7 as const);
const yearStartMonth = fc.integer({ min: 1, max: 12 });

describe("the week of a day", () => {
  test("begins on Monday unless the user says otherwise", () => {
    const sunday = aDay("2026-11-22");
    expect(weekHolding(sunday, aCalendar())).toEqual({ start: "2026-11-16", end: "2026-11-22" });
    expect(weekHolding(sunday, aCalendar({ weekStart: 7 })).start).toBe("2026-11-22");
    expect(weekHolding(sunday, aCalendar({ weekStart: 6 })).start).toBe("2026-11-21");
  });

  test("is seven days that hold it, and the oracle's week", () => {
    fc.assert(
      fc.property(nearDay, weekStart, (some, first) => {
        const week = weekHolding(some, aCalendar({ weekStart: first }));
        expect(holdsDay(week, some)).toBe(true);
        expect(weekdayOf(week.start)).toBe(first);
        expect(daysBetween(week.start, week.end)).toBe(6);
        const monday = utcMoment.utc(some).startOf("isoWeek").format("YYYY-MM-DD");
        if (first === 1) expect(week.start).toBe(monday);
      }),
    );
  });
});

describe("the month, quarter and year of a day", () => {
  test("are the oracle's in an ordinary year", () => {
    fc.assert(
      fc.property(nearDay, (some) => {
        const edges = (unit: "month" | "quarter" | "year"): unknown => ({
          start: utcMoment.utc(some).startOf(unit).format("YYYY-MM-DD"),
          end: utcMoment.utc(some).endOf(unit).format("YYYY-MM-DD"),
        });
        expect(monthHolding(some)).toEqual(edges("month"));
        expect(quarterHolding(some, aCalendar())).toEqual(edges("quarter"));
        expect(yearHolding(some, aCalendar())).toEqual(edges("year"));
      }),
    );
  });

  test("follow the month in which a fiscal year begins", () => {
    const april = aCalendar({ yearStartMonth: 4 });
    expect(quarterHolding(aDay("2027-02-10"), april)).toEqual({
      start: "2027-01-01",
      end: "2027-03-31",
    });
    expect(yearHolding(aDay("2027-02-10"), april)).toEqual({
      start: "2026-04-01",
      end: "2027-03-31",
    });
    const november = aCalendar({ yearStartMonth: 11 });
    expect(quarterHolding(aDay("2027-01-10"), november)).toEqual({
      start: "2026-11-01",
      end: "2027-01-31",
    });
  });

  test("follow each other without gap or overlap, whatever month the year begins in", () => {
    fc.assert(
      fc.property(nearDay, yearStartMonth, (some, month) => {
        const calendar = aCalendar({ yearStartMonth: month });
        for (const holding of [quarterHolding, yearHolding]) {
          const span = holding(some, calendar);
          expect(holdsDay(span, some)).toBe(true);
          expect(holding(span.end, calendar)).toEqual(span);
          expect(holding(addDays(span.end, 1), calendar).start).toBe(addDays(span.end, 1));
        }
        expect(monthOf(yearHolding(some, calendar).start)).toBe(month);
      }),
    );
  });
});

test("a period without an end holds every day from its start on", () => {
  const open = { start: aDay("2026-11-22"), end: null };
  expect(
    ["2026-11-21", "2026-11-22", "2099-01-01"].map((text) => holdsDay(open, aDay(text))),
  ).toEqual([false, true, true]);
});
