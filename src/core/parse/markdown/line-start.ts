/** What stands at the start of a block's text: a checkbox, the mark of a callout, the marks of a heading. */

import { isBlank, trimmed } from "./outline";

/** A checkbox: the character in it and the offset of the text behind it. */
export interface TaskBox {
  readonly task: string;
  readonly behind: number;
}

/** The checkbox at the offset: brackets around any one character, then a blank or the end of the line; else null. */
export function taskBox(text: string, from: number): TaskBox | null {
  if (text.charCodeAt(from) !== 91) return null;
  const point = text.codePointAt(from + 1);
  if (point === undefined || point === 10 || point === 13) return null;
  const task = String.fromCodePoint(point);
  const close = from + 1 + task.length;
  if (text.charCodeAt(close) !== 93) return null;
  const after = text.charCodeAt(close + 1);
  if (close + 1 < text.length && after !== 32 && after !== 9 && after !== 10 && after !== 13) {
    return null;
  }
  return { task, behind: close + 1 };
}

/** The offset behind the mark of a callout (`[!note]`, `[!note|wide]-`) that stands at the offset, else null. */
export function calloutTitle(text: string, from: number, to: number): number | null {
  if (!text.startsWith("[!", from)) return null;
  const mark = /^\[![^\]\r\n]{1,200}\][+-]?/.exec(text.slice(from, Math.min(to, from + 210)));
  return mark === null ? null : from + mark[0].length;
}

/** The text of a heading that is written with `#` from the offset on, without the marks before and behind it. */
export function atxHeadingText(
  text: string,
  from: number,
  to: number,
): { from: number; to: number } {
  let start = from;
  while (start < to && text.charCodeAt(start) === 35) start++;
  const range = trimmed(text, start, to);
  let end = range.to;
  while (end > range.from && text.charCodeAt(end - 1) === 35) end--;
  if (end === range.from) return { from: range.to, to: range.to };
  if (end < range.to && !isBlank(text.charCodeAt(end - 1))) return range;
  return trimmed(text, range.from, end);
}

/** How many `#` stand from the offset on. */
export function headingLevel(text: string, from: number): number {
  let level = 0;
  while (text.charCodeAt(from + level) === 35) level++;
  return level;
}
