/** A review as JSON: the text of its note and where it is kept, with the facts behind it (R5). */
import type { Evidence } from "../evaluate/counted";
import type { Realism } from "../evaluate/realism";
import type { Review } from "../evaluate/review";
import type { ReviewUnit } from "../language/review-words";
import { contactAnswer, type ContactAnswer } from "./contact-answer";
import { type GoalAnswer, goalAnswer } from "./goal-answer";
import type { PartnerSummary } from "./partner-summary";
import type { ReviewView } from "./review-view";

/** How realistic a goal's target is, as JSON: mean and chance rounded to hundredths. */
export type RealismAnswer = Realism;

/** One goal of a review, with its last 8 past periods. */
export interface ReviewedGoalAnswer extends Omit<GoalAnswer, "evidence"> {
  readonly outcome: string;
  /** What counted in the days of the review. */
  readonly evidence: readonly Evidence[];
  readonly realism: RealismAnswer | null;
  readonly offer: {
    readonly because: string;
    readonly times: number;
    readonly target: number | null;
  } | null;
}

/** The answer of the public contract, version 1. */
export interface ReviewAnswer {
  readonly path: string;
  readonly text: string;
  readonly title: string;
  readonly period: { readonly unit: ReviewUnit; readonly start: string; readonly end: string };
  readonly goals: readonly ReviewedGoalAnswer[];
  readonly reached: readonly { readonly path: string; readonly interactions: number }[];
  readonly neglected: readonly ContactAnswer[];
  readonly plans: { readonly kept: number; readonly open: number; readonly ahead: number };
  readonly summaries: readonly PartnerSummary[];
}

const historyLength = 8;

/** The review as an answer. */
export function reviewAnswer(
  review: Review,
  view: ReviewView,
  path: string,
  text: string,
): ReviewAnswer {
  const { span, plans } = review;
  return {
    path,
    text,
    title: view.title,
    period: { unit: span.unit, start: span.start, end: span.end },
    goals: review.goals.map(({ progress, outcome, evidence, realism, offer }) => ({
      ...goalAnswer(progress),
      history: progress.history.slice(-historyLength),
      outcome,
      evidence,
      realism: realism && realismAnswer(realism),
      offer: offer && { because: offer.because, times: offer.times, target: offer.target },
    })),
    reached: review.reached.map(({ contact, count }) => ({ path: contact, interactions: count })),
    neglected: review.neglected.map(contactAnswer),
    plans: { kept: plans.kept.length, open: plans.open.length, ahead: plans.ahead.length },
    summaries: view.summaries,
  };
}

/** How realistic a target is, as an answer. */
export function realismAnswer(realism: Realism): RealismAnswer {
  return { ...realism, mean: hundredths(realism.mean), chance: hundredths(realism.chance) };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
