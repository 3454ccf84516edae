/** When a goal speaks up: the occurrences of its `remind` phrases. */
import { type Period, holdsDay } from "../dates/calendar";
import { addDays, type Day, dayOf, momentAt, type Moment } from "../dates/day";
import { periodHolding } from "../dates/periods";
import type { RemindRule } from "../dates/remind";
import type { Goal } from "../model/goal";
import type { IndexView } from "../note-index/index-view";
import { compareText } from "../note-index/ordered-keys";
import { type GoalBounds, goalPeriodHolding } from "./goal-bounds";

/** How far ahead a next reminder is looked for, in days: a yearly one is found. */
const daysAhead = 800;

/** Whether a rule falls on a day: every day without a cadence (R14), the first day of each of its periods otherwise. */
export function remindsOn(
  rule: RemindRule,
  day: Day,
  anchor: Day | null,
  index: IndexView,
): boolean {
  if (rule.on !== null) return rule.on === day;
  if (rule.cadence === null) return true;
  return periodHolding(rule.cadence, day, anchor, index.settings.calendar)?.start === day;
}

/**
 * The moments on a day at which the goal's phrases speak up, earliest first: only inside one of the goal's periods,
 * never in a paused one, never in the period `met` (R14, R16).
 */
export function remindersOn(
  goal: Goal,
  bounds: GoalBounds,
  index: IndexView,
  day: Day,
  met: Period | null,
): readonly { readonly at: Moment; readonly rule: RemindRule }[] {
  if (met !== null && holdsDay(met, day)) return [];
  const due = goal.remind.filter((rule) => remindsOn(rule, day, goal.start, index));
  if (due.length === 0 || goalPeriodHolding(goal, bounds, index, day) === null) return [];
  if (goal.paused.some(({ start, end }) => start <= day && day <= end)) return [];
  return due
    .map((rule) => ({ at: momentAt(day, rule.time), rule }))
    .sort((a, b) => compareText(a.at, b.at));
}

/** The goal's first reminder strictly after now, or null (R126). */
export function nextReminder(
  goal: Goal,
  bounds: GoalBounds,
  index: IndexView,
  now: Moment,
  met: Period | null,
): Moment | null {
  if (goal.remind.length === 0) return null;
  const today = dayOf(now);
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const day = addDays(today, ahead);
    if (bounds.until !== null && day > bounds.until) return null;
    for (const { at } of remindersOn(goal, bounds, index, day, met)) {
      if (at > now) return at;
    }
  }
  return null;
}
