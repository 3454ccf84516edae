/** Where a note of the vault lies on disk, and what it says: nothing outside of the vault, nothing that is no text. */
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { CallError, errorCode, messageOf } from "./call-error";
import type { FileFacts, FileSystem } from "./file-system";

/** Notes larger than this, in bytes, are not read and so not written (R81). */
const largestNote = 10 * 1024 * 1024;

/** The disk would not say what is there; another time it may. */
export class Unreadable extends CallError {}

/** The real path of a file of the vault that is there or is to be made; what leads out is refused (R75). */
export function filePath(root: string, path: string, fs: FileSystem): string {
  const full = resolve(root, ...path.split("/"));
  if (leadsOut(root, full) || full === root || isAbsolute(path)) {
    throw new CallError(`${path} leads out of the vault ${root}, so nothing was written.`);
  }
  const real = realPathOf(full, fs);
  if (leadsOut(root, real)) {
    throw new CallError(
      `${path} is reached over a link that leads out of the vault, so nothing was written.`,
    );
  }
  const facts = factsOf(real, fs);
  if (facts && facts.is !== "file") throw new CallError(`${path} is no file that can be written.`);
  return real;
}

/** The bytes of a file, null where there is none. */
export function bytesAt(file: string, fs: FileSystem): Buffer | null {
  try {
    return fs.read(file);
  } catch (thrown) {
    if (errorCode(thrown) === "ENOENT") return null;
    throw new Unreadable(`${file} can't be read: ${messageOf(thrown)}`);
  }
}

/** The text of a note's bytes; bytes that are no UTF-8, or hold a zero, are refused and never encoded anew (R72). */
export function textOf(path: string, bytes: Buffer): string {
  if (bytes.length > largestNote) {
    throw new CallError(`${path} is larger than 10 MB, so nothing was written. Split it first.`);
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
    // Told below, as for a zero.
  }
  throw new CallError(
    `${path} is no UTF-8 text, so nothing was written. Save it as UTF-8 in an editor, then try again.`,
  );
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
    throw new CallError(`${full} can't be followed: ${messageOf(thrown)}`);
  }
}

function factsOf(full: string, fs: FileSystem): FileFacts | null {
  try {
    return fs.facts(full);
  } catch (thrown) {
    throw new Unreadable(`${full} can't be looked at: ${messageOf(thrown)}`);
  }
}

function leadsOut(root: string, full: string): boolean {
  const inside = relative(root, full);
  return inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside);
}
