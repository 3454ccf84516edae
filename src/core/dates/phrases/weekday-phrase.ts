/** Which day a weekday names: "Friday", "next Tuesday", "thursday last week", "Monday after Christmas". */
import { weekdayWords } from "../../language/en/date-words";
import { turnWords } from "../../language/en/span-words";
import { type DaySpan, weekHolding } from "../calendar";
import { addDays, type Day, daysBetween, type Weekday, weekdayOf } from "../day";
import { namedSpanAt, nearestSpan } from "./named-span";
import { skipComma } from "./month-day";
import {
  type DayReading,
  deepestReading,
  directionOf,
  type Direction,
  oneDay,
  type PhraseContext,
} from "./phrase-context";
import { lengthAt } from "../duration";
import { after, type Found, type PhraseWord, wordAt } from "./phrase-words";
import { behindIn, countAt, ordinalAt, sideAt } from "./quantity";
import { relativeSpanAt } from "./relative-span";

/**
 * The day told by a weekday at a place in a phrase. Alone it is the next one after today, in the past the last one
 * before; "this" and "next" mean the one of this and of next week; "last" and "coming" are the nearest on their side.
 */
export function weekdayAt(
  context: PhraseContext,
  at: number,
  depth: number,
): Found<DayReading> | null {
  const { words } = context;
  const weekday = weekdayWords.get(wordAt(words, at));
  if (weekday === undefined) {
    return (
      firstBesideDayAt(context, at, depth) ??
      modifiedWeekdayAt(context, at) ??
      weekThenWeekdayAt(context, at) ??
      countedWeekdaysAt(context, at)
    );
  }
  const told =
    besideDayAt(context, weekday, at + 1, depth) ??
    inWeekToldAt(context, weekday, at + 1) ??
    weeksOnAt(context, weekday, at + 1);
  if (told) return told;
  return found(nearestWeekday(context.day, weekday, directionOf(context)), at + 1);
}

/** The nearest such weekday strictly after the day, or strictly before it for the past. */
export function nearestWeekday(day: Day, weekday: Weekday, direction: Direction): Day {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  if (direction === "future") return addDays(day, ahead === 0 ? 7 : ahead);
  return addDays(day, ahead - 7);
}

/** The weekday of the week that begins on the given day. */
export function weekdayIn(weekStart: Day, weekday: Weekday): Day {
  return addDays(weekStart, (weekday - weekdayOf(weekStart) + 7) % 7);
}

function found(day: Day, next: number): Found<DayReading> {
  return { value: oneDay(day, "weekday"), next };
}

function inTurn({ day, calendar }: PhraseContext, weekday: Weekday, turn: number): Day {
  return weekdayIn(weekHolding(addDays(day, turn * 7), calendar).start, weekday);
}

/** "next Friday", "this coming Friday", "the following Monday". */
function modifiedWeekdayAt(context: PhraseContext, at: number): Found<DayReading> | null {
  const { words, day } = context;
  const start = wordAt(words, at) === "the" ? at + 1 : at;
  const isThis = wordAt(words, start) === "this";
  const pronoun = isThis ? turnWords.get(wordAt(words, start + 1)) : undefined;
  const which = wordAt(words, pronoun === undefined ? start : start + 1);
  const turn = turnWords.get(which);
  const index = pronoun === undefined ? start + 1 : start + 2;
  const weekday = weekdayWords.get(wordAt(words, index));
  if (turn === undefined || weekday === undefined) return null;
  if (turn === -1) return found(nearestWeekday(day, weekday, "past"), index + 1);
  if (turn === 0) return found(inTurn(context, weekday, 0), index + 1);
  const nearest = pronoun !== undefined || which.endsWith("ing");
  return found(
    nearest ? nearestWeekday(day, weekday, "future") : inTurn(context, weekday, 1),
    index + 1,
  );
}

/** "next week Monday", "next week on Monday", "last week's Friday", "week 50 Friday". */
function weekThenWeekdayAt(context: PhraseContext, at: number): Found<DayReading> | null {
  const { words } = context;
  const week = weekToldAt(context, at);
  if (!week) return null;
  const comma = skipComma(words, week.next);
  const index = wordAt(words, comma) === "on" ? comma + 1 : comma;
  const weekday = weekdayWords.get(wordAt(words, index));
  return weekday === undefined ? null : found(weekdayIn(week.value.start, weekday), index + 1);
}

/** The days of a week told by its turn or its number. */
function weekToldAt(context: PhraseContext, at: number): Found<DaySpan> | null {
  const relative = relativeSpanAt(context, at);
  if (relative) return relative.value.unit.startsWith("week") ? relative : null;
  const numbered = namedSpanAt(context, at);
  const span = numbered && nearestSpan(context, numbered.value, (whole) => whole);
  const isWeek = span !== null && daysBetween(span.start, span.end) === 6;
  return numbered && isWeek ? { value: span, next: numbered.next } : null;
}

/** "… of this week", "… next week", "… week 50", "… after next", "… before last". */
function inWeekToldAt(
  context: PhraseContext,
  weekday: Weekday,
  at: number,
): Found<DayReading> | null {
  const { words, day } = context;
  const comma = skipComma(words, at);
  const linked = /^(?:of|in|from)$/.test(wordAt(words, comma));
  const week = weekToldAt(context, linked ? comma + 1 : comma);
  if (week) return found(weekdayIn(week.value.start, weekday), week.next);
  const afterNext = after(words, at, "after", "next");
  if (afterNext !== null) return found(inTurn(context, weekday, 2), afterNext);
  const beforeLast = after(words, at, "before", "last");
  if (beforeLast === null) return null;
  return found(addDays(nearestWeekday(day, weekday, "past"), -7), beforeLast);
}

/** The British "Monday week" and "Friday fortnight"; "Tuesday in two weeks", "Tuesday three weeks ago". */
function weeksOnAt(context: PhraseContext, weekday: Weekday, at: number): Found<DayReading> | null {
  const { words, day } = context;
  const word = wordAt(words, at);
  const weeks = weeksAwayAt(words, at);
  if (weeks) return found(inTurn(context, weekday, weeks.value), weeks.next);
  if (word !== "week" && word !== "fortnight") return null;
  const nearest = nearestWeekday(day, weekday, "future");
  return found(addDays(nearest, word === "week" ? 7 : 14), at + 1);
}

/** So many weeks from now; fewer than none of "ago". */
function weeksAwayAt(words: readonly PhraseWord[], at: number): Found<number> | null {
  const inside = wordAt(words, at) === "in";
  const length = lengthAt(words, inside ? at + 1 : at);
  if (!length) return null;
  const { days, unit } = length.value;
  if ((unit !== "week" && unit !== "fortnight") || days % 7 !== 0) return null;
  const side = inside
    ? { value: 1, next: behindIn(words, length.next) }
    : sideAt(words, length.next);
  return side && { value: (days / 7) * side.value, next: side.next };
}

/** "3 Mondays from now", "two Fridays ago", "in two Fridays". */
function countedWeekdaysAt({ words, day }: PhraseContext, at: number): Found<DayReading> | null {
  const inside = wordAt(words, at) === "in";
  const count = countAt(words, inside ? at + 1 : at);
  const plural = count ? wordAt(words, count.next) : "";
  const weekday = plural.endsWith("s") ? weekdayWords.get(plural.slice(0, -1)) : undefined;
  if (!count || weekday === undefined || count.value < 1) return null;
  const end = count.next + 1;
  const side = inside ? { value: 1, next: end } : sideAt(words, end);
  if (!side) return null;
  const nearest = nearestWeekday(day, weekday, side.value > 0 ? "future" : "past");
  return found(addDays(nearest, (count.value - 1) * 7 * side.value), side.next);
}

/** "the first Monday after Christmas", "the third Tuesday after 1 May", "the last Friday before 1 December". */
function firstBesideDayAt(
  context: PhraseContext,
  at: number,
  depth: number,
): Found<DayReading> | null {
  const { words } = context;
  const start = wordAt(words, at) === "the" ? at + 1 : at;
  const isLast = wordAt(words, start) === "last";
  const place = isLast ? { value: 1, next: start + 1 } : ordinalAt(words, start);
  const weekday = place ? weekdayWords.get(wordAt(words, place.next)) : undefined;
  if (!place || place.value < 1 || weekday === undefined) return null;
  const side = wordAt(words, place.next + 1);
  if (side !== (isLast ? "before" : "after")) return null;
  const first = besideDayAt(context, weekday, place.next + 1, depth);
  return first && found(addDays(first.value.start, (place.value - 1) * 7), first.next);
}

/** "Monday after Feb 14", "the Friday before Christmas": strictly after or before. */
function besideDayAt(
  context: PhraseContext,
  weekday: Weekday,
  at: number,
  depth: number,
): Found<DayReading> | null {
  const side = wordAt(context.words, at);
  if ((side !== "after" && side !== "before" && side !== "following") || depth >= deepestReading) {
    return null;
  }
  const base = context.dayAt(context, at + 1, depth + 1);
  if (!base || base.value.time !== null) return null;
  const day =
    side === "before"
      ? nearestWeekday(base.value.start, weekday, "past")
      : nearestWeekday(base.value.end, weekday, "future");
  return found(day, base.next);
}
