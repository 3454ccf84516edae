/** What chrono-node makes of a phrase that our own grammar does not read; the only place that knows chrono. */
import { Chrono, configuration } from "chrono-node/en";
import type { Direction } from "./phrase-context";
import {
  type ClockTime,
  type Day,
  dayFrom,
  dayOfMonth,
  monthOf,
  toClockTime,
  weekdayOf,
  yearOf,
} from "../day";

/** A day and time as chrono-node understood them. */
export interface ChronoReading {
  readonly start: Day;
  readonly end: Day;
  readonly time: ClockTime | null;
}

/** Longer phrases are no date of one thought, and chrono-node takes more than linear time for some. */
const mostCharacters = 60;

/**
 * Words that chrono-node takes for a number which nobody wrote or counts by from the wrong side, zones, whose times are
 * not the user's, and mere numbers: "24/7" is no day, and "2 - 15" may be hours, a date or a score.
 */
const vague =
  /\b(?:several|some|many|before|after|from|gmt|utc|[ecmp][sd]t|bst|ist|jst|cest|cet|aest|aedt)\b|\s[+-]\d|^[\d\s/–—-]+$/i;

/**
 * The reading of the whole phrase, or null where chrono-node explains only a part of it or finds more than one.
 * It is asked at two hours near noon, so that no zone's change of clocks can reach another day, and a reading that
 * hangs on the hour ("in 30 seconds") is refused.
 */
export function readWithChrono(
  phrase: string,
  day: Day,
  direction: Direction,
): ChronoReading | null {
  if (phrase.length > mostCharacters || vague.test(phrase)) return null;
  const reading = readAtHour(phrase, day, 11, direction);
  const again = reading && readAtHour(phrase, day, 13, direction);
  return again && again.start === reading.start && again.time === reading.time ? reading : null;
}

/** Made for the first phrase that asks for it. */
let strict: Chrono | null = null;

function readAtHour(
  phrase: string,
  day: Day,
  hour: number,
  direction: Direction,
): ChronoReading | null {
  const reference = new Date(2000, 0, 1, hour);
  reference.setFullYear(yearOf(day), monthOf(day) - 1, dayOfMonth(day));
  strict ??= new Chrono(configuration.createConfiguration(true));
  const results = strict.parse(phrase, reference, { forwardDate: direction === "future" });
  const [result] = results;
  if (result === undefined || results.length > 1 || result.text !== phrase) return null;
  const start = dayOfResult(result.start);
  const end = result.end ? dayOfResult(result.end) : start;
  const time = timeOfResult(result.start);
  // Stretches of the clock are ours to read: it takes "8 until 6" for one of two days.
  if (!start || !end || end < start || (time && end !== start)) return null;
  return { start, end, time };
}

type Part = "weekday" | "year" | "month" | "day" | "hour" | "minute";

interface Components {
  readonly get: (part: Part) => number | null;
  readonly isCertain: (part: Part) => boolean;
}

function dayOfResult(components: Components): Day | null {
  const year = components.get("year");
  const month = components.get("month");
  const day = components.get("day");
  const told = year === null || month === null || day === null ? null : dayFrom(year, month, day);
  if (told === null || !components.isCertain("weekday")) return told;
  // chrono-node lets a weekday stand beside a date that it contradicts.
  return components.get("weekday") === weekdayOf(told) % 7 ? told : null;
}

function timeOfResult(components: Components): ClockTime | null {
  if (!components.isCertain("hour")) return null;
  const two = (part: Part): string => String(components.get(part) ?? 0).padStart(2, "0");
  return toClockTime(`${two("hour")}:${two("minute")}`);
}
