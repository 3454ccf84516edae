/** A vault in a test: notes as text in, the index of them out, by the very path that hosts go. */
import { createNoteIndex } from "../../src/core/note-index/note-index";
import type { NoteIndex } from "../../src/core/note-index/note-index";
import { readNote } from "../../src/core/parse/read-note";
import type { SettingsSources } from "../../src/core/parse/settings/settings";
import { settingsOf } from "./settings-of";

/** The index of notes given by path; `data` is the vault's data.json, `sources` the app's own settings. */
export function vaultOf(
  notes: Readonly<Record<string, string>>,
  data: Readonly<Record<string, unknown>> = {},
  sources: SettingsSources = {},
): NoteIndex {
  const settings = settingsOf(data, sources);
  const index = createNoteIndex(settings);
  index.putAll(Object.entries(notes).map(([path, text]) => readNote(path, text, settings)));
  return index;
}

/** A contact's note with properties as YAML lines. */
export function person(...properties: readonly string[]): string {
  return `---\ntype: contact\n${properties.map((line) => `${line}\n`).join("")}---\n`;
}

/** Daily notes by day: `{"2026-11-18": "Called [[Louie]]"}` becomes `Journal/2026-11-18.md`. */
export function journal(days: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(days).map(([day, text]) => [`Journal/${day}.md`, `${text}\n`]),
  );
}
