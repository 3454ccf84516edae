/** How a note's body is built: its pieces of text and what is set apart in them, all as offsets in the note. */
import type { IgnoredLines, LineForm } from "../../model/note-text";

/** A heading, an item's own text, a line of a paragraph, a row: what becomes a line of the note. */
export interface Piece {
  readonly form: LineForm;
  /** As in `NoteLine`. */
  readonly level: number;
  /** The index of the piece that is the list item around this one, else null. */
  readonly parent: number | null;
  /** As in `NoteLine`. */
  readonly task: string | null;
  readonly ordered: boolean;
  readonly from: number;
  /** Behind the last character that is no blank. */
  readonly to: number;
}

/** A stretch of a piece or of several that is not the writer's running text. */
export interface PlainSpan {
  readonly is: "code" | "comment" | "html" | "embed" | "url" | "struck" | "mark";
  readonly from: number;
  readonly to: number;
}

/** A link within the vault. */
export interface LinkSpan {
  readonly is: "link";
  readonly from: number;
  readonly to: number;
  readonly target: string;
  readonly subpath: string;
  /** What the reader sees. */
  readonly text: string;
}

/** A stretch that is set apart; a struck one may hold others. */
export type Span = PlainSpan | LinkSpan;

/** The body as one of the two readers found it; pieces in the order of the note, spans by where they begin. */
export interface Outline {
  readonly pieces: readonly Piece[];
  readonly spans: readonly Span[];
  readonly ignored: readonly IgnoredLines[];
}

/**
 * The offsets behind the blanks before a stretch of text and behind its last character that is no blank; twice the
 * first offset where there is nothing else.
 */
export function trimmed(text: string, from: number, to: number): { from: number; to: number } {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  if (start >= end) return { from, to: from };
  while (isBlank(text.charCodeAt(end - 1))) end--;
  return { from: start, to: end };
}

/** Whether the code is a blank, a tab or a line end. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/**
 * Whether a line of text begins where the note's line does. Below an item's first line such a line stands on its own
 * for whoever reads the note, although markdown would have it run on (R120); an indented one belongs to the item.
 */
export function isUnindented(text: string, from: number): boolean {
  return (from === 0 || /[\n\r]/.test(text.charAt(from - 1))) && /\S/.test(text.charAt(from));
}
