/** Which checkboxes of a goal are its milestones. */
import { toDay } from "../../dates/day";
import type { Milestone } from "../../model/goal";
import type { NoteLine } from "../../model/note-text";
import { shownText, titleSource } from "./title-text";

/** The checkboxes that are open or ticked (R31); cancelled ones and those that Kith wrote are no milestones (R102). */
export function milestonesOf(lines: readonly NoteLine[]): readonly Milestone[] {
  return lines.flatMap((line) => {
    if (line.kith || line.task === null || !/^[ /xX]$/.test(line.task)) return [];
    const done = line.task.toLowerCase() === "x";
    return {
      line: line.line,
      text: shownText(titleSource(line)),
      done,
      doneOn: done ? doneOn(line) : null,
    };
  });
}

/** The day of `✅ 2026-11-18`, or of a field `completion`. */
function doneOn(line: NoteLine): Milestone["doneOn"] {
  const field = line.fields.find(({ name }) => name.trim().toLowerCase() === "completion");
  const [, written = ""] = /✅\uFE0F?\s{0,5}(\d{4}-\d{2}-\d{2})/u.exec(line.source) ?? [];
  return toDay(written) ?? toDay(field?.value.trim().slice(0, 10) ?? "");
}

/** The text of lines that are no checkboxes, as a reader sees it; lines of fields alone give none. */
export function notesOf(lines: readonly NoteLine[]): readonly string[] {
  return lines.flatMap((line) => {
    const text = line.kith || line.task !== null ? "" : shownText(titleSource(beginningOf(line)));
    return text === "" ? [] : text;
  });
}

/** So many characters of a line are shown as a goal's note. */
const mostCharacters = 8000;

function beginningOf(line: NoteLine): NoteLine {
  if (line.source.length <= mostCharacters) return line;
  const fields = line.fields.filter(({ to }) => to <= mostCharacters);
  return { ...line, source: `${line.source.slice(0, mostCharacters)}…`, fields };
}
