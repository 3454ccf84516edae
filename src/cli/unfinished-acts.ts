/** Acts on several notes that a crash cut short: made good before anything else is written, and named until then. */
import { dirname, join } from "node:path";
import { actStanding, type ActStanding, takeBackPlan } from "../core/index";
import { type OwnRecord, readRecord, removeRecord, staleRecords } from "./act-records";
import { applyPlan, Refused } from "./apply-plan";
import { sweepFolder } from "./atomic-write";
import { titleSaid } from "./act-title";
import { CallError, saidOf, type Told } from "./call-error";
import { disk, type FileSystem } from "./file-system";
import { bytesAt, filePath, textOf, Unreadable } from "./note-file";
import { withLocks } from "./note-lock";
import { stateFolder } from "./own-folders";
import { quietly } from "./quietly";
import { removeEmptyFolders } from "./remove-empty-folders";
import { isSameStep, openUndoFile } from "./undo-file";

/** How often a note may change while it is looked at. */
const mostAttempts = 20;

/**
 * Takes back what unfinished acts did to those notes that still stand as they wanted, and leaves those that someone
 * changed; answers what is told a person about each. What can't be taken back now throws a CallError.
 */
export async function finishActs(root: string, fs: FileSystem = disk): Promise<readonly Told[]> {
  const folder = stateFolder(process.env);
  if (folder === null) return [];
  const lines: Told[] = [];
  for (const file of staleRecords(folder, root, fs)) {
    await withLocks([file], fs, async () => {
      const record = readRecord(file, fs);
      const line = record === null ? null : await finishAct(root, folder, record, fs);
      if (line !== null) lines.push(line);
      // The next call finds nothing left to do, and throws it away.
      quietly(() => {
        removeRecord(file, fs);
      });
    });
  }
  return lines;
}

/** What is told a person about each act that is half done; nothing is written. */
export function unfinishedActs(root: string, fs: FileSystem = disk): readonly Told[] {
  const folder = stateFolder(process.env);
  if (folder === null) return [];
  return staleRecords(folder, root, fs).flatMap((file): readonly Told[] => {
    const record = readRecord(file, fs);
    if (record === null) return [];
    const { step } = record;
    try {
      if (isFinished(root, folder, record, fs)) return [];
      const { done } = standingOf(root, record, fs);
      if (done.length === 0) return [];
      return [(said) => said.acts.unfinished.half(titleSaid(step, said), step.at)];
    } catch (thrown) {
      return [
        (said) =>
          said.acts.unfinished.mayBeHalf(titleSaid(step, said), step.at, saidOf(thrown, said)),
      ];
    }
  });
}

async function finishAct(
  root: string,
  folder: string,
  record: OwnRecord,
  fs: FileSystem,
): Promise<Told | null> {
  const undo = openUndoFile(folder, root, fs);
  const { step, undoes } = record;
  if (isFinished(root, folder, record, fs)) {
    if (undoes !== null) await undo.drop(undoes);
    else await undo.add(step);
    return null;
  }
  const { done, changed } = await takeBack(root, record, fs);
  for (const folder of new Set(step.notes.map(({ path }) => dirname(join(root, path))))) {
    sweepFolder(folder, fs);
  }
  removeEmptyFolders(root, step.folders ?? [], fs);
  if (done.length === 0 && changed.length === 0) return null;
  return (said) =>
    said.acts.unfinished.takenBack(
      titleSaid(step, said),
      step.at,
      done.length,
      step.notes.length,
      changed,
    );
}

/** Looks and takes back until nobody changes a note between the two. */
async function takeBack(root: string, record: OwnRecord, fs: FileSystem): Promise<ActStanding> {
  for (let attempt = 1; ; attempt += 1) {
    const standing = standingOf(root, record, fs);
    try {
      await applyPlan(root, takeBackPlan(record, standing.done), { fs });
      return standing;
    } catch (thrown) {
      if (thrown instanceof Refused && attempt < mostAttempts) continue;
      throw new CallError((said) =>
        said.acts.unfinished.stuck(titleSaid(record.step, said), saidOf(thrown, said)),
      );
    }
  }
}

/** Whether all of an act was done and only its record is left; what came of it since is the user's. */
function isFinished(root: string, folder: string, record: OwnRecord, fs: FileSystem): boolean {
  const { step, undoes } = record;
  const steps = openUndoFile(folder, root, fs).steps();
  const isKept = (wanted: typeof step): boolean => steps.some((one) => isSameStep(one, wanted));
  if (undoes === null ? isKept(step) : !isKept(undoes)) return true;
  const { untouched, changed } = standingOf(root, record, fs);
  return untouched.length === 0 && changed.length === 0;
}

/** Throws an Unreadable where a note can't be looked at now. */
function standingOf(root: string, record: OwnRecord, fs: FileSystem): ActStanding {
  return actStanding(record, (path) => {
    try {
      const bytes = bytesAt(filePath(root, path, fs), fs);
      return bytes === null ? null : textOf(path, bytes);
    } catch (thrown) {
      if (thrown instanceof Unreadable) throw thrown;
      // No text, or reached over a link by now: then someone changed it.
      return undefined;
    }
  });
}
