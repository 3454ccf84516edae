/** The copies that a sync leaves beside Kith's settings file where two devices wrote it. */
import { normalizePath, type Vault } from "obsidian";
import { isSettingsCopy } from "../core/index";

/** More are older than anything that is still worth knowing. */
const mostCopies = 20;

/** A copy, and what it holds; null where it can't be read. */
export interface SettingsCopy {
  readonly path: string;
  readonly data: unknown;
}

/** The newest copies. Never fails. */
export async function settingsCopies(
  { adapter, configDir }: Vault,
  pluginId: string,
): Promise<readonly SettingsCopy[]> {
  const folder = normalizePath(`${configDir}/plugins/${pluginId}`);
  try {
    const { files } = await adapter.list(folder);
    const copies = files.filter((path) => isSettingsCopy(path.slice(path.lastIndexOf("/") + 1)));
    const read = copies
      .sort()
      .slice(-mostCopies)
      .map(async (path): Promise<SettingsCopy> => {
        try {
          return { path, data: JSON.parse(await adapter.read(path)) as unknown };
        } catch {
          return { path, data: null };
        }
      });
    return await Promise.all(read);
  } catch {
    return [];
  }
}
