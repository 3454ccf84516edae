/** What was read of a vault's notes, kept in one file outside of the vault, so that the next call reads only what changed. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type KeptNote,
  type KeptNotes,
  keptMark,
  keptText,
  type Note,
  type NoteFile,
  plainNote,
  readKeptText,
  type Settings,
} from "../core/index";
import { KeptOrder } from "./kept-order";
import { vaultKey } from "./own-folders";
import { quietly } from "./quietly";

/** Fewer notes, and less text in UTF-16 units, are read again rather than written down. */
const worthKeeping = { notes: 32, units: 300_000 };
/** In milliseconds: a note that changed so shortly before may change again without another time or size. */
const tooFresh = 2_000;
/** So many notes make one text: what is made of a text to read it is gone again before it costs the collection of garbage much. */
const notesAText = 256;

/** What was kept of a vault. */
export interface KeptFile {
  /** The note as it was read from this very file; null where anything differs. */
  readonly note: (file: NoteFile) => Note | null;
  /** A note was read from a file's text. */
  readonly wasRead: (file: NoteFile, text: string, note: Note) => void;
  /** Keeps what was read, where that is worth it; never fails. */
  readonly keep: () => void;
}

/** Nothing is kept, and nothing was. */
export const nothingKept: KeptFile = {
  note: () => null,
  wasRead: () => undefined,
  keep: () => undefined,
};

/** What was kept of the vault at this real path, read by this reader and these settings; `now` in milliseconds. */
export function openKeptFile(
  folder: string,
  root: string,
  settings: Settings,
  reader: string,
  now: number = Date.now(),
): KeptFile {
  const file = join(folder, `${vaultKey(root)}.json`);
  const mark = keptMark(reader, settings);
  const known = new KeptOrder(notesAt(file, mark));
  /** In the order in which they were asked for, which is how the next call asks for them. */
  const found: (readonly [NoteFile, Note])[] = [];
  const read = { notes: 0, units: 0 };
  return {
    note: (from) => {
      const note = known.note(from);
      if (note !== null) found.push([from, note]);
      return note;
    },
    wasRead: (from, text, note) => {
      read.notes += 1;
      read.units += text.length;
      if (!isFresh(from, now)) found.push([from, note]);
    },
    keep: () => {
      if (read.notes < worthKeeping.notes && read.units < worthKeeping.units) return;
      write(folder, file, textOf(mark, found));
    },
  };
}

/** The notes as texts of a line each, but for those that no text can carry. */
function textOf(mark: string, notes: readonly (readonly [NoteFile, Note])[]): string {
  const texts: string[] = [];
  for (let at = 0; at < notes.length; at += notesAText) {
    const kept: KeptNote[] = [];
    for (const [{ path, size, version }, note] of notes.slice(at, at + notesAText)) {
      const plain = plainNote(note);
      if (plain !== null) kept.push({ path, size, version, note: plain });
    }
    texts.push(`${keptText(mark, kept)}\n`);
  }
  return texts.join("");
}

/** Another text for each build of the command, so that none takes what another read for its own. */
export function readerOf(program: string): string {
  try {
    const { size, mtimeMs } = statSync(program);
    return `${size} ${mtimeMs}`;
  } catch {
    return "";
  }
}

function isFresh({ version }: NoteFile, now: number): boolean {
  return String(version)
    .split(" ")
    .some((time) => Number(time) > now - tooFresh);
}

/** The notes of a file: its first line is the sum of the rest, so that half a file is none. */
function* notesAt(file: string, mark: string): Generator<KeptNotes, void, undefined> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return;
  }
  const end = bytes.indexOf("\n");
  if (end < 1 || bytes.toString("latin1", 0, end) !== sumOf(bytes.subarray(end + 1))) return;
  let start = end + 1;
  for (let stop; (stop = bytes.indexOf("\n", start)) > 0; start = stop + 1) {
    yield readKeptText(bytes.toString("utf8", start, stop), mark);
  }
}

function sumOf(text: Uint8Array): string {
  return createHash("sha1").update(text).digest("hex");
}

/** Puts the text in the file's place at once; notes are private, so nobody else may read it. */
function write(folder: string, file: string, text: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const body = Buffer.from(text);
    writeFileSync(temporary, Buffer.concat([Buffer.from(`${sumOf(body)}\n`), body]), {
      mode: 0o600,
    });
    renameSync(temporary, file);
  } catch {
    // A full or read-only disk: the next call reads the notes again, as this one did.
    quietly(() => {
      rmSync(temporary, { force: true });
    });
  }
}
