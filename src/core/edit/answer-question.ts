/** A goal's question answered: the one property that was left unsaid, written into its note. */
import type { Goal } from "../model/goal";
import type { Settings } from "../model/settings";
import type { EditPlan } from "./edit-plan";
import { goalEdit, type GoalPlace } from "./goal-text";

/** What can be answered, by the property that the answer is written to. */
export type AnsweredProperty = "cadence" | "target" | "remind" | "deadline";

/**
 * Sets a property of a goal, or the field of an item of a goal list, to an answer as a person would write it. Refused
 * where the goal that is read afterwards doesn't hold it, as with a phrase that is no cadence.
 */
export function answerQuestion(
  goal: GoalPlace,
  property: AnsweredProperty,
  value: string,
  settings: Settings,
): EditPlan {
  const written = property === "target" ? Number(value) : value.trim();
  const edit = goalEdit(goal, settings, [({ set }) => set(property, written)], (after) =>
    holds(after, property, value),
  );
  return { title: ["adjustGoal", goal.title], notes: [edit] };
}

function holds(after: Goal, property: AnsweredProperty, value: string): boolean {
  switch (property) {
    case "cadence":
      return after.cadence !== null;
    case "target":
      return after.target === Number(value);
    case "remind":
      return after.remind.length > 0;
    case "deadline":
      return after.deadline !== null;
  }
}
