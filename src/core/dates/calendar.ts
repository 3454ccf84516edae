/** The user's calendar: which weeks, months, quarters and years a day lies in. */
import {
  addDays,
  addMonths,
  type ClockTime,
  type Day,
  dayFrom,
  daysInMonth,
  monthOf,
  type Weekday,
  weekdayOf,
  yearOf,
} from "./day";

/** A run of days, both ends included. */
export interface DaySpan {
  readonly start: Day;
  readonly end: Day;
}

/** One turn of a cadence, both ends included; `end` is null for a period that nothing ends (R88). */
export interface Period {
  readonly start: Day;
  readonly end: Day | null;
}

/** What of the settings decides how dates are read and weeks and quarters are cut. */
export interface Calendar {
  /** The first day of a week. */
  readonly weekStart: Weekday;
  /** The month, 1 to 12, in which a (fiscal) year begins; quarters follow it. */
  readonly yearStartMonth: number;
  /** Whether `3/4/2026` is 3 April (`dmy`) or 4 March (`mdy`). */
  readonly dateOrder: "dmy" | "mdy";
  /** The user's names for times, in lower case: `afternoon walk` → `15:00`. */
  readonly namedTimes: ReadonlyMap<string, ClockTime>;
  /** The code of the language whose words are read besides English ones, such as `de`; absent where none is. */
  readonly language?: string;
}

/** Whether the day lies in the period; the first and last day do. */
export function holdsDay(period: Period, day: Day): boolean {
  return period.start <= day && (period.end === null || day <= period.end);
}

/** The week that holds the day. */
export function weekHolding(day: Day, calendar: Calendar): DaySpan {
  const start = addDays(day, -((weekdayOf(day) - calendar.weekStart + 7) % 7));
  return { start, end: addDays(start, 6) };
}

/** The calendar month that holds the day. */
export function monthHolding(day: Day): DaySpan {
  return monthsFrom(yearOf(day), monthOf(day), 1, day);
}

/** The quarter that holds the day, counted from the calendar's first month of the year. */
export function quarterHolding(day: Day, calendar: Calendar): DaySpan {
  const offset = (monthOf(day) - calendar.yearStartMonth + 12) % 3;
  return monthsFrom(yearOf(day), monthOf(day) - offset, 3, day);
}

/** The (fiscal) year that holds the day, counted from the calendar's first month of the year. */
export function yearHolding(day: Day, calendar: Calendar): DaySpan {
  const offset = (monthOf(day) - calendar.yearStartMonth + 12) % 12;
  return monthsFrom(yearOf(day), monthOf(day) - offset, 12, day);
}

function monthsFrom(year: number, month: number, months: number, fallback: Day): DaySpan {
  const first = month < 1 ? dayFrom(year - 1, month + 12, 1) : dayFrom(year, month, 1);
  const start = first ?? fallback;
  const last = addMonths(start, months - 1);
  const end = dayFrom(yearOf(last), monthOf(last), daysInMonth(yearOf(last), monthOf(last)));
  return { start, end: end ?? last };
}
