/** Where reading stands in one line, in characters and in columns, with tabs counted to the next multiple of four. */

const tab = 9;
const space = 32;

/** A place in a line that moves from its start to its end. */
export interface LineCursor {
  /** The offset of the next character in the note. */
  at: number;
  /** The column of the next character, from 0; within a tab when only part of it was taken. */
  column: number;
  /** Behind the last character of the line. */
  readonly end: number;
}

/** The next character that is no blank: its offset, and how many columns before it. */
export interface Indent {
  readonly at: number;
  readonly columns: number;
  readonly blankLine: boolean;
}

/** Looks ahead over blanks and tabs. */
export function indentAt(text: string, cursor: LineCursor): Indent {
  let at = cursor.at;
  let column = cursor.column;
  while (at < cursor.end) {
    const code = text.charCodeAt(at);
    if (code === space) column++;
    else if (code === tab) column += 4 - (column % 4);
    else break;
    at++;
  }
  return { at, columns: column - cursor.column, blankLine: at >= cursor.end };
}

/** Takes blanks of as many columns, part of a tab if need be; stops at the first other character. */
export function takeColumns(text: string, cursor: LineCursor, columns: number): void {
  let left = columns;
  while (left > 0 && cursor.at < cursor.end) {
    const code = text.charCodeAt(cursor.at);
    if (code !== space && code !== tab) return;
    const width = code === tab ? 4 - (cursor.column % 4) : 1;
    if (width > left) {
      cursor.column += left;
      return;
    }
    cursor.at++;
    cursor.column += width;
    left -= width;
  }
}

/** Takes the blanks that `indentAt` found and then as many characters, none of them a tab. */
export function takeBehind(cursor: LineCursor, indent: Indent, characters: number): void {
  cursor.at = indent.at + characters;
  cursor.column += indent.columns + characters;
}
