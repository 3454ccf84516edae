/** Civil days, times and moments, held to npm moment (in UTC) as an independent oracle. */
import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import utcMoment from "moment";
import {
  addDays,
  addMinutes,
  addMonths,
  addYears,
  type Day,
  dayFrom,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysBetween,
  daysInMonth,
  earlier,
  isLeapYear,
  later,
  minutesOf,
  momentAt,
  monthOf,
  timeFromMinutes,
  timeOf,
  toClockTime,
  toDay,
  toMoment,
  weekdayOf,
  yearOf,
} from "../../../src/core/dates/day";
import { aDay, aMoment } from "./a-calendar";

const anyDay = fc.integer({ min: -719162, max: 2932896 }).map(dayFromNumber);
const nearDay = fc.integer({ min: -100000, max: 100000 }).map(dayFromNumber);

function oracle(of: Day): utcMoment.Moment {
  return utcMoment.utc(of, "YYYY-MM-DD", true);
}

function written(of: utcMoment.Moment): string {
  return of.format("YYYY-MM-DD");
}

describe("a day", () => {
  test.each(["2026-11-22", "2024-02-29", "0001-01-01", "9999-12-31", "2000-02-29"])(
    "%s is one",
    (text) => {
      expect(toDay(text)).toBe(text);
    },
  );

  test.each(["2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01"])(
    "%s does not exist",
    (text) => {
      expect(toDay(text)).toBeNull();
    },
  );

  test.each(["", "2026-1-1", "26-01-01", " 2026-01-01", "2026-01-01T00:00", "2026/01/01"])(
    "is not written %j",
    (text) => {
      expect(toDay(text)).toBeNull();
    },
  );

  test("is not made of halves", () => {
    expect(dayFrom(2026.5, 1, 1)).toBeNull();
    expect(dayFrom(2026, 1, Number.NaN)).toBeNull();
  });

  test("has a number of its own, which gives it back", () => {
    fc.assert(
      fc.property(anyDay, (some) => {
        expect(dayFromNumber(dayNumber(some))).toBe(some);
      }),
    );
  });

  test("that an oracle names has that oracle's number, weekday, year and month", () => {
    fc.assert(
      fc.property(anyDay, (some) => {
        const other = oracle(some);
        expect(dayNumber(some)).toBe(Math.floor(other.valueOf() / 86400000));
        expect(weekdayOf(some)).toBe(other.isoWeekday());
        expect([yearOf(some), monthOf(some)]).toEqual([other.year(), other.month() + 1]);
      }),
    );
  });

  test("so many days later is the oracle's", () => {
    fc.assert(
      fc.property(nearDay, fc.integer({ min: -40000, max: 40000 }), (some, count) => {
        expect(addDays(some, count)).toBe(written(oracle(some).add(count, "days")));
        expect(daysBetween(some, addDays(some, count))).toBe(count);
      }),
    );
  });

  test("so many months or years later is the oracle's, clamped to the month's end", () => {
    fc.assert(
      fc.property(nearDay, fc.integer({ min: -999, max: 999 }), (some, count) => {
        expect(addMonths(some, count)).toBe(written(oracle(some).add(count, "months")));
        expect(addYears(some, count)).toBe(written(oracle(some).add(count, "years")));
      }),
    );
  });

  test("at a month's end clamps without drifting", () => {
    const end = aDay("2026-01-31");
    expect([1, 2, 3, 13].map((months) => addMonths(end, months))).toEqual([
      "2026-02-28",
      "2026-03-31",
      "2026-04-30",
      "2027-02-28",
    ]);
    expect(addYears(aDay("2024-02-29"), 1)).toBe("2025-02-28");
    expect(addYears(aDay("2024-02-29"), 4)).toBe("2028-02-29");
  });

  test("stays within the years 0001 to 9999", () => {
    expect(addDays(aDay("9999-12-31"), 5)).toBe("9999-12-31");
    expect(addDays(aDay("0001-01-01"), -5)).toBe("0001-01-01");
    expect(yearOf(addMonths(aDay("9999-06-01"), 24))).toBe(9999);
  });

  test("compares as text, as it compares by number", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(one < other).toBe(dayNumber(one) < dayNumber(other));
        expect(earlier(one, other) <= later(one, other)).toBe(true);
        expect(new Set([earlier(one, other), later(one, other)])).toEqual(new Set([one, other]));
      }),
    );
  });
});

test("29 February exists every fourth year, but not in centuries that 400 does not divide", () => {
  expect([2024, 2000, 2023, 1900].map(isLeapYear)).toEqual([true, true, false, false]);
  expect([daysInMonth(2024, 2), daysInMonth(1900, 2), daysInMonth(2026, 11)]).toEqual([29, 28, 30]);
});

describe("a clock time", () => {
  test.each(["00:00", "09:30", "23:59"])("%s is one", (text) => {
    expect(toClockTime(text)).toBe(text);
  });

  test.each(["24:00", "9:30", "12:60", "12:30:00", ""])("%j is none", (text) => {
    expect(toClockTime(text)).toBeNull();
  });

  test("is its minutes since midnight, which wrap around", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: -3, max: 3 }),
        (min, turn) => {
          expect(minutesOf(timeFromMinutes(min + turn * 1440))).toBe(min);
        },
      ),
    );
  });
});

describe("a moment", () => {
  test("is a day and a time; seconds are dropped", () => {
    expect(toMoment("2026-11-22T10:00:59")).toBe("2026-11-22T10:00");
    expect(toMoment("2026-11-22 10:00")).toBe("2026-11-22T10:00");
    const some = aMoment("2026-11-22T10:00");
    expect(momentAt(dayOf(some), timeOf(some))).toBe(some);
  });

  test.each([
    "2026-11-22",
    "2026-02-30T10:00",
    "2026-11-22T24:00",
    "2026-11-22T10:00:60",
    "2026-11-22T10:00Z",
    "now",
  ])("is not %s", (text) => {
    expect(toMoment(text)).toBeNull();
  });

  test("so many minutes later is what a clock without zones shows, on the days of clock changes too", () => {
    expect(addMinutes(aMoment("2026-03-29T01:30"), 60)).toBe("2026-03-29T02:30");
    expect(addMinutes(aMoment("2026-10-25T02:30"), 60)).toBe("2026-10-25T03:30");
    fc.assert(
      fc.property(nearDay, fc.integer({ min: -99999, max: 99999 }), (some, minutes) => {
        const reached = addMinutes(momentAt(some, timeFromMinutes(615)), minutes);
        const other = oracle(some).add(615 + minutes, "minutes");
        expect(reached).toBe(other.format("YYYY-MM-DDTHH:mm"));
      }),
    );
  });
});
