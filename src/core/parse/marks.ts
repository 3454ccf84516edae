/** Which characters of a line are marks or web addresses rather than words. */
import { leftOut, running } from "./prose-mask";
import type { ProseMask } from "./prose-mask";

/** Leaves web addresses (`https://…`, `www.…`) out, without the punctuation behind them. */
export function leaveOutAddresses(source: string, mask: ProseMask): void {
  if (!source.includes("://") && !source.includes("www.")) return;
  const address = /(?:[A-Za-z][A-Za-z\d+.-]{0,30}:\/\/|www\.)[^\s<>]+/g;
  for (let found = address.exec(source); found !== null; found = address.exec(source)) {
    let end = found.index;
    const last = found.index + found[0].length;
    while (end < last && mask[end] === running) end++;
    address.lastIndex = Math.max(end, found.index + 1);
    while (end > found.index && /[.,;:!?'")\]*_~]/.test(source.charAt(end - 1))) end--;
    mask.fill(leftOut, found.index, end);
  }
}

/**
 * Leaves marks out: `*`, `_` at the edge of a word, `~~`, `==`, the backslash of an escape, footnote marks, a block's
 * `^id` at the end of a line, the quote marks of further lines in a callout, and in a table's row the bars.
 */
export function leaveOutMarks(source: string, mask: ProseMask, isRow: boolean): void {
  for (let at = 0; at < source.length; at++) {
    if (mask[at] !== running) continue;
    const end = markEnd(source, at, isRow);
    if (end > at) mask.fill(leftOut, at, end);
    // The character behind a backslash is meant as itself.
    if (source.charCodeAt(at) === 92 && end > at) at++;
    else if (end > at) at = end - 1;
  }
}

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
      return at + (/^\[\^[^\]\s[]{1,100}\]/.exec(source.slice(at, at + 104))?.[0].length ?? 0);
    case "^":
      return at + blockIdLength(source, at);
    default:
      return at;
  }
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
