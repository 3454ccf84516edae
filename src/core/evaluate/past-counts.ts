/** How much counted for a goal in each of its past periods. */
import type { DaySpan } from "../dates/calendar";
import type { Day } from "../dates/day";
import type { Goal } from "../model/goal";
import type { IndexView } from "../note-index/index-view";
import { countsOf, countsOfItsOwn } from "./counted";
import { countedDays, type GoalBounds, goalPeriodsBefore } from "./goal-bounds";
import { remembered } from "./remembered";

/** A past period and how many lines counted in it. */
export interface PastCount extends DaySpan {
  readonly count: number;
}

/** A streak is looked for over at most so many past periods: ten years of days. */
const periodsSearched = 3660;

/** Newest first: at least so many, where there are so many, and back to the first journal note, where a streak can begin. */
export function pastCounts(
  goal: Goal,
  bounds: GoalBounds,
  index: IndexView,
  today: Day,
  atLeast: number,
): readonly PastCount[] {
  const find = countsOfItsOwn(goal) ? counted : shared;
  return find(index, goal, bounds, today, atLeast);
}

function counted(
  index: IndexView,
  goal: Goal,
  bounds: GoalBounds,
  today: Day,
  atLeast: number,
): readonly PastCount[] {
  const found: PastCount[] = [];
  const firstJournal = index.firstJournalDay();
  const counts = countsOf(goal, index);
  for (const period of goalPeriodsBefore(goal, bounds, index, today)) {
    if (found.length === periodsSearched) break;
    const mayHaveData = firstJournal !== null && period.end >= firstJournal;
    if (found.length >= atLeast && !mayHaveData) break;
    const { start, end } = period;
    found.push({ start, end, count: counts(countedDays(bounds, period, today)) });
  }
  return found;
}

/** Many goals, and many views of one goal, count the same in the same periods. */
const shared = remembered(
  ({ counts, cadence, start }: Goal, bounds: GoalBounds, today: Day, atLeast: number) =>
    JSON.stringify([counts, cadence, start, bounds.start, bounds.until, today, atLeast]),
  counted,
);
