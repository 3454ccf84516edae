/** What the coach has to say of the goals: one thing at a time, and never again once it was answered. */
import { addDays, dayOf, type Moment } from "../dates/day";
import type { QuestionWords } from "../language/review-words";
import type { Settings } from "../model/settings";
import type { IndexView } from "../note-index/index-view";
import type { ChallengeRun } from "./challenge-run";
import { type GoalProgress, goalProgress, periodsJudged } from "./goal-progress";
import { type Offer, offerFor } from "./offers";
import { nextGoalQuestion, type Question } from "./specific";

/** One thing to say, with the id under which its answer is remembered. */
export type CoachMatter =
  | {
      readonly is: "offer";
      readonly id: string;
      readonly goal: GoalProgress;
      readonly offer: Offer;
    }
  | {
      readonly is: "ended";
      readonly id: string;
      readonly goal: GoalProgress;
      readonly run: ChallengeRun;
    }
  | { readonly is: "question"; readonly id: string; readonly question: Question };

/** A challenge that ended longer ago, in days, is told of no more. */
const daysToldOf = 30;

/** What was answered or left already, by the decisions that sync. */
export function answeredMatters({ decisions }: Pick<Settings, "decisions">): ReadonlySet<string> {
  return new Set([...decisions].flatMap(([id, { done }]) => (done ? [id] : [])));
}

/** The next matter: a challenge that ended, then an offer to adjust, then a question; null when all is said. */
export function coachMatter(
  index: IndexView,
  now: Moment,
  words: QuestionWords,
): CoachMatter | null {
  const answered = answeredMatters(index.settings);
  const oldest = addDays(dayOf(now), -daysToldOf);
  const goals = index.goals().map((goal) => goalProgress(goal, index, now, periodsJudged));
  for (const goal of goals) {
    const { challenge: run, status } = goal;
    if (run === null || status !== "ended" || run.end < oldest) continue;
    const id = `ended:${goal.goal.id}:${run.end}`;
    if (!answered.has(id)) return { is: "ended", id, goal, run };
  }
  for (const goal of goals) {
    const offer = offerFor(goal, index, now);
    if (offer !== null && !answered.has(offer.id))
      return { is: "offer", id: offer.id, goal, offer };
  }
  const question = nextGoalQuestion(index, now, answered, words);
  return question === null ? null : { is: "question", id: question.id, question };
}
