/** What a plan or an outcome makes of a text in a test. */
import { inEnglish } from "../../../src/core/language/sayings";
import {
  changeFrom,
  type EditPlan,
  type NoteOutcome,
  planOutcome,
} from "../../../src/core/edit/edit-plan";

/** The text after an outcome; what was refused is the reason, with `refused: ` before it. */
export function after(text: string | null, outcome: NoteOutcome): string | null {
  const made = changeFrom("Note.md", text, outcome);
  if (made.is === "refused") return `refused: ${inEnglish(made.because)}`;
  return made.change ? made.change.after : text;
}

/** The text of a plan's one note after it. */
export function afterPlan(text: string | null, plan: EditPlan): string | null {
  const outcome = planOutcome(plan, () => text);
  if (outcome.is === "refused") return `refused: ${inEnglish(outcome.because)}`;
  return outcome.changes[0] ? outcome.changes[0].after : text;
}
