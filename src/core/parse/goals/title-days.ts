/** How long a goal runs and from when to when, by the words of its title. */
import { allWords } from "../../language/word-lists";
import type { Calendar } from "../../dates/calendar";
import { type Duration, readDuration } from "../../dates/duration";
import { type GlossCalendar, glossOf } from "../../dates/gloss";
import { findProseDates } from "../../dates/prose/prose-dates";
import { readTimeOfDay } from "../../dates/time-of-day";
import {
  monthWords,
  numberWords,
  ordinalWords,
  unitWords,
  weekdayWords,
} from "../../language/en/date-words";
import { dayWords as dayNames, feastDays } from "../../language/en/day-words";
import {
  endsOfSpans,
  manySpanUnits,
  spanParts,
  spanUnits,
  turnWords,
} from "../../language/en/span-words";
import { clockWords } from "../../language/en/time-words";
import {
  challengeWords,
  dateFillers,
  dayWords,
  endWords,
  nearWords,
  recurrenceWords,
  startWords,
} from "../../language/en/goal-words";
import { probeDay, readDays } from "../frontmatter/property-days";
import { blanked, titleWords } from "./title-text";

/** A day that a title names. */
export interface TitleDay {
  readonly phrase: string;
  /** Whether a word such as "by" or "from" says what the day is; a day without one counts for what happens once only. */
  readonly isMarked: boolean;
  /** Whether it is a day of this week or so, which a goal that starts again can't end on. */
  readonly isNear: boolean;
  /** Whether "in" or the like stands before it, so that a goal that starts again lasts from its first day to its last. */
  readonly isWithin?: boolean;
}

/** The days of a title, and the title with their words hidden. */
export interface TitleDays {
  readonly start: TitleDay | null;
  readonly deadline: TitleDay | null;
  readonly rest: string;
}

/** The length of a challenge, and the title with its words hidden. */
export interface TitleLength {
  readonly length: Duration | null;
  readonly rest: string;
}

const mostDateWords = 7;

/** Words one of which every date in words has. */
const datingWords: ReadonlySet<string> = new Set(
  allWords(
    monthWords,
    weekdayWords,
    unitWords,
    dayNames,
    spanUnits,
    manySpanUnits,
    endsOfSpans,
    feastDays.flatMap(({ name }) => name.flatMap((word) => word.split("'"))),
  ),
);

/** The words that dates are made of; reading goes on no further than they do. */
const wordsOfDates: ReadonlySet<string> = new Set(
  allWords(datingWords, numberWords, ordinalWords, turnWords, spanParts, clockWords, dateFillers),
);

/** Finds "30-day … challenge" (R87) or "for 30 days" in a masked title. */
export function lengthInTitle(written: string, calendar: GlossCalendar): TitleLength {
  const gloss = glossOf(written, calendar, "title");
  const title = gloss.text;
  const words = titleWords(title);
  const isChallenge = words.some(({ text }) => challengeWords.has(text));
  for (const [index, word] of words.entries()) {
    const before = words[index - 1]?.text ?? "";
    if (recurrenceWords.has(before) || (before !== "for" && !isChallenge)) continue;
    for (const last of [words[index + 3], words[index + 2], words[index + 1]]) {
      const phrase = last
        ? title
            .slice(word.from, last.to)
            .replaceAll("-", " ")
            .replace(/^(?:the )?next (?=\w+ \w)/i, "")
        : "";
      const length =
        /^(?:an?\s|the\s)/i.test(phrase) && before !== "for" ? null : readDuration(phrase);
      if (!length || !last) continue;
      const from = before === "for" ? (words[index - 1]?.from ?? word.from) : word.from;
      return { length, rest: blanked(written, gloss.from(from), gloss.to(last.to)) };
    }
  }
  return { length: null, rest: written };
}

/** Finds the days a masked title names: "from 1 December", "by the end of March", "2027-03-31". */
export function daysInTitle(title: string, calendar: Calendar): TitleDays {
  const gloss = glossOf(title, calendar, "title");
  let start: TitleDay | null = null;
  let deadline: TitleDay | null = null;
  let rest = gloss.text;
  let restAsWritten = title;
  const take = (from: number, to: number): void => {
    rest = blanked(rest, from, to);
    restAsWritten = blanked(restAsWritten, gloss.from(from), gloss.to(to));
  };
  const dayAt = (from: number, to: number, isMarked: boolean): TitleDay => ({
    phrase: title.slice(gloss.from(from), gloss.to(to)).trim(),
    isMarked,
    isNear: titleWords(gloss.text.slice(from, to)).some(({ text }) => nearWords.has(text)),
  });
  let behindStart = -1;
  for (const word of titleWords(rest)) {
    const isStart = startWords.has(word.text);
    // "From 1 December to 24 December": right behind a first day, "to" leads to the last one.
    const isTo = word.text === "to" && rest.slice(behindStart, word.from).trim() === "";
    const isEnd = endWords.has(word.text) || (isTo && behindStart >= 0);
    if (!isStart && !isEnd && !dayWords.has(word.text)) continue;
    const isLength = /^(?:within\b|in \S+ \w+s\b)/i.test(rest.slice(word.from));
    const from = isLength ? word.from : word.to + (rest[word.to] === ":" ? 1 : 0);
    const found = dateAfter(rest, from, isStart, calendar);
    if (!found) continue;
    const day = dayAt(from, found.to, isStart || isEnd);
    // "Reply within a day" is how, and no day; "within 3 weeks" is by when.
    if (isLength && day.isNear && !/weeks$/i.test(rest.slice(from, found.to))) continue;
    const isWithin = !isEnd && !isLength && word.text !== "on" && !day.isNear;
    if (isStart) start ??= day;
    else deadline ??= { ...day, isWithin };
    if (isStart) behindStart = found.to;
    take(word.from, found.to);
  }
  for (const { from, to, text } of findProseDates(rest, probeDay, calendar, "future")) {
    if (isTimeOrNumber(text, calendar)) continue;
    deadline ??= dayAt(from, to, false);
    take(from, to);
  }
  return { start, deadline, rest: restAsWritten };
}

function dateAfter(
  title: string,
  from: number,
  isStart: boolean,
  calendar: Calendar,
): { readonly to: number } | null {
  const words = titleWords(title.slice(from, from + 200));
  const end = isStart ? words.findIndex(({ text }) => endWords.has(text)) : -1;
  const stop = words.findIndex(
    ({ text }) => !/^\d|^[qh][1-4]$/.test(text) && !wordsOfDates.has(text),
  );
  const limits = [end, stop].filter((limit) => limit >= 0);
  const following = words.slice(0, Math.min(mostDateWords, ...limits));
  for (let count = following.length; count > 0; count -= 1) {
    const last = following[count - 1];
    if (!following.slice(0, count).some(({ text }) => /\d/.test(text) || datingWords.has(text)))
      break;
    const end = from + (last?.to ?? 0);
    // The second stop of "31.3." belongs to the date.
    const to = /^\D*\d\d?\.\d\d?\.$/.test(title.slice(from, end + 1)) ? end + 1 : end;
    const phrase = title.slice(from, to).trim();
    if (isTimeOrNumber(phrase, calendar) || goesOn(title, to, last?.text ?? "")) continue;
    // "By 15 December 20 cards" tells how many, and no year.
    if (words[count] && /^(?:the )?\d\S* (?:of )?\S+ \d\d?$/i.test(phrase)) continue;
    if (readDays(phrase, null, calendar).is !== "unknown") return { to };
  }
  return null;
}

/** Whether a date goes on behind its first words, so that these alone are none: 2026-02 of "2026-02-30". */
function goesOn(title: string, to: number, last: string): boolean {
  const behind = title.slice(to, to + 7);
  if (/^[-/.:]\d/.test(behind)) return true;
  return (
    (monthWords.has(last) || /^\d{1,2}\p{L}{0,2}$/u.test(last)) &&
    /^,?\s(?:19|20)\d\d\b/.test(behind)
  );
}

/** A time or a bare number is no day: "by 5", "before noon". */
function isTimeOrNumber(phrase: string, calendar: Calendar): boolean {
  return /^(?:the\s+)?\d{1,3}$/.test(phrase) || readTimeOfDay(phrase, calendar) !== null;
}
