/** Which day, days and time a phrase in people's words means. */
import type { Calendar } from "../calendar";
import { readWithChrono } from "./chrono";
import { roughWords } from "../../language/en/date-words";
import { dayWords } from "../../language/en/day-words";
import { endsOfSpans } from "../../language/en/span-words";
import { allWords } from "../../language/word-lists";
import { type ClockReading, clockTimeAt, settledTime } from "./clock-time";
import { addDays, type ClockTime, type Day, dayOf, type Moment, timeOf, weekdayOf } from "../day";
import { phraseInGrammar } from "../gloss";
import { dayAt } from "./day-phrase";
import {
  type DayReading,
  type Direction,
  directionOf,
  type PhraseContext,
  towards,
} from "./phrase-context";
import {
  figureAt,
  type Found,
  markAt,
  type PhraseWord,
  phraseWords,
  unwritten,
  wordAt,
} from "./phrase-words";
import { daysFromToAt } from "./range-of-days";
import { halfOfDay, namedTimeAt, openHourAt } from "../time-of-day";

export type { Direction } from "./phrase-context";

/** What a phrase means: the first and last day (the same for a single day) and the time, if it tells one. */
export interface DateReading {
  readonly start: Day;
  readonly end: Day;
  readonly time: ClockTime | null;
  /** The phrase that was read, its blanks made single. */
  readonly matched: string;
}

const mostCharacters = 200;
const mostConnectors = 3;
const roughly = [...roughWords, "circa"];
const connectors = new Set(
  allWords(
    roughly,
    "on at by in for due until till til from starting during over within early late the",
  ),
);

const beforeHours = new Set([...roughly, "abt", "before", "after"]);
/** "EOD Friday" is Friday: the end of a day is on the day. */
const endOfDay = /\b(?:eo[db]|cob|end of (?:the )?day|(?:end|close) of (?:play|business))\b/i;
/** What may stand about a phrase and says nothing, brackets and quotes included. */
const asides =
  /^["“([]|^not? later than |\b(?:some|any) ?(?:time|point) |,? (?:at the (?:very )?)?latest\.?$|[)\]"”]$/gi;
const connectingMarks = new Set([",", "@", "~"]);

/**
 * The meaning of a phrase of at most 200 characters, every word of which must be explained; null otherwise.
 * A weekday alone is the next one after today, in the past the last one before; a day and month without a year is the
 * nearest on that side, today included. A time alone is today's if it is still to come, else tomorrow's; in the past
 * the last such time. `end of …` is one day; `next week` has a first and a last.
 */
export function readDatePhrase(
  phrase: string,
  now: Moment,
  calendar: Calendar,
  direction: Direction = "future",
): DateReading | null {
  if (phrase.length > mostCharacters) return null;
  const matched = phrase.normalize("NFC").replace(/\s+/gu, " ").trim();
  const read = phraseInGrammar(matched, calendar);
  const phraseOfDay = read
    .replace(asides, "")
    .replace(/\bweek-end\b/gi, "weekend")
    .replace(/\bmid(?=week\b)/gi, "mid ")
    .replace(/(\d)-ish\b/gi, "$1ish")
    .replace(/^\+ ?(?=\d)/, "in ")
    // Behind hours an "m" is no month: "2h 15m".
    .replace(/(\d ?h) ?(\d+) ?m(?:ins?)?\b/i, "$1 $2 min");
  const words = wordsOf(phraseOfDay);
  if (words.length === 0) return null;
  const day = dayOf(now);
  const context: PhraseContext = {
    words,
    now,
    day,
    calendar,
    towards: towards(direction),
    inProse: false,
    dayAt,
  };
  const ended = (day: string) =>
    readWhole({ ...context, words: wordsOf(phraseOfDay.replace(endOfDay, day)) });
  const own =
    readWhole(context) ?? (endOfDay.test(phraseOfDay) ? (ended("") ?? ended("today")) : null);
  if (own) return { ...own, matched };
  const chrono = readWithChrono(read, day, direction);
  return chrono && { ...chrono, matched };
}

interface Told {
  readonly day: DayReading | null;
  readonly clock: ClockReading | null;
  readonly named: ClockTime | null;
}

function readWhole(context: PhraseContext): Omit<DateReading, "matched"> | null {
  const { words } = context;
  let told: Told = { day: null, clock: null, named: null };
  let at = 0;
  while (at < words.length) {
    const part = nextPart(context, at, told);
    if (!part) return null;
    told = part.value;
    at = part.next;
  }
  return settled(context, told);
}

/** What is told together with the next part of the phrase, after at most three words such as "on" and "by". */
function nextPart(context: PhraseContext, at: number, told: Told): Found<Told> | null {
  const { words, calendar } = context;
  for (let index = at; index <= at + mostConnectors && index < words.length; index += 1) {
    const single = context.dayAt(context, index, 0);
    const day = (told.day ? null : daysFromToAt(context, index, single)) ?? single;
    const plain = told.clock ? null : openHourAt(words, index);
    const named = namedTimeAt(words, index, calendar);
    // "first thing in the morning" tells the same time twice.
    const isNamed = named !== null && (told.named ?? named.value) === named.value;
    // "1st thing" is no first of the month.
    const isFirst = isNamed && day?.value.form === "day of month" && named.next > day.next;
    // "in one hour" carries its own time and may stand beside "today", as "23/11" may beside its weekday.
    const form = day?.value.form;
    const fits = day !== null && (!told.day || form === "moment" || form === "figures");
    if (fits && !isFirst && day.next >= (plain?.next ?? 0)) {
      const merged = mergedDay(told.day, day.value);
      return merged && { value: { ...told, day: merged }, next: day.next };
    }
    const mayBeBare = !isNamed && !told.clock;
    const clock = plain ?? (mayBeBare ? bareHourAt(context, index, told.day) : null);
    if (clock && !isFirst) return { value: { ...told, clock: clock.value }, next: clock.next };
    if (isNamed) return { value: { ...told, named: named.value }, next: named.next };
    const connects =
      connectors.has(wordAt(words, index)) ||
      connectingMarks.has(markAt(words, index)) ||
      isPhraseConnector(words, index) ||
      // "The morning of the 5th".
      (told.named !== null && wordAt(words, index) === "of");
    if (!connects) return null;
  }
  return null;
}

/** An hour without "at" beside its day: "Friday around 4", "4 on Friday", "tonight 7", "9 tomorrow", "tomorrow 0900", "after 2pm". */
function bareHourAt(
  context: PhraseContext,
  at: number,
  day: DayReading | null,
): Found<ClockReading> | null {
  const { words } = context;
  const isTonight = /^toni(?:ght|te)$/.test(wordAt(words, at - 1));
  // Behind a date of the month four digits are its year.
  const isNear = day?.form === "named day" || day?.form === "weekday";
  const figure = figureAt(words, at);
  const follows = wordAt(words, at + 1);
  const isBeside = day?.form === "named day" || follows === "on" || dayWords.has(follows);
  const isTold =
    /^[0-9]{1,2}\.[0-9]{2}$/.test(figure) ||
    (isNear && /^[0-9]{4}$/.test(figure)) ||
    (isBeside && /^[0-9]{1,2}$/.test(figure));
  const from = beforeHours.has(wordAt(words, at)) ? at + 1 : isTonight || isTold ? at : null;
  if (from === null) return null;
  const hour = clockTimeAt([unwritten("at"), ...words.slice(from, from + 6)], 0);
  if (hour === null) return null;
  const next = from + hour.next - 1;
  // "About 4 days from now" has no hour, "before 2030" is a year, and "about 4" alone may be any number.
  const isAlone = next === words.length && hour.value.open;
  const mayLead = !isAlone && context.dayAt(context, from, 0) === null;
  return day || mayLead ? { value: hour.value, next } : null;
}

/** A word of "on or before", "before the end of …", which connect only together. */
function isPhraseConnector(words: readonly PhraseWord[], at: number): boolean {
  const word = wordAt(words, at);
  const next = wordAt(words, at + 1);
  if (word === "or")
    return /^(?:before|about|around)$/.test(next) && /^(?:on|by)$/.test(wordAt(words, at - 1));
  if (word !== "before") return false;
  const end = next === "the" ? wordAt(words, at + 2) : next;
  return wordAt(words, at - 1) === "or" || end === "end" || endsOfSpans.has(end);
}

/** "today" and "in one hour" go together, as "Mon" and "30/11" do; two days that differ contradict each other. */
function mergedDay(before: DayReading | null, told: DayReading): DayReading | null {
  if (before === null || before.start === told.start) return told;
  const isItsWeekday = before.form === "weekday" && told.form === "figures";
  return isItsWeekday && weekdayOf(before.start) === weekdayOf(told.start) ? told : null;
}

function settled(context: PhraseContext, told: Told): Omit<DateReading, "matched"> | null {
  const { words } = context;
  const half = halfOfDay(words, 0, words.length);
  const time = told.clock ? settledTime(told.clock, half) : (told.named ?? told.day?.time ?? null);
  if (!told.day) {
    if (time === null) return null;
    const start = dayOfTime(time, context);
    return { start, end: start, time };
  }
  const { start, end } = told.day;
  // Midnight of an evening or night, or of today, is the end of that day; "2026-11-22 00:00" tells its day itself.
  const isPast =
    start === context.day && told.day.form !== "figures" && directionOf(context) === "future";
  if (told.clock?.minutes === 0 && (half === "pm" || isPast) && start === end) {
    return { start: addDays(start, 1), end: addDays(start, 1), time };
  }
  return { start, end, time };
}

/** The day of a time without one: today's if it is still to come (now counts), in the past if it isn't (now counts). */
function dayOfTime(time: ClockTime, context: PhraseContext): Day {
  const { now, day } = context;
  if (directionOf(context) === "future") return time >= timeOf(now) ? day : addDays(day, 1);
  return time <= timeOf(now) ? day : addDays(day, -1);
}

/** The words of a phrase without its final stop, but the one of "18.11.", which belongs to the date. */
function wordsOf(phrase: string): readonly PhraseWord[] {
  const words = phraseWords(phrase);
  if (/^[0-9]+\.[0-9]+$/.test(words.at(-2)?.text ?? "")) return words;
  return /^[.!?,]$/.test(markAt(words, words.length - 1)) ? words.slice(0, -1) : words;
}
