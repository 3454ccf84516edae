/** Laws of reading dates: nothing throws, every answer is well formed, and the words agree with the calendar. */
import { describe, expect, test } from "@jest/globals";
import fc from "../laws";
import { holdsDay, weekHolding } from "../../src/core/dates/calendar";
import {
  addDays,
  type Day,
  dayFromNumber,
  daysBetween,
  type Moment,
  momentAt,
  timeFromMinutes,
  toClockTime,
  toDay,
  weekdayOf,
} from "../../src/core/dates/day";
import { readDuration } from "../../src/core/dates/duration";
import { type Direction, readDatePhrase } from "../../src/core/dates/phrases/phrase";
import { readTimeOfDay } from "../../src/core/dates/time-of-day";
import { monthNames, weekdayNames } from "../../src/core/language/en/date-words";
import { aCalendar } from "../core/dates/a-calendar";

const vocabulary =
  `today tomorrow yesterday tonight now Friday mon. next last this coming week month quarter year weekend the of in
   on at by ago from after before first second 3rd 22nd 18 Nov May March 2027 Q4 w45 end start middle mid - to , . '
   a an half past quarter couple few days weeks hours 2-3 3-4pm 4pm 16:00 noon midnight morning evening at 9 and or
   2026-11-18 31/12/2026 3/4 10.31.74 18.11. EOM Christmas my afternoon walk day time rest later 9999 0 99999 am pm`.split(
    /\s+/,
  );
const soup = fc
  .array(fc.constantFrom(...vocabulary), { maxLength: 12 })
  .map((words) => words.join(" "));
const phrases = fc.oneof(soup, fc.string({ unit: "binary", maxLength: 250 }), fc.string());
const days = fc.integer({ min: -719162, max: 2932896 }).map(dayFromNumber);
const nearDays = fc.integer({ min: -20000, max: 60000 }).map(dayFromNumber);
const directions = fc.constantFrom<Direction>("past", "future");
const calendars = fc.record({
  weekStart: fc.constantFrom(1 as const, 6 as const, 7 as const),
  yearStartMonth: fc.integer({ min: 1, max: 12 }),
  dateOrder: fc.constantFrom("dmy" as const, "mdy" as const),
});

function at(day: Day): Moment {
  return momentAt(day, timeFromMinutes(600));
}

function start(phrase: string, day: Day, direction?: Direction): Day | undefined {
  return readDatePhrase(phrase, at(day), aCalendar(), direction)?.start;
}

describe("whatever is written", () => {
  test("nothing throws, and every answer is a run of real days with a real time", () => {
    fc.assert(
      fc.property(phrases, days, directions, calendars, (phrase, day, direction, changes) => {
        const calendar = aCalendar(changes);
        const reading = readDatePhrase(phrase, at(day), calendar, direction);
        expect(() => readDuration(phrase)).not.toThrow();
        expect(() => readTimeOfDay(phrase, calendar)).not.toThrow();
        if (!reading) return;
        expect(toDay(reading.start)).toBe(reading.start);
        expect(toDay(reading.end)).toBe(reading.end);
        expect(reading.start <= reading.end).toBe(true);
        if (reading.time !== null) expect(toClockTime(reading.time)).toBe(reading.time);
      }),
      { numRuns: 1000 },
    );
  });

  test("an ISO day is that day, read on any day in any direction", () => {
    fc.assert(
      fc.property(days, days, directions, (day, now, direction) => {
        expect(start(day, now, direction)).toBe(day);
      }),
    );
  });

  test("a day written in full is that day", () => {
    fc.assert(
      fc.property(nearDays, nearDays, directions, (day, now, direction) => {
        const [year = "", month = "", number = ""] = day.split("-");
        const name = monthNames[Number(month) - 1] ?? "";
        const weekday = weekdayNames[weekdayOf(day) - 1] ?? "";
        expect(start(`${weekday}, ${String(Number(number))} ${name} ${year}`, now, direction)).toBe(
          day,
        );
        expect(start(`${name.slice(0, 3)} ${number}, ${year}`, now, direction)).toBe(day);
      }),
    );
  });
});

describe("on every day", () => {
  test("a weekday alone is one to seven days ahead, or in the past behind", () => {
    fc.assert(
      fc.property(nearDays, fc.constantFrom(...weekdayNames), (day, name) => {
        const ahead = daysBetween(day, start(name, day) ?? day);
        const behind = daysBetween(start(name, day, "past") ?? day, day);
        expect([1, 2, 3, 4, 5, 6, 7]).toContain(ahead);
        expect([1, 2, 3, 4, 5, 6, 7]).toContain(behind);
        expect(ahead === 7).toBe(behind === 7);
      }),
    );
  });

  test("this and next weekday lie in this and next week, whatever day it starts on", () => {
    fc.assert(
      fc.property(nearDays, fc.constantFrom(...weekdayNames), calendars, (day, name, changes) => {
        const calendar = aCalendar(changes);
        const of = (phrase: string): Day =>
          readDatePhrase(phrase, at(day), calendar)?.start ?? addDays(day, 999);
        expect(holdsDay(weekHolding(day, calendar), of(`this ${name}`))).toBe(true);
        expect(holdsDay(weekHolding(addDays(day, 7), calendar), of(`next ${name}`))).toBe(true);
      }),
    );
  });

  test("n days, weeks and their past are counted on the calendar", () => {
    fc.assert(
      fc.property(
        nearDays,
        fc.integer({ min: 0, max: 999 }),
        directions,
        (day, count, direction) => {
          const number = String(count);
          expect(start(`in ${number} days`, day, direction)).toBe(addDays(day, count));
          expect(start(`${number} days ago`, day, direction)).toBe(addDays(day, -count));
          expect(start(`${number} weeks from now`, day, direction)).toBe(addDays(day, count * 7));
        },
      ),
    );
  });

  test("a day and month without a year is the nearest on its side, today included", () => {
    fc.assert(
      fc.property(nearDays, nearDays, (day, other) => {
        const name = monthNames[Number(other.slice(5, 7)) - 1] ?? "";
        const phrase = `${String(Number(other.slice(8)))} ${name}`;
        const next = start(phrase, day) ?? addDays(day, 9999);
        const last = start(phrase, day, "past") ?? addDays(day, -9999);
        const most = other.endsWith("02-29") ? 366 * 8 : 366;
        expect(daysBetween(day, next)).toBeLessThanOrEqual(most);
        expect(daysBetween(last, day)).toBeLessThanOrEqual(most);
        expect(last <= day && day <= next).toBe(true);
        expect([next.slice(5), last.slice(5)]).toEqual([other.slice(5), other.slice(5)]);
      }),
    );
  });
});
