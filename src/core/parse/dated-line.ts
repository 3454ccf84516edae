/** Which day a line of a contact's own note is dated with (section 4.1, R121). */
import { type Day, toDay } from "../dates/day";
import { readFormattedDay } from "../dates/moment-format";
import type { Link, NoteLine } from "../model/note-text";
import type { Settings } from "../model/settings";
import { blanked } from "./goals/title-text";

/** The day at the head of a line with its hour, or with the last day of a stay: "2026-11-18 to 2026-11-20". */
const leadingDate =
  /^[\s|>*_~([]*(\d{4}-\d{2}-\d{2})(?![\d-])(?:T[\d:]+|\s*(?:[–—-]|to|until|bis)\s*\d{4}-\d{2}-\d{2}(?![\d-]))?/;

/** What stands for the note's own person before the words of a dated line. */
const label = "\uFFFC: ";

/** A line of a contact's own note with its day. */
export interface DatedLine {
  readonly day: Day;
  /** The line as a journal would tell it, "Louie: called, no answer" for "2026-11-18 called, no answer"; the first link is the note's own person. */
  readonly told: Pick<NoteLine, "prose" | "links">;
}

/** The line with the day that it begins with, or that a link in it leads to; null for a line without a date. */
export function datedLine(
  { prose, links }: Pick<NoteLine, "prose" | "links">,
  settings: Settings,
): DatedLine | null {
  const leading = leadingDate.exec(prose.slice(0, 80));
  const day = leading && toDay(leading[1] ?? "");
  if (day) return { day, told: labelled(prose, links, 0, leading[0].length) };
  for (const { target, from, to } of links) {
    const linked = linkedDay(target, settings);
    if (linked) return { day: linked, told: labelled(prose, links, from, to) };
  }
  return null;
}

/** Puts the note's own person before a line whose date, between two places, is left out. */
function labelled(
  prose: string,
  links: readonly Link[],
  from: number,
  to: number,
): DatedLine["told"] {
  const { length } = label;
  const person = { target: "", subpath: "", text: "", from: 0, to: 1 };
  return {
    prose: label + blanked(prose, from, to, " "),
    links: [
      person,
      ...links.map((link) => ({ ...link, from: link.from + length, to: link.to + length })),
    ],
  };
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
