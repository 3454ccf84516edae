/** Which characters of a line are marks or web addresses rather than words. */
import { leftOut, running } from "./prose-mask";
import type { ProseMask } from "./prose-mask";

/** Leaves web addresses (`https://…`, `www.…`) out, without the punctuation behind them. */
export function leaveOutAddresses(source: string, mask: ProseMask): void {
  for (let at = source.indexOf("://"); at !== -1; at = source.indexOf("://", at + 3)) {
    let from = at;
    while (from > 0 && at - from < 30 && isSchemeCharacter(source.charCodeAt(from - 1))) from--;
    if (from < at) at = Math.max(at, leaveOutAddress(source, mask, from) - 3);
  }
  for (let at = source.indexOf("www."); at !== -1; at = source.indexOf("www.", at + 4)) {
    if (!isWord(source, at - 1)) leaveOutAddress(source, mask, at);
  }
}

/** Leaves out the address that begins at the offset and gives the offset behind it. */
function leaveOutAddress(source: string, mask: ProseMask, from: number): number {
  let end = from;
  while (end < source.length && mask[end] === running && !endsAddress(source.charCodeAt(end)))
    end++;
  const behind = end;
  while (end > from && /[.,;:!?'")\]*_~]/.test(source.charAt(end - 1))) end--;
  mask.fill(leftOut, from, end);
  return behind;
}

function isSchemeCharacter(code: number): boolean {
  const letter = code | 32;
  return (
    (letter >= 97 && letter <= 122) || (code >= 48 && code <= 57) || code === 43 || code === 45
  );
}

/** Whether a character ends an address: a blank, a control character, `<`, `>`, or one of an ideographic script's marks. */
function endsAddress(code: number): boolean {
  return (
    code <= 32 ||
    code === 60 ||
    code === 62 ||
    code === 0xa0 ||
    (code >= 0x3000 && code <= 0x303f) ||
    code >= 0xff00
  );
}

/**
 * Leaves marks out: `*`, `_` at the edge of a word, `~~`, `==`, the backslash of an escape, footnote marks, a block's
 * `^id` at the end of a line, the quote marks of further lines in a callout, and in a table's row the bars.
 */
export function leaveOutMarks(source: string, mask: ProseMask, isRow: boolean): void {
  marks.lastIndex = 0;
  while (marks.test(source)) {
    const at = marks.lastIndex - 1;
    if (mask[at] !== running) continue;
    const end = markEnd(source, at, isRow);
    if (end === at) continue;
    for (let index = at; index < end; index++) mask[index] = leftOut;
    // The character behind a backslash is meant as itself.
    marks.lastIndex = source.charCodeAt(at) === 92 ? at + 2 : end;
  }
}

/** Every character that may begin a mark. */
const marks = /[*_~=\\|>[^]/g;

/** The offset behind the mark at the offset; the offset itself where there is no mark. */
function markEnd(source: string, at: number, isRow: boolean): number {
  switch (source.charAt(at)) {
    case "*":
      return at + 1;
    case "_":
      return isWord(source, at - 1) && isWord(source, at + 1) ? at : at + 1;
    case "~":
    case "=":
      return source.charAt(at + 1) === source.charAt(at) ? at + 2 : at;
    case "\\":
      return /[!-/:-@[-`{-~\r\n]/.test(source.charAt(at + 1)) || at + 1 === source.length
        ? at + 1
        : at;
    case "|":
      return isRow ? at + 1 : at;
    case ">":
      return isQuoteMark(source, at) ? at + 1 : at;
    case "[":
      return at + footnoteLength(source, at);
    case "^":
      return at + blockIdLength(source, at);
    default:
      return at;
  }
}

function footnoteLength(source: string, at: number): number {
  if (source.charAt(at + 1) !== "^") return 0;
  return /^\[\^[^\]\s[]{1,100}\]/.exec(source.slice(at, at + 104))?.[0].length ?? 0;
}

function isQuoteMark(source: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < 200 && /[ \t>]/.test(source.charAt(before))) before--;
  return before >= 0 && /[\r\n]/.test(source.charAt(before));
}

function isWord(source: string, at: number): boolean {
  return at >= 0 && at < source.length && /[\p{L}\p{M}\p{N}_]/u.test(source.charAt(at));
}

function blockIdLength(source: string, at: number): number {
  if (at > 0 && !/\s/.test(source.charAt(at - 1))) return 0;
  return (
    /^\^[A-Za-z\d-]{1,100}(?=[ \t]*(?:[\r\n]|$))/.exec(source.slice(at, at + 200))?.[0].length ?? 0
  );
}
