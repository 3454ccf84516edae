/** Which day a month and a day of it name, with or without a weekday and a year: "Fri, Jul 18", "3rd of March 2015". */
import { monthWords, weekdayWords } from "../../language/en/date-words";
import { type Day, dayFrom, daysBetween, type Weekday, weekdayOf, yearOf } from "../day";
import { yearOfTwoDigits } from "./numeric-date";
import {
  type DayReading,
  directionOf,
  nearestYearly,
  oneDay,
  type PhraseContext,
} from "./phrase-context";
import { figureAt, type Found, markAt, type PhraseWord, wordAt } from "./phrase-words";
import { ordinalAt } from "./quantity";

type Words = readonly PhraseWord[];

interface MonthDay {
  readonly month: number;
  readonly dayOfMonth: number;
  readonly year: number | null;
}

const relativeYears: ReadonlyMap<string, number> = new Map([
  ["this", 0],
  ["next", 1],
  ["last", -1],
]);
/** Before these, a number is a time and no year or day. */
export const behindTimes = new Set("am pm a p o'clock oclock h hrs hours uhr".split(" "));

/**
 * The day told by month and day at a place in a phrase. Without a year it is the next such day, in the past the last,
 * today included; with a weekday it is the nearest one on which the weekday fits. A weekday that contradicts a
 * written year gives null.
 */
export function monthDayAt(context: PhraseContext, at: number): Found<DayReading> | null {
  const { words } = context;
  const before = weekdayWords.get(wordAt(words, at));
  const start = before === undefined ? at : skipComma(words, at + 1);
  const told = dayFirst(context, start) ?? monthFirst(context, start) ?? yearFirst(context, start);
  if (!told) return null;
  const behind = skipComma(words, told.next);
  const weekdayBehind = before === undefined ? weekdayWords.get(wordAt(words, behind)) : undefined;
  const day = dayOfMonthDay(context, told.value, before ?? weekdayBehind ?? null);
  const next = weekdayBehind === undefined ? told.next : behind + 1;
  return day && { value: oneDay(day, "day and month"), next };
}

/**
 * A year told at a place: four digits (1800 to 2199), two digits with an apostrophe, or "next year".
 * With `short`, two digits without an apostrophe are a year too, except in prose.
 */
export function yearAt(context: PhraseContext, at: number, short: boolean): Found<number> | null {
  const { words, day } = context;
  const linked = wordAt(words, at) === "of" || wordAt(words, at) === "in";
  const start = linked ? at + 1 : skipComma(words, at);
  const relative = relativeYears.get(wordAt(words, start));
  if (relative !== undefined && wordAt(words, start + 1) === "year") {
    return { value: yearOf(day) + relative, next: start + 2 };
  }
  const quoted = markAt(words, start) === "'" || markAt(words, start) === "\u2019";
  const figureIndex = quoted ? start + 1 : start;
  const figure = figureAt(words, figureIndex);
  const isTime = behindTimes.has(wordAt(words, figureIndex + 1));
  if (/^(?:1[89]|2[01])[0-9]{2}$/.test(figure) && !isTime) {
    return { value: Number(figure), next: figureIndex + 1 };
  }
  const bare = short && start === at && !context.inProse;
  if (/^[0-9]{2}$/.test(figure) && (quoted || bare) && !isTime) {
    return { value: yearOfTwoDigits(figure, day), next: figureIndex + 1 };
  }
  return null;
}

/** The index after a comma, or the same index. */
export function skipComma(words: Words, at: number): number {
  return markAt(words, at) === "," ? at + 1 : at;
}

function dayFirst(context: PhraseContext, at: number): Found<MonthDay> | null {
  const { words } = context;
  const start = wordAt(words, at) === "the" ? at + 1 : at;
  const number = dayNumberAt(words, start);
  if (!number) return null;
  const dotted = markAt(words, number.next) === "." ? number.next + 1 : number.next;
  const spelled = wordAt(words, dotted) === "day" ? dotted + 1 : dotted;
  const monthIndex = wordAt(words, spelled) === "of" ? spelled + 1 : skipDash(words, spelled);
  const month = monthWords.get(wordAt(words, monthIndex));
  if (month === undefined) return null;
  const behind = skipDash(words, monthIndex + 1);
  return withYear(context, { month, dayOfMonth: number.value, year: null }, behind, monthIndex + 1);
}

function monthFirst(context: PhraseContext, at: number): Found<MonthDay> | null {
  const { words } = context;
  const month = monthWords.get(wordAt(words, at));
  if (month === undefined) return null;
  const dashed = skipDash(words, at + 1);
  const number = dayNumberAt(words, wordAt(words, dashed) === "the" ? dashed + 1 : dashed);
  if (!number) return null;
  const behind = skipDash(words, number.next);
  return withYear(context, { month, dayOfMonth: number.value, year: null }, behind, number.next);
}

function yearFirst({ words }: PhraseContext, at: number): Found<MonthDay> | null {
  const year = figureAt(words, at);
  if (!/^[12][0-9]{3}$/.test(year)) return null;
  const monthIndex = skipDash(words, at + 1);
  const month = monthWords.get(wordAt(words, monthIndex));
  if (month === undefined) return null;
  const number = dayNumberAt(words, skipDash(words, monthIndex + 1));
  return (
    number && {
      value: { month, dayOfMonth: number.value, year: Number(year) },
      next: number.next,
    }
  );
}

function withYear(
  context: PhraseContext,
  told: MonthDay,
  yearIndex: number,
  otherwise: number,
): Found<MonthDay> {
  const year = yearAt(context, yearIndex, true);
  if (!year) return { value: told, next: otherwise };
  return { value: { ...told, year: year.value }, next: year.next };
}

function dayNumberAt(words: Words, at: number): Found<number> | null {
  const ordinal = ordinalAt(words, at);
  const figure = figureAt(words, at);
  const plain = /^[0-9]{1,2}$/.test(figure) ? { value: Number(figure), next: at + 1 } : null;
  const number = ordinal ?? plain;
  if (!number || number.value > 31) return null;
  // "Nov 10 pm" holds no day of the month; "10th" is an ordinal.
  return ordinal === null && behindTimes.has(wordAt(words, at + 1)) ? null : number;
}

function skipDash(words: Words, at: number): number {
  return words[at]?.glued === true && /^[-/]$/.test(markAt(words, at)) ? at + 1 : at;
}

function dayOfMonthDay(
  context: PhraseContext,
  { month, dayOfMonth, year }: MonthDay,
  weekday: Weekday | null,
): Day | null {
  if (year !== null) {
    const day = dayFrom(year, month, dayOfMonth);
    return day && (weekday === null || weekdayOf(day) === weekday) ? day : null;
  }
  if (weekday === null) {
    const reading = nearestYearly(context, (candidate) => {
      const day = dayFrom(candidate, month, dayOfMonth);
      return day && oneDay(day, "day and month");
    });
    return reading && reading.start;
  }
  return nearestFitting(context, month, dayOfMonth, weekday);
}

/** How far, in days, a day may lie off for its weekday to tell its year; in what is to come it may also lie behind. */
const farthestFit = 731;
const longestPast = 62;

/** "Sunday, Feb 10" written on the 12th is two days ago: the weekday says which year is meant. */
function nearestFitting(
  context: PhraseContext,
  month: number,
  dayOfMonth: number,
  weekday: Weekday,
): Day | null {
  // Further off, the weekday is rather a slip than the year another one. In prose a day to come is found in both directions.
  const { day: today, inProse } = context;
  const [first, last] =
    directionOf(context) === "past"
      ? [-farthestFit, inProse ? farthestFit : 0]
      : [-longestPast, farthestFit];
  for (let turn = -2; turn <= 2; turn += 1) {
    const day = dayFrom(yearOf(today) + turn, month, dayOfMonth);
    if (!day || weekdayOf(day) !== weekday) continue;
    const ahead = daysBetween(today, day);
    if (first <= ahead && ahead <= last) return day;
  }
  return null;
}
