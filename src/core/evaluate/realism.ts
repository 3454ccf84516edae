/** Whether a goal's target is realistic: how often it would have been met in comparable past periods, and what would be. */
import { type Day, daysBetween, type Moment } from "../dates/day";
import type { Goal } from "../model/goal";
import type { PastPeriod } from "../model/standing";
import type { IndexView } from "../note-index/index-view";
import { chanceOfCount, chanceOfDays } from "./count-chance";
import { type GoalProgress, goalProgress, periodsJudged } from "./goal-progress";

/** How a target stands to what was done in the past periods that were judged. */
export interface Realism {
  readonly target: number;
  /** How many past periods this rests on, 1 to 8. */
  readonly periods: number;
  /** In how many of them the target of today would have been met. */
  readonly met: number;
  /** The mean count of a period. */
  readonly mean: number;
  /** The chance that the next period reaches the target, 0 to 1. */
  readonly chance: number;
  /** A lower target that lies within reach, where this one doesn't; null otherwise. */
  readonly offer: number | null;
}

/** What is offered is within reach in at least one period of four: a stretch, no surrender. */
export const leastChance = 0.25;

/** Fewer judged periods say too little for an offer. */
export const periodsForOffer = 3;

/** So many past periods are looked through for eight that were judged, as pauses are none. */
const periodsLookedAt = 24;

/**
 * How realistic the target in force is. With fewer than three judged periods of its own, the periods before its start
 * are looked at too, as far as the journal goes back. Null for what runs once, and where nothing is known yet.
 */
export function goalRealism(progress: GoalProgress, index: IndexView, now: Moment): Realism | null {
  const { goal, target } = progress;
  const own = judged(progress.history);
  const enough =
    own.length >= periodsForOffer || progress.history.length >= periodsLookedAt
      ? own
      : judged(goalProgress(goal, index, now, periodsLookedAt).history);
  if (enough.length >= periodsForOffer) return realismOf(goal, target, enough);
  const before = newGoalPeriods(goal, index, now);
  const all = before.length > enough.length ? before : enough;
  return realismOf(goal, target, all);
}

/**
 * How realistic the target of a goal that is still to be made is, from what the journal would have counted for it.
 * Null for what runs once, and for check-ins alone, which nobody can have made.
 */
export function newGoalRealism(goal: Goal, index: IndexView, now: Moment): Realism | null {
  return realismOf(goal, goal.target, newGoalPeriods(goal, index, now));
}

/** The chance that one more period after these reaches a target; null without any. */
export function chanceAfter(
  goal: Goal,
  periods: readonly PastPeriod[],
  target: number,
): number | null {
  const counts = periods.map(({ count }) => count);
  const countsDays = goal.counts.terms.every(({ is }) => is === "journal days");
  const longest = Math.max(1, ...periods.map(lengthOf));
  return countsDays ? chanceOfDays(counts, target, longest) : chanceOfCount(counts, target);
}

/** The last judged periods, at most 8, newest last: paused ones and those before the journal say nothing. */
export function judged(history: readonly PastPeriod[]): readonly PastPeriod[] {
  return history.filter(({ state }) => state === "met" || state === "missed").slice(-periodsJudged);
}

/** The greatest target below `below` within reach at least with this chance, at least 1; null where nothing is below. */
export function targetWithin(
  goal: Goal,
  periods: readonly PastPeriod[],
  below: number,
  chance: number,
): number | null {
  if (below <= 1) return null;
  let within = 1;
  const most = Math.min(below - 1, 1 + 2 * Math.max(1, ...periods.map(({ count }) => count)));
  while (within < most && (chanceAfter(goal, periods, within + 1) ?? 0) >= chance) within += 1;
  return within;
}

function realismOf(goal: Goal, target: number, periods: readonly PastPeriod[]): Realism | null {
  const chance = chanceAfter(goal, periods, target);
  if (chance === null) return null;
  const sum = periods.reduce((total, { count }) => total + count, 0);
  const met = periods.filter(({ count }) => count >= target).length;
  // Weeks that come in bursts meet a target more often than the chance says, so both must say that it is far.
  const isFar =
    periods.length >= periodsForOffer &&
    chance < leastChance &&
    met / periods.length <= leastChance;
  return {
    target,
    periods: periods.length,
    met,
    mean: sum / periods.length,
    chance,
    offer: isFar ? targetWithin(goal, periods, target, leastChance) : null,
  };
}

/** The past periods of a goal as if it had run as long as the journal goes back. */
function newGoalPeriods(goal: Goal, index: IndexView, now: Moment): readonly PastPeriod[] {
  if (goal.counts.terms.every(({ is }) => is === "check-ins" || is === "milestones")) return [];
  return judged(goalProgress(asIfAlways(goal), index, now, periodsLookedAt).history);
}

/** The goal without beginning, end and pauses: for what the journal would have counted for it. */
export function asIfAlways(goal: Goal): Goal {
  return {
    ...goal,
    start: null,
    created: null,
    deadline: null,
    length: null,
    status: "active",
    paused: [],
    revisions: [],
  };
}

function lengthOf({ start, end }: { readonly start: Day; readonly end: Day }): number {
  return daysBetween(start, end) + 1;
}
