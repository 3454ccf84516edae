/** What is said of a goal before it is written: whether it is realistic, for itself and with all others, and what it leaves unsaid. */
import type { Moment } from "../dates/day";
import { goalProgress } from "../evaluate/goal-progress";
import { newGoalRealism } from "../evaluate/realism";
import { questionsOfGoal, type Unsaid } from "../evaluate/specific";
import { weeklyLoad } from "../evaluate/weekly-load";
import type { QuestionWords, ReviewWords } from "../language/review-words";
import type { Goal } from "../model/goal";
import type { IndexView } from "../note-index/index-view";
import { loadSentences, newGoalAdvice } from "./realism-lines";

/** One question, with answers that each add some words to the sentence. */
export interface NewGoalQuestion {
  readonly question: string;
  readonly answers: readonly { readonly label: string; readonly addition: string }[];
}

/** What there is to say. */
export interface NewGoalSays {
  /** In numbers and as an offer; empty where nothing is known yet. */
  readonly advice: readonly string[];
  readonly question: NewGoalQuestion | null;
}

/** What there is to say of a goal that is still to be made. */
export function newGoalSays(
  goal: Goal,
  index: IndexView,
  now: Moment,
  words: ReviewWords,
): NewGoalSays {
  const realism = newGoalRealism(goal, index, now);
  const all = [...index.goals(), goal].map((each) => goalProgress(each, index, now, 0));
  const load = weeklyLoad(all, index, now);
  return {
    advice: [
      ...(realism === null || goal.cadence === null
        ? []
        : [newGoalAdvice(realism, goal.cadence, words.realism)]),
      ...(load.weeks > 0 ? [loadSentences(load, words.realism).join(" ")] : []),
    ].filter((text) => text !== ""),
    question: questionOf(goal, index, now, words.questions),
  };
}

/** The first thing unsaid that words at the end of a sentence can say. */
function questionOf(
  goal: Goal,
  index: IndexView,
  now: Moment,
  words: QuestionWords,
): NewGoalQuestion | null {
  for (const { unsaid, question, answers } of questionsOfGoal(goal, index, now, words)) {
    const adds = additionOf(unsaid, words);
    if (adds === null) continue;
    const ready = answers.flatMap(({ label, value }) =>
      value === null ? [] : [{ label, addition: adds(unsaid === "day" ? value : label) }],
    );
    return { question, answers: ready };
  }
  return null;
}

function additionOf(
  unsaid: Unsaid,
  { additions }: QuestionWords,
): ((value: string) => string) | null {
  return unsaid === "number" || unsaid === "person" ? null : additions[unsaid];
}
