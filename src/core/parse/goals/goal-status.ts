/** What the user says of a goal as a whole: that it is active, paused, done or dropped. */
import { type GlossCalendar, glossOf } from "../../dates/gloss";
import type { Saying } from "../../language/sayings";
import { type GoalStatus, goalStatuses } from "../../model/goal";
import type { Property } from "../../model/note-text";
import type { ProblemInNote } from "../../model/problem";
import { nearestWord } from "../nearest-word";
import { problemAt, shown } from "../frontmatter/properties";
import { toText } from "../frontmatter/property-values";

/** What people write instead. */
const meant: ReadonlyMap<string, GoalStatus> = new Map([
  ["open", "active"],
  ["in progress", "active"],
  ["ongoing", "active"],
  ["started", "active"],
  ["on hold", "paused"],
  ["hold", "paused"],
  ["waiting", "paused"],
  ["complete", "done"],
  ["completed", "done"],
  ["finished", "done"],
  ["achieved", "done"],
  ["cancelled", "dropped"],
  ["canceled", "dropped"],
  ["abandoned", "dropped"],
  ["stopped", "dropped"],
]);

/** The status of a property, in any case; null without one, or with the problem `status-unknown` and the nearest that is one. */
export function readGoalStatus(
  property: Property | null,
  calendar: GlossCalendar,
  problems: ProblemInNote[],
): GoalStatus | null {
  if (!property) return null;
  const written = glossOf(toText(property.value) ?? "", calendar, "value").text.toLowerCase();
  const status = goalStatuses.find((one) => one === written);
  if (status) return status;
  const fix = meant.get(written.replace(/[-_]/g, " ")) ?? nearestWord(written, goalStatuses);
  const saying: Saying = ["statusUnknown", shown(property.value), fix, goalStatuses];
  problems.push(problemAt(property, "warning", "status-unknown", saying, fix));
  return null;
}
