/** When a note that lies on the disk is known to the app: a sync may have brought it before the app was told. */
import type { TFile, Vault } from "obsidian";

/** So long a note is waited for, in milliseconds, looking so often. */
const patience = 3000;
const pause = 50;

/** The note once the app knows it; null where it doesn't in time, or where there is none. */
export async function arrival(path: string, vault: Vault): Promise<TFile | null> {
  for (let waited = 0; waited < patience; waited += pause) {
    const file = vault.getFileByPath(path);
    if (file !== null) return file;
    if (!(await vault.adapter.exists(path))) return null;
    await new Promise((resolve) => window.setTimeout(resolve, pause));
  }
  return vault.getFileByPath(path);
}
