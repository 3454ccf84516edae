/** When a stretch of clock time begins: "3-4pm", "from 10 to 11", "at 1pm-2pm", "10:00–11:30". */
import { monthWords } from "../../language/en/date-words";
import { type ClockReading, plainClockAt } from "./clock-time";
import {
  dashes,
  figureAt,
  type Found,
  markAt,
  type PhraseWord,
  unwritten,
  wordAt,
} from "./phrase-words";

type Words = readonly PhraseWord[];

const joiners = /^(?:to|till|until|and)$/;
const joined = /^([0-9]{1,2}(?::[0-9]{2})?)-([0-9]{1,2}(?::[0-9]{2})?)$/;

/**
 * The beginning of a stretch told by two clock times at a place in a phrase. The second must be a time by itself
 * (`11 AM`, `11:00`) unless "from" or "between" stands before both, or the first is one ("8am until 6"); the first takes its half of the day unless it
 * would then come later.
 */
export function clockRangeAt(words: Words, at: number): Found<ClockReading> | null {
  const lead = wordAt(words, at);
  const led = lead === "from" || lead === "between";
  const start = led || lead === "at" ? at + 1 : at;
  const [, from, to] = joined.exec(figureAt(words, start)) ?? [];
  if (from !== undefined && to !== undefined) {
    const last = plainClockAt(
      [unwritten(to, "figure"), ...words.slice(start + 1, start + 3)],
      0,
      false,
    );
    return last && begun(hourOf(from), { value: last.value, next: start + last.next });
  }
  const first = plainClockAt(words, start, led) ?? plainClockAt(words, start, true);
  if (!first) return null;
  const joiner = wordAt(words, first.next);
  // "3 to 4pm" is an hour, "10 to 8pm" ten minutes before eight.
  const rises = hourOfFigure(words, start) < hourOfFigure(words, first.next + 1);
  const whole = timeByItself(words, start) !== null;
  const stated = led || (start === at && (whole || (rises && joiner !== "and")));
  if (!dashes.has(markAt(words, first.next)) && !(stated && joiners.test(joiner))) return null;
  const last =
    timeByItself(words, first.next + 1) ??
    (led || (whole && joiner !== "" && joiner !== "and") ? bareHour(words, first.next + 1) : null);
  return last && begun(first.value, last);
}

/** The hour of a figure as written; not a number where there is none. */
function hourOfFigure(words: Words, at: number): number {
  return Number.parseInt(figureAt(words, at), 10);
}

/** `11`, unless it is a day of the month: "between 12 and 1 Feb". */
function bareHour(words: Words, at: number): Found<ClockReading> | null {
  const hour = plainClockAt(words, at, true);
  return hour && monthWords.has(wordAt(words, hour.next)) ? null : hour;
}

/** `11 AM`, `11:00`, and here, behind a time, also `11a`. */
function timeByItself(words: Words, at: number): Found<ClockReading> | null {
  const isShort = words[at + 1]?.glued === true && wordAt(words, at + 1) === "a";
  return plainClockAt(words, at, isShort);
}

function begun(
  first: ClockReading | null,
  { value: last, next }: Found<ClockReading>,
): Found<ClockReading> | null {
  if (!first) return null;
  if (!first.open || last.open) return { value: first, next };
  const hour = first.minutes % 720;
  const late = last.minutes >= 720 && hour <= last.minutes - 720;
  return { value: { minutes: late ? hour + 720 : hour, open: false }, next };
}

function hourOf(text: string): ClockReading | null {
  return plainClockAt([unwritten(text, "figure")], 0, true)?.value ?? null;
}
