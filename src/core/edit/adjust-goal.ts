/** A goal's target changed from a day on: a revision, so that past periods keep the target they had (section 3). */
import type { Goal, Revision } from "../model/goal";
import type { Settings } from "../model/settings";
import { type EditPlan, unchanged } from "./edit-plan";
import { goalEdit, type GoalPlace } from "./goal-text";
import { oneLine } from "./line-end";
import { cutText } from "./note-name";

/** Longer reasons are cut, in characters. */
const longestReason = 300;

/**
 * Adds a revision to a goal: the line `2026-10-01: 3 (new job)` under the property `revisions`, or the field
 * `[revisions:: …]` of an item of a goal list. The same revision a second time changes nothing.
 */
export function adjustGoal(goal: GoalPlace, revision: Revision, settings: Settings): EditPlan {
  const because = reasonOf(revision);
  const isThere = (one: Revision): boolean =>
    one.target === revision.target && (one.because ?? "") === (because ?? "");
  const edit = goalEdit(
    goal,
    settings,
    [
      ({ goal: now, append }) =>
        newestOn(now, revision.from).some(isThere)
          ? unchanged
          : append("revisions", revisionLine({ ...revision, because })),
    ],
    (after, before) =>
      after.revisions.length >= before.revisions.length &&
      newestOn(after, revision.from)[0]?.target === revision.target,
  );
  return { title: ["adjustGoal", goal.title], notes: [edit] };
}

/** A revision as it is written: `2026-10-01: 3 (new job)`. */
export function revisionLine({ from, target, because }: Revision): string {
  const reason = because === null ? "" : ` (${because})`;
  return `${from}: ${target}${reason}`;
}

/** The last revision of a day, as a list of one; empty without any. */
function newestOn(goal: Goal, from: Revision["from"]): readonly Revision[] {
  return goal.revisions.filter((one) => one.from === from).slice(-1);
}

function reasonOf({ because }: Revision): string | null {
  const reason = oneLine(because ?? "")
    .replaceAll("[", "(")
    .replaceAll("]", ")")
    .replaceAll(";", ",")
    .replace(/^[-–—:,\s]+/, "");
  return reason === "" ? null : cutText(reason, longestReason).trim();
}
