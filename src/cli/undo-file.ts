/** What the command wrote last in a vault, so that it can be taken back: one file outside of the vault for each vault. */
import { join } from "node:path";
import { readUndoSteps, type UndoStep, type UndoSteps, withSteps } from "../core/index";
import type { FileSystem } from "./file-system";
import { withLocks } from "./note-lock";
import { readOwnFile, writeOwnFile } from "./own-file";
import { vaultKey } from "./own-folders";

/** In UTF-16 units: older acts go where all together are longer; the newest always stays. */
const mostText = 4_000_000;

/** The acts of the command in one vault. */
export interface UndoFile {
  readonly file: string;
  /** Oldest first. */
  readonly steps: () => UndoSteps;
  /** Keeps an act that was just carried out; one that is kept already is not kept twice. */
  readonly add: (step: UndoStep) => Promise<void>;
  /** Forgets an act, if it is still the newest. */
  readonly drop: (step: UndoStep) => Promise<void>;
}

/** The acts in the vault of this real path, kept in a folder of the command's own. */
export function openUndoFile(folder: string, root: string, fs: FileSystem): UndoFile {
  const file = join(folder, `${vaultKey(root)}.undo.json`);
  const steps = (): UndoSteps => {
    const kept = readOwnFile(file, fs);
    return isKept(kept) ? readUndoSteps(kept.steps) : [];
  };
  const change = (to: (before: UndoSteps) => UndoSteps): Promise<void> =>
    withLocks([file], fs, () => {
      const before = steps();
      const after = to(before);
      if (after !== before) writeOwnFile(file, textOf(root, after), fs);
    });
  return {
    file,
    steps,
    add: (step) =>
      change((before) => (isSameStep(before.at(-1), step) ? before : withSteps(before, step))),
    drop: (step) =>
      change((before) => (isSameStep(before.at(-1), step) ? before.slice(0, -1) : before)),
  };
}

/** Whether two steps are one act. */
export function isSameStep(a: UndoStep | undefined, b: UndoStep): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function textOf(root: string, steps: UndoSteps): string {
  let kept = steps;
  for (;;) {
    const text = JSON.stringify({ kith: 1, vault: root, steps: kept });
    if (text.length <= mostText || kept.length < 2) return text;
    kept = kept.slice(1);
  }
}

function isKept(kept: unknown): kept is { readonly steps: unknown } {
  return typeof kept === "object" && kept !== null && "steps" in kept;
}
