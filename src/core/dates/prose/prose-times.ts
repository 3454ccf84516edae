/** Which tellings of a time are unmistakable in running text, beside a day and alone. */
import { numberWords } from "../../language/en/date-words";
import { clockWords, eveningWords, halvesOfDay } from "../../language/en/time-words";
import type { Calendar } from "../calendar";
import { clockRangeAt } from "../phrases/clock-range";
import type { ClockReading } from "../phrases/clock-time";
import { settledTime } from "../phrases/clock-time";
import type { ClockTime } from "../day";
import {
  after,
  type Found,
  markAt,
  type PhraseWord,
  unwritten,
  wordAt,
} from "../phrases/phrase-words";
import { clauseBefore, endsBefore } from "./prose-borders";
import { halfOfDay, namedTimeAt, openHourAt } from "../time-of-day";

type Words = readonly PhraseWord[];

const behindHours = new Set("am pm o'clock oclock ish tonight tonite".split(" "));
const timeLeads = new Set(["around", "about", "by", "from"]);
const limits = new Set(["by", "before"]);
const namedLeads = new Set([...limits, "on", "at", "in", "over", "during", "after"]);
const clockOpeners = new Set(["at", "from", "between", "half", "quarter", "a"]);

/** Figures in prose are times only with a colon, before am or pm, or as the first of a stretch. */
function isClockFigure(words: Words, at: number): boolean {
  const [figure, behind] = words.slice(at, at + 2);
  if (behind && /^(?:[ap]m|o'?clock)$/.test(behind.text) && numberWords.has(wordAt(words, at)))
    return true;
  if (figure?.kind !== "figure") return false;
  if (figure.text.includes(":") || clockRangeAt(words, at)) return true;
  // "Dinner for 8 tonight"
  if (behind?.text.startsWith("toni") && wordAt(words, at - 1) === "for") return false;
  return behind !== undefined && behindHours.has(behind.text);
}

/** A time told alone: `at 4pm`, `4:30 pm`, `at 16:00`, `at noon`, `half past 3`, "on my afternoon walk". */
export function plainTimeAt(words: Words, at: number, calendar: Calendar): Found<ClockTime> | null {
  const opens = clockOpeners.has(wordAt(words, at)) || markAt(words, at) === "@";
  const clock = opens || isClockFigure(words, at) ? openHourAt(words, at) : null;
  if (clock) return isPlainClock(words, at, clock, false) ? settledAt(words, at, clock) : null;
  if (wordAt(words, at) === "first") return namedTimeAt(words, at, calendar, true);
  const lead = wordAt(words, at);
  if (!namedLeads.has(lead)) return null;
  const named = namedTimeAt(words, lead === "by" ? at + 1 : at, calendar, true);
  const own = wordAt(words, at + 1) === "my" || wordAt(words, at + 1) === "our";
  return named && (own || endsBefore(words, named.next)) ? named : null;
}

/** An hour after "at", which at the end of a plan or beside a day is a time: "at 4". */
export function hourAfterAt(words: Words, at: number): Found<ClockTime> | null {
  const clock = wordAt(words, at) === "at" ? openHourAt(words, at) : null;
  return clock && settledAt(words, at, clock);
}

/**
 * A time that is one only because its day stands right behind: "at 4 on Friday", "16:00 on Friday", "before noon
 * tomorrow", "on the evening of 5 December".
 */
export function timeBeforeDay(
  words: Words,
  at: number,
  calendar: Calendar,
): Found<ClockTime> | null {
  const start = limits.has(wordAt(words, at)) ? at + 1 : at;
  const text = words[start]?.text ?? "";
  // "Won 3:20 on Friday" tells a score.
  const isClock = /^[012][0-9]:/.test(text) || clockWords.has(text);
  const clock = isClock ? openHourAt(words, start) : null;
  if (clock) return settledAt(words, at, clock);
  const named = hourAfterAt(words, at) ?? namedTimeAt(words, at, calendar, true);
  if (wordAt(words, at) === "at") return named;
  return named && wordAt(words, named.next) === "of" ? { ...named, next: named.next + 1 } : null;
}

/** A time told at index `at`, directly after a day that begins at `dayFrom`: also `at 4`, `16:00`, "morning", "on my afternoon walk". */
export function timeAfterDay(
  words: Words,
  dayFrom: number,
  at: number,
  calendar: Calendar,
): Found<ClockTime> | null {
  const comma = markAt(words, at) === "," ? at + 1 : at;
  const lead = wordAt(words, comma);
  const isLed = timeLeads.has(lead);
  const rough = isLed && lead !== "from" ? roughHourAt(words, dayFrom, comma) : null;
  if (rough) return rough;
  for (const start of isLed ? [comma, comma + 1] : [comma]) {
    const clock = openHourAt(words, start);
    if (clock)
      return isPlainClock(words, start, clock, true) ? settledAt(words, dayFrom, clock) : null;
    const named = namedTimeAt(words, start, calendar, true);
    // "Tomorrow am calling Ben", "tomorrow Eve is coming", "tomorrow, Eve too"
    const isLoose = /^(?:[ap]m|eve)$/.test(wordAt(words, start));
    const stands = comma === at && /^(?:with|w|at|)$/.test(wordAt(words, start + 1));
    if (named && (!isLoose || stands)) return clockAfterNamed(words, dayFrom, named) ?? named;
  }
  return null;
}

/** "Friday around 4", "Friday by 4": as "at 4", with nothing to count behind it. */
function roughHourAt(words: Words, dayFrom: number, at: number): Found<ClockTime> | null {
  const asked: Words = [unwritten("at"), ...words.slice(at + 1, at + 8)];
  const clock = openHourAt(asked, 0);
  if (!clock || !isPlainClock(asked, 0, clock, true)) return null;
  return settledAt(words, dayFrom, { value: clock.value, next: at + clock.next });
}

/** "yesterday evening at 8": the clock is the time, the evening says which half of the day. */
function clockAfterNamed(
  words: Words,
  dayFrom: number,
  { next }: Found<ClockTime>,
): Found<ClockTime> | null {
  const at = markAt(words, next) === "," ? next + 1 : next;
  const clock = openHourAt(words, at);
  if (!clock || !isPlainClock(words, at, clock, true)) return null;
  return {
    value: settledTime(clock.value, halfOfDay(words, dayFrom, clock.next)),
    next: clock.next,
  };
}

function settledAt(
  words: Words,
  at: number,
  { value, next }: Found<ClockReading>,
): Found<ClockTime> {
  // "at 8 in the evening", "at 8 tonight": the words right behind say which half of the day.
  return {
    value: settledTime(value, halfOfDay(words, at, next + 3) ?? halfOfMeal(words, at)),
    next: partOfDayAt(words, next) ?? next,
  };
}

/** "Dinner with Louie tomorrow at 7" is in the evening; "call Louie about dinner at 9" tells nothing. */
function halfOfMeal(words: Words, at: number): "pm" | null {
  const before = clauseBefore(words, at);
  const meal = before.findIndex((word) => eveningWords.has(word));
  return meal < 0 || /^(?:about|re|for|the)$/.test(before[meal + 1] ?? "") ? null : "pm";
}

/** Where "in the evening", "this morning", "at night" or "tonight" end. */
function partOfDayAt(words: Words, at: number): number | null {
  const led = after(words, at, "in", "the") ?? after(words, at, "this") ?? after(words, at, "at");
  const start = led ?? at;
  const part = wordAt(words, start);
  return halvesOfDay.has(part) && (led !== null || part.startsWith("ton")) ? start + 1 : null;
}

function isPlainClock(
  words: Words,
  at: number,
  { next }: Found<ClockReading>,
  besideDay: boolean,
): boolean {
  if (partOfDayAt(words, next) !== null) return true;
  const led = wordAt(words, at) === "at" || markAt(words, at) === "@";
  const texts = words.slice(led ? at + 1 : at, next).map(({ text }) => text);
  const [first = ""] = texts;
  // "10 to 8pm" may be either a stretch or ten to eight.
  const hasHalf = texts.includes("am") || texts.includes("pm");
  if (hasHalf && (led || isClockFigure(words, at))) return true;
  if (texts.some((text) => /^(?:o'?clock|uhr)$/.test(text))) return true;
  if (first.includes(":") || clockWords.has(first)) return led || besideDay;
  if (first === "from" || first === "between") {
    const isClock = texts.some((text) => text.includes(":") || clockWords.has(text));
    return hasHalf || isClock || (besideDay && endsBefore(words, next));
  }
  if (clockRangeAt(words, at)) return true;
  if (texts.includes("ish")) return besideDay && endsBefore(words, next);
  if (first === "half" || first === "quarter" || first === "a")
    return texts.includes("past") || texts.includes("to");
  // "tomorrow at 4", but not "at 4 places": only beside a day, and with nothing to count behind it.
  return led && besideDay && endsBefore(words, next);
}
