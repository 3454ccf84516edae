/** A list item of its own at the end of a note or of a heading's part, in the list style that is there (R73, R76). */
import type { Saying } from "../language/sayings";
import type { NoteLine, NoteText } from "../model/note-text";
import { endOfLine, lineStartsOf, startOfLine } from "../parse/markdown/line-places";
import { readNoteText } from "../parse/markdown/note-text";
import { edits, inserted, type NoteOutcome, refused } from "./edit-plan";
import { lineEndOf, lineUpTo } from "./line-end";
import { applyEdits, lineNumberAt, type TextEdit, type WrittenLine } from "./text-edit";

/**
 * Adds the item `- …` with the note's own line end, and with the mark of the list above it in place of the hyphen. It
 * goes to the end of the part under the heading, which is added where it is missing; without a heading to the end of
 * the note. Where the end would swallow it, as open HTML does, a blank line goes before it. Refused where the note
 * ends in code or a comment that is never closed, since nothing there would count.
 */
export function appendLine(text: string, item: string, heading: string | null = null): NoteOutcome {
  const place = placeIn(text, heading);
  return place === null ? refused(openEnd) : edits(inserted(place.at, place.insert(item)));
}

/** The item in a text that no note holds yet; only its own line is told. */
export function withLine(
  text: string,
  item: string,
  heading: string | null = null,
): { readonly text: string; readonly written: readonly WrittenLine[] } | null {
  const place = placeIn(text, heading);
  if (place === null) return null;
  const insert = place.insert(item);
  const after = applyEdits(text, [inserted(place.at, insert)]);
  const behind = place.at + insert.trimEnd().length;
  const line = lineUpTo(after, behind);
  return { text: after, written: [{ line: lineNumberAt(after, behind), text: line }] };
}

/** Why nothing can be added to a note. */
export const openEnd: Saying = ["endsInCode"];

interface Place {
  readonly at: number;
  readonly insert: (item: string) => string;
}

function placeIn(text: string, heading: string | null): Place | null {
  const lineEnd = lineEndOf(text);
  if (heading === null) return placeAtEnd(text, lineEnd, null);
  const note = readNoteText(text);
  const found = headingIn(note, heading);
  if (found === undefined) return placeAtEnd(text, lineEnd, heading);
  return placeUnder(text, note, found, lineEnd) ?? placeAtEnd(text, lineEnd, null);
}

/** The note's heading of that text, of any level. */
function headingIn({ lines }: NoteText, heading: string): NoteLine | undefined {
  const wanted = plain(heading);
  return lines.find(
    ({ form, kith, source }) => form === "heading" && !kith && plain(source) === wanted,
  );
}

/** Behind the last line with words that stands under the heading, at that of a heading below it too. */
function placeUnder(
  text: string,
  { lines, lineCount }: NoteText,
  heading: NoteLine,
  lineEnd: string,
): Place | null {
  const next = lines.find(
    ({ form, level, line }) => form === "heading" && line > heading.line && level <= heading.level,
  );
  const starts = lineStartsOf(text);
  const lineText = (line: number): string =>
    text.slice(startOfLine(starts, line), endOfLine(text, starts, line));
  let last = (next?.line ?? lineCount + 1) - 1;
  while (last > heading.line && lineText(last).trim() === "") last -= 1;
  const end = endOfLine(text, starts, last);
  const behind = end === text.length ? lineEnd : "";
  return firstRead(text, end, lineEnd, (gap, item) => [lineEnd, gap, item, behind].join(""));
}

function placeAtEnd(text: string, lineEnd: string, heading: string | null): Place | null {
  const isOpen = text !== "" && text !== "\uFEFF" && !/[\r\n]$/.test(text);
  const before = isOpen ? lineEnd : "";
  const head = heading === null ? "" : `## ${heading}${lineEnd}`;
  const blank = heading === null || /^\uFEFF?$|(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)$/.test(text);
  return firstRead(text, text.length, lineEnd, (gap, item) =>
    [before, gap, blank ? "" : lineEnd, head, item, lineEnd].join(""),
  );
}

const probeText = "kith was here";

/**
 * The place without a blank line before the item, else with one, where a plain item is read as the user's; with the
 * mark of the list above it where it is read so too.
 */
function firstRead(
  text: string,
  at: number,
  lineEnd: string,
  insert: (gap: string, item: string) => string,
): Place | null {
  for (const gap of ["", lineEnd]) {
    const bullet = bulletFor(text, at, (mark) => insert(gap, `${mark} ${probeText}`));
    if (bullet !== null) {
      return { at, insert: (item) => insert(gap, item.replace(/^-/, bullet)) };
    }
  }
  return null;
}

/** The mark that an item gets there; null where even one with a hyphen is not read as the user's. */
function bulletFor(text: string, at: number, probe: (mark: string) => string): string | null {
  const above = linesAbove(text, inserted(at, probe("-")));
  if (above === null) return null;
  const mark = bulletOf(text, above);
  return mark !== "-" && linesAbove(text, inserted(at, probe(mark))) !== null ? mark : "-";
}

/** The lines above the edit's last one where that, a plain list item, is read as one of the user's; else null. */
function linesAbove(text: string, edit: TextEdit): readonly NoteLine[] | null {
  const after = applyEdits(text, [edit]);
  const line = lineNumberAt(after, edit.from + edit.insert.trimEnd().length);
  const { lines } = readNoteText(after);
  const index = lines.findIndex((one) => one.line === line);
  const found = lines[index];
  const isRead = found?.form === "item" && found.source === probeText && !found.kith;
  return isRead ? lines.slice(0, index) : null;
}

/** The mark of the last list of the user's among the lines, a hyphen without one. */
function bulletOf(text: string, lines: readonly NoteLine[]): string {
  const item = lines
    .filter(
      ({ form, ordered, parent, kith }) => form === "item" && !ordered && parent === null && !kith,
    )
    .at(-1);
  if (item === undefined) return "-";
  const start = startOfLine(lineStartsOf(text), item.line);
  const mark = /([-*+])[ \t]+(?:\[[^\]]?\][ \t]+)?$/.exec(
    text.slice(start, start + item.column - 1),
  );
  return mark?.[1] ?? "-";
}

function plain(heading: string): string {
  return heading.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
