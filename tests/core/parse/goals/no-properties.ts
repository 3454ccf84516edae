/** What the properties of a goal say where it has none. */
import type { GoalProperties } from "../../../../src/core/parse/goals/goal-properties";

export const noProperties: GoalProperties = {
  cadence: { is: "missing" },
  target: null,
  counts: null,
  remind: [],
  start: null,
  created: null,
  anchor: null,
  hasDeadline: false,
  deadline: null,
  length: null,
  status: null,
  paused: [],
  grace: 0,
  revisions: [],
  partner: null,
};
