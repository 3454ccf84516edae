/** What a phrase is read against, and what reading a day in it gives. */
import type { Calendar, DaySpan } from "../calendar";
import { type ClockTime, type Day, type Moment, yearOf } from "../day";
import type { Found, PhraseWord } from "./phrase-words";

/** Whether a phrase tells of something that happened or of something to come. */
export type Direction = "past" | "future";

/** How a day was told; prose takes only some of these. */
export type DayForm =
  | "figures"
  | "named day"
  | "weekday"
  | "day and month"
  | "day of month"
  | "span"
  | "part of span"
  | "length"
  | "holiday"
  | "moment";

/** A day or run of days as told at a place in a phrase. */
export interface DayReading extends DaySpan {
  readonly form: DayForm;
  /** The time that the words for the day carry themselves, as "in one hour" does. */
  readonly time: ClockTime | null;
}

/** Where the days are looked for that the words leave open, and how often anything asked for it. */
export interface Towards {
  readonly direction: Direction;
  asked: number;
}

/** A direction that nothing has asked for yet. */
export function towards(direction: Direction): Towards {
  return { direction, asked: 0 };
}

/** The direction of a context; from here on it is known that it matters for the phrase. */
export function directionOf({ towards: told }: PhraseContext): Direction {
  told.asked += 1;
  return told.direction;
}

/** Everything that decides what the words of a phrase mean. */
export interface PhraseContext {
  readonly words: readonly PhraseWord[];
  readonly now: Moment;
  /** The day of `now`. */
  readonly day: Day;
  readonly calendar: Calendar;
  readonly towards: Towards;
  /** Whether the words are a person's running text, where only unmistakable forms count. */
  readonly inProse: boolean;
  /** Reads the longest day told at an index; `depth` counts how often a day is told from another day. */
  readonly dayAt: DayReader;
}

/** A way to read a day at an index of a context's words. */
export type DayReader = (
  context: PhraseContext,
  at: number,
  depth: number,
) => Found<DayReading> | null;

/** How often a day may be told from another ("a week after the day before …"); deeper phrases are not read. */
export const deepestReading = 3;

/** A reading of one day. */
export function oneDay(day: Day, form: DayForm, time: ClockTime | null = null): DayReading {
  return { start: day, end: day, form, time };
}

/** A reading of a run of days. */
export function manyDays({ start, end }: DaySpan, form: DayForm): DayReading {
  return { start, end, form, time: null };
}

/**
 * Of something that comes once a year, the one meant: the next that isn't over, or in the past the last that has
 * begun; today counts in both. Years without it (29 February) are passed over, at most eight of them.
 */
export function nearestYearly<Span extends DaySpan>(
  context: PhraseContext,
  inYear: (year: number) => Span | null,
): Span | null {
  const step = directionOf(context) === "future" ? 1 : -1;
  for (let turn = -1; turn <= 8; turn += 1) {
    const span = inYear(yearOf(context.day) + turn * step);
    if (!span) continue;
    if (step === 1 ? span.end >= context.day : span.start <= context.day) return span;
  }
  return null;
}
