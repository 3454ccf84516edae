/** What a write that was killed left beside notes, taken away in all of a vault by the next write (R68). */
import { type Dirent, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { settingsFiles } from "../core/index";
import { sweepFolder, temporaryName } from "./atomic-write";
import { disk } from "./file-system";

/** Takes away the temporary files of processes that are gone, in each folder where notes or the settings are written. */
export function sweepVault(root: string): void {
  sweepBelow(root);
  sweepFolder(dirname(join(root, settingsFiles.data)), disk);
}

function sweepBelow(folder: string): void {
  const entries = entriesOf(folder);
  if (entries.some(({ name }) => temporaryName.test(name))) sweepFolder(folder, disk);
  for (const entry of entries) {
    if (entry.isDirectory() && !entry.name.startsWith(".")) sweepBelow(join(folder, entry.name));
  }
}

/** None where the folder can't be read, of which the command itself tells. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
