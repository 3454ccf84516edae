/** What a date in people's words means, said back to them while they type. */
import type { Calendar } from "../dates/calendar";
import type { ClockTime, Day, Moment } from "../dates/day";
import { type Direction, readDatePhrase } from "../dates/phrases/phrase";
import type { ScreenWords } from "../language/screen-words";
import { longDay } from "./written-day";

/** A date as it was understood. */
export interface DateInWords {
  /** The first day that the words mean. */
  readonly day: Day;
  /** Null where no time is said. */
  readonly time: ClockTime | null;
  /** "Thursday, 19 November 2026, 16:00"; a span with both its days. */
  readonly said: string;
}

/** Reads a phrase; null where it is no date. A bare weekday is the next or the last one, by the direction. */
export function dateInWords(
  phrase: string,
  now: Moment,
  calendar: Calendar,
  direction: Direction,
  words: ScreenWords,
): DateInWords | null {
  const reading = readDatePhrase(phrase, now, calendar, direction);
  if (reading === null) return null;
  const { start, end, time } = reading;
  const days =
    end === start ? longDay(start, words) : `${longDay(start, words)} – ${longDay(end, words)}`;
  return { day: start, time, said: time === null ? days : `${days}, ${time}` };
}
