/** The folders that an act made, taken away again with its notes. */
import { join } from "node:path";
import type { FileSystem } from "./file-system";

/** Removes those of the vault's folders, given outermost first, that hold nothing any more; never fails. */
export function removeEmptyFolders(root: string, folders: readonly string[], fs: FileSystem): void {
  for (const folder of [...folders].reverse()) {
    try {
      fs.removeFolder(join(root, ...folder.split("/")));
    } catch {
      // Something else is in it, or it is gone.
    }
  }
}
