/** A plan of edits carried out on the disk: every note's part, or none. */
import { dirname, relative, sep } from "node:path";
import { type EditPlan, type NoteChange, planOutcome, say } from "../core/index";
import type { ActKeeper } from "./act-keeper";
import {
  ChangedMeanwhile,
  discardFile,
  flushFolderOf,
  flushPrepared,
  isSame,
  placeFile,
  prepareFile,
  type PreparedFile,
} from "./atomic-write";
import { CallError, whyOf, saidOf } from "./call-error";
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
  /** Keeps the act over a crash, and for undo. */
  readonly keeper?: ActKeeper | undefined;
}

/** The plan would not, on the notes as they are; nothing was written. */
export class Refused extends CallError {}

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
    async () => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          const { changes, folders } = await writeOnce(plan, root, files, fs, options);
          if (changes.length > 0) await options.keeper?.end(changes, folders);
          return changes;
        } catch (thrown) {
          if (!(thrown instanceof ChangedMeanwhile)) throw thrown;
          if (attempt < mostAttempts) continue;
          throw new CallError((said) => said.disk.changesOn(thrown.message));
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
  if (outcome.is === "refused") {
    const { path, because } = outcome;
    throw new Refused(({ sayings }) => `${path}: ${say(because, sayings)}`);
  }
  return { changes: outcome.changes, held };
}

interface WrittenOnce {
  readonly changes: readonly NoteChange[];
  /** The folders that were made, in the vault. */
  readonly folders: readonly string[];
}

async function writeOnce(
  plan: EditPlan,
  root: string,
  files: Files,
  fs: FileSystem,
  { progress = () => undefined, keeper }: ApplyOptions,
): Promise<WrittenOnce> {
  const { changes, held } = workOut(plan, files, fs);
  const areMany = changes.length > 1;
  const steps: Step[] = [];
  const swept = new Set<string>();
  try {
    for (const [at, { path, after }] of changes.entries()) {
      if (at % notesAStep === 0) progress(at, 2 * changes.length);
      const file = fileOf(files, path);
      const before = held.get(path) ?? null;
      const bytes = after === null ? null : Buffer.from(after, "utf8");
      const prepared =
        bytes === null ? null : prepareFile(file, bytes, before, fs, swept, !areMany);
      steps.push({ file, before, bytes, prepared, isDone: false });
    }
    if (areMany) {
      await flushPrepared(
        steps.flatMap(({ prepared }) => prepared ?? []),
        fs,
      );
    }
    const made = steps.flatMap(({ prepared }) => prepared?.folders ?? []);
    const folders = made.map((folder) => relative(root, folder).split(sep).join("/"));
    if (areMany) keeper?.begin(changes, folders);
    for (const [at, step] of steps.entries()) {
      if (at % notesAStep === 0) progress(steps.length + at, 2 * steps.length);
      place(step, fs);
      step.isDone = true;
    }
    const oneOfEach = new Map(steps.map(({ file }) => [dirname(file), file]));
    for (const file of oneOfEach.values()) flushFolderOf(file, fs);
    return { changes, folders };
  } catch (thrown) {
    takeBack(steps, thrown, fs, keeper);
    throw thrown;
  }
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
    throw new CallError((said) => said.disk.unremoved(file, whyOf(thrown, said)));
  }
}

/** Puts back what was done, unless someone else has changed it since; says so where that can't be done. */
function takeBack(
  steps: readonly Step[],
  reason: unknown,
  fs: FileSystem,
  keeper: ActKeeper | undefined,
): void {
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
  keeper?.takenBack(stuck.length === 0);
  if (stuck.length > 0) {
    throw new CallError((said) => said.disk.stuck(saidOf(reason, said), stuck));
  }
}

function fileOf(files: Files, path: string): string {
  // Each note of the plan has its file.
  return files.get(path) as string;
}
