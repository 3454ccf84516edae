/** A goal with its progress as JSON: the shape that the command prints and other plugins get. */
import type { Period } from "../dates/calendar";
import { formatCadence } from "../dates/cadences/format-cadence";
import type { Evidence } from "../evaluate/counted";
import type { GoalProgress } from "../evaluate/goal-progress";
import type { Inferred } from "../model/goal";
import type { Pace, PastPeriod, PeriodState } from "../model/standing";
import { formatCounts } from "../parse/goals/counts";

/** One goal of the public contract, version 1. */
export interface GoalAnswer {
  readonly id: string;
  readonly path: string;
  readonly line: number;
  readonly title: string;
  readonly cadence: string | null;
  readonly target: number;
  readonly counts: string;
  readonly inferred: readonly Inferred[];
  readonly status: GoalProgress["status"];
  readonly period: Period | null;
  readonly count: number;
  readonly state: PeriodState;
  readonly pace: Pace | null;
  readonly streak: { readonly current: number; readonly longest: number };
  readonly trend: number | null;
  readonly deadline: string | null;
  readonly day: { readonly day: number; readonly of: number } | null;
  readonly nextReminder: string | null;
  readonly partner: string | null;
  readonly evidence: readonly Evidence[];
  readonly history: readonly PastPeriod[];
}

/** A goal's progress as an answer. */
export function goalAnswer(progress: GoalProgress): GoalAnswer {
  const { goal } = progress;
  return {
    id: goal.id,
    path: goal.path,
    line: goal.line,
    title: goal.title,
    cadence: goal.cadence === null ? null : formatCadence(goal.cadence),
    target: progress.target,
    counts: formatCounts(goal.counts),
    inferred: goal.inferred,
    status: progress.status,
    period: progress.period,
    count: progress.count,
    state: progress.state,
    pace: progress.pace,
    streak: progress.streak,
    trend: progress.trend,
    deadline: progress.deadline,
    day: progress.day,
    nextReminder: progress.nextReminder,
    partner: goal.partner,
    evidence: progress.evidence,
    history: progress.history,
  };
}
