/** Builders of lines, notes and contexts for the tests of how entries and plans are read. */
import { type Day, toDay } from "../../../src/core/dates/day";
import { languageFor } from "../../../src/core/language";
import type { NoteText } from "../../../src/core/model/note-text";
import type { Settings } from "../../../src/core/model/settings";
import { readNoteText } from "../../../src/core/parse/markdown/note-text";
import type { ReadingContext } from "../../../src/core/parse/reading-context";
import { readSettings } from "../../../src/core/parse/settings/settings";

/** A day that the test knows to exist. */
export function day(text: string): Day {
  const found = toDay(text);
  if (!found) throw new Error(`${text} is no day`);
  return found;
}

/** Settings as a vault without any has them, with a template where one is given. */
export function settingsWith(data: unknown = {}, template: string | null = null): Settings {
  return readSettings({
    data,
    dailyNotes: null,
    periodicNotes: null,
    templates: null,
    templater: null,
    locale: "en-GB",
    template,
  }).settings;
}

const plainSettings = settingsWith();

/** The context of a daily note of Sunday 2026-11-22, with what a test changes. */
export function contextWith(changes: Partial<ReadingContext> = {}): ReadingContext {
  return {
    path: "Journal/2026-11-22.md",
    day: day("2026-11-22"),
    sort: "journal",
    settings: plainSettings,
    language: languageFor("en"),
    readsOwnWords: true,
    ...changes,
  };
}

/** A note of the given lines. */
export function noteOf(...lines: readonly string[]): NoteText {
  return readNoteText(lines.join("\n"));
}
