/** All active goals one by one, for when life changes: how each went, and the choices there are. */
import type { Moment } from "../dates/day";
import { goalProgress } from "../evaluate/goal-progress";
import { goalRealism } from "../evaluate/realism";
import type { ReviewWords } from "../language/review-words";
import type { IndexView } from "../note-index/index-view";
import { perPeriod, realismSentence } from "./realism-lines";

/** What can be done with a goal. */
export interface GoalChoice {
  readonly is: "keep" | "adjust" | "pause" | "finish" | "drop";
  readonly label: string;
  /** Of `adjust`, the target that lies within reach; else null. */
  readonly target: number | null;
}

/** One goal of the walk. */
export interface GoalStep {
  readonly id: string;
  readonly path: string;
  readonly line: number;
  readonly title: string;
  /** "2 of 7". */
  readonly step: string;
  readonly question: string;
  /** How it went so far, in numbers; `""` where nothing is known. */
  readonly standing: string;
  readonly target: number;
  readonly choices: readonly GoalChoice[];
}

/** So many past periods tell how a goal went. */
const periodsLookedAt = 24;

/** Every active goal, in order of its note. */
export function goalWalk(index: IndexView, now: Moment, words: ReviewWords): readonly GoalStep[] {
  const active = index
    .goals()
    .map((goal) => goalProgress(goal, index, now, periodsLookedAt))
    .filter(({ status }) => status === "active");
  return active.map((progress, at) => {
    const { goal, target } = progress;
    const { cadence } = goal;
    const realism = goalRealism(progress, index, now);
    const lower = realism?.offer ?? null;
    const { offers } = words;
    return {
      id: goal.id,
      path: goal.path,
      line: goal.line,
      title: goal.title,
      step: offers.step(at + 1, active.length),
      question: offers.stillFits(
        goal.title,
        target,
        cadence === null || cadence.unit === "once" ? "" : perPeriod(cadence, words.realism),
      ),
      standing:
        realism === null || cadence === null
          ? ""
          : realismSentence(realism, cadence, words.realism),
      target,
      choices: [
        { is: "keep", label: offers.keep, target: null },
        ...(lower === null
          ? []
          : [{ is: "adjust" as const, label: offers.adjustTo(lower), target: lower }]),
        { is: "pause", label: offers.pause, target: null },
        { is: "finish", label: offers.finish, target: null },
        { is: "drop", label: offers.drop, target: null },
      ],
    };
  });
}
