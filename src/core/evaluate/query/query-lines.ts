/** Which instructions a query's text holds, as lines of words with their places; comments and blank lines are left out. */

/** Whether a semicolon ends an instruction, as it does on the command line alone (R64). */
export type Separators = "lines" | "lines and semicolons";

/** One word of a line, or a stretch in quotes or link brackets. */
export interface QueryWord {
  /** As written. */
  readonly text: string;
  /** Without its quotes. */
  readonly value: string;
  readonly quoted: boolean;
  /** From 1, in the line. */
  readonly column: number;
  /** Whether a quotation mark was opened and never closed. */
  readonly unclosed: boolean;
}

/** One line that is no comment and not blank. */
export interface QueryLine {
  /** From 1; a separating semicolon counts as a line end (R8). */
  readonly line: number;
  readonly words: readonly QueryWord[];
}

const doubleQuotes = '"\u201c\u201d\u201e\u00ab\u00bb\u2033';
const singleQuotes = "'\u2018\u2019\u201a";
const blank = /\s/u;

/** Link brackets and single quotes are closed within so many characters or not at all, so that reading stays linear. */
const longestLookAhead = 120;

/** The lines of a query in order, read in one pass. Lines end in LF, CR LF or CR (R63). */
export function queryLines(text: string, separators: Separators): readonly QueryLine[] {
  const lines: QueryLine[] = [];
  let number = 0;
  for (const written of text.split(/\r\n|\r|\n/)) {
    let at = 0;
    do {
      number += 1;
      const read = readLine(written, at, separators === "lines and semicolons");
      if (read.words.length > 0) lines.push({ line: number, words: read.words });
      at = read.next;
    } while (at <= written.length && at > 0);
  }
  return lines;
}

interface ReadLine {
  readonly words: readonly QueryWord[];
  /** Where the next instruction of the same line begins; 0 when there is none. */
  readonly next: number;
}

function readLine(line: string, start: number, semicolons: boolean): ReadLine {
  const words: QueryWord[] = [];
  let at = start;
  while (at < line.length) {
    const character = line.charAt(at);
    if (blank.test(character) || character === "\uFEFF") {
      at += 1;
    } else if (semicolons && character === ";") {
      return { words, next: at + 1 };
    } else if (words.length === 0 && startsComment(line, at)) {
      const end = semicolons ? line.indexOf(";", at) : -1;
      return { words, next: end + 1 };
    } else {
      const to = wordEnd(line, at, semicolons);
      words.push(wordOf(line.slice(at, to), at - start + 1));
      at = to;
    }
  }
  return { words, next: 0 };
}

/** A `#` alone or followed by a blank begins a comment; `#work` does not. */
function startsComment(line: string, at: number): boolean {
  if (line.charAt(at) !== "#") return false;
  const next = line.charAt(at + 1);
  return next === "" || blank.test(next);
}

function wordEnd(line: string, at: number, semicolons: boolean): number {
  const quoted = quotedEnd(line, at);
  if (quoted !== null) return quoted;
  let to = at;
  while (to < line.length) {
    const character = line.charAt(to);
    if (character === "[" && line.startsWith("[[", to)) {
      const close = line.slice(to, to + longestLookAhead).indexOf("]]");
      if (close !== -1) {
        to += close + 2;
        continue;
      }
    }
    if (blank.test(character) || (semicolons && character === ";")) break;
    if (character === "," && to > at) break;
    to += 1;
    if (character === ",") break;
  }
  return to;
}

/**
 * Where a stretch in quotes ends, behind its closing mark; null where no quotes begin. A single mark opens only where
 * one closes it at a word's end, so that O'Brien and 'tis stay words; a double mark that is never closed runs to the
 * end of the line.
 */
function quotedEnd(line: string, at: number): number | null {
  const open = line.charAt(at);
  if (doubleQuotes.includes(open)) {
    for (let to = at + 1; to < line.length; to += 1) {
      if (doubleQuotes.includes(line.charAt(to))) return to + 1;
    }
    return line.length;
  }
  if (!singleQuotes.includes(open)) return null;
  for (let to = at + 1; to < Math.min(line.length, at + longestLookAhead); to += 1) {
    if (
      singleQuotes.includes(line.charAt(to)) &&
      /^(?:$|[\s,;])/u.test(line.slice(to + 1, to + 2))
    ) {
      return to + 1;
    }
  }
  return null;
}

function wordOf(text: string, column: number): QueryWord {
  const first = text.charAt(0);
  const last = text.charAt(text.length - 1);
  if (doubleQuotes.includes(first)) {
    const closed = text.length > 1 && doubleQuotes.includes(last);
    const value = text.slice(1, closed ? -1 : undefined).trim();
    return { text, value, quoted: true, column, unclosed: !closed };
  }
  if (singleQuotes.includes(first) && text.length > 1 && singleQuotes.includes(last)) {
    return { text, value: text.slice(1, -1).trim(), quoted: true, column, unclosed: false };
  }
  return { text, value: text, quoted: false, column, unclosed: false };
}
