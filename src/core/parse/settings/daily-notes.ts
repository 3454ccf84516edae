/** Where the daily notes lie, by the core Daily Notes or by either schema of Periodic Notes, and which day a path is of. */
import type { Day } from "../../dates/day";
import { readFormattedDay } from "../../dates/moment-format";
import type { DailyNotes } from "../../model/settings";
import { vaultPath } from "./folders";
import { isRecord } from "./settings-values";

/** The format of a vault that sets none, or an empty one. */
const defaultDailyFormat = "YYYY-MM-DD";

/** The daily notes of a vault that has no settings for them: dated notes in its root. */
const defaultDailyNotes: DailyNotes = {
  folder: "",
  format: defaultDailyFormat,
  template: null,
};

/** Where a new daily note goes, and what it is made of. */
export function newDailyNotes({
  dailyNotes: [first = defaultDailyNotes],
}: {
  readonly dailyNotes: readonly DailyNotes[];
}): DailyNotes {
  return first;
}

/** Whether nothing says where daily notes lie, so that they lie in the vault's root. */
export function areDailyNotesUnset([first]: readonly DailyNotes[]): boolean {
  return first === undefined || first === defaultDailyNotes;
}

/** The day of a daily note by the first of the settings whose folder and format its path fits, or null. */
export function dailyNoteDay(path: string, dailyNotes: readonly DailyNotes[]): Day | null {
  if (!path.toLowerCase().endsWith(".md")) return null;
  const stem = path.slice(0, -3).normalize("NFC");
  for (const { folder, format } of dailyNotes) {
    const inFolder = folder === "" || stem.toLowerCase().startsWith(`${folder.toLowerCase()}/`);
    const rest = folder === "" ? stem : stem.slice(folder.length + 1);
    // A format with folders needs as many of them, so most paths are told apart without reading the format.
    if (!inFolder || countSlashes(rest) !== countSlashes(format)) continue;
    const day = readFormattedDay(rest, format);
    if (day) return day;
  }
  return null;
}

/**
 * Where daily notes lie, the place of new ones first: Periodic Notes where its daily notes are on, then the core
 * Daily Notes, else dated notes in the vault's root. What is not of the expected shape is left out.
 */
export function readDailyNotes(dailyNotes: unknown, periodicNotes: unknown): readonly DailyNotes[] {
  const core = isRecord(dailyNotes) ? dailyNotes : null;
  const places = [...periodicDailyNotes(periodicNotes), ...(core ? [placeFrom(core)] : [])];
  const distinct = places.filter(
    (place, index) =>
      places.findIndex(
        (other) => other.folder === place.folder && other.format === place.format,
      ) === index,
  );
  return distinct.length > 0 ? distinct : [defaultDailyNotes];
}

/** Daily notes of Periodic Notes: `daily` in the older schema; `day` of each calendar set, the active one first, in the newer. */
function periodicDailyNotes(periodicNotes: unknown): readonly DailyNotes[] {
  if (!isRecord(periodicNotes)) return [];
  const { calendarSets, activeCalendarSet: active, daily } = periodicNotes;
  const sets = Array.isArray(calendarSets) ? calendarSets.filter(isRecord) : [];
  const days = [
    ...sets.filter((set) => set["id"] === active),
    ...sets.filter((set) => set["id"] !== active),
  ].map((set) => set["day"]);
  return [...days, daily].filter(isRecord).filter(isOn).map(placeFrom);
}

/** Daily notes are on when they say so, or when they say nothing of it but name a folder or format. */
function isOn(place: Readonly<Record<string, unknown>>): boolean {
  if (place["enabled"] !== undefined) return place["enabled"] === true;
  return textIn(place, "folder") !== "" || textIn(place, "format") !== "";
}

function placeFrom(place: Readonly<Record<string, unknown>>): DailyNotes {
  const template = vaultPath(textIn(place, "templatePath") || textIn(place, "template"));
  return {
    folder: vaultPath(textIn(place, "folder")),
    format: textIn(place, "format") || defaultDailyFormat,
    template: template === "" ? null : template,
  };
}

function textIn(record: Readonly<Record<string, unknown>>, key: string): string {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  return typeof value === "string" ? value.trim() : "";
}

function countSlashes(text: string): number {
  return text.split("/").length;
}
