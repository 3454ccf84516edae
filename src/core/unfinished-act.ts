/** What stands of an act on several notes that was cut short, and how that is taken back. */
import type { EditPlan, NoteChange } from "./edit/edit-plan";
import { markOf, readUndoStep, undoPlan, type UndoNote, type UndoStep } from "./undo";

/** What is written down before the first note of an act on several, and thrown away after the last; plain JSON. */
export interface ActRecord {
  /** The act, with the way back of each note. */
  readonly step: UndoStep;
  /** The mark of each note's text before the act, in the order of the step's notes; null for no note. */
  readonly was: readonly (string | null)[];
}

/** How the notes of an act stand that was cut short, by path. */
export interface ActStanding {
  /** As the act wanted them. */
  readonly done: readonly string[];
  /** As they were before it. */
  readonly untouched: readonly string[];
  /** As neither: someone changed them since, or they can't be read as text. */
  readonly changed: readonly string[];
}

/** The record of an act that is about to be carried out. */
export function actRecord(step: UndoStep, changes: readonly NoteChange[]): ActRecord {
  return { step, was: changes.map(({ before }) => markOf(before)) };
}

/** How an act's notes stand; `textOf` answers null for no note, and undefined for one that is no text. */
export function actStanding(
  { step, was }: ActRecord,
  textOf: (path: string) => string | null | undefined,
): ActStanding {
  const done: string[] = [];
  const untouched: string[] = [];
  const changed: string[] = [];
  for (const [at, { path, expects }] of step.notes.entries()) {
    const text = textOf(path);
    const mark = text === undefined ? undefined : markOf(text);
    (mark === expects ? done : mark === was[at] ? untouched : changed).push(path);
  }
  return { done, untouched, changed };
}

/** The plan that takes back what an act did to the notes of these paths; refused where one has changed since. */
export function takeBackPlan({ step }: ActRecord, paths: readonly string[]): EditPlan {
  const wanted = new Set(paths);
  const notes = step.notes.filter(({ path }: UndoNote) => wanted.has(path));
  return undoPlan({ ...step, notes });
}

/** The record of JSON that was kept; null where it can't be read. */
export function readActRecord(kept: unknown): ActRecord | null {
  if (typeof kept !== "object" || kept === null || !("step" in kept) || !("was" in kept)) {
    return null;
  }
  const step = readUndoStep(kept.step);
  const { was } = kept;
  if (step === null || !Array.isArray(was) || was.length !== step.notes.length) return null;
  const marks: readonly unknown[] = was;
  return marks.every((mark) => mark === null || typeof mark === "string")
    ? { step, was: marks }
    : null;
}
