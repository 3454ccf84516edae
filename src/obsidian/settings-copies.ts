/** The copies that a sync leaves beside Kith's settings file where two devices wrote it. */
import { normalizePath, type Vault } from "obsidian";

/** `data.sync-conflict-20261122-101500-ABCDEFG.json`, `data (Conflicted copy 2026-11-22).json` and the like. */
const copyName = /^data.{0,40}conflict.{0,80}\.json$/i;
/** More are older than anything that is still worth knowing. */
const mostCopies = 20;

/** What the copies hold; those that can't be read are left out. Never fails. */
export async function settingsCopies(
  { adapter, configDir }: Vault,
  pluginId: string,
): Promise<readonly unknown[]> {
  const folder = normalizePath(`${configDir}/plugins/${pluginId}`);
  try {
    const { files } = await adapter.list(folder);
    const copies = files.filter((path) => copyName.test(path.slice(path.lastIndexOf("/") + 1)));
    const read = copies
      .sort()
      .slice(-mostCopies)
      .map(async (path): Promise<unknown> => {
        try {
          return JSON.parse(await adapter.read(path)) as unknown;
        } catch {
          return null;
        }
      });
    return await Promise.all(read);
  } catch {
    return [];
  }
}
