/** When a `remind` phrase speaks up: on which days, and at what time of the day. */
import type { Cadence } from "./cadences/cadence";
import type { Calendar } from "./calendar";
import {
  type ClockTime,
  type Day,
  dayFromNumber,
  type Moment,
  momentAt,
  timeFromMinutes,
} from "./day";
import { type DateReading, readDatePhrase } from "./phrases/phrase";
import { readCadence } from "./cadences/read-cadence";
import { readTimeOfDay } from "./time-of-day";

/** A `remind` phrase as it was understood. */
export interface RemindRule {
  /**
   * Each first day of its periods is a day to remind (each Friday, each weekday);
   * null, without `on`, for every day of the goal's open period (R14).
   */
  readonly cadence: Cadence | null;
  /** The one day of a phrase that names a date, else null. */
  readonly on: Day | null;
  /** The phrase's own time, else the named time `morning`, else 09:00. */
  readonly time: ClockTime;
  /** The phrase as it stands in the note, without blanks around it. */
  readonly phrase: string;
}

/**
 * Reads a `remind` phrase: "Friday 4pm", "weekdays 12:30", "afternoon walk", "2026-12-01 09:00".
 * A bare weekday comes again each week (R15). Relative words ("tomorrow at 9") count from `now`; with `now` null they
 * mean nothing. Null for a phrase that names no time to speak up, `once` and numbers of times included.
 */
export function readRemind(
  phrase: string,
  now: Moment | null,
  calendar: Calendar,
): RemindRule | null {
  const trimmed = phrase.trim();
  const morning = calendar.namedTimes.get("morning") ?? timeFromMinutes(540);
  // "1930" is no year here.
  const bare = readTimeOfDay(trimmed.replace(/^(\d\d)(\d\d)$/, "$1:$2"), calendar);
  if (bare) return { cadence: null, on: null, time: bare, phrase: trimmed };
  const { reading } = readCadence(trimmed, calendar);
  if (reading) {
    const { cadence, target, time } = reading;
    if (cadence.unit === "once" || (target ?? 1) > 1) return null;
    return { cadence, on: null, time: time ?? morning, phrase: trimmed };
  }
  const date = now ? readDatePhrase(trimmed, now, calendar) : absoluteDate(trimmed, calendar);
  return date && { cadence: null, on: date.start, time: date.time ?? morning, phrase: trimmed };
}

/** The date that the phrase means whatever day it is read on; null where that differs. */
function absoluteDate(phrase: string, calendar: Calendar): DateReading | null {
  const [early, late] = [0, 40_000].map((number) =>
    readDatePhrase(phrase, momentAt(dayFromNumber(number), timeFromMinutes(0)), calendar),
  );
  return early && early.start === late?.start ? early : null;
}
