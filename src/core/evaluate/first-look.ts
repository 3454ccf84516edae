/** What is found out of an index that nobody has asked yet, in steps, so that the first picture of it needs little more. */
import { dayOf, type Moment } from "../dates/day";
import type { IndexView } from "../note-index/index-view";
import { agenda } from "./agenda";
import { contactSteps } from "./contact-state";
import { goalProgress, periodsJudged } from "./goal-progress";
import { openPlans } from "./open-plans";
import { pastCountSteps } from "./past-counts";
import { whoNext } from "./who-next";

/** Answers are the same without it, and only come later; between the steps the index may not change. */
export function* firstLook(index: IndexView, now: Moment): Generator<undefined> {
  const today = dayOf(now);
  index.plans();
  yield;
  yield* contactSteps(index, today);
  yield* pastCountSteps(index, today);
  for (const goal of index.goals()) {
    goalProgress(goal, index, now, periodsJudged);
    yield;
  }
  openPlans(index, today);
  yield;
  agenda(index, now);
  yield;
  whoNext(index, now, 1);
}
