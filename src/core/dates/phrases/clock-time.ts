/** Which time of day a clock phrase tells: "4pm", "16:00", "half past 3", "15 minutes from 1pm". */
import { clockWords } from "../../language/en/time-words";
import { type ClockTime, timeFromMinutes } from "../day";
import { lengthAt } from "../duration";
import { after, figureAt, type Found, markAt, type PhraseWord, wordAt } from "./phrase-words";
import { countAt } from "./quantity";

type Words = readonly PhraseWord[];

/** A time as told; an `open` one says neither before nor after noon. */
export interface ClockReading {
  /** Minutes since midnight; of an open time those of the hours 0 to 12. */
  readonly minutes: number;
  readonly open: boolean;
}

const toWords = new Set(["to", "till", "til", "before", "of"]);
const pastWords = new Set(["past", "after", "from"]);

/**
 * The clock time told at a place in a phrase, with or without "at". Only after "at" (or `@`) a bare hour ("at 9"),
 * four digits ("at 1030") and two numbers ("at 12 15") are times.
 */
export function clockTimeAt(words: Words, at: number): Found<ClockReading> | null {
  const led = wordAt(words, at) === "at" || markAt(words, at) === "@";
  const found = timeToldAt(words, led ? at + 1 : at, led);
  if (!found) return null;
  const next = /^(?:sharp|ish)$/.test(wordAt(words, found.next)) ? found.next + 1 : found.next;
  return { value: found.value, next };
}

/**
 * The time that a reading means. An open time follows the half of the day told beside it; without one, hours from 1
 * to 6 are in the afternoon and those from 7 to 12 before it, noon included.
 */
export function settledTime({ minutes, open }: ClockReading, half: "am" | "pm" | null): ClockTime {
  if (!open) return timeFromMinutes(minutes);
  const hour = Math.floor(minutes / 60) % 12;
  const later = half === null ? hour < 7 : half === "pm";
  return timeFromMinutes((hour + (later ? 12 : 0)) * 60 + (minutes % 60));
}

/** The time told by an hour, a figure or a word alone, without minutes counted from it. */
export function plainClockAt(words: Words, at: number, led: boolean): Found<ClockReading> | null {
  return clockWordAt(words, at) ?? figureTimeAt(words, at, led) ?? hourAt(words, at, led);
}

function timeToldAt(words: Words, at: number, led: boolean): Found<ClockReading> | null {
  return beforeOrAfterHour(words, at, led) ?? plainClockAt(words, at, led);
}

function clockWordAt(words: Words, at: number): Found<ClockReading> | null {
  const twelve = figureAt(words, at) === "12" || wordAt(words, at) === "twelve" ? at + 1 : at;
  const midday = wordAt(words, at) === "mid" && markAt(words, at + 1) === "-";
  if (midday && wordAt(words, at + 2) === "day") {
    return { value: { minutes: 720, open: false }, next: at + 3 };
  }
  const minutes = clockWords.get(wordAt(words, twelve));
  return minutes === undefined ? null : { value: { minutes, open: false }, next: twelve + 1 };
}

/** `16:00`, `4:30 pm`, `3.15pm`, `15:30.30`, `15h30`, and after "at" also `16.00`, `1030` and `12 15`. */
function figureTimeAt(words: Words, at: number, led: boolean): Found<ClockReading> | null {
  const figure = figureAt(words, at);
  if (figure === "") return null;
  const colon = /^([0-9]{1,2}):([0-9]{2})(?::[0-9]{2})?(?:\.[0-9]{1,3})?$/.exec(figure);
  const half = meridiemAt(words, at + 1);
  const stop = half || led ? /^([0-9]{1,2})\.([0-9]{2})$/.exec(figure) : null;
  const run =
    half || led || isHours(words, at + 1) ? /^([0-9]{1,2})([0-9]{2})$/.exec(figure) : null;
  const match = colon ?? stop ?? run;
  if (match) {
    const zeroed = (match[1] ?? "").startsWith("0") || (match === run && figure.length === 4);
    const next = half?.next ?? (isHours(words, at + 1) ? at + 2 : at + 1);
    return timeOf(Number(match[1]), Number(match[2]), half?.value ?? null, zeroed, next);
  }
  const minutes = words[at + 2];
  if (wordAt(words, at + 1) === "h" && words[at + 1]?.glued && /^[0-9]{1,2}$/.test(figure)) {
    const told = minutes?.kind === "figure" && minutes.glued && /^[0-5][0-9]$/.test(minutes.text);
    return timeOf(
      Number(figure),
      told ? Number(minutes.text) : 0,
      null,
      true,
      told ? at + 3 : at + 2,
    );
  }
  const second = figureAt(words, at + 1);
  if (!led || !/^[0-9]{1,2}$/.test(figure) || !/^[0-5][0-9]$/.test(second)) return null;
  const behind = meridiemAt(words, at + 2);
  return timeOf(
    Number(figure),
    Number(second),
    behind?.value ?? null,
    false,
    behind?.next ?? at + 2,
  );
}

/** `4pm`, `three am`, `three thirty pm`, `3 o'clock`, and after "at" also `9` and `three thirty`. */
function hourAt(words: Words, at: number, led: boolean): Found<ClockReading> | null {
  const hour = countAt(words, at);
  if (!hour || hour.value > 24) return null;
  const inWords = figureAt(words, at) === "";
  const spelled = inWords ? countAt(words, hour.next) : null;
  const minutes =
    spelled && spelled.value >= 10 && spelled.value < 60 && figureAt(words, hour.next) === ""
      ? spelled
      : null;
  const oclock = isOclock(words, hour.next) ? hour.next + 1 : null;
  const told = minutes?.next ?? oclock ?? hour.next;
  const half = meridiemAt(words, told);
  if (!half && oclock === null && !led) return null;
  // "4a" may be a flat or a paper size; "at 4a" is a time.
  if (!led && wordAt(words, told) === "a" && wordAt(words, told + 1) !== "m") return null;
  return timeOf(hour.value, minutes?.value ?? 0, half?.value ?? null, false, half?.next ?? told);
}

/** "4 o'clock", "4ish". */
function isOclock(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  return /^o'?clock$/.test(word) || (word === "ish" && words[at]?.glued === true);
}

/** `half past 3`, `quarter to five`, `10 to 8`, `half three`, `15 minutes past noon`, `an hour before noon`. */
function beforeOrAfterHour(words: Words, at: number, led: boolean): Found<ClockReading> | null {
  if (wordAt(words, at) === "half") {
    const past = wordAt(words, at + 1) === "past" || wordAt(words, at + 1) === "after";
    const hour = plainClockAt(words, past ? at + 2 : at + 1, true);
    return hour && shiftedBy(hour, 30);
  }
  const length = shiftLengthAt(words, at);
  if (!length) return null;
  const link = wordAt(words, length.next);
  if (!toWords.has(link) && !pastWords.has(link)) return null;
  const hour = plainClockAt(words, length.next + 1, true);
  if (!hour) return null;
  const { minutes, sure } = length.value;
  // "3 of 12" and "5 from 9" without "at" are no times, and "3 to 4" is none of minutes.
  const isTo = (link === "to" || link === "till" || link === "til") && minutes % 5 === 0;
  const isCounted = link === "past" || isTo;
  if (!led && hour.value.open && !sure && !isCounted) return null;
  return shiftedBy(hour, toWords.has(link) ? -minutes : minutes);
}

function shiftLengthAt(
  words: Words,
  at: number,
): Found<{ readonly minutes: number; readonly sure: boolean }> | null {
  const quarter = after(words, at, "a", "quarter") ?? after(words, at, "quarter");
  if (quarter !== null) return { value: { minutes: 15, sure: true }, next: quarter };
  const length = lengthAt(words, at);
  if (length && length.value.minutes > 0 && length.value.months + length.value.days === 0) {
    return { value: { minutes: length.value.minutes, sure: true }, next: length.next };
  }
  const minutes = countAt(words, at);
  const fits = minutes !== null && minutes.value >= 1 && minutes.value <= 59;
  return fits ? { value: { minutes: minutes.value, sure: false }, next: minutes.next } : null;
}

function shiftedBy({ value, next }: Found<ClockReading>, minutes: number): Found<ClockReading> {
  const total = value.minutes + minutes;
  // "quarter to 1" is a quarter to thirteen: an open time stays within its twelve hours.
  const turn = value.open ? 720 : 1440;
  return { value: { minutes: ((total % turn) + turn) % turn, open: value.open }, next };
}

function timeOf(
  hour: number,
  minute: number,
  half: "am" | "pm" | null,
  full: boolean,
  next: number,
): Found<ClockReading> | null {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  const late = half === "pm";
  // "16pm" is four in the afternoon; "16am" and "0pm" are no time.
  if (half !== null && (hour > 12 ? !late || hour === 24 : late && hour === 0)) return null;
  const open = half === null && !full && hour >= 1 && hour <= 12;
  const told = half === null || hour > 12 ? hour % 24 : (hour % 12) + (late ? 12 : 0);
  return { value: { minutes: told * 60 + minute, open }, next };
}

/** `am`, `p.m.`, `a m`, and `a` or `p` glued to the figure. */
function meridiemAt(words: Words, at: number): Found<"am" | "pm"> | null {
  const word = wordAt(words, at);
  if (word === "am" || word === "pm") return { value: word, next: at + 1 };
  if (word !== "a" && word !== "p") return null;
  const half = word === "a" ? "am" : "pm";
  if (wordAt(words, at + 1) === "m") return { value: half, next: at + 2 };
  return words[at]?.glued === true ? { value: half, next: at + 1 } : null;
}

function isHours(words: Words, at: number): boolean {
  return /^(?:hrs|hours|h|uhr)$/.test(wordAt(words, at));
}
