/** Which changes of the app's vault and index the session is told of. */
import { type EventRef, type MetadataCache, type TAbstractFile, TFile, type Vault } from "obsidian";
import type { VaultSession } from "../core/index";

/** Notes that changed, and that the app's index has not read since. */
const changing = new WeakSet<TAbstractFile>();

/** Whether what the app's index says of a note may be older than the note. */
export function isIndexOld(file: TFile): boolean {
  return changing.has(file);
}

/** Follows the vault; the events must be registered so that they end with the plugin. */
export function followVault(
  vault: Vault,
  cache: MetadataCache,
  session: Pick<VaultSession, "changed" | "removed" | "renamed">,
): readonly EventRef[] {
  const note = (file: TAbstractFile): file is TFile =>
    file instanceof TFile && file.extension.toLowerCase() === "md";
  const changed = (file: TAbstractFile): void => {
    if (note(file)) session.changed(file.path);
  };
  return [
    vault.on("create", changed),
    // The app's index follows a little later and may then know better what the note is: both are told.
    vault.on("modify", (file) => {
      changing.add(file);
      changed(file);
    }),
    cache.on("changed", (file) => {
      changing.delete(file);
      changed(file);
    }),
    vault.on("delete", (file) => {
      if (note(file)) session.removed(file.path);
    }),
    vault.on("rename", (file, from) => {
      if (note(file)) session.renamed(from, file.path);
      else if (from.toLowerCase().endsWith(".md")) session.removed(from);
    }),
  ];
}
