/** When a plan is meant for, written into its line: the answer to "When?". */
import type { ClockTime, Day } from "../dates/day";
import type { NoteLine } from "../model/note-text";
import type { Plan } from "../model/plan";
import type { Settings } from "../model/settings";
import { lineStartsOf } from "../parse/markdown/line-places";
import { readNoteText } from "../parse/markdown/note-text";
import { readNote } from "../parse/read-note";
import { edits, type EditPlan, inserted, type NoteOutcome, refused } from "./edit-plan";
import { endOfItem } from "./item-field";
import { placeOf } from "./same-line";
import { applyEdits, type TextEdit } from "./text-edit";

/** A plan as it was shown: its line, and its text as a reader sees it. */
export interface PlanPlace {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** When it is meant for. */
export interface PlanTime {
  readonly day: Day;
  readonly time: ClockTime | null;
}

/**
 * Adds `📅` and the day to the end of the plan's line, with a time `@`, the day and the time: the notations that Kith
 * and other plugins read. A plan that moved is found by its text. It is refused, and nothing is written, where the
 * line would not then be read as meant for that moment (one with a date of another plugin that wins over it), or where
 * another plan of the note would be read in another way.
 */
export function writePlanTime(place: PlanPlace, when: PlanTime, settings: Settings): EditPlan {
  const on = (text: string | null): NoteOutcome =>
    text === null ? gone(place) : timed(text, place, when, settings);
  return { title: ["givePlanTime"], notes: [{ path: place.path, on }] };
}

function timed(text: string, place: PlanPlace, when: PlanTime, settings: Settings): NoteOutcome {
  const { plans } = readNote(place.path, text, settings);
  const at = placeOf(
    plans,
    place.line,
    (plan) => plan.state === "open" && plan.text === place.text,
  );
  const line = readNoteText(text).lines.find((one) => one.line === plans[at]?.line);
  if (line === undefined) return gone(place);
  const edit = inserted(endOfPlan(text, line), ` ${notation(when)}`);
  const after = readNote(place.path, applyEdits(text, [edit]), settings).plans;
  return isMeantAlone(plans, after, at, when) ? edits(edit) : cannotTell(place);
}

/** Behind its last word; in a row of a table, within its last cell. */
function endOfPlan(text: string, line: NoteLine): TextEdit["from"] {
  const end = endOfItem({ text, lineStarts: lineStartsOf(text), lines: [line] });
  if (line.form !== "row" || text.charAt(end - 1) !== "|") return end;
  return text.slice(0, end - 1).trimEnd().length;
}

function notation({ day, time }: PlanTime): string {
  return time === null ? `📅 ${day}` : `@${day} ${time}`;
}

/** Whether only the one plan changed, and is now meant for that moment. */
function isMeantAlone(
  before: readonly Plan[],
  after: readonly Plan[],
  at: number,
  { day, time }: PlanTime,
): boolean {
  return (
    before.length === after.length &&
    after.every((plan, index) => {
      const old = before[index];
      return (
        plan.line === old?.line &&
        plan.form === old.form &&
        (index === at
          ? plan.day === day && plan.time === time
          : plan.day === old.day && plan.time === old.time && plan.text === old.text)
      );
    })
  );
}

function gone({ path, text }: PlanPlace): NoteOutcome {
  return refused(["planGone", text, path]);
}

function cannotTell({ path, text }: PlanPlace): NoteOutcome {
  return refused(["planHasTime", text, path]);
}
