/** A line of its own at the end of a note, where it is read as one (R73, R76). */
import { readNoteText } from "../parse/note-text";
import { edits, inserted, type NoteOutcome, refused } from "./edit-plan";
import { lineEndOf } from "./line-end";
import { applyEdits, lineNumberAt, type TextEdit, type WrittenLine } from "./text-edit";
import { withoutLastMarks } from "../parse/trimmed-marks";

/**
 * Adds the line at the end of the note, with the note's own line end. Where the end of the note would swallow it, as
 * open HTML does, a blank line goes before it. Refused where the note ends in code or a comment that is never closed,
 * since nothing there would count.
 */
export function appendLine(text: string, line: string): NoteOutcome {
  const place = placeAtEnd(text);
  return place === null ? refused(openEnd) : edits({ ...place, insert: place.insert(line) });
}

/** The line at the end of a text that no note holds yet. */
export function withLine(
  text: string,
  line: string,
): { readonly text: string; readonly written: readonly WrittenLine[] } | null {
  const place = placeAtEnd(text);
  if (place === null) return null;
  const edit: TextEdit = { ...place, insert: place.insert(line) };
  const after = applyEdits(text, [edit]);
  const end = withoutLastMarks(after, /[\r\n]/).length;
  return { text: after, written: [{ line: lineNumberAt(after, end), text: line }] };
}

/** Why nothing can be added to a note. */
export const openEnd =
  "The note ends in code or in a comment that is never closed, so a line added there would not count. Close it first.";

interface PlaceAtEnd {
  readonly from: number;
  readonly to: number;
  readonly insert: (line: string) => string;
}

function placeAtEnd(text: string): PlaceAtEnd | null {
  const lineEnd = lineEndOf(text);
  const at = text.length;
  const isOpen = at > 0 && text !== "\uFEFF" && !/[\r\n]$/.test(text);
  const before = isOpen ? lineEnd : "";
  for (const gap of ["", lineEnd]) {
    const insert = (line: string): string => `${before}${gap}${line}${lineEnd}`;
    if (isRead(applyEdits(text, [inserted(at, insert(probe))])))
      return { from: at, to: at, insert };
  }
  return null;
}

const probeText = "kith was here";
const probe = `- ${probeText}`;

/** Whether the last line, a plain list item, is read as one of the user's. */
function isRead(text: string): boolean {
  const last = readNoteText(text).lines.at(-1);
  return last?.form === "item" && last.source === probeText && !last.kith;
}
