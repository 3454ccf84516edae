/** A goal as its note or list item tells it. */
import type { Cadence } from "../dates/cadences/cadence";
import type { DaySpan } from "../dates/calendar";
import type { ClockTime, Day } from "../dates/day";
import type { Duration } from "../dates/duration";
import type { RemindRule } from "../dates/remind";
import type { Counts } from "./counts";
import type { Properties } from "./note-text";

/** What the user can say of a goal; `upcoming` and `ended` follow from its dates. */
export const goalStatuses = ["active", "paused", "done", "dropped"] as const;
/** One of them. */
export type GoalStatus = (typeof goalStatuses)[number];

/** From this day on the target was this, and why. */
export interface Revision {
  readonly from: Day;
  readonly target: number;
  readonly because: string | null;
}

/** A checkbox of a one-off goal. */
export interface Milestone {
  readonly line: number;
  readonly text: string;
  readonly done: boolean;
  /** The day of its `✅`, else null. */
  readonly doneOn: Day | null;
}

/** Which of a goal's words were read from its title or heading rather than from a property. */
export type Inferred = "cadence" | "target" | "counts";

/** Something to do, with a cadence and a target. */
export interface Goal {
  /** The note's path; of a list item `path#Title`, `path#Title (2)` for the second of that title (R93). */
  readonly id: string;
  readonly path: string;
  /** The list item's line; 1 for a goal note. */
  readonly line: number;
  readonly title: string;
  /** Null when the cadence can't be read; the goal is then shown with a problem and counts nothing. */
  readonly cadence: Cadence | null;
  /** The time said with the cadence, "every Friday at 16:00"; it reminds where `remind` says nothing. */
  readonly time: ClockTime | null;
  /** The first target; revisions change it from their day on. */
  readonly target: number;
  /** Oldest first. */
  readonly revisions: readonly Revision[];
  readonly counts: Counts;
  readonly inferred: readonly Inferred[];
  readonly remind: readonly RemindRule[];
  readonly start: Day | null;
  readonly created: Day | null;
  readonly deadline: Day | null;
  /** Of a challenge, how long it runs. */
  readonly length: Duration | null;
  readonly status: GoalStatus;
  /** Both days included. */
  readonly paused: readonly DaySpan[];
  /** How many missed periods of a quarter leave a streak alive. */
  readonly grace: number;
  /** A link's target or a name. */
  readonly partner: string | null;
  readonly milestones: readonly Milestone[];
  /** The text of nested items and paragraphs that are no milestones. */
  readonly notes: readonly string[];
  /** Of a goal note the note's properties, of a list item its fields; all of them, under the names they have. */
  readonly properties: Properties;
}
