/** A file written whole or not at all: a temporary file beside it, flushed, then put in its place (R68, R131, R132). */
import { createHash } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { CallError, errorCode, whyOf } from "./call-error";
import { type FileSystem, noSecondNames } from "./file-system";
import { quietly } from "./quietly";
import { isRunning } from "./running";

/** The longest file name that file systems take, in bytes. */
const longestName = 255;
/** Of a longer name so many characters are kept. */
const keptCharacters = 40;

/** A file that is written beside its place and waits to be put there. */
export interface PreparedFile {
  readonly file: string;
  readonly temporary: string;
  /** The bytes that must be there when it is put in place; null for no file. */
  readonly expects: Buffer | null;
  /** Folders that were made for it, outermost first. */
  readonly folders: readonly string[];
}

/** The bytes were others than expected by the time the file was to be put in its place. */
export class ChangedMeanwhile extends Error {
  override readonly name = "ChangedMeanwhile";
}

/**
 * Writes the bytes beside the file, with the file's mode, and flushes them; folders that are missing are made. A folder
 * that is in `swept` is not swept of what others left, one that isn't is put in it, so that many notes cost one look.
 * Who prepares many files flushes them together, with `flushPrepared`.
 */
export function prepareFile(
  file: string,
  bytes: Uint8Array,
  expects: Buffer | null,
  fs: FileSystem,
  swept = new Set<string>(),
  flushes = true,
): PreparedFile {
  const folder = dirname(file);
  const folders = makeFolders(folder, fs);
  if (!swept.has(folder)) sweepFolder(folder, fs);
  swept.add(folder);
  const prepared = { file, temporary: temporaryPath(file), expects, folders };
  try {
    removeIfThere(prepared.temporary, fs);
    const mode = expects === null ? null : (fs.facts(file)?.mode ?? null);
    const handle = fs.openNew(prepared.temporary);
    try {
      fs.write(handle, bytes);
      if (mode !== null) fs.setMode(handle, mode);
      if (flushes) fs.flush(handle);
    } finally {
      fs.close(handle);
    }
    return prepared;
  } catch (thrown) {
    discardFile(prepared, fs);
    throw new CallError((said) => said.disk.unwritable(file, whyOf(thrown, said)));
  }
}

/** Flushes files that were prepared without it. */
export async function flushPrepared(
  prepared: readonly PreparedFile[],
  fs: FileSystem,
): Promise<void> {
  try {
    await fs.flushFiles(prepared.map(({ temporary }) => temporary));
  } catch (thrown) {
    throw new CallError((said) => said.disk.notesUnwritable(whyOf(thrown, said)));
  }
}

/**
 * Puts a prepared file in its place, if what is there is what was expected (else ChangedMeanwhile). A new file never
 * takes the place of one that came meanwhile. Who places many files flushes their folders once, with `flushFolderOf`.
 */
export function placeFile(
  { file, temporary, expects }: PreparedFile,
  fs: FileSystem,
  flushes = true,
): void {
  try {
    if (!isSame(bytesNow(file, fs), expects)) throw new ChangedMeanwhile(file);
    if (expects !== null) fs.replace(temporary, file);
    else makeAt(temporary, file, fs);
  } catch (thrown) {
    if (thrown instanceof ChangedMeanwhile) throw thrown;
    throw new CallError((said) => said.disk.unwritable(file, whyOf(thrown, said)));
  }
  if (flushes) flushFolderOf(file, fs);
}

/** Makes the name of a file that was placed outlast a power cut, where the system can. */
export function flushFolderOf(file: string, fs: FileSystem): void {
  quietly(() => {
    fs.flushFolder(dirname(file));
  });
}

/** Takes away what was prepared, and the folders that were made for it. */
export function discardFile({ temporary, folders }: PreparedFile, fs: FileSystem): void {
  quietly(() => {
    fs.remove(temporary);
  });
  for (const folder of [...folders].reverse()) {
    quietly(() => {
      fs.removeFolder(folder);
    });
  }
}

/** Whether the bytes are the same; null is no file. */
export function isSame(a: Buffer | null, b: Buffer | null): boolean {
  return a === null || b === null ? a === b : a.equals(b);
}

/** The dot file beside a note in which it is written: `.<note>.kith-<pid>.tmp`. */
export function temporaryPath(file: string): string {
  const ending = `.kith-${process.pid}.tmp`;
  const name = basename(file);
  const whole = `.${name}${ending}`;
  if (Buffer.byteLength(whole) <= longestName) return join(dirname(file), whole);
  const hash = createHash("sha256").update(name).digest("hex").slice(0, 16);
  const kept = Array.from(name).slice(0, keptCharacters).join("");
  return join(dirname(file), `.${kept}-${hash}${ending}`);
}

/** A name that `temporaryPath` gives, with the id of the process. */
export const temporaryName = /^\..*\.kith-(\d+)\.tmp$/s;

/** Takes away the temporary files of processes that are gone. */
export function sweepFolder(folder: string, fs: FileSystem): void {
  for (const name of fs.names(folder)) {
    const [, id] = temporaryName.exec(name) ?? [];
    if (id === undefined || isRunning(Number(id))) continue;
    quietly(() => {
      fs.remove(join(folder, name));
    });
  }
}

function makeFolders(folder: string, fs: FileSystem): readonly string[] {
  const made: string[] = [];
  const make = (path: string): void => {
    if (fs.facts(path) !== null) return;
    make(dirname(path));
    try {
      fs.makeFolder(path);
      made.push(path);
    } catch (thrown) {
      if (errorCode(thrown) !== "EEXIST") throw thrown;
    }
  };
  try {
    make(folder);
    return made;
  } catch (thrown) {
    for (const path of made.reverse()) {
      quietly(() => {
        fs.removeFolder(path);
      });
    }
    throw new CallError((said) => said.disk.folderUnmade(folder, whyOf(thrown, said)));
  }
}

/** A second name fails where the first is taken, which a rename does not; where the disk knows no second names, a rename must do. */
function makeAt(temporary: string, file: string, fs: FileSystem): void {
  try {
    fs.link(temporary, file);
  } catch (thrown) {
    if (errorCode(thrown) === "EEXIST") throw new ChangedMeanwhile(file);
    if (!noSecondNames.has(errorCode(thrown) ?? "")) throw thrown;
    if (fs.facts(file) !== null) throw new ChangedMeanwhile(file);
    fs.replace(temporary, file);
    return;
  }
  // The file is there; a name left over is swept up by the next write.
  quietly(() => {
    fs.remove(temporary);
  });
}

function bytesNow(file: string, fs: FileSystem): Buffer | null {
  try {
    return fs.read(file);
  } catch (thrown) {
    if (errorCode(thrown) === "ENOENT") return null;
    throw thrown;
  }
}

function removeIfThere(path: string, fs: FileSystem): void {
  if (fs.facts(path) !== null) fs.remove(path);
}
