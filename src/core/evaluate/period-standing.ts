/** How far a goal is in the period that holds a day: what decides whether its reminders fall silent. */
import type { Period } from "../dates/calendar";
import type { Day } from "../dates/day";
import type { Goal } from "../model/goal";
import type { IndexView } from "../note-index/index-view";
import { countedIn } from "./counted";
import { countedDays, type GoalBounds, goalPeriodHolding } from "./goal-bounds";
import { targetOn } from "./goal-progress";

/** A period and how far the goal is in it. */
export interface PeriodStanding {
  readonly period: Period;
  readonly count: number;
  readonly target: number;
  readonly met: boolean;
}

/** Answers where a goal stands in the period of a day, or null where no period holds it; each period is counted once. */
export function periodStandings(
  goal: Goal,
  bounds: GoalBounds,
  index: IndexView,
  today: Day,
): (day: Day) => PeriodStanding | null {
  const known = new Map<Day, PeriodStanding>();
  return (day) => {
    const period = goalPeriodHolding(goal, bounds, index, day);
    if (period === null) return null;
    // A period without a start of its own is the one period there is, whatever day it was asked for.
    const key = goal.cadence?.unit === "once" ? (bounds.from ?? today) : period.start;
    let standing = known.get(key);
    if (standing === undefined) {
      standing = standingIn(goal, bounds, index, { ...period, start: key }, today);
      known.set(key, standing);
    }
    return standing;
  };
}

/** The running period is judged by the newest target, a past or coming one by that of its first day (R89). */
function standingIn(
  goal: Goal,
  bounds: GoalBounds,
  index: IndexView,
  period: Period,
  today: Day,
): PeriodStanding {
  const isRunning = period.start <= today && (period.end === null || today <= period.end);
  const target = targetOn(goal, isRunning ? today : period.start);
  const count = countedIn(goal, index, countedDays(bounds, period, today)).length;
  return { period, count, target, met: count >= target };
}
