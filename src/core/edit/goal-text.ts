/** Where a goal stands in its note as the note is now, and what a change made of it. */
import type { Goal } from "../model/goal";
import type { NoteLine } from "../model/note-text";
import type { Settings } from "../model/settings";
import { lineStartsOf } from "../parse/markdown/line-places";
import { readNoteText } from "../parse/markdown/note-text";
import { ourProperties, namesOf } from "../parse/frontmatter/properties";
import { toBoolean } from "../parse/frontmatter/property-values";
import { readNote } from "../parse/read-note";
import { edits, type NoteEdit, type NoteOutcome, refused } from "./edit-plan";
import {
  appendToField,
  type FieldNames,
  type ItemPlace,
  replaceLastInField,
  setBox,
  setField,
} from "./item-field";
import { appendToProperty, replaceLastItem, setProperty } from "./frontmatter-property";
import { applyEdits, differenceOf } from "./text-edit";
import type { FlatValue } from "./yaml-value";

/** A goal as it is in a text, and the ways to write what it says; each answers with what becomes of the text. */
export interface GoalText {
  readonly goal: Goal;
  /** Of an item with a box; null without one and in a goal note. */
  readonly box: GoalBox | null;
  /** Whether `paused` is a mere yes or no rather than ranges. */
  readonly pausedIsYesOrNo: boolean;
  readonly set: (name: string, value: FlatValue) => NoteOutcome;
  readonly append: (name: string, item: string) => NoteOutcome;
  readonly replaceLast: (name: string, item: string) => NoteOutcome;
}

/** The box of a goal of a list. */
export interface GoalBox {
  readonly set: (box: string) => NoteOutcome;
}

/** The goal that is meant: where it was, and how often it was, which tells it from another of its name in a list. */
export type GoalPlace = Pick<Goal, "id" | "path" | "title"> & Partial<Pick<Goal, "cadence">>;

/** One step of a change to a goal. */
export type GoalStep = (text: GoalText) => NoteOutcome;

/**
 * A change to one goal, step by step on the text as it is. Refused where the goal is gone or a step is, and where
 * afterwards `isRight` does not hold for the goal that is read: then it is written in a way that needs a person.
 */
export function goalEdit(
  goal: GoalPlace,
  settings: Settings,
  steps: readonly GoalStep[],
  isRight: (after: Goal, before: Goal) => boolean,
): NoteEdit {
  return {
    path: goal.path,
    on: (text) => {
      const before = text === null ? undefined : goalIn(text, goal, settings);
      if (text === null || !before || isAnother(before.goal, goal)) {
        return refused(["goalGone", goal.title, goal.path]);
      }
      let now = text;
      for (const step of steps) {
        const found = goalIn(now, goal, settings);
        const outcome = found ? step(found) : unclear(goal.title);
        if (outcome.is !== "edits") return outcome;
        now = applyEdits(now, outcome.edits);
      }
      const after = goalIn(now, goal, settings);
      if (!after || !isRight(after.goal, before.goal)) return unclear(goal.title);
      return edits(...differenceOf(text, now));
    },
  };
}

/** Whether a goal of a list moved up in the place, and so took the id, of one that had its name. */
function isAnother({ cadence }: Goal, meant: GoalPlace): boolean {
  if (meant.cadence === undefined || meant.id === meant.path) return false;
  return JSON.stringify(cadence) !== JSON.stringify(meant.cadence);
}

function unclear(title: string): NoteOutcome {
  return refused(["goalUnclear", title]);
}

function goalIn(text: string, { id, path }: GoalPlace, settings: Settings): GoalText | undefined {
  const note = readNote(path, text, settings);
  const goal = note.goals.find((one) => one.id === id);
  return goal && (note.is === "goal" ? inNote : inList)(text, goal, settings);
}

function inNote(text: string, goal: Goal, settings: Settings): GoalText {
  const properties = ourProperties(readNoteText(text).properties, settings);
  // A property that is there keeps the name it has; a new one gets the user's name for it.
  const nameOf = (name: string): string =>
    properties.find(name)?.name ?? namesOf(name, settings)[0];
  return {
    goal,
    box: null,
    pausedIsYesOrNo: isYesOrNo(properties.find("paused")?.value),
    set: (name, value) => setProperty(text, nameOf(name), value),
    append: (name, item) => appendToProperty(text, nameOf(name), item),
    replaceLast: (name, item) => replaceLastItem(text, nameOf(name), item),
  };
}

function inList(text: string, goal: Goal, settings: Settings): GoalText | undefined {
  const { lines } = readNoteText(text);
  const at = lines.findIndex(({ form, line }) => form === "item" && line === goal.line);
  const end = lines.findIndex((line, index) => index > at && line.parent === null);
  const [item, ...nested] = lines.slice(at, end < 0 ? lines.length : end);
  return (
    item &&
    ofItem({ text, lineStarts: lineStartsOf(text), lines: [item, ...nested] }, goal, settings)
  );
}

function ofItem(place: ItemPlace, goal: Goal, settings: Settings): GoalText {
  const { lines } = place;
  const names = (name: string): FieldNames => namesOf(name, settings);
  return {
    goal,
    box: lines[0].task === null ? null : { set: (box) => setBox(place, box) },
    pausedIsYesOrNo: isYesOrNo(fieldValue(lines, names("paused"))),
    set: (name, value) => setField(place, names(name), String(value)),
    append: (name, value) => appendToField(place, names(name), value),
    replaceLast: (name, value) => replaceLastInField(place, names(name), value),
  };
}

function fieldValue(lines: readonly NoteLine[], names: readonly string[]): string | undefined {
  return lines.flatMap(({ fields }) => fields).find(({ name }) => names.includes(name))?.value;
}

function isYesOrNo(value: Parameters<typeof toBoolean>[0] | undefined): boolean {
  return value !== undefined && toBoolean(value) !== null;
}
