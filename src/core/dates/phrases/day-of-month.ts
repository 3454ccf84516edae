/** Which day an ordinal alone names: "the 24th", "on the first", "Thu 17th", "the 20th of the previous month". */
import { weekdayWords } from "../../language/en/date-words";
import { turnWords } from "../../language/en/span-words";
import {
  addMonths,
  type Day,
  dayFrom,
  daysBetween,
  monthOf,
  type Weekday,
  weekdayOf,
  yearOf,
} from "../day";
import { behindTimes, skipComma } from "./month-day";
import { type DayReading, directionOf, oneDay, type PhraseContext } from "./phrase-context";
import { figureAt, type Found, type PhraseWord, wordAt } from "./phrase-words";
import { ordinalAt } from "./quantity";

const nearDays = 31;

/**
 * The day of the month told at a place in a phrase: the next such day, in the past the last, today included; months
 * without it (31st) are passed over. With a weekday it is the nearest day on which both hold, up to 31 days behind.
 */
export function dayOfMonthAt(context: PhraseContext, at: number): Found<DayReading> | null {
  const { words } = context;
  const inMonth = dayInMonthTold(context, at);
  if (inMonth) return inMonth;
  const weekday = weekdayWords.get(wordAt(words, at));
  const number =
    dayNumberAt(words, weekday === undefined ? at : skipComma(words, at + 1)) ??
    (weekday === undefined ? null : bareNumberAt(context, at + 1, weekday));
  if (!number) return null;
  const month = monthToldAt(words, number.next);
  const day =
    month.value === null
      ? nearestDay(context, number.value, weekday ?? null)
      : dayInMonth(context.day, month.value, number.value);
  if (!day || (month.value !== null && weekday !== undefined && weekdayOf(day) !== weekday)) {
    return null;
  }
  return { value: oneDay(day, "day of month"), next: month.next };
}

/** "next month on the 5th". */
function dayInMonthTold({ words, day }: PhraseContext, at: number): Found<DayReading> | null {
  const months = turnWords.get(wordAt(words, at));
  if (months === undefined || wordAt(words, at + 1) !== "month") return null;
  const comma = skipComma(words, at + 2);
  const number = dayNumberAt(words, wordAt(words, comma) === "on" ? comma + 1 : comma);
  const reached = number && dayInMonth(day, months, number.value);
  return reached && { value: oneDay(reached, "day of month"), next: number.next };
}

function dayNumberAt(words: readonly PhraseWord[], at: number): Found<number> | null {
  const article = wordAt(words, at) === "the";
  const start = article ? at + 1 : at;
  const ordinal = ordinalAt(words, start);
  const figure = figureAt(words, start);
  const isFigure = /^[0-9]{1,2}$/.test(figure);
  const told = ordinal !== null && wordAt(words, ordinal.next) === "of";
  if (ordinal && (article || isFigure || told)) return ordinal;
  // "20 of next month" needs no ending; "the 20" needs its article.
  const ofMonth = wordAt(words, start + 1) === "of";
  return isFigure && (article || ofMonth) ? { value: Number(figure), next: start + 1 } : null;
}

/** "Wed 13" where the 13th is a Wednesday soon; up to 12 it may be an hour. */
function bareNumberAt(context: PhraseContext, at: number, weekday: Weekday): Found<number> | null {
  const { words, day: today } = context;
  const figure = figureAt(words, at);
  if (!/^(?:1[3-9]|[23][0-9])$/.test(figure) || behindTimes.has(wordAt(words, at + 1))) return null;
  const day = nearestDay(context, Number(figure), weekday);
  const isSoon = day !== null && Math.abs(daysBetween(today, day)) <= nearDays;
  return isSoon ? { value: Number(figure), next: at + 1 } : null;
}

/** "of next month", "of the previous month", "3rd next month"; "of the month" leaves the month open (null). */
function monthToldAt(words: readonly PhraseWord[], at: number): Found<number | null> {
  const isLinked = wordAt(words, at) === "of" || wordAt(words, at) === "in";
  const link = isLinked ? at + 1 : at;
  const start = wordAt(words, link) === "the" ? link + 1 : link;
  const relative = turnWords.get(wordAt(words, start));
  if (!isLinked && relative === undefined) return { value: null, next: at };
  const monthIndex = relative === undefined ? start : start + 1;
  if (wordAt(words, monthIndex) !== "month") return { value: null, next: at };
  return { value: relative ?? null, next: monthIndex + 1 };
}

function dayInMonth(today: Day, months: number, dayOfMonth: number): Day | null {
  const month = addMonths(today, months);
  return dayFrom(yearOf(month), monthOf(month), dayOfMonth);
}

function nearestDay(
  context: PhraseContext,
  dayOfMonth: number,
  weekday: Weekday | null,
): Day | null {
  const today = context.day;
  const direction = directionOf(context);
  const step = direction === "future" ? 1 : -1;
  for (let months = 0; months <= 60; months += 1) {
    // With its weekday, a day to come may lie a little behind: "Friday 13th" written on the 15th.
    for (const turn of weekday === null ? [step] : [step, -step]) {
      const day = dayInMonth(today, months * turn, dayOfMonth);
      if (!day || (weekday !== null && weekdayOf(day) !== weekday)) continue;
      const behind = daysBetween(day, today);
      if (direction === "past" ? behind >= 0 : behind <= (weekday === null ? 0 : nearDays))
        return day;
    }
  }
  return null;
}
