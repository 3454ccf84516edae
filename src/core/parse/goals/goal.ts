/** What a goal is, put together from its properties, its title, its heading and its checkboxes (section 3). */
import { message, type Saying } from "../../language/sayings";
import type { CadenceReading } from "../../dates/cadences/cadence";
import type { Calendar } from "../../dates/calendar";
import type { Day } from "../../dates/day";
import { readRemind, type RemindRule } from "../../dates/remind";
import type { CountTerm, Counts } from "../../model/counts";
import type { Goal, GoalStatus, Inferred, Milestone } from "../../model/goal";
import type { Properties } from "../../model/note-text";
import type { ProblemInNote } from "../../model/problem";
import type { GoalProperties } from "./goal-properties";
import { largestTarget, targetOf } from "./goal-target";
import type { GoalTitle } from "./goal-title";
import { readDays } from "../frontmatter/property-days";
import type { TitleDay } from "./title-days";

/** What the headings above a list item say of it. */
export interface HeadingWords {
  readonly cadence: CadenceReading | null;
  /** Whether a heading says "By 31 March" or the like, were it a date that can't be told. */
  readonly hasDeadline: boolean;
  readonly deadline: Day | null;
  /** Whether the heading says "goals", so that items without a date are goals too. */
  readonly saysGoals: boolean;
}

/** Everything that a goal is read from. */
export interface GoalSource {
  readonly id: string;
  readonly path: string;
  readonly line: number;
  /** Where problems of the title are shown. */
  readonly column: number;
  readonly title: string;
  readonly titleLine: number;
  readonly words: GoalTitle;
  readonly properties: GoalProperties;
  /** The same as they are written, and those that Kith doesn't know. */
  readonly raw: Properties;
  readonly heading: HeadingWords | null;
  readonly milestones: readonly Milestone[];
  readonly notes: readonly string[];
  /** Whether its properties couldn't be read at all, which is problem enough. */
  readonly isBroken: boolean;
  /** What the item's own box says; null without one. */
  readonly boxStatus: GoalStatus | null;
}

/** Puts a goal together; an explicit property always wins over what its title or heading says. */
export function goalFrom(source: GoalSource, calendar: Calendar, problems: ProblemInNote[]): Goal {
  const { words, properties, heading, milestones } = source;
  const inferred = new Set<Inferred>();
  const rhythm = rhythmOf(source, inferred);
  const isOnce = rhythm === null || rhythm.cadence.unit === "once";
  const dayFrom = titleDayReader(source, calendar, problems);
  // "Every day in December"; an event each year in March comes again.
  const isWithin = !isOnce && rhythm.cadence.unit !== "year" && words.deadline?.isWithin === true;
  // What happens once may be done before the first of its days: "Book the hotel for 4–6 December".
  const first = words.start ?? (isWithin ? words.deadline : null);
  const start =
    properties.start ?? (first && (!isOnce || first.isMarked) ? dayFrom(first, "first") : null);
  // A goal that starts again ends on a day that is named as its end and lies further off than this week.
  const { isMarked = false, isNear = false } = words.deadline ?? {};
  const deadline = properties.hasDeadline
    ? properties.deadline
    : words.deadline && (isOnce || isWithin || (isMarked && !isNear))
      ? dayFrom(words.deadline, "last")
      : (heading?.deadline ?? null);
  const isVague = rhythm === null && properties.cadence.is === "missing";
  if (isVague && !source.isBroken) {
    const saying: Saying = ["neitherCadenceNorDeadline", source.title];
    problems.push(titleProblem(source, "cadence-missing", saying));
  }
  const counts = countsOf(source, isOnce && rhythm !== null, inferred);
  const target = targetFor(source, counts, rhythm, inferred, calendar, problems);
  return {
    id: source.id,
    path: source.path,
    line: source.line,
    title: source.title,
    cadence: rhythm?.cadence ?? null,
    time: rhythm?.time ?? null,
    target,
    revisions: properties.revisions,
    counts,
    inferred: (["cadence", "target", "counts"] as const).filter((word) => inferred.has(word)),
    remind: properties.remind.length > 0 ? properties.remind : remindOf(rhythm, calendar),
    start,
    created: properties.created,
    deadline,
    length: properties.length ?? words.length,
    status: source.boxStatus ?? properties.status ?? "active",
    paused: properties.paused,
    grace: properties.grace,
    partner: properties.partner,
    milestones,
    notes: source.notes,
    properties: source.raw,
  };
}

/**
 * How often it starts again: by its property; by its title; by its heading; a challenge daily; once where there is a
 * deadline or a milestone. Null where nothing says, or where the property can't be read.
 */
function rhythmOf(source: GoalSource, inferred: Set<Inferred>): CadenceReading | null {
  const { words, properties, heading, milestones } = source;
  if (properties.cadence.is === "unknown") return null;
  if (properties.cadence.is === "read") return properties.cadence.reading;
  const told = words.cadence ?? (words.length ? daily : (heading?.cadence ?? null));
  if (told) {
    inferred.add("cadence");
    return told;
  }
  if (properties.length) return daily;
  if (properties.hasDeadline || milestones.length > 0) return once;
  if (words.deadline || heading?.hasDeadline === true) {
    inferred.add("cadence");
    return once;
  }
  return heading?.saysGoals === true ? once : null;
}

const daily: CadenceReading = { cadence: { unit: "day", every: 1 }, target: null, time: null };
const once: CadenceReading = { cadence: { unit: "once" }, target: null, time: null };

/** Reads a day of the title, from the note's anchor; a day that can't be told is a problem at the title. */
function titleDayReader(
  source: GoalSource,
  calendar: Calendar,
  problems: ProblemInNote[],
): (day: TitleDay, side: "first" | "last") => Day | null {
  return ({ phrase }, side) => {
    const outcome = readDays(phrase, source.properties.anchor, calendar);
    if (outcome.is === "read") return side === "first" ? outcome.span.start : outcome.span.end;
    const saying: Saying = ["dependsOnDay", phrase];
    problems.push({
      ...titleProblem(source, "date-without-anchor", saying),
      severity: "warning",
      phrase: { words: phrase, side },
    });
    return null;
  };
}

function titleProblem(source: GoalSource, code: string, saying: Saying): ProblemInNote {
  return {
    line: source.titleLine,
    column: source.column,
    severity: "hint",
    code,
    ...message(saying),
    fix: null,
  };
}

/** What counts: its property; the milestones of what happens once (R102); its title; else check-ins. */
function countsOf(source: GoalSource, isOnce: boolean, inferred: Set<Inferred>): Counts {
  const { properties, milestones, words } = source;
  if (properties.counts) return properties.counts;
  if (isOnce && milestones.length > 0) return only({ is: "milestones" });
  if (!words.counts) return only({ is: "check-ins" });
  inferred.add("counts");
  return only(words.counts);
}

function only(term: CountTerm): Counts {
  return { terms: [term], filters: [] };
}

function targetFor(
  source: GoalSource,
  counts: Counts,
  rhythm: CadenceReading | null,
  inferred: Set<Inferred>,
  calendar: Calendar,
  problems: ProblemInNote[],
): number {
  const { properties, milestones, words } = source;
  const told =
    words.target ?? (properties.cadence.is === "missing" ? rhythm?.target : null) ?? null;
  const explicit = targetOf(properties.target, told ?? 1, problems, calendar);
  if (explicit !== null) return explicit;
  if (properties.cadence.is === "read" && properties.cadence.reading.target !== null) {
    return Math.min(properties.cadence.reading.target, largestTarget);
  }
  if (counts.terms.some((term) => term.is === "milestones")) return Math.max(milestones.length, 1);
  if (told === null) return 1;
  inferred.add("target");
  return Math.min(told, largestTarget);
}

/** "every Monday at 16:00" reminds then; "weekly at 16:00" reminds at 16:00 of every day still open (R14). */
function remindOf(rhythm: CadenceReading | null, calendar: Calendar): readonly RemindRule[] {
  if (!rhythm?.time) return [];
  const { cadence, time } = rhythm;
  const fallback = readRemind(time, null, calendar);
  const isOnDays = "on" in cadence && cadence.on !== null;
  return fallback ? [{ ...fallback, cadence: isOnDays ? cadence : null }] : [];
}
