/** A file of the command's own, outside of the vault: replaced whole or not at all, and read by its user alone. */
import { dirname } from "node:path";
import type { FileSystem } from "./file-system";
import { quietly } from "./quietly";

/**
 * Puts a text in the file's place, once it is on the disk; its folder is made. The caller sees to it that nobody else
 * writes this file at the same time. Throws as Node does, and then the file is as it was.
 */
export function writeOwnFile(file: string, text: string, fs: FileSystem): void {
  const temporary = temporaryOf(file);
  makePrivateFolder(dirname(file), fs);
  removeOwnFile(temporary, fs);
  try {
    const handle = fs.openNew(temporary);
    try {
      // Before the first word is in it: it holds words of notes.
      fs.setMode(handle, 0o600);
      fs.write(handle, Buffer.from(text, "utf8"));
      fs.flush(handle);
    } finally {
      fs.close(handle);
    }
    fs.replace(temporary, file);
  } catch (thrown) {
    // The next write of the file takes it away.
    quietly(() => {
      fs.remove(temporary);
    });
    throw thrown;
  }
  fs.flushFolder(dirname(file));
}

/** The JSON of such a file; undefined where there is none, or it can't be read. */
export function readOwnFile(file: string, fs: FileSystem): unknown {
  try {
    return JSON.parse(fs.read(file).toString("utf8"));
  } catch {
    return undefined;
  }
}

/** Takes such a file away, and what a write of it left that was cut short; throws as Node does where it can't. */
export function removeOwnFile(file: string, fs: FileSystem): void {
  for (const each of [temporaryOf(file), file]) {
    if (fs.facts(each) !== null) fs.remove(each);
  }
}

function temporaryOf(file: string): string {
  return `${file}.tmp`;
}

function makePrivateFolder(folder: string, fs: FileSystem): void {
  if (fs.facts(folder) !== null || dirname(folder) === folder) return;
  makePrivateFolder(dirname(folder), fs);
  try {
    fs.makeFolder(folder, 0o700);
  } catch (thrown) {
    // Another call made it meanwhile.
    if (fs.facts(folder) === null) throw thrown;
  }
}
