/** A goal with its progress as JSON: the shape that the command prints and other plugins get. */
import { formatCadence } from "../dates/cadences/format-cadence";
import type { GoalProgress } from "../evaluate/goal-progress";
import type { Inferred } from "../model/goal";
import { formatCounts } from "../parse/goals/counts";

/** One goal of the public contract, version 1. */
export interface GoalAnswer extends Pick<
  GoalProgress,
  | "target"
  | "status"
  | "period"
  | "count"
  | "state"
  | "pace"
  | "streak"
  | "trend"
  | "deadline"
  | "day"
  | "nextReminder"
  | "evidence"
  | "history"
> {
  readonly id: string;
  readonly path: string;
  readonly line: number;
  readonly title: string;
  readonly cadence: string | null;
  readonly counts: string;
  readonly inferred: readonly Inferred[];
  readonly partner: string | null;
}

/** A goal's progress as an answer. */
export function goalAnswer(progress: GoalProgress): GoalAnswer {
  const { goal } = progress;
  return {
    id: goal.id,
    path: goal.path,
    line: goal.line,
    title: goal.title,
    cadence: goal.cadence === null ? null : formatCadence(goal.cadence, goal.time),
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
