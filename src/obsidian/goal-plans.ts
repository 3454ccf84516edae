/** Which plan changes a goal as the user adjusted it, or as the user answered the coach. */
import {
  adjustGoal,
  answerQuestion,
  changeStanding,
  type CoachAct,
  type Day,
  type EditPlan,
  type Goal,
  type Settings,
} from "../core/index";
import type { Adjustment } from "../ui/forms/adjust-form";

/** An act that needs no further question. */
export type AnsweredAct = Exclude<CoachAct, { readonly is: "pick" }>;

/** The plan that changes a goal's target from a day on, or what becomes of the goal. */
export function adjustPlan(
  goal: Goal,
  adjustment: Adjustment,
  today: Day,
  settings: Settings,
): EditPlan {
  if (adjustment.is === "target") return adjustGoal(goal, adjustment, settings);
  return changeStanding(goal, adjustment.status, today, settings);
}

/** The plan of an answer to the coach; null where all stays as it is. */
export function answerPlan(
  goal: Goal,
  act: AnsweredAct,
  today: Day,
  settings: Settings,
): EditPlan | null {
  switch (act.is) {
    case "target":
      return adjustPlan(goal, { ...act, from: today, because: null }, today, settings);
    case "status":
      return adjustPlan(goal, act, today, settings);
    case "set":
      return answerQuestion(goal, act.property, act.value, settings);
    case "leave":
      return null;
  }
}
