/** What the properties of a goal note, or the fields of a goal-list item, say of the goal; words the title didn't say. */
import type { TitleWords } from "../../language/language";
import type { Saying } from "../../language/sayings";
import type { CadenceReading } from "../../dates/cadences/cadence";
import type { Calendar, DaySpan } from "../../dates/calendar";
import { type Day, momentAt, timeFromMinutes } from "../../dates/day";
import { type Duration, formatDuration, readDuration } from "../../dates/duration";
import { suggestDuration } from "../../dates/phrases/date-suggestion";
import { readCadence } from "../../dates/cadences/read-cadence";
import { readRemind, type RemindRule } from "../../dates/remind";
import type { Counts } from "../../model/counts";
import type { GoalStatus, Revision } from "../../model/goal";
import type { Property } from "../../model/note-text";
import type { ProblemInNote } from "../../model/problem";
import { readCountsProperty } from "./counts-property";
import { readPaused, readRevisions } from "./goal-ranges";
import { readGoalStatus } from "./goal-status";
import { anchorOf, createdOf, probeDay, readDay } from "../frontmatter/property-days";
import { type OurProperties, problemAt, shown } from "../frontmatter/properties";
import {
  isList,
  linkOrText,
  timeWrittenAsNumber,
  toBoolean,
  toTexts,
  toWholeNumber,
} from "../frontmatter/property-values";

/** A cadence property: not there, there and read, or there and not to be read (which the title doesn't make good). */
type CadenceProperty =
  | { readonly is: "missing" }
  | { readonly is: "unknown" }
  | { readonly is: "read"; readonly reading: CadenceReading };

/** What properties say of a goal; null for what they don't say. */
export interface GoalProperties {
  readonly cadence: CadenceProperty;
  readonly target: Property | null;
  readonly counts: Counts | null;
  readonly remind: readonly RemindRule[];
  readonly start: Day | null;
  readonly created: Day | null;
  /** The day that relative words are counted from. */
  readonly anchor: Day | null;
  /** Whether there is a deadline at all, were it one that can't be read. */
  readonly hasDeadline: boolean;
  readonly deadline: Day | null;
  readonly length: Duration | null;
  readonly status: GoalStatus | null;
  readonly paused: readonly DaySpan[];
  readonly grace: number;
  readonly revisions: readonly Revision[];
  readonly partner: string | null;
}

/** The days that a goal list gives to the goals in it. */
export interface ListDays {
  readonly created: Day | null;
  readonly start: Day | null;
}

/** Reads the properties of a goal; what can't be read is a problem, and everything else goes on. */
export function readGoalProperties(
  properties: OurProperties,
  list: ListDays,
  calendar: Calendar,
  rows: readonly TitleWords[],
  problems: ProblemInNote[],
): GoalProperties {
  const created = createdOf(properties, calendar) ?? list.created;
  const start = readDay(
    properties.find("start"),
    "first",
    created ?? list.start,
    calendar,
    problems,
  );
  const anchor = created ?? start ?? anchorOf(properties, calendar) ?? list.start;
  const deadline = properties.find("deadline");
  const paused = properties.find("paused");
  const isPaused = paused === null ? null : toBoolean(paused.value);
  const partner = toTexts(properties.find("partner")?.value)[0];
  return {
    cadence: readCadenceProperty(properties.find("cadence"), calendar, problems),
    target: properties.find("target"),
    counts: readCountsProperty(properties, calendar, rows, problems),
    remind: readReminds(properties.find("remind"), anchor, calendar, problems),
    start: start ?? list.start,
    created,
    anchor,
    hasDeadline: deadline !== null,
    deadline: readDay(deadline, "last", anchor, calendar, problems),
    length: readLength(properties.find("for"), calendar, problems),
    status:
      readGoalStatus(properties.find("status"), calendar, problems) ?? (isPaused ? "paused" : null),
    paused: isPaused === null ? readPaused(paused, anchor, calendar, problems) : [],
    grace: readGrace(properties.find("grace"), problems),
    revisions: readRevisions(properties.find("revisions"), anchor, calendar, problems),
    partner: partner === undefined ? null : linkOrText(partner).target,
  };
}

function readCadenceProperty(
  property: Property | null,
  calendar: Calendar,
  problems: ProblemInNote[],
): CadenceProperty {
  if (!property) return { is: "missing" };
  const written = toTexts(property.value).join(", ");
  const outcome = readCadence(written, calendar);
  if (outcome.reading) return { is: "read", reading: outcome.reading };
  problems.push(cadenceProblem(property, outcome.suggestion));
  return { is: "unknown" };
}

/** The problem of a cadence that can't be read, with the nearest that can. */
export function cadenceProblem(property: Property, suggestion: string | null): ProblemInNote {
  const saying: Saying = ["cadenceUnknown", shown(property.value), suggestion];
  return problemAt(property, "error", "cadence-unknown", saying, suggestion);
}

function readReminds(
  property: Property | null,
  anchor: Day | null,
  calendar: Calendar,
  problems: ProblemInNote[],
): readonly RemindRule[] {
  if (!property) return [];
  const from = (day: Day | null) => day && momentAt(day, timeFromMinutes(0));
  const read = (phrase: string, day: Day | null) => readRemind(phrase, from(day), calendar);
  const items = isList(property.value) ? property.value : [property.value];
  const texts = items.flatMap((item) => timeWrittenAsNumber(item) ?? toTexts(item));
  return texts.flatMap((text) => {
    const whole = read(text, anchor);
    if (whole) return [whole];
    const parts = text.split(/[,;&/]|\s(?:and|und)\s/i).map((part) => read(part, anchor));
    if (parts.length > 1 && !parts.includes(null)) return parts.flatMap((rule) => rule ?? []);
    if (anchor === null && read(text, probeDay)) {
      const saying: Saying = ["dependsOnDay", text];
      problems.push(problemAt(property, "warning", "date-without-anchor", saying));
    } else {
      const saying: Saying = ["remindUnknown", shown(text)];
      problems.push(problemAt(property, "warning", "remind-unknown", saying));
    }
    return [];
  });
}

/** A bare number counts as days, with a hint to write the word. */
function readLength(
  property: Property | null,
  calendar: Calendar,
  problems: ProblemInNote[],
): Duration | null {
  if (!property) return null;
  const number = toWholeNumber(property.value);
  if (number !== null && number > 0 && number <= 3660) {
    const days: Duration = { count: number, unit: "day" };
    const saying: Saying = ["lengthWithoutUnit", shown(property.value), formatDuration(days)];
    problems.push(problemAt(property, "hint", "duration-unit", saying, formatDuration(days)));
    return days;
  }
  const written = toTexts(property.value).join(" ");
  const duration = readDuration(written, calendar);
  if (duration) return duration;
  const fix = suggestDuration(written, calendar);
  const saying: Saying = ["lengthUnknown", shown(property.value)];
  problems.push(problemAt(property, "warning", "duration-unknown", saying, fix));
  return null;
}

function readGrace(property: Property | null, problems: ProblemInNote[]): number {
  if (!property) return 0;
  const number = toWholeNumber(property.value);
  if (number !== null && number >= 0) return number;
  const saying: Saying = ["graceUnknown", shown(property.value)];
  const [figure = "0"] = /^\d+(?= )/.exec(shown(property.value)) ?? [];
  problems.push(problemAt(property, "warning", "grace-unknown", saying, figure));
  return 0;
}
