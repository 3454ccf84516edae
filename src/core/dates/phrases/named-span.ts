/** Which days a month, quarter, half-year, numbered week or year called by its name holds: "October 2014", "Q4", "week 45". */
import { monthWords } from "../../language/en/date-words";
import { turnWords } from "../../language/en/span-words";
import { type Calendar, type DaySpan, monthHolding, yearHolding } from "../calendar";
import { addDays, addMonths, type Day, dayFrom, monthOf, weekdayOf, yearOf } from "../day";
import { yearAt } from "./month-day";
import { nearestYearly, type PhraseContext } from "./phrase-context";
import { after, figureAt, type Found, markAt, wordAt } from "./phrase-words";
import { countAt, ordinalAt } from "./quantity";

/** A span called by name: in one year, or, where no year is told, in any. */
export type NamedSpan =
  | { readonly is: "fixed"; readonly span: DaySpan }
  | { readonly is: "yearly"; readonly inYear: (year: number) => DaySpan | null };

/** The span called by name at a place in a phrase. */
export function namedSpanAt(context: PhraseContext, at: number): Found<NamedSpan> | null {
  return (
    nearMonthAt(context, at) ??
    monthOfYearAt(context, at) ??
    monthAt(context, at) ??
    partOfYearAt(context, at) ??
    weekNumberAt(context, at) ??
    plainYearAt(context, at)
  );
}

/** Of a named span the one meant: in its year, else the next that isn't over, in the past the last that has begun. */
export function nearestSpan<Span extends DaySpan>(
  context: PhraseContext,
  named: NamedSpan,
  part: (span: DaySpan) => Span | null,
): Span | null {
  if (named.is === "fixed") return part(named.span);
  return nearestYearly(context, (year) => {
    const span = named.inYear(year);
    return span && part(span);
  });
}

/** The ISO week of a year, Monday to Sunday whatever the user's week start; null when the year has no such week. */
function isoWeek(year: number, week: number): DaySpan | null {
  const fourth = dayFrom(year, 1, 4);
  if (!fourth) return null;
  const start = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
  // A week belongs to the year of its Thursday.
  return yearOf(addDays(start, 3)) === year ? { start, end: addDays(start, 6) } : null;
}

function fixed(span: DaySpan | null, next: number): Found<NamedSpan> | null {
  return span && { value: { is: "fixed", span }, next };
}

function wholeMonth(month: number): (year: number) => DaySpan | null {
  return (year) => {
    const first = dayFrom(year, month, 1);
    return first && monthHolding(first);
  };
}

/**
 * "next March" is the first March strictly after this month, "last March" the last strictly before, "this March" this
 * year's, "March after next" the one after "next March".
 */
function nearMonthAt(context: PhraseContext, at: number): Found<NamedSpan> | null {
  const { words, day } = context;
  const afterNext = after(words, at + 1, "after", "next");
  const turn = afterNext === null ? turnWords.get(wordAt(words, at)) : 1;
  const month = monthWords.get(wordAt(words, afterNext === null ? at + 1 : at));
  if (turn === undefined || month === undefined) return null;
  const passed = turn > 0 ? month <= monthOf(day) : month >= monthOf(day);
  const year = yearOf(day) + (passed ? turn : 0);
  return fixed(wholeMonth(month)(afterNext === null ? year : year + 1), afterNext ?? at + 2);
}

/** "next year in March". */
function monthOfYearAt(context: PhraseContext, at: number): Found<NamedSpan> | null {
  const { words } = context;
  const year = wordAt(words, at + 1) === "year" ? yearAt(context, at, false) : null;
  if (!year) return null;
  const inside = wordAt(words, year.next) === "in" ? year.next + 1 : year.next;
  const month = monthWords.get(wordAt(words, inside));
  return month === undefined ? null : fixed(wholeMonth(month)(year.value), inside + 1);
}

/** The year that leads a span, as in "2027 March", "2027-Q1" and "2027-W45", and the place behind it. */
function yearBefore({ words }: PhraseContext, at: number): Found<number> | null {
  const figure = figureAt(words, at);
  if (!/^[12][0-9]{3}$/.test(figure)) return null;
  return { value: Number(figure), next: markAt(words, at + 1) === "-" ? at + 2 : at + 1 };
}

/** A span in the year before or behind it, or in any; two digits behind it are a year where they can be no day of it. */
function inYears(
  context: PhraseContext,
  led: Found<number> | null,
  next: number,
  inYear: (year: number) => DaySpan | null,
  mayBeDay = true,
): Found<NamedSpan> | null {
  if (led) return fixed(inYear(led.value), next);
  const year = yearAt(context, next, !mayBeDay || Number(figureAt(context.words, next)) > 31);
  return year ? fixed(inYear(year.value), year.next) : { value: { is: "yearly", inYear }, next };
}

function monthAt(context: PhraseContext, at: number): Found<NamedSpan> | null {
  const { words } = context;
  const led = yearBefore(context, at);
  const index = led?.next ?? at;
  const month = monthWords.get(wordAt(words, index));
  if (month === undefined) return null;
  const isDash = markAt(words, index + 1) === "-" && words[index + 1]?.glued === true;
  const dashed = isDash && figureAt(words, index + 2) !== "";
  return inYears(context, led, dashed ? index + 2 : index + 1, wholeMonth(month));
}

/** Quarters and halves follow the calendar's (fiscal) year, which is called by the year it begins in. */
function partOfYearAt(context: PhraseContext, at: number): Found<NamedSpan> | null {
  const led = yearBefore(context, at);
  const part = partNumberAt(context, led?.next ?? at);
  if (!part) return null;
  const { number, months, year } = part.value;
  const inYear = (fiscal: number): DaySpan | null => {
    const first = dayFrom(fiscal, context.calendar.yearStartMonth, 1);
    return first && monthsOf(first, (number - 1) * months, months);
  };
  const own = year === null ? led : { value: year, next: part.next };
  return inYears(context, own, part.next, inYear, false);
}

interface PartOfYear {
  readonly number: number;
  readonly months: number;
  /** The year written into it, as in `Q2/2027`. */
  readonly year: number | null;
}

function partNumberAt(context: PhraseContext, at: number): Found<PartOfYear> | null {
  const { words } = context;
  const letter = wordAt(words, at);
  const [, digit, year] =
    /^([1-4])(?:[-/]((?:19|20)[0-9]{2}))?$/.exec(words[at + 1]?.text ?? "") ?? [];
  const number = Number(digit);
  if (letter === "q" && digit !== undefined) {
    const own = year === undefined ? null : Number(year);
    return { value: { number, months: 3, year: own }, next: at + 2 };
  }
  if (letter === "h" && words[at + 1]?.glued === true && number <= 2 && year === undefined) {
    return { value: { number, months: 6, year: null }, next: at + 2 };
  }
  const start = letter === "the" ? at + 1 : at;
  const counted = isQuarter(wordAt(words, start)) ? countAt(words, start + 1) : null;
  const place = counted ?? ordinalAt(words, start);
  if (!place || place.value < 1) return null;
  const unit = wordAt(words, place.next);
  const next = counted ? place.next : place.next + 1;
  if ((counted ?? isQuarter(unit)) && place.value <= 4) {
    return { value: { number: place.value, months: 3, year: null }, next };
  }
  const half = !counted && unit === "half" && place.value <= 2 && yearAt(context, next, false);
  return half ? { value: { number: place.value, months: 6, year: null }, next } : null;
}

function isQuarter(word: string): boolean {
  return word === "quarter" || word === "qtr";
}

function monthsOf(first: Day, skipped: number, months: number): DaySpan {
  const start = addMonths(first, skipped);
  return { start, end: addDays(addMonths(start, months), -1) };
}

/** "week 45", "W45", "2026-W45", "week 45 of 2026". */
function weekNumberAt(context: PhraseContext, at: number): Found<NamedSpan> | null {
  const { words } = context;
  const led = yearBefore(context, at);
  const start = led?.next ?? (wordAt(words, at) === "calendar" ? at + 1 : at);
  const figure = words[start + 1];
  const names = figure?.glued === true ? /^(?:w|cw|kw|week|wk)$/ : /^(?:week|wk)$/;
  const [, week, weekday] = /^([0-9]{1,2})(?:-([1-7]))?$/.exec(figure?.text ?? "") ?? [];
  if (!names.test(wordAt(words, start)) || week === undefined) return null;
  if (weekday === undefined) {
    return inYears(context, led, start + 2, (year) => isoWeek(year, Number(week)));
  }
  const span = led && isoWeek(led.value, Number(week));
  const day = span && addDays(span.start, Number(weekday) - 1);
  return fixed(day && { start: day, end: day }, start + 2);
}

function plainYearAt({ words, calendar }: PhraseContext, at: number): Found<NamedSpan> | null {
  const fiscal = wordAt(words, at) === "fy";
  const figure = fiscal ? (words[at + 1]?.text ?? "") : figureAt(words, at);
  if (!/^(?:19|20)[0-9]{2}$/.test(figure)) return null;
  const settings: Calendar = fiscal ? calendar : { ...calendar, yearStartMonth: 1 };
  const first = dayFrom(Number(figure), settings.yearStartMonth, 1);
  return fixed(first && yearHolding(first, settings), fiscal ? at + 2 : at + 1);
}
