/** Which days a month, quarter, half-year, numbered week or year called by its name holds: "October 2014", "Q4", "week 45". */
import { monthWords } from "../../language/en/date-words";
import { type Calendar, type DaySpan, monthHolding, yearHolding } from "../calendar";
import { addDays, addMonths, type Day, dayFrom, monthOf, weekdayOf, yearOf } from "../day";
import { yearAt } from "./month-day";
import { nearestYearly, type PhraseContext } from "./phrase-context";
import { figureAt, type Found, markAt, wordAt } from "./phrase-words";
import { countAt, ordinalAt } from "./quantity";

/** A span called by name: in one year, or, where no year is told, in any. */
export type NamedSpan =
  | { readonly is: "fixed"; readonly span: DaySpan }
  | { readonly is: "yearly"; readonly inYear: (year: number) => DaySpan | null };

const relativeYears: ReadonlyMap<string, "past" | "future"> = new Map([
  ["next", "future"],
  ["coming", "future"],
  ["last", "past"],
  ["previous", "past"],
  ["past", "past"],
]);

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
  if (!fourth || week < 1 || week > 53) return null;
  const start = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
  // A week belongs to the year of its Thursday.
  return yearOf(addDays(start, 3)) === year ? { start, end: addDays(start, 6) } : null;
}

function fixed(span: DaySpan | null, next: number): Found<NamedSpan> | null {
  return span && { value: { is: "fixed", span }, next };
}

function inYears(
  context: PhraseContext,
  at: number,
  inYear: (year: number) => DaySpan | null,
  short: boolean,
): Found<NamedSpan> | null {
  const year = yearAt(context, at, short);
  return year
    ? fixed(inYear(year.value), year.next)
    : { value: { is: "yearly", inYear }, next: at };
}

function wholeMonth(month: number): (year: number) => DaySpan | null {
  return (year) => {
    const first = dayFrom(year, month, 1);
    return first && monthHolding(first);
  };
}

/** "next March" is the first March strictly after this month, "last March" the last strictly before, "this March" this year's. */
function nearMonthAt(context: PhraseContext, at: number): Found<NamedSpan> | null {
  const { words, day } = context;
  const which = wordAt(words, at);
  const month = monthWords.get(wordAt(words, at + 1));
  if (month === undefined) return null;
  if (which === "this") return fixed(wholeMonth(month)(yearOf(day)), at + 2);
  const direction = relativeYears.get(which);
  if (direction === undefined) return null;
  const turn = direction === "future" ? +(month <= monthOf(day)) : -+(month >= monthOf(day));
  return fixed(wholeMonth(month)(yearOf(day) + turn), at + 2);
}

/** "next year in March". */
function monthOfYearAt(context: PhraseContext, at: number): Found<NamedSpan> | null {
  const { words } = context;
  if (wordAt(words, at + 1) !== "year") return null;
  const year = yearAt(context, at, false);
  if (!year) return null;
  const inside = wordAt(words, year.next) === "in" ? year.next + 1 : year.next;
  const month = monthWords.get(wordAt(words, inside));
  return month === undefined ? null : fixed(wholeMonth(month)(year.value), inside + 1);
}

function monthAt(context: PhraseContext, at: number): Found<NamedSpan> | null {
  const { words } = context;
  const yearIndex = /^[12][0-9]{3}$/.test(figureAt(words, at)) ? at : null;
  const month = monthWords.get(wordAt(words, yearIndex === null ? at : at + 1));
  if (month === undefined) return null;
  if (yearIndex !== null) return fixed(wholeMonth(month)(Number(figureAt(words, at))), at + 2);
  const dashed = markAt(words, at + 1) === "-" && words[at + 1]?.glued === true;
  return inYears(context, dashed ? at + 2 : at + 1, wholeMonth(month), false);
}

/** Quarters and halves follow the calendar's (fiscal) year, which is called by the year it begins in. */
function partOfYearAt(context: PhraseContext, at: number): Found<NamedSpan> | null {
  const { words, calendar } = context;
  const year = /^[12][0-9]{3}$/.test(figureAt(words, at)) ? Number(figureAt(words, at)) : null;
  const dash = year !== null && markAt(words, at + 1) === "-" ? 1 : 0;
  const part = partNumberAt(context, year === null ? at : at + 1 + dash);
  const [, quarter, slashed] =
    /^([1-4])[-/]((?:19|20)[0-9]{2})$/.exec(words[at + 1]?.text ?? "") ?? [];
  if (wordAt(words, at) === "q" && quarter !== undefined) {
    const first = dayFrom(Number(slashed), calendar.yearStartMonth, 1);
    return fixed(first && monthsOf(first, (Number(quarter) - 1) * 3, 3), at + 2);
  }
  if (!part) return null;
  const { value, next } = part;
  const inYear = (fiscal: number): DaySpan | null => {
    const first = dayFrom(fiscal, calendar.yearStartMonth, 1);
    return first && monthsOf(first, (value.number - 1) * value.months, value.months);
  };
  return year === null ? inYears(context, next, inYear, false) : fixed(inYear(year), next);
}

function partNumberAt(
  context: PhraseContext,
  at: number,
): Found<{ readonly number: number; readonly months: number }> | null {
  const { words } = context;
  const letter = wordAt(words, at);
  const digit = words[at + 1]?.kind === "figure" ? words[at + 1]?.text : "";
  if (letter === "q" && /^[1-4]$/.test(digit ?? "")) {
    return { value: { number: Number(digit), months: 3 }, next: at + 2 };
  }
  if (letter === "h" && words[at + 1]?.glued === true && /^[12]$/.test(digit ?? "")) {
    return { value: { number: Number(digit), months: 6 }, next: at + 2 };
  }
  const start = letter === "the" ? at + 1 : at;
  if (wordAt(words, start) === "quarter" || wordAt(words, start) === "qtr") {
    const number = countAt(words, start + 1);
    const fits = number && number.value >= 1 && number.value <= 4;
    return fits ? { value: { number: number.value, months: 3 }, next: number.next } : null;
  }
  const ordinal = ordinalAt(words, start);
  if (!ordinal) return null;
  const unit = wordAt(words, ordinal.next);
  if ((unit === "quarter" || unit === "qtr") && ordinal.value <= 4) {
    return { value: { number: ordinal.value, months: 3 }, next: ordinal.next + 1 };
  }
  const half = unit === "half" && ordinal.value <= 2;
  return half && yearAt(context, ordinal.next + 1, false)
    ? { value: { number: ordinal.value, months: 6 }, next: ordinal.next + 1 }
    : null;
}

function monthsOf(first: Day, skipped: number, months: number): DaySpan {
  const start = addMonths(first, skipped);
  return { start, end: addDays(addMonths(start, months), -1) };
}

/** "week 45", "W45", "2026-W45", "week 45 of 2026". */
function weekNumberAt(context: PhraseContext, at: number): Found<NamedSpan> | null {
  const { words } = context;
  const year = /^[12][0-9]{3}$/.test(figureAt(words, at)) ? Number(figureAt(words, at)) : null;
  const dash = year !== null && markAt(words, at + 1) === "-" ? 1 : 0;
  const calendarWeek = wordAt(words, at) === "calendar" ? 1 : 0;
  const start = year === null ? at + calendarWeek : at + 1 + dash;
  const word = wordAt(words, start);
  const figure = words[start + 1];
  const letter = (word === "w" || word === "cw" || word === "kw") && figure?.glued === true;
  if (!letter && word !== "week" && word !== "wk") return null;
  const [, digits, weekday] = /^([0-9]{1,2})(?:-([1-7]))?$/.exec(figure?.text ?? "") ?? [];
  if (digits === undefined || (weekday !== undefined && year === null)) return null;
  const week = Number(digits);
  if (year !== null) {
    const span = isoWeek(year, week);
    if (!span || weekday === undefined) return fixed(span, start + 2);
    const day = addDays(span.start, Number(weekday) - 1);
    return fixed({ start: day, end: day }, start + 2);
  }
  return inYears(context, start + 2, (candidate) => isoWeek(candidate, week), false);
}

function plainYearAt({ words, calendar }: PhraseContext, at: number): Found<NamedSpan> | null {
  const fiscal = wordAt(words, at) === "fy";
  const figure = words[fiscal ? at + 1 : at];
  if (figure?.kind !== "figure" || (!fiscal && figureAt(words, at) === "")) return null;
  if (!/^(?:19|20)[0-9]{2}$/.test(figure.text)) return null;
  const settings: Calendar = fiscal ? calendar : { ...calendar, yearStartMonth: 1 };
  const first = dayFrom(Number(figure.text), settings.yearStartMonth, 1);
  return fixed(first && yearHolding(first, settings), fiscal ? at + 2 : at + 1);
}
