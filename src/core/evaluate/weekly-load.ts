/** Whether all goals together fit: actions a week that they ask for, against what the last weeks show. */
import type { Cadence } from "../dates/cadences/cadence";
import { weekHolding } from "../dates/calendar";
import { addDays, type Day, dayOf, daysBetween, type Moment } from "../dates/day";
import type { IndexView } from "../note-index/index-view";
import { evidenceWithin } from "./evidence-within";
import type { GoalProgress } from "./goal-progress";
import { asIfAlways } from "./realism";
import { remindsOn } from "./goal-reminders";

/** All active goals together. */
export interface WeeklyLoad {
  /** Actions a week that the targets in force ask for. */
  readonly asked: number;
  /**
   * The mean a week of what counted for the goals, each for itself as in `asked`, or would have before it began; null
   * without a whole week of journal.
   */
  readonly done: number | null;
  /** How many whole weeks `done` rests on, at most 8. */
  readonly weeks: number;
  /** What the user set, else `done`. */
  readonly capacity: number | null;
  readonly isOwnCapacity: boolean;
  /** Whether more is asked than a quarter above the capacity, by at least one action; known after three weeks. */
  readonly isTooMuch: boolean;
  /** How often the focus time comes in the seven days from today. */
  readonly focusTimes: number;
}

const weeksLookedAt = 8;
const slack = 1.25;

/** Fewer weeks of journal show what was done, and not yet what fits. */
export const weeksForJudgement = 3;

/** The load of the goals that are active on the day of `now`. */
export function weeklyLoad(
  goals: readonly GoalProgress[],
  index: IndexView,
  now: Moment,
): WeeklyLoad {
  const today = dayOf(now);
  const active = goals.filter(({ status }) => status === "active");
  const asked = active.reduce((sum, progress) => sum + askedAWeek(progress, today), 0);
  const { done, weeks } = doneAWeek(active, index, today);
  const own = index.settings.capacity;
  const capacity = own ?? done;
  return {
    asked,
    done,
    weeks,
    capacity,
    isOwnCapacity: own !== null,
    isTooMuch:
      capacity !== null &&
      (own !== null || weeks >= weeksForJudgement) &&
      asked > capacity * slack &&
      asked >= capacity + 1,
    focusTimes: focusDays(index, today, addDays(today, 6)).length,
  };
}

/** The days of a run, both included, on which the focus time falls, with its earliest time on each. */
export function focusDays(
  index: IndexView,
  from: Day,
  to: Day,
): readonly { readonly day: Day; readonly time: string }[] {
  const days: { day: Day; time: string }[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const [time] = index.settings.focusTime
      .filter((rule) => remindsOn(rule, day, null, index))
      .map((rule) => rule.time)
      .sort();
    if (time !== undefined) days.push({ day, time });
    if (day === to) break;
  }
  return days;
}

/** Actions a week of one goal: its target by its cadence; of what runs once, what is left by the weeks that are left. */
function askedAWeek({ goal, target, count, state }: GoalProgress, today: Day): number {
  if (goal.cadence === null) return 0;
  if (goal.cadence.unit !== "once") return target * periodsAWeek(goal.cadence);
  if (state === "met" || goal.deadline === null || goal.deadline < today) return 0;
  return Math.max(0, target - count) / Math.max(1, (daysBetween(today, goal.deadline) + 1) / 7);
}

const weeksAMonth = 365.25 / 12 / 7;

function periodsAWeek(cadence: Exclude<Cadence, { readonly unit: "once" }>): number {
  switch (cadence.unit) {
    case "day":
      return 7 / cadence.every;
    case "week":
      return (cadence.on?.length ?? 1) / cadence.every;
    case "month": {
      const { on } = cadence;
      const days = on === null ? 1 : on.is === "weekdays" ? on.weekdays.length : on.days.length;
      return days / (weeksAMonth * cadence.every);
    }
    case "quarter":
      return 1 / (3 * weeksAMonth * cadence.every);
    case "year":
      return 1 / (12 * weeksAMonth * cadence.every);
  }
}

function doneAWeek(
  goals: readonly GoalProgress[],
  index: IndexView,
  today: Day,
): { readonly done: number | null; readonly weeks: number } {
  const { calendar } = index.settings;
  const end = addDays(weekHolding(today, calendar).start, -1);
  const first = index.firstJournalDay();
  if (first === null || goals.length === 0) return { done: null, weeks: 0 };
  const whole = Math.floor((daysBetween(first, end) + 1) / 7);
  const weeks = Math.min(weeksLookedAt, whole);
  if (weeks < 1) return { done: null, weeks: 0 };
  const start = addDays(end, 1 - weeks * 7);
  const counts = goals.map(
    ({ goal }) => evidenceWithin(asIfAlways(goal), index, start, end, today).length,
  );
  return { done: counts.reduce((sum, count) => sum + count, 0) / weeks, weeks };
}
