/** What the form of a new goal shows for a sentence: how it is read, or why there is no goal in it. */
import {
  catalogueFor,
  dayOf,
  goalPreview,
  type Moment,
  newGoal,
  type Settings,
} from "../../../src/core/index";
import { inEnglish } from "../../../src/core/language/sayings";
import type { ReadGoal } from "../../../src/ui/forms/goal-form";

/** Reads sentences at a moment, in English. */
export function goalReading(now: Moment, settings: Settings): ReadGoal {
  const { screen, ui } = catalogueFor("en");
  return (sentence) => {
    const made = newGoal(sentence, now, settings, () => false);
    if (made.is === "refused") return { problem: inEnglish(made.because) };
    const problems = made.problems.map(({ message }) => message);
    const words = { screen, preview: ui.forms.goal.preview };
    return goalPreview(made.goal, made.path, problems, dayOf(now), words);
  };
}
