/** Where the command keeps what is its own: in folders that the system has for such things, never in the vault. */
import { createHash } from "node:crypto";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/** The variables of the environment that say where things are kept. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder in which the system keeps what may be deleted at any time, or the one that `KITH_CACHE` names;
 * null where that is `off` or no folder is known.
 */
export function cacheFolder(
  environment: Environment,
  platform: string = process.platform,
  home: string = homedir(),
): string | null {
  const named = namedFolder(environment["KITH_CACHE"]);
  if (named !== undefined) return named;
  const { LOCALAPPDATA: local = "", XDG_CACHE_HOME: xdg = "" } = environment;
  if (platform === "win32") return local === "" ? null : join(local, "kith", "Cache");
  if (home === "") return null;
  if (platform === "darwin") return join(home, "Library", "Caches", "kith");
  return join(isAbsolute(xdg) ? xdg : join(home, ".cache"), "kith");
}

/**
 * The folder in which the system keeps what a program must find again after a restart, or the one that `KITH_STATE`
 * names; null where that is `off` or no folder is known.
 */
export function stateFolder(
  environment: Environment,
  platform: string = process.platform,
  home: string = homedir(),
): string | null {
  const named = namedFolder(environment["KITH_STATE"]);
  if (named !== undefined) return named;
  const { LOCALAPPDATA: local = "", XDG_STATE_HOME: xdg = "" } = environment;
  if (platform === "win32") return local === "" ? null : join(local, "kith", "State");
  if (home === "") return null;
  if (platform === "darwin") return join(home, "Library", "Application Support", "kith");
  return join(isAbsolute(xdg) ? xdg : join(home, ".local", "state"), "kith");
}

/** The name under which a vault's things are kept, by its real path; two vaults never share one. */
export function vaultKey(root: string): string {
  return createHash("sha256").update(root).digest("hex").slice(0, 32);
}

/** The folder that a variable names; null where it names none, undefined without it. */
function namedFolder(named = ""): string | null | undefined {
  if (named === "") return undefined;
  return named !== "off" && isAbsolute(named) ? named : null;
}
