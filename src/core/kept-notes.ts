/** What was read of notes as texts to keep between starts, and what of such a text may be trusted. */
import { fingerprint } from "./edit/fingerprint";
import type { Settings } from "./model/settings";
import { settingsForReading } from "./note-index/settings-in-force";
import { plainForm, type PlainNote } from "./plain-note";
import type { NoteFile } from "./ports";

/** A note as it was read, and the file that was read. */
export interface KeptNote extends NoteFile {
  readonly note: PlainNote;
}

/** Notes are kept on so many shelves, so that a change writes only a small part of them again. */
const shelfCount = 64;

/** The shelf, from 0, that a note is kept on. */
export function shelfOf(path: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < path.length; at += 1) {
    hash = Math.imul(hash ^ path.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 16)) & (shelfCount - 1);
}

/** The mark of notes read by a reader (any text that is another for another Kith) and by settings. */
export function keptMark(reader: string, settings: Settings): string {
  return `${String(plainForm)} ${reader} ${fingerprint(settingsForReading(settings))}`;
}

/** The notes as a text under their mark. */
export function keptText(mark: string, notes: readonly KeptNote[]): string {
  const rows = notes.map(({ path, size, version, note }) => [path, size, version, note]);
  return JSON.stringify([mark, rows]);
}

/** The notes of a text; none where it was kept under another mark, or is no such text. */
export function readKeptText(text: string, mark: string): readonly KeptNote[] {
  // A text of another mark is known by its beginning, so that it isn't read in vain.
  if (!text.startsWith(`[${JSON.stringify(mark)},`)) return [];
  try {
    const [, rows] = JSON.parse(text) as [string, readonly KeptRow[]];
    return rows.map(([path, size, version, note]) => ({ path, size, version, note }));
  } catch {
    return [];
  }
}

type KeptRow = readonly [path: string, size: number, version: number | string, note: PlainNote];
