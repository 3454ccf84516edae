/** Which days the third Monday, the last workday or the first week of a span are. */
import type { SpanUnit } from "../../language/en/span-words";
import type { Calendar, DaySpan } from "../calendar";
import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  earlier,
  type Weekday,
  weekdayOf,
} from "../day";
import { spanInTurn } from "./relative-span";

/** What is counted within a span: a weekday, Mondays to Fridays, halves, or a unit of the calendar. */
export type PartKind = Weekday | "workday" | "half" | SpanUnit;

/**
 * The part of a span in the given place, counted from 1, or from the end by -1; null where the span has none.
 * Weeks count when they begin within the span; the last week is the last with at least four of its days in the span,
 * and ends with the span.
 */
export function countedPart(
  span: DaySpan,
  place: number,
  kind: PartKind,
  calendar: Calendar,
): DaySpan | null {
  if (place === 0) return null;
  if (typeof kind === "number") return weekdayPart(span, place, kind);
  if (kind === "half") return halfPart(span, place);
  if (kind === "workday") return workdayPart(span, place);
  if (kind === "week" && place < 0) return weekFromEnd(span, place, calendar);
  return unitPart(span, place, kind, calendar);
}

/** The first half of a month ends on the 15th, that of longer spans after half their months. */
function halfPart(span: DaySpan, place: number): DaySpan | null {
  const months = Math.round((daysBetween(span.start, span.end) + 1) / 30.4);
  if (Math.abs(place) > 2 || months === 0 || (months > 1 && months % 2 === 1)) return null;
  const second = months === 1 ? addDays(span.start, 15) : addMonths(span.start, months / 2);
  const isFirst = place === 1 || place === -2;
  return isFirst
    ? { start: span.start, end: addDays(second, -1) }
    : { start: second, end: span.end };
}

function within({ start, end }: DaySpan, day: Day): DaySpan | null {
  return start <= day && day <= end ? { start: day, end: day } : null;
}

function weekdayPart(span: DaySpan, place: number, weekday: Weekday): DaySpan | null {
  if (place > 0) {
    const first = addDays(span.start, (weekday - weekdayOf(span.start) + 7) % 7);
    return within(span, addDays(first, (place - 1) * 7));
  }
  const last = addDays(span.end, -((weekdayOf(span.end) - weekday + 7) % 7));
  return within(span, addDays(last, (place + 1) * 7));
}

function workdayPart(span: DaySpan, place: number): DaySpan | null {
  const step = place > 0 ? 1 : -1;
  let day = place > 0 ? span.start : span.end;
  let left = Math.abs(place);
  while (span.start <= day && day <= span.end) {
    if (weekdayOf(day) <= 5) left -= 1;
    if (left === 0) return { start: day, end: day };
    day = addDays(day, step);
  }
  return null;
}

function weekFromEnd(span: DaySpan, place: number, calendar: Calendar): DaySpan | null {
  const { start } = spanInTurn(addDays(span.end, -3), "week", place + 1, calendar);
  if (start < span.start) return null;
  return { start, end: earlier(addDays(start, 6), span.end) };
}

function unitPart(
  span: DaySpan,
  place: number,
  unit: SpanUnit,
  calendar: Calendar,
): DaySpan | null {
  const near = place > 0 ? span.start : span.end;
  const touching = spanInTurn(near, unit, 0, calendar);
  // A weekend or week that the span's edge cuts in two is none of the span's.
  const cut = place > 0 ? touching.start < span.start : touching.end > span.end;
  const turn = place > 0 ? place - 1 : place + 1;
  const shift = cut ? (place > 0 ? 1 : -1) : 0;
  const part = spanInTurn(near, unit, turn + shift, calendar);
  return part.start >= span.start && part.start <= span.end ? part : null;
}
