/** Which day a property means, and from which day its relative words are counted. */
import type { Saying } from "../../language/sayings";
import type { Calendar, DaySpan } from "../../dates/calendar";
import {
  type Day,
  dayFrom,
  dayFromNumber,
  daysInMonth,
  momentAt,
  timeFromMinutes,
  toDay,
} from "../../dates/day";
import { suggestDate } from "../../dates/phrases/date-suggestion";
import { type Direction, readDatePhrase } from "../../dates/phrases/phrase";
import type { Property, PropertyValue } from "../../model/note-text";
import type { ProblemInNote } from "../../model/problem";
import { noteName } from "../settings/folders";
import { type OurProperties, problemAt, shown } from "./properties";
import { linkOrText, saysNothing, toText } from "./property-values";

/** What a property says of a day: the days it means, words that need a day to be counted from, or nothing that can be read. */
export type DayOutcome =
  | { readonly is: "read"; readonly span: DaySpan }
  | { readonly is: "relative"; readonly phrase: string }
  | { readonly is: "unknown"; readonly fix: string | null };

/** Any day, for finding out whether words are a date at all. */
export const probeDay: Day = dayFromNumber(12_088);

/** A day of another year, month, week and weekday: what means the same from both needs no anchor. */
export const laterProbeDay: Day = dayFromNumber(17_798);

/** Days two years apart, from one of which "Tue 1 Dec" is near; from the first one "5.10.26" lies in this century. */
const probeDays = [0, 1, 2, 3, 4, 5].map((turn) => dayFromNumber(16_834 + turn * 730));

/**
 * Reads a date phrase: an ISO day (a time after it is dropped), a link to one, or words. Relative words are counted
 * from the anchor, never from a file's time (R69); without an anchor they are `relative`.
 */
export function readDays(
  value: PropertyValue,
  anchor: Day | null,
  calendar: Calendar,
  direction: Direction = "future",
): DayOutcome {
  const written = toText(value);
  if (written === null) return { is: "unknown", fix: null };
  const { target, isLink } = linkOrText(written);
  // A link may name the folder too; what is too short for a day is only the end of one (`2026/11/18`).
  const name = noteName(target);
  const phrase = isLink && name.length > 5 ? name : target;
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?![-\d])/.exec(phrase);
  if (iso) {
    const rest = phrase.slice(10);
    const day = toDay(phrase.slice(0, 10));
    if (rest === "" || /^[T ]\d{1,2}:\d{2}[^a-z]{0,20}(?:\[[\w/+-]{1,60}\])?$/i.test(rest)) {
      return day
        ? { is: "read", span: { start: day, end: day } }
        : { is: "unknown", fix: nearestDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) };
    }
  }
  if (/^(?:19|20|21)\d\d$/.test(phrase)) return wholeYear(Number(phrase));
  const from = (day: Day): DaySpan | null => spanFrom(phrase, day, calendar, direction);
  let one: DaySpan | null = null;
  for (const day of /\d/.test(phrase) ? probeDays : [probeDay]) one ??= from(day);
  if (!one) return { is: "unknown", fix: null };
  const other = from(laterProbeDay);
  if (one.start === other?.start && one.end === other.end) return { is: "read", span: one };
  if (!anchor) return { is: "relative", phrase };
  const span = from(anchor);
  return span ? { is: "read", span } : { is: "unknown", fix: null };
}

/** Which end of what a property says is wanted: a deadline takes the last day, a start the first. */
export type DaySide = "first" | "last";

/** The wanted end of what was read; null where no days were. */
export function sideOf(outcome: DayOutcome, side: DaySide): Day | null {
  if (outcome.is !== "read") return null;
  return side === "first" ? outcome.span.start : outcome.span.end;
}

/**
 * The day of a property, or null with a problem: `date-unknown` for what is no date, `date-without-anchor` for
 * relative words in a note without `created` or `start`.
 */
export function readDay(
  property: Property | null,
  side: DaySide,
  anchor: Day | null,
  calendar: Calendar,
  problems: ProblemInNote[],
  direction: Direction = "future",
): Day | null {
  if (!property) return null;
  const outcome = readDays(property.value, anchor, calendar, direction);
  if (outcome.is === "read") return sideOf(outcome, side);
  const problem = dayProblem(property, outcome, side, calendar);
  const { fix } = problem;
  // What was meant may depend on a day that the note doesn't tell either.
  const isRelative = fix !== null && readDays(fix, anchor, calendar, direction).is === "relative";
  const told = isRelative ? { words: fix, side } : problem.phrase;
  const phrase = told && direction === "past" ? { ...told, direction } : told;
  problems.push(phrase ? { ...problem, phrase } : problem);
  return null;
}

/** The problem of a day that can't be read. */
export function dayProblem(
  property: Pick<Property, "name" | "value" | "line" | "column">,
  outcome: Exclude<DayOutcome, { readonly is: "read" }>,
  side: DaySide,
  calendar: Calendar,
): ProblemInNote {
  const { name, value } = property;
  if (outcome.is === "relative") {
    const saying: Saying = ["dependsOnDay", outcome.phrase];
    return {
      ...problemAt(property, "warning", "date-without-anchor", saying),
      phrase: { words: outcome.phrase, side },
    };
  }
  if (saysNothing(value)) {
    const saying: Saying = ["dayEmpty", shown(value), name];
    return problemAt(property, "hint", "date-unknown", saying);
  }
  const fix = outcome.fix ?? suggestDate(toText(value) ?? "", probeDay, calendar);
  const saying: Saying = ["dayUnknown", shown(value), fix];
  return problemAt(property, "warning", "date-unknown", saying, fix);
}

/** The day that a note's relative words are counted from: its `created`, else its `start`; null without a readable one. */
export function anchorOf(properties: OurProperties, calendar: Calendar): Day | null {
  return createdOf(properties, calendar) ?? plainDay(properties.find("start"), calendar);
}

/** The day of a note's `created`, or null; a `created` that can't be read is left to whoever made it. */
export function createdOf(properties: OurProperties, calendar: Calendar): Day | null {
  return plainDay(properties.find("created"), calendar);
}

/** The first day of a property that needs no anchor; null for anything else. */
export function plainDay(property: Property | null, calendar: Calendar): Day | null {
  if (!property) return null;
  const outcome = readDays(property.value, null, calendar);
  return sideOf(outcome, "first");
}

/** The days a phrase means when it is read at the start of a day; null for what is no date. */
export function spanFrom(
  phrase: string,
  day: Day,
  calendar: Calendar,
  direction: Direction,
): DaySpan | null {
  const reading = readDatePhrase(phrase, momentAt(day, timeFromMinutes(0)), calendar, direction);
  return reading && { start: reading.start, end: reading.end };
}

function wholeYear(year: number): DayOutcome {
  const start = dayFrom(year, 1, 1);
  const end = dayFrom(year, 12, 31);
  return start && end ? { is: "read", span: { start, end } } : { is: "unknown", fix: null };
}

/** The last day of the month for a day after it; null where year or month don't exist either. */
function nearestDay(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || year < 1) return null;
  return dayFrom(year, month, Math.min(Math.max(day, 1), daysInMonth(year, month)));
}
