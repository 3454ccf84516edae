/** Which days a review covers: the week, month, quarter or year that holds a day, and the one after it. */
import {
  type Calendar,
  type DaySpan,
  monthHolding,
  quarterHolding,
  weekHolding,
  yearHolding,
} from "../dates/calendar";
import { addDays, type Day, dayFrom, daysBetween, monthOf, weekdayOf, yearOf } from "../dates/day";
import type { ReviewUnit } from "../language/review-words";

/** Every unit, the shortest first. */
export const reviewUnits: readonly ReviewUnit[] = ["week", "month", "quarter", "year"];

/** A span to review. */
export interface ReviewSpan extends DaySpan {
  readonly unit: ReviewUnit;
  /**
   * `2026-W47`, `2026-11`, `2026-Q4` or `2026`. A week is called by the ISO week that most of its days lie in, a
   * fiscal quarter or year by the year it begins in, as in date phrases.
   */
  readonly name: string;
}

/** The span of a unit that holds a day, first and last day included. */
export function reviewSpan(unit: ReviewUnit, day: Day, calendar: Calendar): ReviewSpan {
  const span = spanHolding(unit, day, calendar);
  return { unit, ...span, name: nameOf(unit, span, calendar) };
}

/** The span right after. */
export function spanAfter(span: ReviewSpan, calendar: Calendar): ReviewSpan {
  return reviewSpan(span.unit, addDays(span.end, 1), calendar);
}

/** The year and number of the ISO week that holds a day. */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = yearOf(thursday);
  const first = dayFrom(year, 1, 1) ?? thursday;
  return { year, week: Math.floor(daysBetween(first, thursday) / 7) + 1 };
}

/** The quarter, 1 to 4, of a (fiscal) year that begins on or before the day, and that year. */
export function quarterOf(
  day: Day,
  calendar: Calendar,
): { readonly year: number; readonly quarter: number } {
  const { start } = yearHolding(day, calendar);
  const months = (yearOf(day) - yearOf(start)) * 12 + monthOf(day) - monthOf(start);
  return { year: yearOf(start), quarter: Math.floor(months / 3) + 1 };
}

function spanHolding(unit: ReviewUnit, day: Day, calendar: Calendar): DaySpan {
  switch (unit) {
    case "week":
      return weekHolding(day, calendar);
    case "month":
      return monthHolding(day);
    case "quarter":
      return quarterHolding(day, calendar);
    case "year":
      return yearHolding(day, calendar);
  }
}

function nameOf(unit: ReviewUnit, { start }: DaySpan, calendar: Calendar): string {
  switch (unit) {
    case "week": {
      const { year, week } = isoWeekOf(addDays(start, 3));
      return `${inDigits(4, year)}-W${inDigits(2, week)}`;
    }
    case "month":
      return start.slice(0, 7);
    case "quarter": {
      const { year, quarter } = quarterOf(start, calendar);
      return `${inDigits(4, year)}-Q${quarter}`;
    }
    case "year":
      return start.slice(0, 4);
  }
}

function inDigits(count: number, value: number): string {
  return String(value).padStart(count, "0");
}
