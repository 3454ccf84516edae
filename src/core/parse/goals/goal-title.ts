/** What a goal's title says of its cadence, target, counts, days and length (section 3.2, R87, R118, R119). */
import type { CadenceReading } from "../../dates/cadences/cadence";
import type { Calendar } from "../../dates/calendar";
import type { Duration } from "../../dates/duration";
import { findCadence } from "../../dates/cadences/find-cadence";
import type { TitleWords } from "../../language/language";
import type { CountTerm } from "../../model/counts";
import { countsInTitle } from "./title-counts";
import { daysInTitle, lengthInTitle, type TitleDay } from "./title-days";
import { rangeInTitle } from "./title-range";
import { numberInTitle } from "./title-number";
import { blanked, maskTitle } from "./title-text";

/** What was read of a title; null for what it doesn't say. */
export interface GoalTitle {
  readonly cadence: CadenceReading | null;
  /** "five", "a"; times the cadence's own number: "three friends twice a week" is 6. */
  readonly target: number | null;
  readonly counts: CountTerm | null;
  /** Of a challenge, how long it runs. */
  readonly length: Duration | null;
  readonly start: TitleDay | null;
  readonly deadline: TitleDay | null;
}

/** A number that no word such as "times" follows: "three a week". */
const bareCount = /^(?!twice|thrice|once|\d+x)[\p{L}\d]+\s+(?:an?|every|each|per)\s/iu;

/** Reads the words of a title or of a heading; links may stand in it as written. Never throws. */
export function readGoalTitle(
  source: string,
  calendar: Calendar,
  rows: readonly TitleWords[],
): GoalTitle {
  const masked = maskTitle(source);
  const { length, rest: withoutLength } = lengthInTitle(masked.strict, calendar);
  // Before the cadence, to which "from 1" were a time of day.
  const range = rangeInTitle(withoutLength, calendar);
  const withoutRange = range?.rest ?? withoutLength;
  const cadence = findCadence(withoutRange, calendar);
  const withoutCadence = cadence ? blanked(withoutRange, cadence.from, cadence.to) : withoutRange;
  const days = daysInTitle(withoutCadence, calendar);
  const number = numberInTitle(days.rest, calendar);
  const times = cadence?.target ?? null;
  // "Two friends twice a week" is 4; "call two friends and email three a week" names two counts, and the first is told.
  const isCount = cadence !== null && bareCount.test(withoutRange.slice(cadence.from, cadence.to));
  return {
    cadence: cadence && {
      cadence: cadence.cadence,
      target: times,
      time: cadence.time,
    },
    target: times === null || isCount ? (number ?? times) : times * (number ?? 1),
    counts: countsInTitle(masked, rows, calendar),
    length,
    start: range?.start ?? days.start,
    deadline: range?.deadline ?? days.deadline,
  };
}
