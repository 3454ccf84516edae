/** How a goal was read, before it is written: one line for each thing that was understood. */
import type { Day } from "../dates/day";
import { cadenceSaid, countsSaid, durationSaid } from "../evaluate/said-measures";
import type { GoalPreviewWords } from "../language/form-words";
import type { ScreenWords } from "../language/screen-words";
import type { Goal } from "../model/goal";
import type { NewGoalSays } from "./new-goal-says";
import { shortDay } from "./written-day";

/** A goal that could be written. */
export interface GoalPreview {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly value: string }[];
  /** The note that would be written, or null where none can be. */
  readonly path: string | null;
  /** What it still lacks, in words. */
  readonly problems: readonly string[];
  /** How realistic it is, and what it leaves unsaid. */
  readonly says: NewGoalSays;
}

/** The preview of a goal. */
export function goalPreview(
  goal: Goal,
  path: string,
  problems: readonly string[],
  today: Day,
  words: { readonly screen: ScreenWords; readonly preview: GoalPreviewWords },
  says: NewGoalSays = { advice: [], question: null },
): GoalPreview {
  const { preview, screen } = words;
  const day = (each: Day): string => shortDay(each, today, screen);
  const rows = [
    {
      name: preview.cadence,
      value: goal.cadence === null ? "" : cadenceSaid(goal.cadence, screen),
    },
    { name: preview.target, value: String(goal.target) },
    { name: preview.counts, value: countsSaid(goal.counts, screen) },
    { name: preview.remind, value: goal.remind.map(({ phrase }) => phrase).join(", ") },
    { name: preview.start, value: goal.start === null ? "" : day(goal.start) },
    { name: preview.deadline, value: goal.deadline === null ? "" : day(goal.deadline) },
    { name: preview.length, value: goal.length === null ? "" : durationSaid(goal.length, screen) },
  ];
  return {
    title: goal.title,
    rows: rows.filter(({ value }) => value !== ""),
    path,
    problems,
    says,
  };
}
