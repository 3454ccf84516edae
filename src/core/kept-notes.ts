/** What was read of notes as texts to keep between starts, and what of such a text may be trusted. */
import { fingerprint } from "./edit/fingerprint";
import type { Note } from "./model/note";
import type { Settings } from "./model/settings";
import { settingsForReading } from "./note-index/settings-in-force";
import { noteFromPlain, plainForm, type PlainNote } from "./plain-note";
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
  return `${plainForm} ${reader} ${fingerprint(settingsForReading(settings))}`;
}

/** The notes as a text under their mark. */
export function keptText(mark: string, notes: readonly KeptNote[]): string {
  const columns: KeptColumns = [
    notes.map(({ path }) => path),
    notes.map(({ size }) => size),
    notes.map(({ version }) => version),
    notes.map(({ note }) => (note.length === 1 && note[0] === 0 ? 0 : note)),
  ];
  return JSON.stringify([mark, ...columns]);
}

/** Notes that were kept, by their number in the text that they were kept in. */
export interface KeptNotes {
  readonly paths: readonly string[];
  /** The note of this number, read from this very file; null where anything differs. */
  readonly note: (at: number, file: NoteFile | undefined) => Note | null;
}

const nothing: KeptColumns = [[], [], [], []];
const nothingRead: PlainNote = [0];

/** The notes of a text; none where it was kept under another mark, or is no such text. */
export function readKeptText(text: string, mark: string): KeptNotes {
  const [paths, sizes, versions, notes] = columnsOf(text, mark);
  return {
    paths,
    note: (at, file) => {
      const note = notes[at];
      const isSame =
        note !== undefined &&
        file !== undefined &&
        file.path === paths[at] &&
        file.size === sizes[at] &&
        file.version === versions[at];
      try {
        return isSame ? noteFromPlain(file.path, note === 0 ? nothingRead : note) : null;
      } catch {
        return null;
      }
    },
  };
}

/** Column by column rather than note by note: most notes hold nothing, and then each costs no list of its own. */
type KeptColumns = readonly [
  paths: readonly string[],
  sizes: readonly number[],
  versions: readonly (number | string)[],
  /** 0 for a note that is nothing to Kith and has no other name. */
  notes: readonly (PlainNote | 0)[],
];

function columnsOf(text: string, mark: string): KeptColumns {
  // A text of another mark is known by its beginning, so that it isn't read in vain.
  if (!text.startsWith(`[${JSON.stringify(mark)},`)) return nothing;
  try {
    const [, ...columns] = JSON.parse(text) as [string, ...Partial<KeptColumns>];
    return isWhole(columns) ? columns : nothing;
  } catch {
    return nothing;
  }
}

function isWhole(columns: Partial<KeptColumns>): columns is KeptColumns {
  return columns.length === 4 && columns.every((column) => Array.isArray(column));
}
