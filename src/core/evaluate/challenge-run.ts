/** How a challenge went so far: its periods met and missed, against the misses that it allows. */
import type { Day } from "../dates/day";
import type { Goal } from "../model/goal";
import type { PastPeriod } from "../model/standing";
import type { GoalBounds } from "./goal-bounds";

/** A challenge's run. */
export interface ChallengeRun {
  /** Its last day. */
  readonly end: Day;
  readonly met: number;
  /** Past periods that were judged and not met. */
  readonly missed: number;
  /** Past periods of the run, paused ones included; a running one that is met as well. */
  readonly of: number;
  /** How many misses leave it kept: its `grace`, over the whole run. */
  readonly allowed: number;
  /** Whether no more was missed than is allowed. */
  readonly kept: boolean;
}

/** The run of a goal with `for`, from its past periods in any order; null for other goals and before it begins. */
export function challengeRun(
  goal: Goal,
  { from, until }: GoalBounds,
  past: readonly PastPeriod[],
  isRunningMet: boolean,
): ChallengeRun | null {
  if (goal.length === null || from === null || until === null) return null;
  const own = past.filter(({ end, start }) => end >= from && start <= until);
  const met = own.filter(({ state }) => state === "met").length + (isRunningMet ? 1 : 0);
  const missed = own.filter(({ state }) => state === "missed").length;
  return {
    end: until,
    met,
    missed,
    of: own.length + (isRunningMet ? 1 : 0),
    allowed: goal.grace,
    kept: missed <= goal.grace,
  };
}
