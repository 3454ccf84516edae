/** The notes of a folder on disk: which there are and what they say, without ever leaving the folder. */
import {
  type Dirent,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { folded, type NoteFile } from "../core/index";
import { CallError, errorCode, type Told, whyOf } from "./call-error";
import { type FoundProblem, foundProblem } from "./found-problem";
import { textOf } from "./note-file";

/** Notes larger than this, in bytes, are skipped with a problem (R81). */
const largestNote = 10 * 1024 * 1024;

/** A folder of notes, open for reading. */
export interface VaultFolder {
  /** The folder's real path. */
  readonly root: string;
  /** The text of a note or file now, or null when it can't be read. */
  readonly readNow: (path: string) => string | null;
}

/** The notes of a folder, in order of path, and what stands in the way of reading others (R70, R81). */
export interface FolderNotes {
  readonly files: readonly NoteFile[];
  readonly problems: readonly FoundProblem[];
}

/** Opens a folder; a missing one or a file is the caller's mistake. */
export function openFolder(folder: string): VaultFolder {
  const root = realFolder(folder);
  return {
    root,
    readNow: (path) => {
      try {
        return readFileSync(join(root, path), "utf8");
      } catch {
        return null;
      }
    },
  };
}

/** The texts of files of the folder, without those that can't be read. */
export function* textsOf(
  folder: VaultFolder,
  paths: Iterable<string>,
): Generator<{ readonly path: string; readonly text: string }> {
  for (const path of paths) {
    const text = folder.readNow(path);
    if (text !== null) yield { path, text };
  }
}

/** Lists every markdown note that is not in a dot folder. */
export function notesIn({ root }: VaultFolder): FolderNotes {
  const walk = new Walk(root);
  walk.enter(root, "");
  return walk;
}

/** Whether a note or file is there now, whether or not it can be read. */
export function isThere({ root }: VaultFolder, path: string): boolean {
  return existsSync(join(root, path));
}

/** Whether there is a note of a path in lower case; a path is taken whatever its case, since some disks fold it. */
export function isTakenIn(files: readonly NoteFile[]): (foldedPath: string) => boolean {
  const taken = new Set(files.map(({ path }) => folded(path)));
  return (foldedPath) => taken.has(foldedPath);
}

/** The hint on a note whose bytes are no UTF-8 text, or hold a zero: what is read of it may not be what it says; else null. */
export function encodingProblem(
  { root }: VaultFolder,
  path: string,
  text: string,
): FoundProblem | null {
  // What can't be decoded is read as the second of them, which a text may also hold by itself.
  if (!text.includes("\0") && !text.includes("\uFFFD")) return null;
  try {
    textOf(path, readFileSync(join(root, path)));
    return null;
  } catch {
    return hint(path, "note-encoding", ({ disk }) => disk.problems.noteEncoding);
  }
}

function hint(path: string, code: string, told: Told): FoundProblem {
  return foundProblem(path, "hint", code, told);
}

function realFolder(folder: string): string {
  if (folder === "") throw new CallError(({ calls }) => calls.emptyVaultName);
  const full = resolve(folder);
  try {
    const root = realpathSync(full);
    if (statSync(root).isDirectory()) return root;
  } catch (thrown) {
    const missing = errorCode(thrown) === "ENOENT";
    throw new CallError((said) =>
      missing ? said.calls.noFolder(full) : said.calls.folderUnreadable(full, whyOf(thrown, said)),
    );
  }
  throw new CallError(({ calls }) => calls.folderIsFile(full));
}

class Walk implements FolderNotes {
  readonly files: NoteFile[] = [];
  readonly problems: FoundProblem[] = [];
  private readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  enter(folder: string, prefix: string): void {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (thrown) {
      this.report(prefix, "folder-unreadable", (said) =>
        said.disk.problems.folderUnreadable(whyOf(thrown, said)),
      );
      return;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (entry.name.startsWith(".")) continue;
      const path = prefix === "" ? entry.name : `${prefix}/${entry.name}`;
      const full = folder.endsWith(sep) ? folder + entry.name : folder + sep + entry.name;
      if (entry.isSymbolicLink()) this.follow(full, path);
      else if (entry.isDirectory()) this.enter(full, path);
      else if (entry.isFile()) this.add(full, path);
    }
  }

  /** Links inside the vault are read once by real path; links that lead out are named (R70). */
  private follow(full: string, path: string): void {
    let target: string;
    try {
      target = realpathSync(full);
    } catch {
      this.report(path, "link-broken", ({ disk }) => disk.problems.linkBroken);
      return;
    }
    const inside = relative(this.root, target);
    const leadsOut = inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside);
    if (leadsOut) {
      this.report(path, "link-leads-out", ({ disk }) => disk.problems.linkLeadsOut);
    }
  }

  private add(full: string, path: string): void {
    if (!path.toLowerCase().endsWith(".md")) return;
    try {
      const { size, mtimeMs, ctimeMs } = lstatSync(full);
      if (size > largestNote) {
        this.report(path, "note-too-large", ({ disk }) => disk.problems.noteTooLarge);
        return;
      }
      // A tool that sets back a file's time of writing can't set back that of its change.
      const written = String(mtimeMs);
      const version = ctimeMs === mtimeMs ? written : `${written} ${ctimeMs}`;
      this.files.push({ path, size, version });
    } catch (thrown) {
      this.report(path, "note-unreadable", (said) =>
        said.disk.problems.noteUnreadable(whyOf(thrown, said)),
      );
    }
  }

  private report(path: string, code: string, told: Told): void {
    this.problems.push(hint(path, code, told));
  }
}
