/** Arguments that are a number, a length of time or days: `10`, `6 months`, `since 1 May`, `next 14 days`. */
import { type Calendar, type DaySpan, monthHolding, weekHolding } from "../../dates/calendar";
import { addDays, type Day, dayOf } from "../../dates/day";
import { addDuration, type Duration, formatDuration, readDuration } from "../../dates/duration";
import { phraseInGrammar } from "../../dates/gloss";
import { suggestDate } from "../../dates/phrases/date-suggestion";
import { readDatePhrase } from "../../dates/phrases/phrase";
import { phraseWords } from "../../dates/phrases/phrase-words";
import { countAt, vagueAt } from "../../dates/phrases/quantity";
import { unitWords } from "../../language/en/date-words";
import { nearestWord } from "../../parse/nearest-word";
import {
  type Argument,
  type ArgumentText,
  isMisread,
  type ReadingContext,
  textOf,
  tooMuch,
  wrongValue,
} from "./argument";
import { emptyValue } from "./name-arguments";
import type { Misread } from "./query";

/** A whole number from 1, in digits or words (R58). */
export const count: Argument<number> = {
  expects: "count",
  read: ({ words, form }, context) => {
    const written = textOf(words);
    if (written === "") return emptyValue(form, "count", context);
    const value = wholeNumber(phraseInGrammar(written, context.calendar));
    return value !== null && value >= 1 ? { value } : wrongValue(context, written, "count");
  },
  write: String,
  suggestions: () => ["1", "3", "5", "10", "20"],
};

function wholeNumber(written: string): number | null {
  if (/^\d{1,15}$/.test(written)) return Number(written);
  if (written.length > 40) return null;
  const words = phraseWords(written);
  const counted = countAt(words, 0);
  const found = counted ?? vagueAt(words, 0);
  // A mere "a", "another" or "few" says nothing yet of how many.
  const isBare = counted === null && (found?.value === 1 || /^few$/i.test(written));
  return found?.next === words.length && !isBare ? found.value : null;
}

const durationSuggestions = ["1 month", "3 months", "6 months", "1 year", "180 days", "6 weeks"];

/** A length of whole days, weeks, months or years, at least 1. */
export const duration: Argument<Duration> = {
  expects: "duration",
  read: ({ words, form }, context) => {
    const written = textOf(words);
    if (written === "") return emptyValue(form, "duration", context);
    const value = readDuration(written, context.calendar);
    return value === null ? notADuration(written, words, context) : { value };
  },
  write: formatDuration,
  suggestions: () => durationSuggestions,
};

function notADuration(
  written: string,
  words: ArgumentText["words"],
  context: ReadingContext,
): Misread {
  if (/^[1-9]\d{0,4}$/.test(written)) {
    const days = formatDuration({ count: Number(written), unit: "day" });
    return wrongValue(context, written, "duration", days);
  }
  const one = `1 ${written}`;
  if (!/s$/i.test(written) && readDuration(one, context.calendar))
    return wrongValue(context, written, "duration", one);
  for (const [at, { value }] of words.entries()) {
    if (unitWords.has(value.toLowerCase()) || !/^\p{L}{3,}$/u.test(value)) continue;
    const unit = nearestWord(
      value,
      [...unitWords.keys()].filter((word) => word.length > 3),
    );
    if (unit !== null) return wrongValue(context, value, "duration", unit, at);
  }
  return wrongValue(context, written, "duration");
}

/** Days that an instruction such as `since` allows; null where nothing bounds them. */
export interface AllowedDays {
  /** The days that the words name. */
  readonly told: DaySpan;
  readonly from: Day | null;
  readonly to: Day | null;
}

/**
 * A day or days that lie behind, in people's words. `since` and `until` include them, `after` and `before` don't;
 * with any other word they are the ones allowed.
 */
export const pastDays: Argument<AllowedDays> = {
  expects: "date",
  read: ({ words, form }, context) => {
    const written = textOf(words);
    if (written === "") return emptyValue(form, "date", context);
    const read = readDatePhrase(written, context.now, context.calendar, "past");
    if (read !== null) return { value: allowedDays(form, read) };
    const ago = readDuration(written, context.calendar) === null ? null : `${written} ago`;
    return wrongValue(context, written, "date", ago ?? nearestDate(written, context));
  },
  write: ({ told }) => spanText(told),
  suggestions: () => ["this month", "last month", "this year", "3 months ago", "1 January"],
};

/** The date that was probably meant. */
export function nearestDate(written: string, { now, calendar }: ReadingContext): string | null {
  return suggestDate(written, dayOf(now), calendar);
}

function allowedDays(form: string, { start, end }: DaySpan): AllowedDays {
  const told = { start, end };
  switch (form) {
    case "since":
      return { told, from: start, to: null };
    case "after":
      return { told, from: addDays(end, 1), to: null };
    case "before":
      return { told, from: null, to: addDays(start, -1) };
    case "until":
      return { told, from: null, to: end };
    default:
      return { told, from: start, to: end };
  }
}

/** The last so many days, weeks, months or years, today included. */
export const lastDays = daysOfLength(
  (today, length) => ({ start: addDays(addDuration(today, length, -1), 1), end: today }),
  durationSuggestions,
);

/** The next so many days, weeks or months, today included. */
export const nextDays = daysOfLength(
  (today, length) => ({ start: today, end: addDays(addDuration(today, length), -1) }),
  ["7 days", "14 days", "30 days", "2 weeks"],
);

function daysOfLength(
  spanOf: (today: Day, length: Duration) => DaySpan,
  suggestions: readonly string[],
): Argument<DaySpan> {
  return {
    expects: "duration",
    read: (argument, context) => {
      const read = duration.read(argument, context);
      return isMisread(read) ? read : { value: spanOf(dayOf(context.now), read.value) };
    },
    write: spanText,
    suggestions: () => suggestions,
  };
}

/** Days that an instruction's own words name: `today`, `this week` (from now to the week's last day, R62). */
export const namedDays: Argument<DaySpan> = {
  expects: null,
  read: ({ words, form }, context) =>
    words.length === 0
      ? { value: namedSpan(form, dayOf(context.now), context.calendar) }
      : tooMuch(context, words, form, 0),
  write: () => "",
  suggestions: () => [],
};

/** `2026-11-22 to 2026-12-05`, or the one day. */
function spanText({ start, end }: DaySpan): string {
  return start === end ? start : `${start} to ${end}`;
}

function namedSpan(form: string, today: Day, calendar: Calendar): DaySpan {
  const week = weekHolding(today, calendar);
  switch (form) {
    case "tomorrow":
      return { start: addDays(today, 1), end: addDays(today, 1) };
    case "this week":
      return { start: today, end: week.end };
    case "next week":
      return { start: addDays(week.start, 7), end: addDays(week.end, 7) };
    case "this month":
      return { start: today, end: monthHolding(today).end };
    case "next month":
      return monthHolding(addDays(monthHolding(today).end, 1));
    default:
      return { start: today, end: today };
  }
}
