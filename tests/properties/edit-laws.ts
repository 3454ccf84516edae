/** The laws that every edit keeps, on one text. */
import { inEnglish } from "../../src/core/language/sayings";
import { type Day, toDay, toMoment } from "../../src/core/dates/day";
import { adjustGoal } from "../../src/core/edit/adjust-goal";
import { answerQuestion } from "../../src/core/edit/answer-question";
import { type EditPlan, type NoteOutcome, planOutcome } from "../../src/core/edit/edit-plan";
import { appendToProperty, setProperty } from "../../src/core/edit/frontmatter-property";
import { finishGoal, pauseGoal } from "../../src/core/edit/goal-standing";
import { makeJournalNote } from "../../src/core/edit/journal-note";
import { putSection, sectionsIn } from "../../src/core/edit/journal-section";
import { checkIn, logInteraction } from "../../src/core/edit/log-interaction";
import { writeReview } from "../../src/core/edit/review-section";
import { differenceOf } from "../../src/core/edit/text-edit";
import { lineStartsOf } from "../../src/core/parse/markdown/line-places";
import { defaultSettings } from "../../src/core/parse/settings/settings";
import { undoPlan, withStep } from "../../src/core/undo";

const settings = defaultSettings();
const path = "Goals/A.md";
const now = toMoment("2026-11-22T10:00")!;
const day: Day = toDay("2026-11-22")!;
const goal = { id: path, path, title: "A" };
const newNote = (): string => "";

const of = (title: string, on: (text: string) => NoteOutcome): EditPlan => ({
  title,
  notes: [{ path, on: (text) => on(text ?? "") }],
});

/** Of the lines that stand in a note, which may an edit take away? */
type Own =
  /** None: it adds lines. */
  | "none"
  /** Those of the frontmatter, or the goal's. */
  | "property"
  /** Those between the markers of the section of this name. */
  | { readonly section: string };

/** One act, with what is its own, and whether doing it twice is doing it once. */
export interface Act {
  readonly plan: EditPlan;
  readonly own: Own;
  readonly settles: boolean;
}

const review =
  "Mon to Sun\n\n```kith-review\n2026-W47\n```\n\n## Goals\n\n- A: 1 of 2\n\n## Next\n\n- B";
const settling = (own: Own, plan: EditPlan): Act => ({ plan, own, settles: true });
const adding = (plan: EditPlan, own: Own = "none"): Act => ({ plan, own, settles: false });

/** Every kind of write to a note that is there. */
export const acts: readonly Act[] = [
  settling(
    "property",
    of("set", (text) => setProperty(text, "status", "paused")),
  ),
  settling(
    { section: "agenda" },
    of("section", (text) => putSection(text, "agenda", "- one\n- two")),
  ),
  settling(
    { section: "prompts" },
    of("section in place", (text) => putSection(text, "prompts", "- Who?", text.length >> 1)),
  ),
  settling(
    { section: "review" },
    writeReview("review", { path, content: review, before: "# R", after: "## Mine" }),
  ),
  settling("property", adjustGoal(goal, { from: day, target: 3, because: "new job" }, settings)),
  settling("property", answerQuestion(goal, "remind", "Friday 16:00", settings)),
  settling("property", pauseGoal(goal, day, settings)),
  settling("property", finishGoal(goal, settings)),
  settling(
    "none",
    makeJournalNote({ path, day, now, settings, template: "{{kith:agenda}}", sections: {} }),
  ),
  adding(
    of("append", (text) => appendToProperty(text, "revisions", "2026-11-22: 3 (new job)")),
    "property",
  ),
  adding(logInteraction({ path, newNote }, "Called [[Ana]]")),
  adding({
    ...logInteraction({ path, newNote, heading: "Heading" }, "Called [[Ana]], [[Ben]]"),
    title: "Log under a heading",
  }),
  adding(checkIn({ path, newNote }, "[[A]]")),
];

/** What breaks a law on this text, in words; null where all hold. */
export function brokenLaw(text: string, among: readonly Act[] = acts): string | null {
  for (const { plan, own, settles } of among) {
    const outcome = planOutcome(plan, () => text);
    const [change] = outcome.is === "refused" ? [] : outcome.changes;
    if (outcome.is === "refused" || !change) continue;
    const { after } = change;
    if (after === null) return `${inEnglish(plan.title)} took the note away`;
    const foreign = foreignLine(text, after, own);
    if (foreign !== null)
      return `${inEnglish(plan.title)} changed a line that is not its own: ${foreign}`;
    const [step] = withStep([], inEnglish(plan.title), now, outcome.changes);
    const undone = step && planOutcome(undoPlan(step), () => after);
    if (undone?.is !== "changes" || undone.changes[0]?.after !== text) {
      return `${inEnglish(plan.title)} could not be undone`;
    }
    if (settles && changed(after, plan) !== after) return `${inEnglish(plan.title)} twice`;
    if (!settles && after.length <= text.length) return `${inEnglish(plan.title)} lost something`;
  }
  return null;
}

function changed(text: string, plan: EditPlan): string {
  const outcome = planOutcome(plan, () => text);
  return outcome.is === "refused" ? text : (outcome.changes[0]?.after ?? text);
}

/** A line of the text that an edit took away and that was not its own; null without any. */
function foreignLine(text: string, after: string, own: Own): string | null {
  const [edit] = differenceOf(text, after);
  if (edit === undefined || edit.from === edit.to) return null;
  const gone = text.slice(edit.from, edit.to);
  if (own === "none") return gone;
  if (own === "property") return edit.to - edit.from > 400 ? gone : null;
  const starts = lineStartsOf(text);
  const within = sectionsIn(text).sections.some(
    ({ name, from, to }) =>
      name === own.section &&
      edit.from >= (starts[from] ?? text.length) &&
      edit.to <= (starts[to - 1] ?? 0),
  );
  return within ? null : gone;
}
