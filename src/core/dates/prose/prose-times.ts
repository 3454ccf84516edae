/** Which tellings of a time are unmistakable in running text, beside a day and alone. */
import { clockWords, halvesOfDay } from "../../language/en/time-words";
import type { Calendar } from "../calendar";
import type { ClockReading } from "../phrases/clock-time";
import { settledTime } from "../phrases/clock-time";
import type { ClockTime } from "../day";
import { type Found, markAt, type PhraseWord, wordAt } from "../phrases/phrase-words";
import { endsBefore } from "./prose-borders";
import { halfOfDay, namedTimeAt, openHourAt } from "../time-of-day";

type Words = readonly PhraseWord[];

const minuteLinks = new Set(["past", "to", "till", "til", "before", "after", "of", "from"]);
const namedLeads = new Set(["on", "at", "in", "over", "during", "after"]);

const clockOpeners = new Set(["at", "from", "between", "half", "quarter", "a"]);

/** Figures in prose are times only with a colon, before am or pm, or as the first of a stretch. */
function isClockFigure(words: Words, at: number): boolean {
  const figure = words[at];
  if (figure?.kind !== "figure") return false;
  return (
    figure.text.includes(":") ||
    /^(?:am|pm|o'?clock|-|\u2013|\u2014)$/.test(words[at + 1]?.text ?? "")
  );
}

/** A time told alone: `at 4pm`, `4:30 pm`, `at 16:00`, `at noon`, `half past 3`, "on my afternoon walk". */
export function plainTimeAt(words: Words, at: number, calendar: Calendar): Found<ClockTime> | null {
  const clock =
    clockOpeners.has(wordAt(words, at)) || isClockFigure(words, at) ? openHourAt(words, at) : null;
  if (clock) return isPlainClock(words, at, clock, false) ? settledAt(words, at, clock) : null;
  if (wordAt(words, at) === "first" && wordAt(words, at + 1) === "thing")
    return namedTimeAt(words, at, calendar, true);
  if (!namedLeads.has(wordAt(words, at))) return null;
  const named = namedTimeAt(words, at, calendar, true);
  const own = /^(?:my|our)$/.test(wordAt(words, at + 1));
  return named && (own || endsBefore(words, named.next)) ? named : null;
}

/** A time after "at" that is one only because its day stands right behind: "at 4 on Friday". */
export function timeBeforeDay(words: Words, at: number): Found<ClockTime> | null {
  const clock = wordAt(words, at) === "at" ? openHourAt(words, at) : null;
  return clock && settledAt(words, at, clock);
}

/** A time told at index `at`, directly after a day that begins at `dayFrom`: also `at 4`, `16:00`, "morning", "on my afternoon walk". */
export function timeAfterDay(
  words: Words,
  dayFrom: number,
  at: number,
  calendar: Calendar,
): Found<ClockTime> | null {
  const comma = markAt(words, at) === "," ? at + 1 : at;
  const word = wordAt(words, comma);
  const lead = word === "around" || word === "about" || word === "from" || word === "by" ? 1 : 0;
  const rough = lead === 1 && word !== "from" ? roughHourAt(words, dayFrom, comma) : null;
  if (rough) return rough;
  for (const start of lead === 0 ? [comma] : [comma, comma + 1]) {
    const clock = openHourAt(words, start);
    if (clock)
      return isPlainClock(words, start, clock, true) ? settledAt(words, dayFrom, clock) : null;
    const named = namedTimeAt(words, start, calendar, true);
    if (named) return clockAfterNamed(words, dayFrom, named) ?? named;
  }
  return null;
}

/** "Friday around 4", "Friday by 4": as "at 4", with nothing to count behind it. */
function roughHourAt(words: Words, dayFrom: number, at: number): Found<ClockTime> | null {
  const asked: Words = [
    { kind: "word", text: "at", from: 0, to: 0, glued: false },
    ...words.slice(at + 1, at + 8),
  ];
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
    value: settledTime(value, halfOfDay(words, at, next + 3)),
    next: partOfDayAt(words, next) ?? next,
  };
}

/** Where "in the evening", "this morning", "at night" or "tonight" end. */
function partOfDayAt(words: Words, at: number): number | null {
  const inThe = wordAt(words, at) === "in" && wordAt(words, at + 1) === "the";
  const start = inThe ? at + 2 : /^(?:this|at)$/.test(wordAt(words, at)) ? at + 1 : at;
  const part = wordAt(words, start);
  return halvesOfDay.has(part) && (start > at || part.startsWith("ton")) ? start + 1 : null;
}

function isPlainClock(
  words: Words,
  at: number,
  { next }: Found<ClockReading>,
  besideDay: boolean,
): boolean {
  if (partOfDayAt(words, next) !== null) return true;
  const told = words.slice(at, next);
  const led = told[0]?.text === "at" || told[0]?.text === "@";
  const rest = led ? told.slice(1) : told;
  const texts = rest.map(({ text }) => text);
  const hasColon = /^[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:-[0-9]{1,2}:[0-9]{2})?$/.test(
    texts[0] ?? "",
  );
  const hasHalf = texts.includes("am") || texts.includes("pm");
  const first = texts[0] ?? "";
  const counts = texts.some((text) => minuteLinks.has(text));
  if (hasHalf && (led || (rest[0]?.kind === "figure" && !counts))) return true;
  if (hasColon && !counts) return led || besideDay;
  if (first === "from" || first === "between")
    return hasHalf || texts.some((text) => text.includes(":"));
  if (/^(?:half|quarter|a)$/.test(first)) return texts.includes("past") || texts.includes("to");
  if (texts.some((text) => /^o'?clock$/.test(text))) return true;
  if (texts.length === 1 && clockWords.has(first)) return led || besideDay;
  // "tomorrow at 4", but not "at 4 places": only beside a day, and with nothing to count behind it.
  return led && besideDay && endsBefore(words, next);
}
