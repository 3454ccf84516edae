/** When a goal runs: its first and last day, and its periods. */
import type { DaySpan, Period } from "../dates/calendar";
import { addDays, type Day, daysBetween, earlier, later } from "../dates/day";
import { addDuration } from "../dates/duration";
import { periodHolding, periodsBefore } from "../dates/periods";
import type { Goal } from "../model/goal";
import type { IndexView } from "../note-index/index-view";

/** The days between which a goal counts; nothing outside them does. */
export interface GoalBounds {
  /** The `start` the user gave, before which nothing counts; null without one. */
  readonly start: Day | null;
  /** The first day there can be anything to count: `start`, else (for what runs once) `created`, else the first journal note. */
  readonly from: Day | null;
  /** The last day: the deadline or a challenge's end, whichever is first; null when nothing ends it. */
  readonly until: Day | null;
}

/** When a goal runs. */
export function goalBounds(goal: Goal, index: IndexView): GoalBounds {
  const anchored = isOneRun(goal) ? (goal.start ?? goal.created) : goal.start;
  const from = anchored ?? index.firstJournalDay();
  const challengeEnd =
    goal.length !== null && from !== null ? addDays(addDuration(from, goal.length), -1) : null;
  const until =
    goal.deadline !== null && challengeEnd !== null
      ? earlier(goal.deadline, challengeEnd)
      : (goal.deadline ?? challengeEnd);
  return { start: goal.start ?? (isOneRun(goal) ? goal.created : null), from, until };
}

/** Days in which something may count, and the day on which it is asked: what is noted of a later one isn't known (R107). */
export interface CountedDays extends DaySpan {
  readonly today: Day;
}

/** The days of a period that count: within the goal's bounds, and up to today. */
export function countedDays(bounds: GoalBounds, period: Period, today: Day): CountedDays {
  const start = bounds.start === null ? period.start : later(period.start, bounds.start);
  const last = bounds.until === null ? today : earlier(today, bounds.until);
  return { start, end: period.end === null ? last : earlier(period.end, last), today };
}

/** Whether the goal runs once over a stretch of days (R88, challenges) rather than for as long as the journal goes. */
function isOneRun(goal: Goal): boolean {
  return goal.length !== null || goal.cadence?.unit === "once";
}

/** A challenge's day today: the how-manieth of how many; null for other goals and before it begins. After its end it stays at the last day. */
export function challengeDay(
  goal: Goal,
  bounds: GoalBounds,
  today: Day,
): { readonly day: number; readonly of: number } | null {
  if (goal.length === null || bounds.from === null || today < bounds.from) return null;
  const of = daysBetween(bounds.from, addDuration(bounds.from, goal.length));
  return { day: Math.min(daysBetween(bounds.from, today) + 1, of), of };
}

/** The period that holds the day, or null: none does, or the goal hasn't begun or has ended by then. */
export function goalPeriodHolding(
  goal: Goal,
  bounds: GoalBounds,
  index: IndexView,
  day: Day,
): Period | null {
  if (goal.cadence === null) return null;
  if (bounds.start !== null && day < bounds.start) return null;
  if (bounds.until !== null && day > bounds.until) return null;
  if (goal.cadence.unit === "once") return { start: bounds.from ?? day, end: bounds.until };
  return periodHolding(goal.cadence, day, goal.start, index.settings.calendar);
}

/**
 * The last period that ends strictly before the day and at or after the goal's start (R110), or null.
 * An ended goal's last period is the one that holds its last day.
 */
export function goalPeriodBefore(
  goal: Goal,
  bounds: GoalBounds,
  index: IndexView,
  day: Day,
): Period | null {
  if (goal.cadence?.unit === "once") {
    const ended = bounds.until !== null && bounds.until < day;
    return ended ? { start: bounds.from ?? bounds.until, end: bounds.until } : null;
  }
  for (const period of goalPeriodsBefore(goal, bounds, index, day)) return period;
  return null;
}

/** The same period and those before it, newest first; none of a goal that runs once. */
export function* goalPeriodsBefore(
  goal: Goal,
  bounds: GoalBounds,
  index: IndexView,
  day: Day,
): Generator<DaySpan, void, undefined> {
  const { cadence, start } = goal;
  if (cadence === null || cadence.unit === "once") return;
  const { calendar } = index.settings;
  const ended = bounds.until !== null && bounds.until < day ? bounds.until : null;
  const last = ended === null ? null : periodHolding(cadence, ended, start, calendar);
  const isBeforeStart = ({ end }: DaySpan) => bounds.start !== null && end < bounds.start;
  if (last !== null) {
    if (isBeforeStart(last)) return;
    yield last;
  }
  for (const period of periodsBefore(cadence, last?.start ?? ended ?? day, start, calendar)) {
    if (isBeforeStart(period)) return;
    yield period;
  }
}
