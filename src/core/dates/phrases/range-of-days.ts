/** Which days lie from one told day to another: "3-5 Nov", "Monday to Wednesday", "2026-08-01 to 2026-08-14". */
import { monthWords, weekdayWords } from "../../language/en/date-words";
import { addDays, type Day, dayFrom, daysBetween, type Weekday, weekdayOf } from "../day";
import { yearAt } from "./month-day";
import {
  type DayReading,
  type Direction,
  directionOf,
  manyDays,
  nearestYearly,
  type PhraseContext,
  towards,
} from "./phrase-context";
import { dashes, figureAt, type Found, markAt, type PhraseWord, wordAt } from "./phrase-words";
import { ordinalAt } from "./quantity";

type Words = readonly PhraseWord[];

const joiners = new Set(["to", "until", "till", "through", "thru"]);

/**
 * The run of days told by its first and last day at a place in a phrase; null where the last comes before the
 * first. `here` is the single day already read at that place.
 */
export function daysFromToAt(
  context: PhraseContext,
  at: number,
  here: Found<DayReading> | null,
): Found<DayReading> | null {
  const { words } = context;
  const between = wordAt(words, at) === "between";
  const start = between || wordAt(words, at) === "from" ? at + 1 : at;
  const first = start === at ? here : context.dayAt(context, start, 1);
  // "2027-W53" is a week that isn't, and no run from 2027 on.
  const isYear = first?.next === start + 1 && /^[0-9]{4}$/.test(figureAt(words, start));
  if (isYear && words[start + 1]?.glued === true) return null;
  return (
    inOneMonthAt(context, start, between) ??
    (first &&
      (inOneWeekAt(context, start, first, between) ??
        betweenDaysAt(context, start, first, between)))
  );
}

/** "Monday to Wednesday next week": what is said of the last weekday holds for the first as well. */
function inOneWeekAt(
  context: PhraseContext,
  at: number,
  first: Found<DayReading>,
  between: boolean,
): Found<DayReading> | null {
  const { words } = context;
  const weekday = weekdayWords.get(wordAt(words, at));
  if (weekday === undefined || first.next !== at + 1 || !joinsAt(words, first.next, between))
    return null;
  if (!weekdayWords.has(wordAt(words, first.next + 1))) return null;
  const last = context.dayAt(context, first.next + 1, 1);
  if (!last || last.next === first.next + 2 || last.value.time !== null) return null;
  const span = { start: lastBefore(last.value.end, weekday), end: last.value.end };
  return { value: manyDays(span, "span"), next: last.next };
}

/** The last such weekday before a day. */
function lastBefore(day: Day, weekday: Weekday): Day {
  return addDays(day, -(((weekdayOf(day) - weekday + 6) % 7) + 1));
}

function betweenDaysAt(
  context: PhraseContext,
  at: number,
  first: Found<DayReading>,
  between: boolean,
): Found<DayReading> | null {
  const { words } = context;
  if (first.value.time !== null || !joinsAt(words, first.next, between)) return null;
  const behind = first.next + 1;
  const from = (start: Day, direction: Direction, index: number): Found<DayReading> | null =>
    context.dayAt({ ...context, day: start, towards: towards(direction) }, index, 1);
  const other = (index: number): Day | undefined => from(context.day, "past", index)?.value.start;
  const nearest = from(context.day, "future", behind);
  // "28 Dec to 3 Jan" ends on the next 3 January, or in the past begins on the last 28 December, but a year that is
  // told holds for both days; a weekday is the first one to come: "Friday to Monday".
  const isOpen =
    first.value.form !== "weekday" && other(at) !== from(context.day, "future", at)?.value.start;
  const isFixed = nearest !== null && nearest.value.start === other(behind);
  const isByEnd = isOpen && (isFixed || directionOf(context) === "future");
  const begun = isByEnd && nearest ? from(nearest.value.start, "past", at) : null;
  // "1 December to the end of the month" is of December, whatever month it is now.
  const isAhead =
    nearest?.value.form === "part of span" &&
    begun !== null &&
    daysBetween(begun.value.start, nearest.value.end) > 300;
  // The last day is the next such day after the first; "tomorrow" is that of today.
  const isOwn =
    nearest?.value.form === "named day" || (isFixed && nearest.value.end >= first.value.start);
  const { start } = (isAhead ? null : begun)?.value ?? first.value;
  const last = isOwn || start !== first.value.start ? nearest : from(start, "future", behind);
  if (!last || last.value.time !== null || last.value.end < start) return null;
  return { value: manyDays({ start, end: last.value.end }, "span"), next: last.next };
}

/** "3-5 Nov", "3 to 5 November 2026", "Nov 3-5". */
function inOneMonthAt(
  context: PhraseContext,
  at: number,
  between: boolean,
): Found<DayReading> | null {
  const { words } = context;
  const monthBefore = monthWords.get(wordAt(words, at));
  const pair = pairAt(words, monthBefore === undefined ? at : at + 1, between);
  if (!pair) return null;
  const of = wordAt(words, pair.next) === "of" ? pair.next + 1 : pair.next;
  const month = monthBefore ?? monthWords.get(wordAt(words, of));
  if (month === undefined) return null;
  const next = monthBefore === undefined ? of + 1 : pair.next;
  const year = yearAt(context, next, false);
  const inYear = (candidate: number): DayReading | null => {
    const start = dayFrom(candidate, month, pair.value.first);
    const end = dayFrom(candidate, month, pair.value.last);
    return start && end && start <= end ? manyDays({ start, end }, "span") : null;
  };
  const span = year ? inYear(year.value) : nearestYearly(context, inYear);
  return span && { value: span, next: year?.next ?? next };
}

function pairAt(
  words: Words,
  at: number,
  between: boolean,
): Found<{ readonly first: number; readonly last: number }> | null {
  const joined = /^([0-9]{1,2})-([0-9]{1,2})$/.exec(figureAt(words, at));
  if (joined) {
    return { value: { first: Number(joined[1]), last: Number(joined[2]) }, next: at + 1 };
  }
  const first = numberAt(words, at);
  if (!first || !joinsAt(words, first.next, between)) return null;
  const last = numberAt(words, first.next + 1);
  return last && { value: { first: first.value, last: last.value }, next: last.next };
}

function numberAt(words: Words, at: number): Found<number> | null {
  const start = wordAt(words, at) === "the" ? at + 1 : at;
  const ordinal = ordinalAt(words, start);
  if (ordinal) return ordinal;
  const figure = figureAt(words, start);
  return /^[0-9]{1,2}$/.test(figure) ? { value: Number(figure), next: start + 1 } : null;
}

function joinsAt(words: Words, at: number, between: boolean): boolean {
  const word = wordAt(words, at);
  return between ? word === "and" : joiners.has(word) || dashes.has(markAt(words, at));
}
