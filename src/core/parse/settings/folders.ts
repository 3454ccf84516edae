/** Where a note lies: folders and file names, compared whatever their case and Unicode form. */

import { withoutLastMarks } from "../markdown/trimmed-marks";

/** A path or name as it is compared: in NFC and lower case (R123). */
export function folded(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

/**
 * A folder or file path as the vault writes it: `/` between its parts, none at its ends, no `.` parts;
 * `""` is the vault's root. Parts `..` stay, so that such a path is within no folder of the vault.
 */
export function vaultPath(text: string): string {
  return text
    .normalize("NFC")
    .split(/[/\\]/)
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== ".")
    .join("/");
}

/** Whether a folded path lies in a folded folder or one of its subfolders, by whole parts; everything lies in `""`. */
export function isWithin(foldedPath: string, foldedFolder: string): boolean {
  return foldedFolder === "" || foldedPath.startsWith(`${foldedFolder}/`);
}

/** Whether a note lies in a folder or one of its subfolders, as people write both (R52). */
export function isInFolder(path: string, folder: string): boolean {
  return isWithin(folded(path), withoutLastMarks(folded(folder), /\//));
}

/** The name of a note: the file's name without its folders and `.md`. */
export function noteName(path: string): string {
  const file = path.slice(path.lastIndexOf("/") + 1);
  return file.toLowerCase().endsWith(".md") ? file.slice(0, -3) : file;
}

/** The folders of a path, from the outermost; none for a note in the vault's root. */
export function foldersOf(path: string): readonly string[] {
  return path.split("/").slice(0, -1);
}

/** Whether a folder on the way to the file, or the file itself, has a name that begins with a dot. */
export function isHidden(path: string): boolean {
  return path.startsWith(".") || path.includes("/.");
}

/**
 * Whether a name is that of a copy a syncing program made of a note that was changed in two places:
 * `Note.sync-conflict-20261122-101500-ABCDEFG`, `Note (Conflicted copy 2026-11-22)`, `Note (conflict 1)`,
 * `Note conflicted copy 2026-11-22`.
 */
export function isConflictCopy(name: string): boolean {
  const lower = folded(name);
  return (
    lower.includes(".sync-conflict-") ||
    /\([^()]{0,80}conflicted copy\b/.test(lower) ||
    /\bconflicted copy \d{4}-\d\d-\d\d/.test(lower) ||
    /\((?:sf)?conflict\b[^()]{0,80}\)/.test(lower)
  );
}
