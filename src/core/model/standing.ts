/** The words for where a period, a goal and a contact stand. */

/** How one period went; `no data` lies before the first journal note or the start (R110). */
export type PeriodState = "met" | "open" | "missed" | "skipped" | "upcoming" | "no data";

/** Where the count of an open period should be by now. */
export type Pace = "ahead" | "on track" | "behind";

/** Where a contact stands: the first that holds, in this order (R108): paused, snoozed, never, dormant, due, drifting, active. */
export type ContactState =
  "active" | "due" | "drifting" | "dormant" | "never" | "paused" | "snoozed";
