/** Which period of a cadence holds a day, and which come before and after it. */
import type { Cadence } from "./cadences/cadence";
import { namedDaysOfMonth, namedDaysOfYear } from "./cadences/cadence-days";
import type { Calendar, DaySpan } from "./calendar";
import {
  addDays,
  type Day,
  dayFrom,
  dayFromNumber,
  dayNumber,
  monthOf,
  weekdayOf,
  yearOf,
} from "./day";

/** How far a search for the next named day goes: 29 February on a Monday comes back within 40 years. */
const turnsSearched = 500;

/** 2024-01-01, a Monday: cadences of several days, weeks or years count from here when nothing anchors them (R99). */
const origin = dayFromNumber(19_723);

/** The turns of a cadence, numbered: turn 0 is the anchor's. */
interface Turns {
  readonly of: (day: Day) => number;
  /** The first day of a turn; null outside the years 0001 to 9999. */
  readonly start: (turn: number) => Day | null;
  /** The days that the cadence names in a turn, ascending; null where the turn as a whole is the period. */
  readonly named: ((turn: number) => readonly Day[]) | null;
}

/**
 * The period that holds the day, both ends included; null where none does (a Monday cadence on a Sunday) and for `once`.
 * Weeks and days are counted from the anchor, else from 2024-01-01 (R99); months, quarters and years lie as the calendar does.
 */
export function periodHolding(
  cadence: Cadence,
  day: Day,
  anchor: Day | null,
  calendar: Calendar,
): DaySpan | null {
  const turns = turnsOf(cadence, anchor, calendar);
  if (!turns) return null;
  const turn = turns.of(day);
  if (turns.named) return turns.named(turn).includes(day) ? { start: day, end: day } : null;
  return wholeTurn(turns, turn);
}

/** The first period that starts strictly after the day; null for `once` and beyond the year 9999. */
export function periodAfter(
  cadence: Cadence,
  day: Day,
  anchor: Day | null,
  calendar: Calendar,
): DaySpan | null {
  const turns = turnsOf(cadence, anchor, calendar);
  if (!turns) return null;
  const turn = turns.of(day);
  if (!turns.named) return wholeTurn(turns, turn + 1);
  for (let next = turn; next < turn + turnsSearched; next += 1) {
    const found = turns.named(next).find((named) => named > day);
    if (found) return { start: found, end: found };
  }
  return null;
}

/** The last period that ends strictly before the day; null for `once` and before the year 1. */
export function periodBefore(
  cadence: Cadence,
  day: Day,
  anchor: Day | null,
  calendar: Calendar,
): DaySpan | null {
  for (const period of periodsBefore(cadence, day, anchor, calendar)) return period;
  return null;
}

/** The periods that end strictly before the day, newest first, back to the year 1; none for `once`. */
export function* periodsBefore(
  cadence: Cadence,
  day: Day,
  anchor: Day | null,
  calendar: Calendar,
): Generator<DaySpan, void, undefined> {
  const turns = turnsOf(cadence, anchor, calendar);
  if (!turns) return;
  let turn = turns.of(day);
  if (!turns.named) {
    let next = turns.start(turn);
    while (next) {
      turn -= 1;
      const start = turns.start(turn);
      if (start) yield { start, end: addDays(next, -1) };
      next = start;
    }
    return;
  }
  let searched = 0;
  while (searched < turnsSearched) {
    const before = turns.named(turn).filter((named) => named < day);
    for (const named of before.reverse()) yield { start: named, end: named };
    searched = before.length > 0 ? 1 : searched + 1;
    turn -= 1;
  }
}

/** So many periods in ascending order: the one that holds `from`, where there is one, and those after it. */
export function nextPeriods(
  cadence: Cadence,
  from: Day,
  anchor: Day | null,
  calendar: Calendar,
  count: number,
): readonly DaySpan[] {
  const periods: DaySpan[] = [];
  let period =
    periodHolding(cadence, from, anchor, calendar) ?? periodAfter(cadence, from, anchor, calendar);
  while (period && periods.length < count) {
    periods.push(period);
    period = periodAfter(cadence, period.end, anchor, calendar);
  }
  return periods;
}

function wholeTurn(turns: Turns, turn: number): DaySpan | null {
  const start = turns.start(turn);
  const next = turns.start(turn + 1);
  return start && next ? { start, end: addDays(next, -1) } : null;
}

function turnsOf(cadence: Cadence, anchor: Day | null, calendar: Calendar): Turns | null {
  switch (cadence.unit) {
    case "once":
      return null;
    case "day":
      return dayTurns(cadence.every, anchor);
    case "week":
      return weekTurns(cadence, anchor, calendar);
    case "quarter":
      return monthTurns(cadence.every * 3, fiscalOrigin(calendar));
    case "month": {
      const { on } = cadence;
      if (!on) return monthTurns(cadence.every, fiscalOrigin(calendar));
      const first = anchor ? monthIndex(anchor) : fiscalOrigin(calendar);
      const months = monthTurns(cadence.every, first);
      return {
        ...months,
        named: (turn) => {
          const index = first + turn * cadence.every;
          return namedDaysOfMonth(on, Math.floor(index / 12), (index % 12) + 1);
        },
      };
    }
    case "year": {
      const { on } = cadence;
      if (!on) return monthTurns(cadence.every * 12, fiscalOrigin(calendar));
      const first = anchor ? yearOf(anchor) : yearOf(origin);
      const years = monthTurns(cadence.every * 12, first * 12);
      return {
        ...years,
        named: (turn) => namedDaysOfYear(on.months, on.days, first + turn * cadence.every),
      };
    }
  }
}

function dayTurns(every: number, anchor: Day | null): Turns {
  const first = dayNumber(anchor ?? origin);
  return {
    of: (day) => Math.floor((dayNumber(day) - first) / every),
    start: (turn) => dayWithin(first + turn * every),
    named: null,
  };
}

function weekTurns(
  cadence: Extract<Cadence, { unit: "week" }>,
  anchor: Day | null,
  calendar: Calendar,
): Turns {
  const day = anchor ?? origin;
  const first = dayNumber(day) - ((weekdayOf(day) - calendar.weekStart + 7) % 7);
  const weeks = {
    of: (given: Day) => Math.floor((dayNumber(given) - first) / (cadence.every * 7)),
    start: (turn: number) => dayWithin(first + turn * cadence.every * 7),
  };
  const { on } = cadence;
  if (!on) return { ...weeks, named: null };
  const offsets = on.map((weekday) => (weekday - calendar.weekStart + 7) % 7);
  offsets.sort((a, b) => a - b);
  return {
    ...weeks,
    named: (turn) => {
      const start = first + turn * cadence.every * 7;
      return offsets.flatMap((offset) => dayWithin(start + offset) ?? []);
    },
  };
}

function monthTurns(every: number, first: number): Turns {
  return {
    of: (day) => Math.floor((monthIndex(day) - first) / every),
    start: (turn) => {
      const index = first + turn * every;
      return dayFrom(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
    },
    named: null,
  };
}

/** The month in which the (fiscal) year begins that holds 1 January 2024. */
function fiscalOrigin(calendar: Calendar): number {
  const index = yearOf(origin) * 12 + calendar.yearStartMonth - 1;
  return calendar.yearStartMonth > 1 ? index - 12 : index;
}

function monthIndex(day: Day): number {
  return yearOf(day) * 12 + monthOf(day) - 1;
}

function dayWithin(number: number): Day | null {
  const day = dayFromNumber(number);
  return dayNumber(day) === number ? day : null;
}
