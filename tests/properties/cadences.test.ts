/** Laws of cadences, whatever the cadence, the day and the calendar. */
import { describe, expect, test } from "@jest/globals";
import fc from "../laws";
import { rrulestr } from "rrule";
import type { Cadence, MonthDays } from "../../src/core/dates/cadences/cadence";
import type { Calendar, Period } from "../../src/core/dates/calendar";
import {
  addDays,
  dayFromNumber,
  dayOfMonth,
  timeFromMinutes,
  type Weekday,
} from "../../src/core/dates/day";
import { findCadence } from "../../src/core/dates/cadences/find-cadence";
import { formatCadence } from "../../src/core/dates/cadences/format-cadence";
import {
  nextPeriods,
  periodAfter,
  periodBefore,
  periodHolding,
} from "../../src/core/dates/periods";
import { readCadence } from "../../src/core/dates/cadences/read-cadence";
import { readRemind } from "../../src/core/dates/remind";
import { toRrule } from "../../src/core/dates/rrule";
import { aCalendar } from "../core/dates/a-calendar";

const weekday = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7);
const every = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 15000, max: 30000 }).map(dayFromNumber);
const anchor = fc.option(day);
const calendar: fc.Arbitrary<Calendar> = fc
  .record({
    weekStart: fc.constantFrom<Weekday>(1, 6, 7),
    yearStartMonth: fc.integer({ min: 1, max: 12 }),
  })
  .map((changes) => aCalendar(changes));

/** Numbers in the order of a cadence: from the start ascending, then from the end. */
function places(most: number, fromEnd: number): fc.Arbitrary<readonly number[]> {
  const place = fc.oneof(fc.integer({ min: 1, max: most }), fc.integer({ min: -fromEnd, max: -1 }));
  return fc
    .uniqueArray(place, { minLength: 1, maxLength: 4 })
    .map((found) => found.sort((a, b) => Number(a < 0) - Number(b < 0) || a - b));
}

function monthDays(longest: number): fc.Arbitrary<MonthDays> {
  return fc.oneof(
    places(longest, 5).map((days): MonthDays => ({ is: "days", days })),
    fc.tuple(places(5, 5), weekday).map(([nths, on]): MonthDays => ({
      is: "weekdays",
      weekdays: nths.map((nth) => ({ nth, weekday: on })),
    })),
    places(20, 5).map((days): MonthDays => ({ is: "working-days", days })),
  );
}

const months = fc
  .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 })
  .map((found) => found.sort((a, b) => a - b));
const weekdays = fc
  .uniqueArray(weekday, { minLength: 1, maxLength: 6 })
  .map((found) => found.sort((a, b) => a - b));

const whole: fc.Arbitrary<Cadence> = fc.oneof(
  every.map((count): Cadence => ({ unit: "day", every: count })),
  fc.constant<Cadence>({ unit: "quarter", every: 1 }),
  fc
    .tuple(fc.constantFrom<"week" | "month" | "year">("week", "month", "year"), every)
    .map(([unit, count]): Cadence => ({ unit, every: count, on: null })),
);
const named: fc.Arbitrary<Cadence> = fc.oneof(
  fc.tuple(every, weekdays).map(([count, on]): Cadence => ({ unit: "week", every: count, on })),
  fc
    .tuple(every, monthDays(31))
    .map(([count, on]): Cadence => ({ unit: "month", every: count, on })),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), months, monthDays(28))
    .map(([count, of, days]): Cadence => ({
      unit: "year",
      every: count,
      on: { months: of, days },
    })),
);
const cadence = fc.oneof(whole, named);

describe("The canonical text", () => {
  test("reads back to the same cadence and time", () => {
    const time = fc.option(fc.integer({ min: 0, max: 1439 }).map(timeFromMinutes));
    fc.assert(
      fc.property(fc.oneof(cadence, fc.constant<Cadence>({ unit: "once" })), time, (given, at) => {
        const clock = given.unit === "once" ? null : at;
        const { reading } = readCadence(formatCadence(given, clock), aCalendar());
        expect(reading).toEqual({ cadence: given, target: null, time: clock });
      }),
      { numRuns: 500 },
    );
  });
});

describe("Periods", () => {
  test("of a cadence without named days tile the calendar", () => {
    fc.assert(
      fc.property(whole, day, anchor, calendar, (given, on, from, by) => {
        const period = periodHolding(given, on, from, by);
        expect(period && period.start <= on && on <= (period.end ?? "")).toBe(true);
        const next = period?.end && periodAfter(given, period.end, from, by);
        const last = period && periodBefore(given, period.start, from, by);
        expect(next && next.start).toBe(period?.end && addDays(period.end, 1));
        expect(last?.end).toBe(period && addDays(period.start, -1));
        expect(periodBefore(given, next ? next.start : on, from, by)).toEqual(period);
      }),
    );
  });

  test("of one day don't overlap, and holding agrees with before and after", () => {
    fc.assert(
      fc.property(named, day, anchor, calendar, (given, on, from, by) => {
        const after = periodAfter(given, on, from, by);
        const before = periodBefore(given, on, from, by);
        fc.pre(after !== null && before !== null);
        expect(after.start > on && before.start < on).toBe(true);
        expect(after.end).toBe(after.start);
        expect(periodHolding(given, after.start, from, by)).toEqual(after);
        expect(periodHolding(given, before.start, from, by)).toEqual(before);
        const between = periodHolding(given, on, from, by);
        expect(periodAfter(given, before.start, from, by)).toEqual(between ?? after);
        expect(periodBefore(given, after.start, from, by)).toEqual(between ?? before);
      }),
    );
  });

  test("at month ends never drift: the 31st comes back after a short month", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 29, max: 31 }), (from, of) => {
        const given: Cadence = { unit: "month", every: 1, on: { is: "days", days: [of] } };
        const starts = nextPeriods(given, from, null, aCalendar(), 14).map(({ start }) => start);
        const short = starts.filter((start) => dayOfMonth(start) !== of);
        expect(short.every((start) => dayOfMonth(addDays(start, 1)) === 1)).toBe(true);
        expect(new Set(starts.map((start) => start.slice(0, 7))).size).toBe(14);
      }),
    );
  });
});

describe("The rule of RFC 5545", () => {
  test("falls on the same days as the periods", () => {
    fc.assert(
      fc.property(named, day, calendar, (given, from, by) => {
        const rule = toRrule(given, by);
        fc.pre(rule !== null);
        const expected = nextPeriods(given, from, from, by, 4).map(({ start }: Period) => start);
        fc.pre(expected.length === 4);
        const start = `DTSTART:${from.replaceAll("-", "")}T000000Z`;
        const days = rrulestr(`${start}\nRRULE:${rule}`).all((_, index) => index < 9);
        // Two places that fall on one day (the 18th and the fourth last working day) come twice from npm rrule.
        const distinct = [...new Set(days.map((found) => found.toISOString().slice(0, 10)))];
        expect(distinct.slice(0, 4)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

/** Words that cadences are made of, in any order, with some that they aren't made of. */
const word = fc.oneof(
  fc.constantFrom(
    ..."every each other second third 2 15th last first Monday tuesdays weekday weekends week month quarter year daily monthly once twice times a per at 8 16:00 morning on the of and , / - to except end May December 25 for".split(
      " ",
    ),
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const phrase = fc.oneof(
  fc.array(word, { maxLength: 14 }).map((words) => words.join(" ")),
  fc.string({ unit: "binary" }),
);

describe("Whatever the text", () => {
  test("reading answers, and what it answers has a canonical text that reads back", () => {
    fc.assert(
      fc.property(phrase, calendar, (text, by) => {
        const { reading } = readCadence(text, by);
        readRemind(text, null, by);
        if (!reading) return;
        const canonical = formatCadence(reading.cadence, reading.time);
        expect(readCadence(canonical, by).reading?.cadence).toEqual(reading.cadence);
      }),
      { numRuns: 1500 },
    );
  });

  test("what is found stands at the offsets it is said to, and is a cadence by itself", () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const found = findCadence(text, aCalendar());
        if (!found) return;
        const words = text.slice(found.from, found.to);
        expect(readCadence(words, aCalendar()).reading?.cadence).toEqual(found.cadence);
      }),
      { numRuns: 1500 },
    );
  });
});
