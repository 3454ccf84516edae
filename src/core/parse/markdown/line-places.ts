/** On which line and column an offset of a note stands, with lines counted as the app counts them. */

const lineFeed = 10;
const carriageReturn = 13;

/** A place in a note; line and column from 1, the column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * The offset at which each line starts. CR LF, LF and a lone CR each end a line, so a text that ends with one
 * has a last line without characters, and a text of no characters has one line.
 */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
      starts.push(at + 1);
    }
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed) starts.push(at + 1);
    else if (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed) starts.push(at + 1);
  }
  return starts;
}

/** The line, from 1, that holds the offset; an offset behind the text is on the last line. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** Where the offset stands. */
export function placeAt(starts: readonly number[], offset: number): Place {
  const line = lineAt(starts, offset);
  return { line, column: offset - startOfLine(starts, line) + 1 };
}

/** The offset of a line's first character, of a line from 1; 0 for a line the text does not have. */
export function startOfLine(starts: readonly number[], line: number): number {
  return starts[line - 1] ?? 0;
}

/** The offset behind a line's last character, its line end not included. */
export function endOfLine(text: string, starts: readonly number[], line: number): number {
  let end = starts[line] ?? text.length;
  if (line >= starts.length) return end;
  if (text.charCodeAt(end - 1) === lineFeed) end--;
  if (text.charCodeAt(end - 1) === carriageReturn) end--;
  return end;
}
