/** Which day a line of a contact's own note is dated with (section 4.1, R121). */
import { type Day, toDay } from "../dates/day";
import { readFormattedDay } from "../dates/moment-format";
import type { NoteLine } from "../model/note-text";
import type { Settings } from "../model/settings";

const leadingDate = /^[\s|>*_~([]*(\d{4}-\d{2}-\d{2})(?![\d-])/;

/** The day with which a line begins, or that a link in it leads to; null for a line without a date. */
export function datedLine(line: Pick<NoteLine, "prose" | "links">, settings: Settings): Day | null {
  const leading = leadingDate.exec(line.prose.slice(0, 40))?.[1];
  const day = leading === undefined ? null : toDay(leading);
  if (day) return day;
  for (const { target } of line.links) {
    const linked = linkedDay(target, settings);
    if (linked) return linked;
  }
  return null;
}

/** The day of the daily note that a link's target names, by ISO or by the user's own formats; else null. */
function linkedDay(target: string, settings: Settings): Day | null {
  const path = target.replace(/\.md$/i, "");
  const name = path.slice(path.lastIndexOf("/") + 1);
  const day = toDay(name);
  if (day || !/\d/.test(name)) return day;
  for (const { format } of settings.dailyNotes) {
    const read = readFormattedDay(path, format) ?? readFormattedDay(name, lastPart(format));
    if (read) return read;
  }
  return null;
}

function lastPart(format: string): string {
  return format.slice(format.lastIndexOf("/") + 1);
}
