/** Where a goal stands: its count against its target, its past periods, its streak, pace and trend. */
import { type Period, quarterHolding } from "../dates/calendar";
import { type Day, dayOf, daysBetween, type Moment } from "../dates/day";
import type { Goal, GoalStatus } from "../model/goal";
import type { Pace, PastPeriod, PeriodState } from "../model/standing";
import type { IndexView } from "../note-index/index-view";
import { type ChallengeRun, challengeRun } from "./challenge-run";
import { countedIn, type Evidence } from "./counted";
import {
  challengeDay,
  countedDays,
  type GoalBounds,
  goalBounds,
  goalPeriodBefore,
  goalPeriodHolding,
} from "./goal-bounds";
import { nextReminder } from "./goal-reminders";
import { pastCounts } from "./past-counts";

/** Everything that follows from a goal and the index at a moment. */
export interface GoalProgress {
  readonly goal: Goal;
  readonly status: GoalStatus | "upcoming" | "ended";
  /** The target in force now (R112). */
  readonly target: number;
  /** The running period; null when there is none (R111). */
  readonly period: Period | null;
  readonly count: number;
  readonly state: PeriodState;
  /** Null when the period isn't open or nothing ends it. */
  readonly pace: Pace | null;
  readonly streak: { readonly current: number; readonly longest: number };
  /** Met ÷ judged over the last 8 past periods, rounded to hundredths; null when none was judged. */
  readonly trend: number | null;
  readonly deadline: Day | null;
  readonly day: { readonly day: number; readonly of: number } | null;
  /** Of a goal with `for` that has begun; else null. */
  readonly challenge: ChallengeRun | null;
  readonly nextReminder: Moment | null;
  /** Newest last (R129). Without a running period, that of the last one. */
  readonly evidence: readonly Evidence[];
  /** The past periods asked for, newest last. */
  readonly history: readonly PastPeriod[];
}

/** Trend and offers look at so many past periods. */
export const periodsJudged = 8;

/** What was asked of a goal last, and answered. */
interface Known {
  readonly of: object;
  readonly asked: string;
  readonly progress: GoalProgress;
}

const known = new WeakMap<Goal, Known>();

/** Where a goal stands at a moment, with so many past periods of history; a picture of everything asks several times. */
export function goalProgress(
  goal: Goal,
  index: IndexView,
  now: Moment,
  periods: number,
): GoalProgress {
  const of = index.counting;
  const asked = `${index.revision} ${now} ${periods}`;
  const last = known.get(goal);
  if (last?.of === of && last.asked === asked) return last.progress;
  const progress = progressOf(goal, index, now, periods);
  known.set(goal, { of, asked, progress });
  return progress;
}

function progressOf(goal: Goal, index: IndexView, now: Moment, periods: number): GoalProgress {
  const today = dayOf(now);
  const bounds = goalBounds(goal, index);
  const target = targetOn(goal, today);
  const period = goalPeriodHolding(goal, bounds, index, today);
  const status = statusOf(goal, bounds, today);
  const past = pastPeriods(goal, bounds, index, today, periods);
  const lastEvidence = (): readonly Evidence[] => {
    const last = goalPeriodBefore(goal, bounds, index, today);
    return last === null ? [] : evidenceOf(goal, bounds, index, last, today);
  };

  const evidence =
    period === null ? lastEvidence() : evidenceOf(goal, bounds, index, period, today);
  const ended = bounds.until !== null && bounds.until < today;
  const count = period !== null || (ended && goal.cadence?.unit === "once") ? evidence.length : 0;
  const state = runningState(goal, index, period, count, target, ended, past, today);
  const pace =
    state === "open" && period !== null ? paceOf(goal, index, period, count, target, today) : null;

  return {
    goal,
    status,
    target,
    period,
    count,
    state,
    pace,
    streak: streaks(goal, index, past, period !== null && state === "met"),
    trend: trendOf(past.slice(0, periodsJudged)),
    deadline: goal.deadline,
    day: challengeDay(goal, bounds, today),
    challenge:
      bounds.from !== null && bounds.from <= today
        ? challengeRun(goal, bounds, past, period !== null && state === "met")
        : null,
    nextReminder:
      status === "active"
        ? nextReminder(goal, bounds, index, now, state === "met" ? period : null)
        : null,
    evidence,
    history: past.slice(0, periods).reverse(),
  };
}

/** The target in force on a day: the newest revision up to it, else the first target; of milestones, their number. */
export function targetOn(goal: Goal, day: Day): number {
  let target = goal.target;
  for (const revision of goal.revisions) {
    if (revision.from <= day) target = revision.target;
  }
  return target;
}

function statusOf(goal: Goal, bounds: GoalBounds, today: Day): GoalProgress["status"] {
  if (goal.status !== "active") return goal.status;
  if (bounds.start !== null && today < bounds.start) return "upcoming";
  return bounds.until !== null && bounds.until < today ? "ended" : "active";
}

function evidenceOf(
  goal: Goal,
  bounds: GoalBounds,
  index: IndexView,
  period: Period,
  today: Day,
): readonly Evidence[] {
  return countedIn(goal, index, countedDays(bounds, period, today));
}

function isPausedIn(goal: Goal, period: Period): boolean {
  return goal.paused.some(
    ({ start, end }) => end >= period.start && (period.end === null || start <= period.end),
  );
}

function runningState(
  goal: Goal,
  index: IndexView,
  period: Period | null,
  count: number,
  target: number,
  ended: boolean,
  past: readonly PastPeriod[],
  today: Day,
): PeriodState {
  const onceDone = goal.status === "done" && goal.cadence?.unit === "once";
  if (onceDone) return "met";
  if (ended) {
    if (goal.cadence?.unit === "once") return count >= target ? "met" : "missed";
    return past[0]?.state ?? "no data";
  }
  if (period === null) return "upcoming";
  if (count >= target) return "met";
  if (goal.status !== "active" || isPausedIn(goal, period)) return "skipped";
  const first = index.firstJournalDay();
  return first !== null && first > today ? "no data" : "open";
}

/** Past periods, newest first: at least as many as asked for and as a trend needs, and back to where a streak can begin. */
function pastPeriods(
  goal: Goal,
  bounds: GoalBounds,
  index: IndexView,
  today: Day,
  periods: number,
): readonly PastPeriod[] {
  const firstJournal = index.firstJournalDay();
  const wanted = Math.max(periods, periodsJudged);
  return pastCounts(goal, bounds, index, today, wanted).map(({ start, end, count }) => {
    const target = targetOn(goal, start);
    const state = pastState(goal, bounds, firstJournal, { start, end }, count, target);
    return { start, end, target, count, state };
  });
}

function pastState(
  goal: Goal,
  bounds: GoalBounds,
  firstJournal: Day | null,
  period: Period,
  count: number,
  target: number,
): PeriodState {
  if (count >= target) return "met";
  if (isPausedIn(goal, period)) return "skipped";
  if (firstJournal === null || period.start < firstJournal) return "no data";
  return bounds.start !== null && period.start < bounds.start ? "no data" : "missed";
}

/** Pace of an open period (section 3): today counts as half a day. */
function paceOf(
  goal: Goal,
  index: IndexView,
  period: Period,
  count: number,
  target: number,
  today: Day,
): Pace | null {
  if (period.end === null) return null;
  const elapsed = daysBetween(period.start, today) + 0.5;
  const expected = (target * elapsed) / (daysBetween(period.start, period.end) + 1);
  if (count >= expected + 1) return "ahead";
  if (count < expected - 1 || tooFewDaysRemain(goal, index, period.end, count, target, today)) {
    return "behind";
  }
  return "on track";
}

/** Whether journal days are counted and more are left to do than days remain; today remains until its note counts (R114). */
function tooFewDaysRemain(
  goal: Goal,
  index: IndexView,
  end: Day,
  count: number,
  target: number,
  today: Day,
): boolean {
  if (!goal.counts.terms.every((term) => term.is === "journal days")) return false;
  const todayCounts = index.journalDaysBetween(today, today).length > 0;
  return target - count > daysBetween(today, end) + (todayCounts ? 0 : 1);
}

/**
 * Met periods in a row, newest first: skipped ones and those that grace forgives neither add nor break (R113);
 * the first misses of a quarter, by a period's last day, are the forgiven ones (R91).
 */
function streaks(
  goal: Goal,
  index: IndexView,
  newestFirst: readonly PastPeriod[],
  runningMet: boolean,
): { readonly current: number; readonly longest: number } {
  const missesInQuarter = new Map<Day, number>();
  let run = 0;
  let longest = 0;
  for (const period of [...newestFirst].reverse()) {
    if (period.state === "met") run += 1;
    else if (period.state === "missed" && goal.grace === 0) run = 0;
    else if (period.state === "missed") {
      const quarter = quarterHolding(period.end, index.settings.calendar).start;
      const misses = (missesInQuarter.get(quarter) ?? 0) + 1;
      missesInQuarter.set(quarter, misses);
      if (misses > goal.grace) run = 0;
    }
    longest = Math.max(longest, run);
  }
  const counts = goal.cadence?.unit !== "once" && runningMet;
  const current = counts ? run + 1 : run;
  return { current, longest: Math.max(longest, current) };
}

function trendOf(periods: readonly PastPeriod[]): number | null {
  const met = periods.filter(({ state }) => state === "met").length;
  const judged = met + periods.filter(({ state }) => state === "missed").length;
  return judged === 0 ? null : Math.round((met / judged) * 100) / 100;
}
