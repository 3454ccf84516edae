/** A goal paused, taken up again, finished or dropped. */
import { addDays, type Day } from "../dates/day";
import type { Goal, GoalStatus } from "../model/goal";
import type { Settings } from "../model/settings";
import { type EditPlan, type NoteOutcome, unchanged } from "./edit-plan";
import { goalEdit, type GoalPlace, type GoalStep, type GoalText } from "./goal-text";

/** Pauses a goal or takes it up again from a day on, finishes or drops it. */
export function changeStanding(
  goal: GoalPlace,
  status: GoalStatus,
  from: Day,
  settings: Settings,
): EditPlan {
  switch (status) {
    case "paused":
      return pauseGoal(goal, from, settings);
    case "active":
      return resumeGoal(goal, from, settings);
    case "done":
      return finishGoal(goal, settings);
    case "dropped":
      return dropGoal(goal, settings);
  }
}

/**
 * Pauses a goal from a day on: its status, and that day under `paused`, so that the pause's periods are skipped once
 * it is over. A goal that is paused stays as it is.
 */
export function pauseGoal(goal: GoalPlace, from: Day, settings: Settings): EditPlan {
  const addDay: GoalStep = ({ append, set, pausedIsYesOrNo, goal: now }) => {
    if (pausedIsYesOrNo) return set("paused", true);
    return isOpenPause(now, from) ? unchanged : append("paused", from);
  };
  return plan(
    "pauseGoal",
    goal,
    settings,
    [unless("paused", addDay), statusStep("paused")],
    "paused",
  );
}

/** Takes a goal up again from a day on; the pause ends the day before. */
export function resumeGoal(goal: GoalPlace, from: Day, settings: Settings): EditPlan {
  const endPause: GoalStep = ({ goal: now, set, replaceLast, pausedIsYesOrNo }) => {
    if (pausedIsYesOrNo) return set("paused", false);
    const last = now.paused.at(-1);
    const isOpen = last !== undefined && isOpenPause(now, last.start);
    const end = addDays(from, -1);
    if (!isOpen || end <= last.start) return unchanged;
    return replaceLast("paused", `${last.start} to ${end}`);
  };
  return plan(
    "resumeGoal",
    goal,
    settings,
    [unless("active", endPause), statusStep("active")],
    "active",
  );
}

/** Finishes a goal; a list item with a box is ticked. */
export function finishGoal(goal: GoalPlace, settings: Settings): EditPlan {
  return plan("finishGoal", goal, settings, [statusStep("done")], "done");
}

/** Drops a goal; a list item with a box is marked as cancelled. */
export function dropGoal(goal: GoalPlace, settings: Settings): EditPlan {
  return plan("dropGoal", goal, settings, [statusStep("dropped")], "dropped");
}

function plan(
  name: "pauseGoal" | "resumeGoal" | "finishGoal" | "dropGoal",
  goal: GoalPlace,
  settings: Settings,
  steps: readonly GoalStep[],
  wanted: GoalStatus,
): EditPlan {
  const edit = goalEdit(goal, settings, steps, ({ status }) => status === wanted);
  return { title: [name, goal.title], notes: [edit] };
}

/** A step that is left out where the goal has the status already, however it was written. */
function unless(status: GoalStatus, step: GoalStep): GoalStep {
  return (text) => (text.goal.status === status ? unchanged : step(text));
}

function statusStep(status: GoalStatus): GoalStep {
  return unless(status, (text) => setStatus(text, status));
}

const boxes = { done: "x", dropped: "-", active: " ", paused: null } as const;

/** A box says done, dropped or open, and wins over the field; paused only the field can say. */
function setStatus({ box, set, goal }: GoalText, status: GoalStatus): NoteOutcome {
  const wanted = boxes[status];
  const isClosed = box !== null && (goal.status === "done" || goal.status === "dropped");
  if (box !== null && wanted !== null && (status !== "active" || isClosed)) return box.set(wanted);
  return set("status", status);
}

/** Whether the last range of the pauses is the mere day that a pause was begun with. */
function isOpenPause({ paused }: Goal, from: Day): boolean {
  const last = paused.at(-1);
  return last?.start === from && last.end === from;
}
