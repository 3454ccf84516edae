/** Where a note of the vault lies on disk, and what it says: nothing outside of the vault, nothing that is no text. */
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { CallError, errorCode, whyOf } from "./call-error";
import type { FileFacts, FileSystem } from "./file-system";

/** Notes larger than this, in bytes, are not read and so not written (R81). */
const largestNote = 10 * 1024 * 1024;

/** The disk would not say what is there; another time it may. */
export class Unreadable extends CallError {}

/** The real path of a file of the vault that is there or is to be made; what leads out is refused (R75). */
export function filePath(root: string, path: string, fs: FileSystem): string {
  const full = resolve(root, ...path.split("/"));
  if (leadsOut(root, full) || full === root || isAbsolute(path)) {
    throw new CallError(({ disk }) => disk.leadsOut(path, root));
  }
  const real = realPathOf(full, fs);
  if (leadsOut(root, real)) {
    throw new CallError(({ disk }) => disk.linkLeadsOut(path));
  }
  const facts = factsOf(real, fs);
  if (facts && facts.is !== "file") throw new CallError(({ disk }) => disk.noFile(path));
  return real;
}

/** The bytes of a file, null where there is none. */
export function bytesAt(file: string, fs: FileSystem): Buffer | null {
  try {
    return fs.read(file);
  } catch (thrown) {
    if (errorCode(thrown) === "ENOENT") return null;
    throw new Unreadable((said) => said.disk.unreadable(file, whyOf(thrown, said)));
  }
}

/** The text of a note's bytes; bytes that are no UTF-8, or hold a zero, are refused and never encoded anew (R72). */
export function textOf(path: string, bytes: Buffer): string {
  if (bytes.length > largestNote) {
    throw new CallError(({ disk }) => disk.tooLarge(path));
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
    // Told below, as for a zero.
  }
  throw new CallError(({ disk }) => disk.noText(path));
}

/** The real path: of the part that is there, with the rest behind it. A link that leads nowhere is refused. */
function realPathOf(full: string, fs: FileSystem): string {
  if (factsOf(full, fs) === null) {
    const above = dirname(full);
    return above === full ? full : join(realPathOf(above, fs), full.slice(above.length));
  }
  try {
    return fs.realPath(full);
  } catch (thrown) {
    throw new CallError((said) => said.disk.linkUnfollowed(full, whyOf(thrown, said)));
  }
}

function factsOf(full: string, fs: FileSystem): FileFacts | null {
  try {
    return fs.facts(full);
  } catch (thrown) {
    throw new Unreadable((said) => said.disk.unseen(full, whyOf(thrown, said)));
  }
}

function leadsOut(root: string, full: string): boolean {
  const inside = relative(root, full);
  return inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside);
}
