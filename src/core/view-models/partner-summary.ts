/** A review in plain text for the person who holds one to it: numbers only, no names and no words of the journal. */
import type { GoalReview, Review } from "../evaluate/review";
import { goalNumbers } from "./review-goals";
import type { ReviewLanguage } from "./review-lines";

/** One summary. */
export interface PartnerSummary {
  /** The partner as the goals name them; null for a summary of all goals, where no goal names one. */
  readonly partner: string | null;
  /** Lines ended by LF, without one at the end. */
  readonly text: string;
}

/** A summary for each partner, of the goals that name them; without any partner one of all goals. */
export function partnerSummaries(
  review: Review,
  title: string,
  days: string,
  language: ReviewLanguage,
): readonly PartnerSummary[] {
  const byPartner = new Map<string, GoalReview[]>();
  for (const goal of review.goals) {
    const { partner } = goal.progress.goal;
    if (partner === null) continue;
    const goals = byPartner.get(partner);
    if (goals) goals.push(goal);
    else byPartner.set(partner, [goal]);
  }
  const groups: readonly (readonly [string | null, readonly GoalReview[]])[] =
    byPartner.size > 0 ? [...byPartner] : [[null, review.goals]];
  return groups.map(([partner, goals]) => ({
    partner,
    text: summaryText(goals, review, title, days, language),
  }));
}

function summaryText(
  goals: readonly GoalReview[],
  review: Review,
  title: string,
  days: string,
  language: ReviewLanguage,
): string {
  const { summary, note } = language.review;
  const first = review.first.filter((goal) => goals.includes(goal));
  return [
    summary.opening(title, days),
    ...goals.map(
      (goal) => `- ${oneLine(goal.progress.goal.title)}: ${goalNumbers(goal, language)}`,
    ),
    ...(goals.length === 0 ? [note.noGoals] : []),
    summary.reached(review.reached.length),
    ...(first.length === 0
      ? []
      : [summary.next(first.map(({ progress }) => oneLine(progress.goal.title)))]),
  ].join("\n");
}

function oneLine(text: string): string {
  return text
    .replace(/!?\[\[|\]\]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
