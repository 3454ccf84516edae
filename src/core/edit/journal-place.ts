/** Which note is the journal note of a day, or where it is to be made. */
import type { Told } from "../language/sayings";
import type { Day } from "../dates/day";
import { formatDay } from "../dates/moment-format";
import type { Settings } from "../model/settings";
import type { IndexView } from "../note-index/index-view";
import { dailyNoteDay, newDailyNotes } from "../parse/settings/daily-notes";
import { noteName } from "../parse/settings/folders";
import { refused } from "./edit-plan";
import { pathMistake } from "./note-name";

/** The path of a day's journal note, or why there can be none. */
export type JournalPlace =
  | { readonly is: "place"; readonly path: string }
  | { readonly is: "refused"; readonly because: Told };

/**
 * The daily note of the day if there is one, else the place that the first of the settings gives it (R75). Refused
 * where that leads out of the vault, is no name that every system can write, or doesn't tell the day.
 */
export function journalPlace(
  day: Day,
  index: Pick<IndexView, "dailyNote" | "settings">,
): JournalPlace {
  const there = index.dailyNote(day);
  if (there !== null) return { is: "place", path: there };
  const { folder, format } = newDailyNotes(index.settings);
  const name = formatDay(day, format).replace(/^\/+/, "");
  const path = `${folder === "" ? "" : `${folder}/`}${name}.md`;
  const mistake = pathMistake(path);
  if (mistake !== null) return refused(mistake);
  if (dailyNoteDay(path, index.settings.dailyNotes) !== day) {
    return refused(["formatWithoutDay", format]);
  }
  return { is: "place", path };
}

/** Whether a note may be the daily note of a day, by its path alone; whether it is, its frontmatter decides. */
export function mayBeDailyNote(path: string, day: Day, settings: Settings): boolean {
  return noteName(path) === day || dailyNoteDay(path, settings.dailyNotes) === day;
}
