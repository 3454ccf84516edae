/** What counted for a goal on the days themselves: for reviews, which ask when something was done. */
import type { Day } from "../dates/day";
import type { Goal } from "../model/goal";
import type { IndexView } from "../note-index/index-view";
import { countedIn, type Evidence } from "./counted";
import { countedDays, goalBounds } from "./goal-bounds";

/**
 * The lines that counted from `start` to `end`, both included and cut to the days the goal runs, newest last. A ticked
 * milestone is among them only where its `✅` date lies there: without one nobody knows when it was done.
 */
export function evidenceWithin(
  goal: Goal,
  index: IndexView,
  start: Day,
  end: Day,
  today: Day,
): readonly Evidence[] {
  const days = { ...countedDays(goalBounds(goal, index), { start, end }, end), today };
  const undated = new Set(
    goal.milestones
      .filter(({ doneOn }) => doneOn === null || doneOn < days.start || doneOn > days.end)
      .map(({ line }) => line),
  );
  return countedIn(goal, index, days).filter(
    ({ path, line }) => path !== goal.path || !undated.has(line),
  );
}
