/** Which days lie from one told day to another: "3-5 Nov", "Monday to Wednesday", "2026-08-01 to 2026-08-14". */
import { monthWords, weekdayWords } from "../../language/en/date-words";
import { addDays, type Day, dayFrom, type Weekday, weekdayOf } from "../day";
import { yearAt } from "./month-day";
import {
  type DayReading,
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
  if (/^[0-9]{4}$/.test(figureAt(words, start)) && words[start + 1]?.glued === true) return null;
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
  // The last day is the next such day after the first: "Friday to Monday", "28 Dec to 3 Jan".
  const later = { ...context, day: first.value.start, towards: towards("future") };
  const last = later.dayAt(later, first.next + 1, 1);
  if (!last || last.value.time !== null || last.value.end < first.value.start) return null;
  const start = startBefore(context, at, first, last) ?? first.value.start;
  const span = { start, end: last.value.end };
  return { value: manyDays(span, "span"), next: last.next };
}

/** "March to May 2027" begins in 2027, "28 Dec to 3 Jan 2027" in 2026: the first day is the last such one before the other. */
function startBefore(
  context: PhraseContext,
  at: number,
  first: Found<DayReading>,
  last: Found<DayReading>,
): Day | null {
  const hasYear = context.words.slice(first.next, last.next).some(({ text }) => text.length === 4);
  const isOfYear =
    first.value.form === "day and month" || monthWords.has(wordAt(context.words, at));
  if (!hasYear || !isOfYear) return null;
  const earlier = { ...context, day: last.value.start, towards: towards("past") };
  return earlier.dayAt(earlier, at, 1)?.value.start ?? null;
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
