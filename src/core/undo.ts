/** What can be undone: the last acts of the user, each as one step, kept across a restart. */
import { type Moment, toMoment } from "./dates/day";
import { type EditPlan, type NoteChange, type NoteEdit, refused } from "./edit/edit-plan";
import { fingerprint } from "./edit/fingerprint";
import type { RawRecord } from "./edit/decisions";
import { notNowPrefix } from "./evaluate/who-next";
import { isArray, isRecord } from "./parse/settings/settings-values";
import { applyEdits, differenceOf, editsFit, type TextEdit } from "./edit/text-edit";

/** So many steps are kept. */
export const mostSteps = 50;

/** One note's way back: what must be there now, and what makes it as it was. */
export interface UndoNote {
  readonly path: string;
  /** The mark of the text that the act left; null where it left no note. */
  readonly expects: string | null;
  /** The edits back; null where there was no note before. Of a note that is gone, its whole text is one insertion. */
  readonly back: readonly TextEdit[] | null;
}

/** The way back of a decision on an item of the agenda, which stands in the settings. */
export interface UndoDecision {
  readonly id: string;
  /** The settings file, where it is not the vault's own. */
  readonly path?: string;
  /** The mark of the decision that the act left. */
  readonly expects: string;
  /** The decision before; null without one. */
  readonly back: RawRecord | null;
}

/** One act of the user. */
export interface UndoStep {
  readonly title: string;
  /** The title by its name and what it tells of, where a host keeps that for saying it in other languages. */
  readonly told?: readonly unknown[];
  readonly at: Moment;
  readonly notes: readonly UndoNote[];
  readonly decision?: UndoDecision;
  /** Vault-relative folders that were made for its notes, outermost first: they go with the notes, if nothing else is in them. */
  readonly folders?: readonly string[];
}

/** The acts that can be undone, oldest first; plain JSON. */
export type UndoSteps = readonly UndoStep[];

/** The steps with an act added; the oldest go beyond 50. An act that changed nothing adds none. */
export function withStep(
  steps: UndoSteps,
  title: string,
  at: Moment,
  changes: readonly NoteChange[],
): UndoSteps {
  return changes.length === 0 ? steps : withSteps(steps, stepOf(title, at, changes));
}

/** An act on notes as a step, with the folders that were made for it. */
export function stepOf(
  title: string,
  at: Moment,
  changes: readonly NoteChange[],
  folders: readonly string[] = [],
): UndoStep {
  const notes = changes.map(({ path, before, after }) => ({
    path,
    expects: markOf(after),
    back: before === null ? null : differenceOf(after ?? "", before),
  }));
  return { title, at, notes, ...(folders.length > 0 && { folders }) };
}

/** The steps with one more; the oldest go beyond 50. */
export function withSteps(steps: UndoSteps, step: UndoStep): UndoSteps {
  return [...steps, step].slice(-mostSteps);
}

/** The mark of a note's text; null for no note. */
export function markOf(text: string | null): string | null {
  return text === null ? null : fingerprint(text);
}

/** The way back of a decision, told by the settings before and after it; null where nothing was decided. */
export function decisionOf(
  id: string,
  { before, after }: { readonly before: RawRecord; readonly after: RawRecord },
): UndoDecision | null {
  const [back, left] = [decisionIn(before, id), decisionIn(after, id)];
  const expects = fingerprint(JSON.stringify(left));
  return expects === fingerprint(JSON.stringify(back)) ? null : { id, expects, back };
}

/**
 * The settings with a decision taken back, as a decision of this moment, so that another device's copy of the one that
 * was taken back does not return; null where it was decided anew since.
 */
export function withoutDecision(
  data: RawRecord,
  { id, expects, back }: UndoDecision,
  now: Moment,
): RawRecord | null {
  const found = decisionIn(data, id);
  if (fingerprint(JSON.stringify(found)) !== expects) return null;
  const others = Object.entries(recordIn(data, "decisions")).filter(([key]) => key !== id);
  // A contact that was passed over has nothing but the moment, so without it there is nothing.
  const isPassedOver = back === null && id.startsWith(notNowPrefix);
  const day = found?.["day"] === undefined ? {} : { day: found["day"] };
  const taken = [id, { ...(back ?? day), decidedAt: now }] as const;
  const decisions = Object.fromEntries(isPassedOver ? others : [...others, taken]);
  return { ...data, decisions };
}

function decisionIn(data: RawRecord, id: string): RawRecord | null {
  const decisions = recordIn(data, "decisions");
  const decision = Object.hasOwn(decisions, id) ? decisions[id] : null;
  return isRecord(decision) ? decision : null;
}

function recordIn(data: RawRecord, key: string): RawRecord {
  const value = Object.hasOwn(data, key) ? data[key] : null;
  return isRecord(value) ? value : {};
}

/** The plan that undoes a step: all of its notes or none; refused where one has changed since. */
export function undoPlan({ title, notes }: UndoStep): EditPlan {
  return { title: `Undo: ${title}`, notes: notes.map(undoNote) };
}

function undoNote({ path, expects, back }: UndoNote): NoteEdit {
  return {
    path,
    on: (text) => {
      if (markOf(text) !== expects) {
        return refused(["changedSince"]);
      }
      if (back === null) return { is: "delete" };
      if (!editsFit(text ?? "", back)) return refused(["undoDamaged"]);
      if (text === null) return { is: "create", text: applyEdits("", back) };
      return { is: "edits", edits: back };
    },
  };
}

/** The steps of JSON that was kept, without those that can't be read. */
export function readUndoSteps(kept: unknown): UndoSteps {
  return listIn(kept)
    .flatMap((step) => readUndoStep(step) ?? [])
    .slice(-mostSteps);
}

/** One step of JSON that was kept; null where it can't be read. */
export function readUndoStep(kept: unknown): UndoStep | null {
  if (!isRecord(kept) || typeof kept["title"] !== "string" || typeof kept["at"] !== "string") {
    return null;
  }
  const at = toMoment(kept["at"]);
  const notes = listIn(kept["notes"]).map(readUndoNote);
  const whole = notes.filter((note) => note !== null);
  const decision = readDecision(kept["decision"]);
  if (!at || (whole.length === 0 && !decision) || whole.length < notes.length) return null;
  const folders = listIn(kept["folders"]).filter((folder) => typeof folder === "string");
  const told = listIn(kept["told"]);
  return {
    title: kept["title"],
    at,
    notes: whole,
    ...(decision && { decision }),
    ...(folders.length > 0 && { folders }),
    ...(told.length > 0 && { told }),
  };
}

/** What was kept as a list; nothing where it was kept as something else. */
function listIn(kept: unknown): readonly unknown[] {
  return isArray(kept) ? kept : [];
}

function readUndoNote(kept: unknown): UndoNote | null {
  if (!isRecord(kept)) return null;
  const [path, expects, back] = [kept["path"], kept["expects"], kept["back"]];
  if (typeof path !== "string" || (expects !== null && typeof expects !== "string")) return null;
  if (back === null) return { path, expects, back };
  if (!isArray(back) || !back.every(isTextEdit)) return null;
  return { path, expects, back };
}

function readDecision(kept: unknown): UndoDecision | null {
  if (!isRecord(kept)) return null;
  const [id, expects, back] = [kept["id"], kept["expects"], kept["back"]];
  if (typeof id !== "string" || typeof expects !== "string") return null;
  if (back !== null && !isRecord(back)) return null;
  const { path } = kept;
  return { id, ...(typeof path === "string" && { path }), expects, back };
}

function isTextEdit(kept: unknown): kept is TextEdit {
  if (!isRecord(kept)) return false;
  return (
    Number.isInteger(kept["from"]) &&
    Number.isInteger(kept["to"]) &&
    typeof kept["insert"] === "string"
  );
}
