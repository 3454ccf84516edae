/** Where what was read of notes is kept between starts in the app, and when it is written there. */
import { apiVersion, type App, type PluginManifest } from "obsidian";
import type { Keeping } from "../core/index";
import { databaseOf } from "./browser-database";
import { remember, stored } from "./device-memory";
import { keepingIn } from "./kept-shelves";

const storedUnder = "kith-kept-notes";
/** In milliseconds: what was read is kept once nothing has changed for so long. */
const quiet = 20_000;

/**
 * Where this vault's notes are kept on this device; undefined where the app has no database, or it can't be told which
 * build of Kith is running.
 */
export async function keptNotes(
  app: App,
  manifest: Pick<PluginManifest, "dir" | "id" | "version">,
  database = databaseOf(window),
): Promise<Keeping | undefined> {
  const folder = manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`;
  const built = await app.vault.adapter.stat(`${folder}/main.js`).catch(() => null);
  const name = vaultName(app);
  if (database === undefined || built === null || name === null) return undefined;
  // The app reads properties, so another app may read them differently.
  const reader = [manifest.version, built.size, built.mtime, apiVersion].join(" ");
  return keepingIn(database, `kith-${name}`, reader);
}

/** Calls `keep` once `quiet` milliseconds went by without `onChange` telling of anything; the answer ends it. */
export function keepWhenQuiet(
  onChange: (listener: () => void) => () => void,
  keep: () => void,
): () => void {
  let timer = 0;
  const stop = onChange(() => {
    window.clearTimeout(timer);
    timer = window.setTimeout(keep, quiet);
  });
  return () => {
    window.clearTimeout(timer);
    stop();
  };
}

/**
 * A name for the vault that no other on this device has, as the app keeps all vaults' databases in one place; null where
 * the device can't remember it, so that no database is left behind at each start.
 */
export function vaultName(app: App): string | null {
  const known = stored(app, storedUnder);
  if (typeof known === "string") return known;
  const made = [...window.crypto.getRandomValues(new Uint32Array(4))]
    .map((part) => part.toString(16).padStart(8, "0"))
    .join("");
  return remember(app, storedUnder, made) ? made : null;
}
