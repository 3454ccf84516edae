/** The record of an act on several notes that is under way, outside of the vault, by which a crash can be made good. */
import { join } from "node:path";
import { type ActRecord, readActRecord, readUndoStep, type UndoStep } from "../core/index";
import type { FileSystem } from "./file-system";
import { readOwnFile, removeOwnFile, writeOwnFile } from "./own-file";
import { vaultKey } from "./own-folders";
import { quietly } from "./quietly";
import { isRunning } from "./running";

/** What stands in a record. */
export interface OwnRecord extends ActRecord {
  /** The act that this one takes back; null for an act of its own. */
  readonly undoes: UndoStep | null;
}

/** Where this process writes down its act in the vault of this real path. */
export function recordPath(folder: string, root: string): string {
  return join(folder, `${vaultKey(root)}.${process.pid}.act.json`);
}

/** Writes a record down, onto the disk; throws as Node does. */
export function writeRecord(file: string, record: OwnRecord, fs: FileSystem): void {
  writeOwnFile(file, JSON.stringify({ kith: 1, ...record }), fs);
}

/** The record of a file; null where there is none, or it was never finished. */
export function readRecord(file: string, fs: FileSystem): OwnRecord | null {
  const kept = readOwnFile(file, fs);
  const record = readActRecord(kept);
  if (record === null) return null;
  // A record was read from it, so it has keys.
  return { ...record, undoes: readUndoStep((kept as { readonly undoes?: unknown }).undoes) };
}

/**
 * The records of a vault whose process is gone; one whose process still lives is an act under way (R67). One of this very
 * process is of an earlier one of the same number, since no call has two acts.
 */
export function staleRecords(folder: string, root: string, fs: FileSystem): readonly string[] {
  const key = vaultKey(root);
  const stale = fs.names(folder).flatMap((name) => {
    const [, of, owner, temporary] = /^([0-9a-f]+)\.(\d+)\.act\.json(\.tmp)?$/.exec(name) ?? [];
    if (of !== key || (isRunning(Number(owner)) && Number(owner) !== process.pid)) return [];
    if (temporary === undefined) return [join(folder, name)];
    // It was cut short before the first note was touched; another call may be faster.
    quietly(() => {
      fs.remove(join(folder, name));
    });
    return [];
  });
  return stale.sort();
}

/** Throws a record away; throws as Node does where it can't. */
export function removeRecord(file: string, fs: FileSystem): void {
  removeOwnFile(file, fs);
}
