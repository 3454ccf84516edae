/** What is kept of an act while it is carried out and after it: a record over a crash, and the step that undo takes back. */
import {
  actRecord,
  type Moment,
  type NoteChange,
  stepOf,
  type Told as ToldTitle,
  type UndoStep,
} from "../core/index";
import { recordPath, removeRecord, writeRecord } from "./act-records";
import { titleOf } from "./act-title";
import { CallError, whyOf, saidOf, type Told } from "./call-error";
import { disk, type FileSystem } from "./file-system";
import { stateFolder } from "./own-folders";
import { quietly } from "./quietly";
import { openUndoFile } from "./undo-file";

/** What a plan that is carried out tells. */
export interface ActKeeper {
  /** Right before the first of several notes is put in its place; throws a CallError to stop there. */
  readonly begin: (changes: readonly NoteChange[], folders: readonly string[]) => void;
  /** Some could not be put in their place; `isWhole` where everything is as it was. */
  readonly takenBack: (isWhole: boolean) => void;
  /** All are in their place; never fails. */
  readonly end: (changes: readonly NoteChange[], folders: readonly string[]) => Promise<void>;
}

/** What an act is to undo. */
export interface KeptAct {
  /** The step that takes it back; null where nothing does. */
  readonly step: (changes: readonly NoteChange[], folders: readonly string[]) => UndoStep | null;
  /** The act that this one takes back, which is no longer to be undone after it. */
  readonly undoes: UndoStep | null;
}

/** An act on notes, under its title. */
export function keptAct(title: ToldTitle, now: Moment): KeptAct {
  const { title: english, ...named } = titleOf(title);
  return {
    step: (changes, folders) => ({ ...stepOf(english, now, changes, folders), ...named }),
    undoes: null,
  };
}

/** Keeps an act in the vault of this real path; undefined where the user lets nothing be kept. `cantUndo` is told why it isn't. */
export function actKeeper(
  root: string,
  { step, undoes }: KeptAct,
  cantUndo: (told: Told) => void,
  fs: FileSystem = disk,
): ActKeeper | undefined {
  const folder = stateFolder(process.env);
  if (folder === null) return undefined;
  const undo = openUndoFile(folder, root, fs);
  const record = recordPath(folder, root);
  let isRecorded = false;
  return {
    begin: (changes, folders) => {
      const whole = step(changes, folders);
      if (whole === null) return;
      try {
        writeRecord(record, { ...actRecord(whole, changes), undoes }, fs);
        isRecorded = true;
      } catch (thrown) {
        throw new CallError((said) => said.disk.recordUnwritten(record, whyOf(thrown, said)));
      }
    },
    takenBack: (isWhole) => {
      if (!isRecorded || !isWhole) return;
      isRecorded = false;
      // The next call finds that all is as it was, and throws the record away.
      quietly(() => {
        removeRecord(record, fs);
      });
    },
    end: async (changes, folders) => {
      try {
        const whole = undoes === null ? step(changes, folders) : null;
        if (undoes !== null) await undo.drop(undoes);
        if (whole !== null) await undo.add(whole);
      } catch (thrown) {
        cantUndo((said) => said.disk.undoUnwritten(undo.file, saidOf(thrown, said)));
      }
      if (!isRecorded) return;
      // The next call finds that all stands as intended, and throws the record away.
      quietly(() => {
        removeRecord(record, fs);
      });
    },
  };
}
