/** The few acts on a disk that writing a note is made of, so that a test can let any one of them fail. */
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { open } from "node:fs/promises";

/** What is at a path, without following a link. */
export interface FileFacts {
  readonly is: "file" | "folder" | "link" | "other";
  /** The permission bits. */
  readonly mode: number;
  readonly size: number;
}

/** Acts on a disk; each throws as Node does. */
export interface FileSystem {
  /** Null where there is nothing. */
  readonly facts: (path: string) => FileFacts | null;
  readonly realPath: (path: string) => string;
  readonly read: (path: string) => Buffer;
  /** The names in a folder; none where it can't be read. */
  readonly names: (folder: string) => readonly string[];
  /** Makes a file that must not be there yet, and answers its handle. */
  readonly openNew: (path: string) => number;
  readonly write: (handle: number, bytes: Uint8Array) => void;
  readonly setMode: (handle: number, mode: number) => void;
  readonly flush: (handle: number) => void;
  /** Puts what was written into many files onto the disk: told of several at once, the system does it in one go. */
  readonly flushFiles: (paths: readonly string[]) => Promise<void>;
  readonly close: (handle: number) => void;
  /** Puts a file in the place of another. */
  readonly replace: (from: string, to: string) => void;
  /** Gives a file a second name that must not be taken. */
  readonly link: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
  /** With these permission bits, else as the system makes folders. */
  readonly makeFolder: (path: string, mode?: number) => void;
  /** Removes a folder that holds nothing. */
  readonly removeFolder: (path: string) => void;
  /** Makes the names in a folder outlast a power cut, where the system can. */
  readonly flushFolder: (folder: string) => void;
}

/** So many files are flushed at once. */
const flushedAtOnce = 16;

/** Windows flushes what is open for writing alone; elsewhere so is a note that may only be read. */
const openedToFlush: Readonly<Partial<Record<NodeJS.Platform, string>>> = { win32: "r+" };

async function flushFile(path: string): Promise<void> {
  const handle = await open(path, openedToFlush[process.platform] ?? "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The disk. */
export const disk: FileSystem = {
  facts: (path) => {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (!found) return null;
    const is = found.isSymbolicLink()
      ? "link"
      : found.isFile()
        ? "file"
        : found.isDirectory()
          ? "folder"
          : "other";
    return { is, mode: found.mode & 0o7777, size: found.size };
  },
  realPath: (path) => realpathSync(path),
  read: (path) => readFileSync(path),
  names: (folder) => {
    try {
      return existsSync(folder) ? readdirSync(folder) : [];
    } catch {
      return [];
    }
  },
  openNew: (path) => openSync(path, "wx", 0o666),
  write: (handle, bytes) => {
    let written = 0;
    while (written < bytes.length) written += writeSync(handle, bytes, written);
  },
  setMode: (handle, mode) => {
    fchmodSync(handle, mode);
  },
  flush: (handle) => {
    fsyncSync(handle);
  },
  flushFiles: async (paths) => {
    const left = paths.values();
    const flushSome = async (): Promise<void> => {
      for (const path of left) await flushFile(path);
    };
    // Nothing goes on once it is told that one failed.
    const ends = await Promise.allSettled(Array.from({ length: flushedAtOnce }, flushSome));
    for (const end of ends) if (end.status === "rejected") throw end.reason;
  },
  close: (handle) => {
    closeSync(handle);
  },
  replace: (from, to) => {
    renameSync(from, to);
  },
  link: (from, to) => {
    linkSync(from, to);
  },
  remove: (path) => {
    unlinkSync(path);
  },
  makeFolder: (path, mode) => {
    mkdirSync(path, { mode });
  },
  removeFolder: (path) => {
    rmdirSync(path);
  },
  flushFolder: (folder) => {
    try {
      const handle = openSync(folder, "r");
      try {
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
    } catch {
      // Windows and some network folders can't; the write itself is safe without.
    }
  },
};

/** What systems say that can't give a file a second name. */
export const noSecondNames: ReadonlySet<string> = new Set([
  "EPERM",
  "ENOTSUP",
  "EOPNOTSUPP",
  "ENOSYS",
  "EMLINK",
  "EACCES",
]);
