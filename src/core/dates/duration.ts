/** How long a length of time in people's words is, and which day lies that far from another. */
import { unitLetters, unitWords, type UnitWord } from "../language/en/date-words";
import { addDays, addMonths, type Day } from "./day";
import { type GlossCalendar, phraseInGrammar } from "./gloss";
import {
  after,
  type Found,
  markAt,
  type PhraseWord,
  phraseWords,
  wordAt,
} from "./phrases/phrase-words";
import { amountAt, countAt } from "./phrases/quantity";

/** A length of whole civil units. */
export interface Duration {
  readonly count: number;
  readonly unit: "day" | "week" | "month" | "year";
}

/** A length of time as a phrase tells it; the parts are added, the largest unit first. */
export interface Length {
  readonly months: number;
  readonly days: number;
  readonly workdays: number;
  readonly minutes: number;
  /** The unit that was named, when there was only one. */
  readonly unit: UnitWord | null;
}

const mostCharacters = 60;
const mostParts = 3;

/**
 * The duration a text names, whole and at least 1: `180 days`, `6 weeks`, `a month`, `half a year` (6 months),
 * `a fortnight` (2 weeks), `a quarter` (3 months), `30d`, `2-3 weeks` (the later), `a year and a half` (18 months).
 * Null for anything else, such as hours or a mix of months and days.
 */
export function readDuration(text: string, calendar: GlossCalendar | null = null): Duration | null {
  if (text.length > mostCharacters) return null;
  const words = phraseWords(phraseInGrammar(text, calendar));
  const found = lengthAt(words, wordAt(words, 0) === "for" ? 1 : 0);
  if (!found || found.next !== words.length) return null;
  const { months, days, workdays, minutes, unit } = found.value;
  if (workdays !== 0 || minutes !== 0 || (months !== 0 && days !== 0)) return null;
  if (months > 0) {
    return unit === "year" && months % 12 === 0
      ? { count: months / 12, unit: "year" }
      : { count: months, unit: "month" };
  }
  if (days < 1) return null;
  const inWeeks = unit === "week" || unit === "fortnight";
  return inWeeks && days % 7 === 0
    ? { count: days / 7, unit: "week" }
    : { count: days, unit: "day" };
}

/**
 * The day so many durations later (earlier with negative `times`), by the calendar: months and years keep the day of
 * the month, clamped to the month's last day, and are counted in one step so that month ends don't drift.
 */
export function addDuration(day: Day, duration: Duration, times = 1): Day {
  const count = duration.count * times;
  if (duration.unit === "day") return addDays(day, count);
  if (duration.unit === "week") return addDays(day, count * 7);
  return addMonths(day, duration.unit === "month" ? count : count * 12);
}

/** The duration in words: `180 days`, `1 month`. */
export function formatDuration({ count, unit }: Duration): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** The length told at a place in a phrase: `3 weeks`, `an hour and a half`, `1 year and 2 months`, `30-day`. */
export function lengthAt(words: readonly PhraseWord[], at: number): Found<Length> | null {
  let total = partAt(words, at);
  for (let parts = 1; total && parts < mostParts; parts += 1) {
    const joined = wordAt(words, total.next) === "and" || markAt(words, total.next) === ",";
    const part = partAt(words, joined ? total.next + 1 : total.next);
    if (!part) break;
    total = { value: sum(total.value, part.value), next: part.next };
  }
  return total;
}

function partAt(words: readonly PhraseWord[], at: number): Found<Length> | null {
  const amount = amountAt(words, at);
  if (!amount) return null;
  const unit = unitAt(words, after(words, amount.next, "more") ?? amount.next);
  if (!unit) return null;
  const half = after(words, unit.next, "and", "a", "half");
  const later = laterAmountAt(words, unit.next, amount.value);
  const count = half === null ? (later?.value ?? amount.value) : amount.value + 0.5;
  const length = lengthOf(count, unit.value);
  return length && { value: length, next: half ?? later?.next ?? unit.next };
}

/** "a week or two" is two weeks, the later; "a week or so" is a week. */
function laterAmountAt(
  words: readonly PhraseWord[],
  at: number,
  before: number,
): Found<number> | null {
  const so = after(words, at, "or", "so");
  if (so !== null) return { value: before, next: so };
  const or = before === 1 ? after(words, at, "or") : null;
  const count = or === null ? null : countAt(words, or);
  const isAlone =
    count !== null && count.value > 1 && unitWords.get(wordAt(words, count.next)) === undefined;
  return isAlone ? count : null;
}

function unitAt(words: readonly PhraseWord[], at: number): Found<UnitWord> | null {
  const start = markAt(words, at) === "-" && words[at]?.glued === true ? at + 1 : at;
  const word = wordAt(words, start);
  const kind = wordAt(words, start + 1);
  if (
    (word === "business" || word === "working" || word === "work") &&
    (kind === "day" || kind === "days")
  ) {
    return { value: "workday", next: start + 2 };
  }
  if (word === "weekday" || word === "weekdays") return { value: "workday", next: start + 1 };
  const letter = words[start]?.glued === true ? unitLetters.get(word) : undefined;
  const unit = unitWords.get(word.replace(/'s$/, "")) ?? letter;
  return unit === undefined ? null : { value: unit, next: start + 1 };
}

/** What one of each unit adds to a length. */
const lengths: Readonly<Record<UnitWord, Partial<Length>>> = {
  minute: { minutes: 1 },
  hour: { minutes: 60 },
  day: { days: 1 },
  workday: { workdays: 1 },
  week: { days: 7 },
  fortnight: { days: 14 },
  month: { months: 1 },
  quarter: { months: 3 },
  year: { months: 12 },
  decade: { months: 120 },
};

/** So many of a unit; half a day is told in minutes, half a month is 15 days, half a working day or quarter is none. */
function lengthOf(count: number, unit: UnitWord): Length | null {
  const whole = Number.isInteger(count);
  if (!whole && (unit === "workday" || unit === "quarter")) return null;
  const isHalfMonth = !whole && unit === "month";
  const one = !whole && unit === "day" ? { minutes: 1440 } : lengths[unit];
  const { months = 0, days = 0, workdays = 0, minutes = 0 }: Partial<Length> = one;
  return {
    months: isHalfMonth ? Math.floor(count) : Math.ceil(count * months),
    days: isHalfMonth ? 15 : Math.ceil(count * days),
    workdays: count * workdays,
    minutes: Math.ceil(count * minutes),
    unit: unit === "decade" ? "year" : unit,
  };
}

function sum(one: Length, other: Length): Length {
  return {
    months: one.months + other.months,
    days: one.days + other.days,
    workdays: one.workdays + other.workdays,
    minutes: one.minutes + other.minutes,
    unit: one.unit === other.unit ? one.unit : null,
  };
}
