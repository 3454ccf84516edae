/** What is to be done to which notes: worked out on each note's text as it is at that moment, all of them or none. */
import type { Told } from "../language/sayings";
import {
  applyEdits,
  changesText,
  type TextEdit,
  writtenLines,
  type WrittenLine,
} from "./text-edit";

/** What comes of an edit on the text as it is; a refusal says in a sentence or two why, and what to do. */
export type NoteOutcome =
  | { readonly is: "edits"; readonly edits: readonly TextEdit[] }
  /** A note that wasn't there; `written` names the lines worth telling, all of it without. */
  | {
      readonly is: "create";
      readonly text: string;
      readonly written?: readonly WrittenLine[];
    }
  /** Takes away a note that is there; only undo does. */
  | { readonly is: "delete" }
  | { readonly is: "refused"; readonly because: Told };

/** One note's part of a plan. */
export interface NoteEdit {
  /** Vault-relative. */
  readonly path: string;
  /**
   * What comes of it on the text at this very moment, null where there is no note. Hosts ask inside their one atomic
   * step, again whenever the text has changed; so it must be pure, and its precondition is what it refuses.
   */
  readonly on: (text: string | null) => NoteOutcome;
}

/** One act of the user: every note's part is done, or none. */
export interface EditPlan {
  /** What it does, as undo names it: "Log an interaction". */
  readonly title: Told;
  /** Each path once. */
  readonly notes: readonly NoteEdit[];
}

/** What a plan did, or would do, to one note; null for a note that isn't there. */
export interface NoteChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly written: readonly WrittenLine[];
}

/** What a plan comes to on the notes as they are; or the first refusal. */
export type PlanOutcome =
  | { readonly is: "changes"; readonly changes: readonly NoteChange[] }
  | { readonly is: "refused"; readonly path: string; readonly because: Told };

/** Works a plan out; notes that it leaves as they are, are not among the changes. */
export function planOutcome(plan: EditPlan, textOf: (path: string) => string | null): PlanOutcome {
  const changes: NoteChange[] = [];
  for (const { path, on } of plan.notes) {
    const before = textOf(path);
    const outcome = changeFrom(path, before, on(before));
    if (outcome.is === "refused") return { ...outcome, path };
    if (outcome.change) changes.push(outcome.change);
  }
  return { is: "changes", changes };
}

/** What one outcome makes of a note's text; null where nothing changes. */
export function changeFrom(
  path: string,
  before: string | null,
  outcome: NoteOutcome,
):
  | { readonly is: "change"; readonly change: NoteChange | null }
  | { readonly is: "refused"; readonly because: Told } {
  switch (outcome.is) {
    case "refused":
      return outcome;
    case "create": {
      if (before !== null) return refused(["noteThere", path]);
      const { text, written = [{ line: 1, text }] } = outcome;
      return { is: "change", change: { path, before, after: text, written } };
    }
    case "delete":
      return {
        is: "change",
        change: before === null ? null : { path, before, after: null, written: [] },
      };
    case "edits": {
      if (before === null) return refused(["noteGone", path]);
      if (!changesText(before, outcome.edits)) return { is: "change", change: null };
      const after = applyEdits(before, outcome.edits);
      const written = writtenLines(before, outcome.edits);
      return { is: "change", change: { path, before, after, written } };
    }
  }
}

/** A refusal. */
export function refused(because: Told): { readonly is: "refused"; readonly because: Told } {
  return { is: "refused", because };
}

/** Edits that do nothing: what was wanted is so already. */
export const unchanged: NoteOutcome = { is: "edits", edits: [] };

/** Edits, as an outcome. */
export function edits(...all: readonly TextEdit[]): NoteOutcome {
  return { is: "edits", edits: all };
}

/** An insertion. */
export function inserted(at: number, insert: string): TextEdit {
  return { from: at, to: at, insert };
}
