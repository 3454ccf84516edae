/** When Kith offers to adjust a goal: after three misses in a row, or three periods that were met early. */
import type { Cadence } from "../dates/cadences/cadence";
import { addDays, type Day, daysBetween, type Moment } from "../dates/day";
import type { Goal } from "../model/goal";
import type { PastPeriod } from "../model/standing";
import type { IndexView } from "../note-index/index-view";
import { countedIn } from "./counted";
import { countedDays, goalBounds } from "./goal-bounds";
import type { GoalProgress } from "./goal-progress";
import { goalRealism, judged, leastChance, type Realism, targetWithin } from "./realism";

/** What is offered, with the numbers behind it. */
export interface Offer {
  /** The same for the same goal, periods and offer, so that hosts need not ask twice. */
  readonly id: string;
  readonly because: "missed" | "early";
  /** How many periods in a row. */
  readonly times: number;
  /** The new target; null where the target is 1 already and only a slower cadence or a pause is left. */
  readonly target: number | null;
  /** A slower cadence, where the target can't be lower; else null. */
  readonly slower: Cadence | null;
  readonly realism: Realism | null;
}

/** So many periods in a row make an offer. */
const timesInARow = 3;

/** The offer for a goal that is active and starts again, or null; paused periods are passed over. */
export function offerFor(progress: GoalProgress, index: IndexView, now: Moment): Offer | null {
  const { goal, status, target } = progress;
  if (status !== "active") return null;
  const past = judged(progress.history);
  const last = past.slice(-timesInARow);
  if (last.length < timesInARow) return null;
  if (last.some((period) => period.target !== target)) return null;
  const realism = goalRealism(progress, index, now);
  const run = (because: Offer["because"]): Pick<Offer, "id" | "because" | "times" | "realism"> => ({
    id: `offer:${goal.id}:${because}:${last.at(-1)?.start ?? ""}`,
    because,
    times: runLength(past, because, goal, index),
    realism,
  });
  if (last.every(({ state }) => state === "missed")) {
    const lower = targetWithin(goal, past, target, leastChance);
    return {
      ...run("missed"),
      target: lower,
      slower: lower === null ? slowerCadence(goal.cadence) : null,
    };
  }
  if (last.every((period) => wasEarly(period, goal, index))) {
    const higher = higherTarget(goal, last, target);
    return higher === null ? null : { ...run("early"), target: higher, slower: null };
  }
  return null;
}

/**
 * Whether the target was reached in the first half of the period: of seven days, on the third at the latest.
 * A period of one day is never early.
 */
function wasEarly(period: PastPeriod, goal: Goal, index: IndexView): boolean {
  const length = daysBetween(period.start, period.end) + 1;
  if (period.state !== "met" || length < 2) return false;
  const half = addDays(period.start, Math.floor(length / 2) - 1);
  return countUpTo(period, half, goal, index) >= period.target;
}

function countUpTo(period: PastPeriod, day: Day, goal: Goal, index: IndexView): number {
  return countedIn(goal, index, countedDays(goalBounds(goal, index), period, day)).length;
}

/** What all of these periods reached, at most twice the target and at least one more; null where days can't be more. */
function higherTarget(goal: Goal, periods: readonly PastPeriod[], target: number): number | null {
  const least = Math.min(...periods.map(({ count }) => count));
  const higher = Math.max(target + 1, Math.min(least, target * 2));
  const countsDays = goal.counts.terms.some(({ is }) => is === "journal days");
  const days = Math.min(...periods.map(({ start, end }) => daysBetween(start, end) + 1));
  return countsDays && higher > days ? null : higher;
}

function runLength(
  past: readonly PastPeriod[],
  because: Offer["because"],
  goal: Goal,
  index: IndexView,
): number {
  const goesOn = (period: PastPeriod): boolean =>
    because === "missed" ? period.state === "missed" : wasEarly(period, goal, index);
  const broken = [...past].reverse().findIndex((period) => !goesOn(period));
  return broken === -1 ? past.length : broken;
}

/** Half as often; null where nothing plain is slower. */
function slowerCadence(cadence: Cadence | null): Cadence | null {
  switch (cadence?.unit) {
    case "day":
      return cadence.every === 1
        ? { unit: "week", every: 1, on: null }
        : { unit: "day", every: cadence.every * 2 };
    case "week":
      return cadence.on !== null && cadence.on.length > 1
        ? { unit: "week", every: 1, on: null }
        : { ...cadence, every: cadence.every * 2 };
    case "month":
      return cadence.every === 1 && cadence.on === null
        ? { unit: "quarter", every: 1 }
        : { ...cadence, every: cadence.every * 2 };
    case "quarter":
      return { unit: "quarter", every: cadence.every * 2 };
    default:
      return null;
  }
}
