/** What sort of block a line begins: recognised by its first characters alone, as CommonMark and GFM define them. */

/** The mark of a list item. */
export interface ItemMark {
  readonly ordered: boolean;
  /** How many characters it has. */
  readonly width: number;
  /** Whether such an item may end a paragraph: a bullet, or the number 1. */
  readonly mayInterrupt: boolean;
}

/** An opening fence of a code block. */
export interface Fence {
  readonly character: string;
  readonly length: number;
}

/** Whether a heading with one to six `#` begins at the offset. */
export function isAtxHeading(text: string, at: number, end: number): boolean {
  let behind = at;
  while (behind < end && text.charCodeAt(behind) === 35) behind++;
  return behind > at && behind - at <= 6 && (behind === end || isSpace(text.charCodeAt(behind)));
}

/** The fence that opens at the offset, else null. */
export function openingFence(text: string, at: number, end: number): Fence | null {
  const character = text.charAt(at);
  if (character !== "`" && character !== "~") return null;
  const length = runLength(text, at, end);
  if (length < 3) return null;
  if (character === "`" && text.slice(at + length, end).includes("`")) return null;
  return { character, length };
}

/** Whether the fence is closed by what stands at the offset. */
export function closesFence(text: string, at: number, end: number, fence: Fence): boolean {
  if (text.charAt(at) !== fence.character) return false;
  const length = runLength(text, at, end);
  return length >= fence.length && onlySpaces(text, at + length, end);
}

/** Whether the rest of the line is a thematic break: three or more of `*`, `-` or `_`, with blanks between. */
export function isRule(text: string, at: number, end: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark !== 42 && mark !== 45 && mark !== 95) return false;
  let count = 0;
  for (let next = at; next < end; next++) {
    const code = text.charCodeAt(next);
    if (code === mark) count++;
    else if (!isSpace(code)) return false;
  }
  return count >= 3;
}

/** Whether the rest of the line underlines a heading: `=` or `-` alone. */
export function isUnderline(text: string, at: number, end: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark !== 61 && mark !== 45) return false;
  return onlySpaces(text, at + runLength(text, at, end), end);
}

/** The mark of a list item at the offset, else null. */
export function itemMark(text: string, at: number, end: number): ItemMark | null {
  const code = text.charCodeAt(at);
  if (code === 45 || code === 42 || code === 43) {
    return followed(text, at + 1, end) ? { ordered: false, width: 1, mayInterrupt: true } : null;
  }
  let behind = at;
  while (behind < end && behind - at < 10 && isDigit(text.charCodeAt(behind))) behind++;
  const digits = behind - at;
  const mark = text.charCodeAt(behind);
  if (digits === 0 || digits > 9 || behind >= end || (mark !== 46 && mark !== 41)) return null;
  if (!followed(text, behind + 1, end)) return null;
  return { ordered: true, width: digits + 1, mayInterrupt: digits === 1 && code === 49 };
}

/** How many cells the delimiter row of a table has; 0 where the rest of the line is none. */
export function delimiterCells(text: string, at: number, end: number): number {
  const row = text.slice(at, end);
  if (!/^[-:| \t]*$/.test(row) || !/[|:]/.test(row)) return 0;
  const cells = cellRanges(text, at, end);
  const all = cells.every(({ from, to }) => /^[ \t]*:?-+:?[ \t]*$/.test(text.slice(from, to)));
  return all ? cells.length : 0;
}

/** The cells of a table's row, without the bars around them; an escaped bar does not divide. */
export function cellRanges(
  text: string,
  at: number,
  end: number,
): readonly { from: number; to: number }[] {
  let last = end;
  while (last > at && isSpace(text.charCodeAt(last - 1))) last--;
  const cells: { from: number; to: number }[] = [];
  let from = text.charCodeAt(at) === 124 ? at + 1 : at;
  for (let next = from; next < last; next++) {
    const code = text.charCodeAt(next);
    if (code === 92) next++;
    else if (code === 124) {
      cells.push({ from, to: next });
      from = next + 1;
    }
  }
  if (from < last) cells.push({ from, to: last });
  return cells;
}

function runLength(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  let behind = at;
  while (behind < end && text.charCodeAt(behind) === code) behind++;
  return behind - at;
}

function onlySpaces(text: string, at: number, end: number): boolean {
  for (let next = at; next < end; next++) if (!isSpace(text.charCodeAt(next))) return false;
  return true;
}

function followed(text: string, behind: number, end: number): boolean {
  return behind >= end || isSpace(text.charCodeAt(behind));
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
