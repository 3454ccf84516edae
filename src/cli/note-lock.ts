/** One writer at a time for each note: a lock outside the vault, held from reading to renaming (R67). */
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folded } from "../core/index";
import { CallError, errorCode, whyOf } from "./call-error";
import { type FileSystem, noSecondNames } from "./file-system";
import { quietly } from "./quietly";
import { isRunning } from "./running";

/** How long a writer waits for another, in milliseconds. */
const longestWait = 10_000;

/** Waits between two tries, in milliseconds. */
const shortestPause = 2;
const longestPause = 40;

/**
 * Runs `act` while this process holds the locks of all files, by their real paths. Locks are taken in one order, so that two
 * writers never wait for each other; a lock whose process is gone is taken over, and so is one that names no process for
 * half of the wait. After 10 s of waiting the call fails.
 */
export async function withLocks<Result>(
  files: readonly string[],
  fs: FileSystem,
  act: () => Result | Promise<Result>,
  wait = longestWait,
): Promise<Result> {
  const locks = [...new Set(files.map(lockPath))].sort();
  const held: string[] = [];
  const until = performance.now() + wait;
  try {
    for (const lock of locks) {
      let emptyFrom = Infinity;
      // Who makes a lock writes into it at once: one that stays empty has lost its maker.
      while (!take(lock, fs, performance.now() - emptyFrom >= wait / 2)) {
        if (performance.now() >= until) {
          throw new CallError(({ disk }) => disk.lockTaken(wait / 1000, lock));
        }
        if (ownerOf(lock, fs) !== "") emptyFrom = Infinity;
        else emptyFrom = Math.min(emptyFrom, performance.now());
        await pause(shortestPause + Math.random() * (longestPause - shortestPause));
      }
      held.push(lock);
    }
    return await act();
  } finally {
    for (const lock of held.reverse()) removeQuietly(lock, fs);
  }
}

/** The lock of a file; on file systems that fold case two spellings of a path have one. */
export function lockPath(file: string): string {
  const name = createHash("sha256").update(folded(file)).digest("hex");
  return join(tmpdir(), `kith-${name.slice(0, 32)}.lock`);
}

function take(lock: string, fs: FileSystem, isLost: boolean): boolean {
  if (makeOwn(lock, fs)) return true;
  if (!isStale(lock, fs, isLost)) return false;
  // Only one of those who found it stale may remove it, and only what it then still finds stale.
  const breaking = `${lock}.stale`;
  if (!makeOwn(breaking, fs)) {
    if (isStale(breaking, fs, isLost)) removeQuietly(breaking, fs);
    return false;
  }
  try {
    if (isStale(lock, fs, isLost)) removeQuietly(lock, fs);
  } finally {
    removeQuietly(breaking, fs);
  }
  return makeOwn(lock, fs);
}

/** Makes the lock with this process's id in it, all at once, so that nobody reads it half written; false where it is taken. */
function makeOwn(lock: string, fs: FileSystem): boolean {
  const own = `${lock}.${process.pid}`;
  removeQuietly(own, fs);
  try {
    const handle = fs.openNew(own);
    try {
      fs.write(handle, Buffer.from(String(process.pid)));
    } finally {
      fs.close(handle);
    }
    linkOrMake(own, lock, fs);
    return true;
  } catch (thrown) {
    if (errorCode(thrown) === "EEXIST") return false;
    throw new CallError((said) => said.disk.lockUnmade(lock, whyOf(thrown, said)));
  } finally {
    removeQuietly(own, fs);
  }
}

function linkOrMake(own: string, lock: string, fs: FileSystem): void {
  try {
    fs.link(own, lock);
  } catch (thrown) {
    if (!noSecondNames.has(errorCode(thrown) ?? "")) throw thrown;
    const handle = fs.openNew(lock);
    try {
      fs.write(handle, Buffer.from(String(process.pid)));
    } finally {
      fs.close(handle);
    }
  }
}

/** Whether nobody holds it; without an owner it is being made right now, unless it is lost. */
function isStale(lock: string, fs: FileSystem, isLost: boolean): boolean {
  const owner = ownerOf(lock, fs);
  return owner === "" ? isLost : owner !== null && !isRunning(Number(owner));
}

/** The number of the process that holds it, `""` before it is written there; null where it is gone, or another user's. */
function ownerOf(lock: string, fs: FileSystem): string | null {
  try {
    return fs.read(lock).toString("utf8");
  } catch {
    return null;
  }
}

function removeQuietly(path: string, fs: FileSystem): void {
  // It may not be there, or not be ours to remove.
  quietly(() => {
    fs.remove(path);
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
