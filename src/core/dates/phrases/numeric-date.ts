/** Which day a date in figures names: `2026-11-18`, `18/11/2026`, `18.11.`, `20261118`, `2026-322`. */
import { type Calendar, monthHolding } from "../calendar";
import { type Day, dayFrom, yearOf } from "../day";
import { dayFromFields } from "./day-fields";
import {
  type DayReading,
  manyDays,
  nearestYearly,
  oneDay,
  type PhraseContext,
} from "./phrase-context";
import { figureAt, type Found } from "./phrase-words";

const yearFirst = /^([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})$/;
const yearLast = /^([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})$/;
const dayAndMonth = /^([0-9]{1,2})([/.])([0-9]{1,2})$/;
const yearAndMonth = /^([0-9]{4})[-/.]([0-9]{1,2})$/;
const monthAndYear = /^([0-9]{1,2})[-/.]([0-9]{4})$/;

/** The day told in figures at a place in a phrase; `2026-10` and `10/2026` are the whole month. */
export function numericDateAt(context: PhraseContext, at: number): Found<DayReading> | null {
  const figure = figureAt(context.words, at);
  const day = fullDate(figure, context) ?? (context.inProse ? null : ordinalDate(figure));
  if (day) return { value: oneDay(day, "figures"), next: at + 1 };
  const short = dayAndMonth.exec(figure);
  if (short) return dayInSomeYear(context, short, at);
  const monthFirst = yearAndMonth.exec(figure);
  const month = monthFirst ?? monthAndYear.exec(figure);
  if (!month) return null;
  const [year, number] = monthFirst ? [month[1], month[2]] : [month[2], month[1]];
  const first = dayFrom(Number(year), Number(number), 1);
  return first && { value: manyDays(monthHolding(first), "span"), next: at + 1 };
}

/** The year that two digits mean: at most 20 years after the given day's, and less than 80 before it. */
export function yearOfTwoDigits(digits: string, near: Day): number {
  const year = yearOf(near);
  const candidate = year - (year % 100) + Number(digits);
  if (candidate - year > 20) return candidate - 100;
  return year - candidate >= 80 ? candidate + 100 : candidate;
}

function fullDate(figure: string, { calendar, day }: PhraseContext): Day | null {
  if (/^[12][0-9]{7}$/.test(figure)) {
    return dayFrom(+figure.slice(0, 4), +figure.slice(4, 6), +figure.slice(6));
  }
  const iso = yearFirst.exec(figure);
  if (iso) return dayFrom(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const [, first, , second, digits] = yearLast.exec(figure) ?? [];
  if (first === undefined || second === undefined || digits === undefined) return null;
  const year = digits.length === 2 ? yearOfTwoDigits(digits, day) : Number(digits);
  return inOrder(calendar, Number(first), Number(second), year);
}

/** The day of a year by its number, as ISO 8601 writes it: `2026-331`. */
function ordinalDate(figure: string): Day | null {
  const [, year, dayOfYear] = /^([0-9]{4})-([0-9]{3})$/.exec(figure) ?? [];
  return dayFromFields(
    new Map([
      ["year", Number(year)],
      ["dayOfYear", Number(dayOfYear)],
    ]),
  );
}

/** By the calendar's order, or the other way round where that names no day (`10.31.1974`). */
function inOrder({ dateOrder }: Calendar, first: number, second: number, year: number): Day | null {
  const dayFirst = dayFrom(year, second, first);
  const monthFirst = dayFrom(year, first, second);
  return dateOrder === "dmy" ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
}

function dayInSomeYear(
  context: PhraseContext,
  [, first, mark]: readonly string[],
  at: number,
): Found<DayReading> | null {
  const figure = figureAt(context.words, at);
  // Around the clock, not the 24th of July.
  if (figure === "24/7") return null;
  const second = figure.split(/[/.]/)[1];
  const span = nearestYearly(context, (year) => {
    const day = inOrder(context.calendar, Number(first), Number(second), year);
    return day && oneDay(day, "figures");
  });
  // "3.4" alone may be any number: the German "3.4." with its second stop is a date.
  const stop = context.words[at + 1];
  const stopped = stop?.text === "." && stop.glued;
  if (!span || (mark === "." && !stopped)) return null;
  return { value: span, next: stopped ? at + 2 : at + 1 };
}
