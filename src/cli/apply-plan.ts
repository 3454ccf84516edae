/** A plan of edits carried out on the disk: every note's part, or none. */
import { dirname } from "node:path";
import { type EditPlan, type NoteChange, planOutcome } from "../core/index";
import {
  ChangedMeanwhile,
  discardFile,
  flushFolderOf,
  isSame,
  placeFile,
  prepareFile,
  type PreparedFile,
} from "./atomic-write";
import { CallError, messageOf } from "./call-error";
import { disk, type FileSystem } from "./file-system";
import { bytesAt, filePath, textOf } from "./note-file";
import { withLocks } from "./note-lock";

/** How a plan is carried out. */
export interface ApplyOptions {
  /** Work it out and write nothing. */
  readonly dryRun?: boolean;
  readonly fs?: FileSystem;
  /** How long to wait for another writer, in milliseconds; 10 s without it. */
  readonly wait?: number;
  /** Told now and then how much of the writing is done. */
  readonly progress?: (done: number, of: number) => void;
}

/** Progress is told after so many notes. */
const notesAStep = 200;

/** How often a plan is worked out anew because another program changes its notes meanwhile. */
const mostAttempts = 100;

/**
 * Carries a plan out under the vault's real path and answers what it changed. What is refused, or can't be written,
 * throws a CallError, and then every note is as it was.
 */
export async function applyPlan(
  root: string,
  plan: EditPlan,
  options: ApplyOptions = {},
): Promise<readonly NoteChange[]> {
  const fs = options.fs ?? disk;
  const files = new Map(plan.notes.map(({ path }) => [path, filePath(root, path, fs)]));
  if (options.dryRun === true) return workOut(plan, files, fs).changes;
  return withLocks(
    [...files.values()],
    fs,
    () => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return writeOnce(plan, files, fs, options.progress ?? (() => undefined));
        } catch (thrown) {
          if (!(thrown instanceof ChangedMeanwhile)) throw thrown;
          if (attempt < mostAttempts) continue;
          throw new CallError(
            `${thrown.message} is changed by another program again and again, so nothing was written. Try again.`,
          );
        }
      }
    },
    options.wait,
  );
}

type Files = ReadonlyMap<string, string>;

interface WorkedOut {
  readonly changes: readonly NoteChange[];
  /** What each file held when the plan was worked out. */
  readonly held: ReadonlyMap<string, Buffer | null>;
}

function workOut(plan: EditPlan, files: Files, fs: FileSystem): WorkedOut {
  const held = new Map<string, Buffer | null>();
  const outcome = planOutcome(plan, (path) => {
    const bytes = bytesAt(fileOf(files, path), fs);
    held.set(path, bytes);
    return bytes === null ? null : textOf(path, bytes);
  });
  if (outcome.is === "refused") throw new CallError(`${outcome.path}: ${outcome.because}`);
  return { changes: outcome.changes, held };
}

function writeOnce(
  plan: EditPlan,
  files: Files,
  fs: FileSystem,
  progress: (done: number, of: number) => void,
): readonly NoteChange[] {
  const { changes, held } = workOut(plan, files, fs);
  const steps: Step[] = [];
  const swept = new Set<string>();
  try {
    for (const [at, { path, after }] of changes.entries()) {
      if (at % notesAStep === 0) progress(at, 2 * changes.length);
      const file = fileOf(files, path);
      const before = held.get(path) ?? null;
      const bytes = after === null ? null : Buffer.from(after, "utf8");
      const prepared = bytes === null ? null : prepareFile(file, bytes, before, fs, swept);
      steps.push({ file, before, bytes, prepared, isDone: false });
    }
    for (const [at, step] of steps.entries()) {
      if (at % notesAStep === 0) progress(steps.length + at, 2 * steps.length);
      place(step, fs);
      step.isDone = true;
    }
    const oneOfEach = new Map(steps.map(({ file }) => [dirname(file), file]));
    for (const file of oneOfEach.values()) flushFolderOf(file, fs);
  } catch (thrown) {
    takeBack(steps, thrown, fs);
    throw thrown;
  }
  return changes;
}

/** One file's part: what it held, what it is to hold, and whether it does. */
interface Step {
  readonly file: string;
  readonly before: Buffer | null;
  readonly bytes: Buffer | null;
  readonly prepared: PreparedFile | null;
  isDone: boolean;
}

function place({ file, before, prepared }: Step, fs: FileSystem): void {
  if (prepared) {
    placeFile(prepared, fs, false);
    return;
  }
  if (!isSame(bytesAt(file, fs), before)) throw new ChangedMeanwhile(file);
  try {
    fs.remove(file);
  } catch (thrown) {
    throw new CallError(`${file} can't be removed: ${messageOf(thrown)}. It was left as it was.`);
  }
}

/** Puts back what was done, unless someone else has changed it since; says so where that can't be done. */
function takeBack(steps: readonly Step[], reason: unknown, fs: FileSystem): void {
  const stuck: string[] = [];
  for (const { file, before, bytes, prepared, isDone } of [...steps].reverse()) {
    if (isDone) {
      try {
        if (!isSame(bytesAt(file, fs), bytes)) stuck.push(file);
        else if (before === null) fs.remove(file);
        else placeFile(prepareFile(file, before, bytes, fs), fs);
      } catch {
        stuck.push(file);
      }
    }
    if (prepared) discardFile(prepared, fs);
  }
  if (stuck.length > 0) {
    throw new CallError(
      `${messageOf(reason)} What was already written could not be taken back in ${stuck.join(", ")}.`,
    );
  }
}

function fileOf(files: Files, path: string): string {
  const file = files.get(path);
  if (file === undefined) throw new CallError(`${path} is no note of this plan.`);
  return file;
}
