/** Which days a cadence names within its month or year. */
import type { MonthDays, NthWeekday } from "./cadence";
import { addDays, type Day, dayFrom, daysBetween, daysInMonth, weekdayOf } from "../day";

/**
 * The named days of a month from 1 to 12, in ascending order, each once.
 * A day beyond the month's end is its last day; a fifth Friday that the month lacks is left out.
 */
export function namedDaysOfMonth(days: MonthDays, year: number, month: number): readonly Day[] {
  const first = dayFrom(year, month, 1);
  return first ? namedDays(days, first, daysInMonth(year, month)) : [];
}

/** The named days of a year, in ascending order: of each of the months, or of the year as a whole where `months` is null. */
export function namedDaysOfYear(
  months: readonly number[] | null,
  days: MonthDays,
  year: number,
): readonly Day[] {
  if (months) return months.flatMap((month) => namedDaysOfMonth(days, year, month));
  const first = dayFrom(year, 1, 1);
  const last = dayFrom(year, 12, 31);
  return first && last ? namedDays(days, first, daysBetween(first, last) + 1) : [];
}

function namedDays(days: MonthDays, first: Day, length: number): readonly Day[] {
  const offsets = new Set<number>();
  for (const offset of offsetsOf(days, first, length)) {
    if (offset >= 0 && offset < length) offsets.add(offset);
  }
  return [...offsets].sort((a, b) => a - b).map((offset) => addDays(first, offset));
}

function offsetsOf(days: MonthDays, first: Day, length: number): readonly number[] {
  switch (days.is) {
    case "days":
      return days.days.map((day) => (day > 0 ? Math.min(day, length) - 1 : length + day));
    case "weekdays":
      return days.weekdays.map((nth) => weekdayOffset(nth, first, length));
    case "working-days": {
      const working = workingOffsets(first, length);
      return days.days.map((nth) => working.at(nth > 0 ? nth - 1 : nth) ?? -1);
    }
  }
}

function weekdayOffset({ nth, weekday }: NthWeekday, first: Day, length: number): number {
  const firstOffset = (weekday - weekdayOf(first) + 7) % 7;
  if (nth > 0) return firstOffset + (nth - 1) * 7;
  const lastOffset = firstOffset + Math.floor((length - 1 - firstOffset) / 7) * 7;
  return lastOffset + (nth + 1) * 7;
}

function workingOffsets(first: Day, length: number): readonly number[] {
  const start = weekdayOf(first) - 1;
  return Array.from({ length }, (_, offset) => offset).filter((offset) => (start + offset) % 7 < 5);
}
