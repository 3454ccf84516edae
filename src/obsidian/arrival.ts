/** What the app soon knows, and is waited for: a note that a sync brought to the disk, a text that is being opened. */
import type { TFile, Vault } from "obsidian";

/** So long something is waited for, in milliseconds, looking so often. */
const patience = 3000;
const pause = 50;

/** What a look finds once it finds something; undefined where it doesn't in time. */
export async function inTime<Found>(
  look: () => Found | undefined | Promise<Found | undefined>,
): Promise<Found | undefined> {
  for (let waited = 0; waited < patience; waited += pause) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => window.setTimeout(resolve, pause));
  }
  return look();
}

/** The note once the app knows it; null where it doesn't in time, or where there is none. */
export async function arrival(path: string, vault: Vault): Promise<TFile | null> {
  const file = await inTime(
    async () =>
      vault.getFileByPath(path) ?? ((await vault.adapter.exists(path)) ? undefined : null),
  );
  return file ?? null;
}
