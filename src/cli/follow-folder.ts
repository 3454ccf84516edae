/** When something in a vault's folder changes: heard from the system where it tells, seen by looking where it doesn't. */
import { type FSWatcher, statSync, watch } from "node:fs";
import { join } from "node:path";
import { settingsFiles } from "../core/index";
import { notesIn, type VaultFolder } from "./vault-folder";

/** A folder that is being followed. */
export interface FollowedFolder {
  /** Whether anything changed since it was last asked; it looks at the notes' marks itself where the system tells nothing. */
  readonly changed: () => boolean;
  readonly stop: () => void;
}

/** What is looked at besides the notes. */
const followedFiles = [settingsFiles.data, settingsFiles.dailyNotes, settingsFiles.periodicNotes];

/** Follows a folder; `heard` is called at once when the system tells of a change. */
export function followFolder(folder: VaultFolder, heard: () => void): FollowedFolder {
  let seen = marksOf(folder);
  const watcher = systemWatch(folder.root, heard);
  return {
    changed: () => {
      const marks = marksOf(folder);
      const isChanged = marks !== seen;
      seen = marks;
      return isChanged;
    },
    stop: () => watcher?.close(),
  };
}

/** Null where the system can't watch a tree of folders; then looking must do. */
function systemWatch(root: string, heard: () => void): FSWatcher | null {
  try {
    const watcher = watch(root, { recursive: true }, heard);
    watcher.on("error", () => {
      watcher.close();
    });
    return watcher;
  } catch {
    return null;
  }
}

function marksOf(folder: VaultFolder): string {
  const notes = notesIn(folder).files.map(
    ({ path, size, version }) => `${path} ${size} ${version}`,
  );
  const settings = followedFiles.map((path) => {
    const found = statSync(join(folder.root, path), { throwIfNoEntry: false });
    return found ? `${found.size} ${found.mtimeMs}` : "";
  });
  return [...notes, ...settings].join("\n");
}
