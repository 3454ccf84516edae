/** Builders of lines, notes and contexts for the tests of how entries and plans are read. */
import { languageFor } from "../../../src/core/language";
import type { NoteText } from "../../../src/core/model/note-text";
import { readNoteText } from "../../../src/core/parse/markdown/note-text";
import type { ReadingContext } from "../../../src/core/parse/reading-context";
import { defaultSettings } from "../../../src/core/parse/settings/settings";
import { day } from "../note-builder";

const plainSettings = defaultSettings();

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
