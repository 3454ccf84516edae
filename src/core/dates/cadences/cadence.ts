/** What a cadence is: how often a goal starts again. */
import type { ClockTime, Weekday } from "../day";

/** A weekday within a month or year: the first Monday is `{nth: 1, weekday: 1}`, the last but one `{nth: -2, …}`. */
export interface NthWeekday {
  readonly nth: number;
  readonly weekday: Weekday;
}

/** On which days of its month or year a cadence falls. */
export type MonthDays =
  /** Days of the month: 1 to 31, beyond a month's end its last day; or -1 for the last day, -2 for the last but one. */
  | { readonly is: "days"; readonly days: readonly number[] }
  | { readonly is: "weekdays"; readonly weekdays: readonly NthWeekday[] }
  /** Monday to Friday counted through: 1 for the first working day, -1 for the last. */
  | { readonly is: "working-days"; readonly days: readonly number[] };

/**
 * How often a goal starts again.
 * Without `on`, a cadence's periods are the calendar's own (days, weeks, months, quarters, years), `every` at a time;
 * with `on`, each named day is a period of one day.
 */
export type Cadence =
  | { readonly unit: "once" }
  | { readonly unit: "day"; readonly every: number }
  | { readonly unit: "week"; readonly every: number; readonly on: readonly Weekday[] | null }
  | { readonly unit: "month"; readonly every: number; readonly on: MonthDays | null }
  | { readonly unit: "quarter"; readonly every: number }
  | {
      readonly unit: "year";
      readonly every: number;
      /** The months, 1 to 12, and the days in each; with `months` null, days are counted within the whole year. */
      readonly on: { readonly months: readonly number[] | null; readonly days: MonthDays } | null;
    };

/** What was read of a cadence phrase. */
export interface CadenceReading {
  readonly cadence: Cadence;
  /** "twice a week" gives 2; null when the phrase holds no number of times. */
  readonly target: number | null;
  /** "… at 16:00" or a named time; null without one. */
  readonly time: ClockTime | null;
}
