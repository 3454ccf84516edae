/** How much counted for a goal in each of its past periods. */
import { allStepsOf } from "../dates/all-steps";
import type { DaySpan } from "../dates/calendar";
import type { Day } from "../dates/day";
import type { Goal } from "../model/goal";
import type { IndexView } from "../note-index/index-view";
import { countsOf, countsOfItsOwn } from "./counted";
import {
  type CountedDays,
  countedDays,
  type GoalBounds,
  goalBounds,
  goalPeriodsBefore,
} from "./goal-bounds";
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
  if (!countsOfItsOwn(goal)) return shared(index, goal, bounds, today, atLeast);
  return allStepsOf(counted(countsOf(goal, index), index, goal, bounds, today, atLeast));
}

/** Counts the past periods of all goals in steps, each for those that count alike, so that `pastCounts` has it easy then. */
export function* pastCountSteps(index: IndexView, today: Day): Generator<undefined> {
  const seen = new Set<string>();
  for (const goal of index.goals()) {
    const bounds = goalBounds(goal, index);
    const key = countedBy(goal, bounds);
    if (seen.size === seen.add(key).size || countsOfItsOwn(goal)) continue;
    yield* counted(keptCounts(goal, index, today), index, goal, bounds, today, 0);
  }
}

function* counted(
  counts: (days: CountedDays) => number,
  index: IndexView,
  goal: Goal,
  bounds: GoalBounds,
  today: Day,
  atLeast: number,
): Generator<undefined, readonly PastCount[]> {
  const found: PastCount[] = [];
  const firstJournal = index.firstJournalDay();
  for (const period of goalPeriodsBefore(goal, bounds, index, today)) {
    if (found.length === periodsSearched) break;
    const mayHaveData = firstJournal !== null && period.end >= firstJournal;
    if (found.length >= atLeast && !mayHaveData) break;
    const { start, end } = period;
    found.push({ start, end, count: counts(countedDays(bounds, period, today)) });
    yield;
  }
  return found;
}

/** Many goals, and many views of one goal, count the same in the same periods. */
const shared = remembered(
  (goal: Goal, bounds: GoalBounds, today: Day, atLeast: number) =>
    `${countedBy(goal, bounds)} ${today} ${atLeast}`,
  (index, goal: Goal, bounds: GoalBounds, today: Day, atLeast: number) =>
    allStepsOf(counted(keptCounts(goal, index, today), index, goal, bounds, today, atLeast)),
);

/** By what a goal's periods and their counts are told from those of others. */
function countedBy({ counts, cadence, start }: Goal, bounds: GoalBounds): string {
  return JSON.stringify([counts, cadence, start, bounds.start, bounds.until]);
}

/** What was counted of an index on a day, by what counts and by the days it was counted in. */
interface Kept {
  readonly today: Day;
  readonly byCounts: Map<string, KeptCounts>;
}

interface KeptCounts {
  revision: number;
  readonly byDays: Map<string, { readonly end: Day; readonly count: number }>;
}

const kept = new WeakMap<object, Kept>();

/** Counts as `countsOf` does, but days up to which nothing changed since are not counted again: most changes are of today. */
function keptCounts(goal: Goal, index: IndexView, today: Day): (days: CountedDays) => number {
  let known = kept.get(index.counting);
  if (known?.today !== today) kept.set(index.counting, (known = { today, byCounts: new Map() }));
  const key = JSON.stringify(goal.counts);
  let counts = known.byCounts.get(key);
  if (counts === undefined) {
    known.byCounts.set(key, (counts = { revision: index.revision, byDays: new Map() }));
  }
  const since = index.changedSince(counts.revision);
  counts.revision = index.revision;
  const { byDays } = counts;
  if (since !== null) {
    for (const [days, { end }] of byDays) if (end >= since) byDays.delete(days);
  }
  const count = countsOf(goal, index);
  return (days) => {
    const { start, end } = days;
    const asked = `${start} ${end}`;
    let found = byDays.get(asked);
    if (found === undefined) byDays.set(asked, (found = { end, count: count(days) }));
    return found.count;
  };
}
