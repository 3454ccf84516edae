/** A task ticked in its note: an open plan, or a milestone of a goal. */
import type { Told } from "../language/sayings";
import type { Day } from "../dates/day";
import type { NoteLine } from "../model/note-text";
import { lineStartsOf } from "../parse/markdown/line-places";
import { readNoteText } from "../parse/markdown/note-text";
import { taskState } from "../parse/sentences/task-state";
import { shownText, titleSource } from "../parse/goals/title-text";
import { edits, type EditPlan, inserted, type NoteOutcome, refused, unchanged } from "./edit-plan";
import { boxEdit, endOfItem } from "./item-field";
import { placeOf } from "./same-line";

/** A task as it was shown: its line, and its text as written or as a reader sees it. */
export interface TaskPlace {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/**
 * Ticks an open task. With `doneOn` the line also gets `✅` and that day, unless it has one: needed wherever it was
 * done on another day than its note's (R96). A task that moved is found by its text; one that is ticked stays.
 */
export function tickTask(task: TaskPlace, doneOn: Day | null): EditPlan {
  return onTask(["tickTask"], task, (text) => ticked(text, task, doneOn));
}

/** Ticks a milestone of a goal, with the day, so that it counts in its period. */
export function completeMilestone(milestone: TaskPlace, doneOn: Day): EditPlan {
  return onTask(["completeMilestone"], milestone, (text) => ticked(text, milestone, doneOn));
}

function onTask(title: Told, task: TaskPlace, act: (text: string) => NoteOutcome): EditPlan {
  const on = (text: string | null): NoteOutcome => (text === null ? gone(task) : act(text));
  return { title, notes: [{ path: task.path, on }] };
}

function ticked(text: string, task: TaskPlace, doneOn: Day | null): NoteOutcome {
  const { lines } = readNoteText(text);
  const line = lines[placeOf(lines, task.line, (one) => isTask(one, task.text))];
  if (!line?.task) return gone(task);
  if (taskState(line.task) === "done") return unchanged;
  const place = { text, lineStarts: lineStartsOf(text), lines: [line] as const };
  const box = boxEdit(place, "x");
  if (!box) return gone(task);
  if (doneOn === null || line.source.includes("✅")) return edits(box);
  return edits(box, inserted(endOfItem(place), ` ✅ ${doneOn}`));
}

function isTask(one: NoteLine, text: string): boolean {
  return (
    one.task !== null &&
    !one.kith &&
    (one.source.trim() === text.trim() || shownText(titleSource(one)) === text.trim())
  );
}

function gone({ path, text }: TaskPlace): NoteOutcome {
  return refused(["taskGone", text, path]);
}
