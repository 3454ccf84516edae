/** What is wrong with the dates of a line's plan. */
import { message } from "../language/sayings";
import type { NoteLine } from "../model/note-text";
import type { ProblemInNote } from "../model/problem";
import type { Stretch } from "./plan-when";
import { taskWhen } from "./plans";
import type { ReadingContext } from "./reading-context";
import { taskState } from "./sentences/task-state";

/** What is wrong where a note without a day holds a task with a relative date. */
export const relativeDate = "date-relative";

/**
 * A warning for each day that the calendar does not have (`📅 2026-02-30`), and a hint for each relative date in an
 * open task of a note without a day, which makes it a vague plan (R30).
 */
export function planProblems(line: NoteLine, context: ReadingContext): readonly ProblemInNote[] {
  if (line.kith || line.task === null || taskState(line.task) !== "open") return [];
  const { adrift, unreal } = taskWhen(line, context);
  const problems = unreal.map((stretch) => unrealDay(line, stretch));
  return adrift ? [...problems, adriftDay(line, adrift)] : problems;
}

function unrealDay(line: NoteLine, stretch: Stretch): ProblemInNote {
  const text = textOf(line, stretch);
  const day = /\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? text;
  return {
    ...placeOf(line, stretch),
    severity: "warning",
    code: "date-unknown",
    ...message(["noSuchDay", day]),
    fix: null,
  };
}

function adriftDay(line: NoteLine, stretch: Stretch): ProblemInNote {
  const text = textOf(line, stretch);
  return {
    ...placeOf(line, stretch),
    severity: "hint",
    code: relativeDate,
    ...message(["planWithoutDay", text]),
    fix: null,
  };
}

function textOf({ source }: NoteLine, { from, to }: Stretch): string {
  return source.slice(from, to).trim();
}

function placeOf(line: NoteLine, { from }: Stretch): { line: number; column: number } {
  return { line: line.line, column: line.column + from };
}
