/** What is put in the place of which stretches of a text, and how that is applied and taken back. */

/** A stretch of a text, in UTF-16 offsets of the text before any edit, and what is put in its place. */
export interface TextEdit {
  readonly from: number;
  /** Behind the last character that is replaced; equal to `from` for an insertion. */
  readonly to: number;
  readonly insert: string;
}

/** A line as it stands once written. */
export interface WrittenLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/**
 * The text with the edits applied; those at one place in the order given.
 * Edits that overlap or lie outside of the text are a mistake of ours and throw a RangeError.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  if (!editsFit(text, edits)) throw new RangeError("These edits are of another text.");
  let applied = "";
  let at = 0;
  for (const { from, to, insert } of inOrder(edits)) {
    applied += text.slice(at, from) + insert;
    at = to;
  }
  return applied + text.slice(at);
}

/** Whether edits lie within a text and do not overlap. */
export function editsFit(text: string, edits: readonly TextEdit[]): boolean {
  let at = 0;
  return inOrder(edits).every(({ from, to }) => {
    const fits = from >= at && to >= from && to <= text.length;
    at = to;
    return fits;
  });
}

/** The edits that turn the edited text back into `text`; for the same edits as were applied to it. */
export function invertEdits(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  let moved = 0;
  return inOrder(edits).map(({ from, to, insert }) => {
    const start = from + moved;
    moved += insert.length - (to - from);
    return { from: start, to: start + insert.length, insert: text.slice(from, to) };
  });
}

/** The one smallest edit that turns a text into another, none where they are equal; no pair of surrogates is cut. */
export function differenceOf(before: string, after: string): readonly TextEdit[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  if (isHighSurrogate(before, start - 1)) start -= 1;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same += 1;
  }
  if (same > 0 && isHighSurrogate(before, before.length - same - 1)) same -= 1;
  const to = before.length - same;
  return [{ from: start, to, insert: after.slice(start, after.length - same) }];
}

/** Whether the edits change anything. */
export function changesText(text: string, edits: readonly TextEdit[]): boolean {
  return edits.some(({ from, to, insert }) => text.slice(from, to) !== insert);
}

/**
 * The lines of the edited text that the edits wrote: every line that an insertion touches, without line ends.
 * What only removes writes none.
 */
export function writtenLines(text: string, edits: readonly TextEdit[]): readonly WrittenLine[] {
  const after = applyEdits(text, edits);
  return invertEdits(text, edits).flatMap(({ from, to }) => {
    let start = from;
    while (start < to && isLineEnd(after, start)) start += 1;
    let end = to;
    while (end > start && isLineEnd(after, end - 1)) end -= 1;
    if (start === end) return [];
    while (start > 0 && !isLineEnd(after, start - 1)) start -= 1;
    while (end < after.length && !isLineEnd(after, end)) end += 1;
    const written = after.slice(start, end).replace(/^\uFEFF/, "");
    const first = lineNumberAt(after, start);
    return written.split(lineEnds).map((text, index) => ({ line: first + index, text }));
  });
}

const lineEnds = /\r\n|\n|\r/;

/** The number, from 1, of the line that holds the offset; CR LF, LF and a lone CR each end a line. */
export function lineNumberAt(text: string, offset: number): number {
  return text.slice(0, offset).split(lineEnds).length;
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
}

function isHighSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}
