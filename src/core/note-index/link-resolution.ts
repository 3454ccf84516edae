/** Which note a link or a plain name means: exact path, then unique name, then unique alias; never a guess (R83). */
import type { Mention } from "../model/entry";
import type { Resolution } from "./index-view";
import { lastSegment, nameKey, pathKey, withoutExtension } from "./name-key";
import type { Names } from "./names";
import { compareText } from "./ordered-keys";

const missing: Resolution = { is: "missing" };

/**
 * The note that a link's target means in the note at `from`: the note at exactly this path (vault-relative, with or
 * without `.md`; from the note's folder with `./` or `../`; from the vault's root with `/`), else the only note of
 * this name or of a path that ends so, else the only note with this alias. Case and Unicode form don't matter.
 * Two candidates at one step are ambiguous, unless one of them has the path to the letter. An empty target is the
 * note itself.
 */
export function resolveLink(target: string, from: string, names: Names): Resolution {
  const written = target.trim();
  if (written === "") return { is: "note", path: from };
  const placed = placedTarget(written, from);
  if (placed === null) return missing;
  const key = pathKey(placed.path);
  const namesakes = names.byFileName(lastSegment(key));
  const [only] = namesakes;
  // Whether by path or by name, there is but one to be meant: most links by far.
  if (only !== undefined && namesakes.length === 1 && !placed.exactly && !key.includes("/")) {
    return { is: "note", path: only };
  }
  const exact = oneOf(exactPaths(placed.path, key, namesakes));
  if (exact !== null) return exact;
  if (placed.exactly) return missing;
  return (
    oneOf(key.includes("/") ? namesakes.filter((path) => endsWithPath(path, key)) : namesakes) ??
    oneOf(names.byAlias(nameKey(written))) ??
    missing
  );
}

/** The note that a plain name means (R116): the only note of this file name, else the only one with this alias. */
export function resolveName(name: string, names: Names): Resolution {
  const key = nameKey(name);
  return oneOf(names.byFileName(key)) ?? oneOf(names.byAlias(key)) ?? missing;
}

/**
 * The keys of notes whose coming, going or renaming can change what a mention means: a mention's meaning depends on
 * no other notes than those that answer to one of these.
 */
export function keysOfMention({
  target,
  byName,
}: Pick<Mention, "target" | "byName">): readonly string[] {
  const key = nameKey(target);
  if (key === "") return [];
  const last = byName || isBareName(key) ? key : lastSegment(pathKey(target));
  return last === key || last === "" ? [key] : [last, key];
}

function isBareName(key: string): boolean {
  return !key.includes("/") && !key.endsWith(".md");
}

/** A target as a path from the vault's root, and whether only that path will do; null when it leads out of the vault. */
function placedTarget(
  target: string,
  from: string,
): { readonly path: string; readonly exactly: boolean } | null {
  const relative = target.startsWith("./") || target.startsWith("../");
  if (!relative && !target.startsWith("/")) return { path: target, exactly: false };
  const segments = relative ? from.split("/").slice(0, -1) : [];
  for (const segment of target.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  return { path: segments.join("/"), exactly: true };
}

function exactPaths(written: string, key: string, namesakes: readonly string[]): readonly string[] {
  const same = namesakes.filter((path) => pathKey(path) === key);
  if (same.length < 2) return same;
  const letter = withoutExtension(written);
  const toTheLetter = same.filter((path) => withoutExtension(path) === letter);
  return toTheLetter.length === 1 ? toTheLetter : same;
}

function endsWithPath(path: string, key: string): boolean {
  return pathKey(path).endsWith(`/${key}`);
}

function oneOf(paths: readonly string[]): Resolution | null {
  const [first] = paths;
  if (first === undefined) return null;
  if (paths.length === 1) return { is: "note", path: first };
  return { is: "ambiguous", paths: [...paths].sort(compareText) };
}
