/** The words for where a period, a goal and a contact stand. */
import type { Day } from "../dates/day";

/** How one period went; `no data` lies before the first journal note or the start (R110). */
export type PeriodState = "met" | "open" | "missed" | "skipped" | "upcoming" | "no data";

/** One past period, judged by the target it had on its first day (R89). */
export interface PastPeriod {
  readonly start: Day;
  readonly end: Day;
  readonly target: number;
  readonly count: number;
  readonly state: PeriodState;
}

/** Where the count of an open period should be by now. */
export type Pace = "ahead" | "on track" | "behind";

/** Where a contact stands: the first that holds, in this order (R108): paused, snoozed, never, dormant, due, drifting, active. */
export type ContactState =
  "active" | "due" | "drifting" | "dormant" | "never" | "paused" | "snoozed";
