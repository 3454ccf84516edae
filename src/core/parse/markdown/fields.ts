/** Which inline fields stand in a line. */
import type { Field } from "../../model/note-text";
import { inLink, leftOut, running } from "./prose-mask";
import type { ProseMask } from "./prose-mask";

/** The longest name of a field, the longest value of one in brackets, and how many `::` of a line are looked at. */
const longestName = 60;
const longestValue = 2000;
const mostColons = 500;

/**
 * The inline fields of a line: `[name:: value]` and `(name:: value)` anywhere; `name:: value` as a whole line; and,
 * behind other words, `name:: value` up to the end of the line with a name of one word (`due:: 2026-12-01`), which is
 * also the only sort without brackets in a task. Fields are left out of the prose, links in them stay links; of a
 * whole line only the name is, where the value holds words or a link: these are the writer's.
 */
export function readFields(source: string, mask: ProseMask, isTask: boolean): readonly Field[] {
  const fields: Field[] = [];
  let behind = 0;
  let looked = 0;
  const lines = linesOf(source);
  for (let at = source.indexOf("::"); at !== -1; at = source.indexOf("::", at + 2)) {
    if (++looked > mostColons) break;
    if (at < behind || mask[at] !== running || mask[at + 1] !== running) continue;
    const field = bracketed(source, mask, at) ?? bare(source, mask, at, behind, isTask, lines(at));
    if (field === null) continue;
    fields.push(field);
    behind = field.to;
    leaveOut(field, source, mask, at);
  }
  return fields;
}

/** Where the field's name may begin, looking back from its colons. */
function nameStart(source: string, mask: ProseMask, colons: number): number {
  const nameCharacter = /[\p{L}\p{M}\p{N}\p{So}_\-/ ]/u;
  let from = colons;
  while (from > 0 && colons - from < longestName && mask[from - 1] !== inLink) {
    if (!nameCharacter.test(source.charAt(from - 1)) && !isMark(source, from - 1)) {
      if (!isSurrogate(source.charCodeAt(from - 1))) break;
    }
    from--;
  }
  return from;
}

function isMark(source: string, at: number): boolean {
  return source.charAt(at) === "*";
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function bracketed(source: string, mask: ProseMask, colons: number): Field | null {
  const start = nameStart(source, mask, colons);
  const open = source.charAt(start - 1);
  if (start === 0 || (open !== "[" && open !== "(") || mask[start - 1] !== running) return null;
  const close = open === "[" ? "]" : ")";
  let depth = 1;
  const last = Math.min(source.length, colons + longestValue);
  for (let at = colons + 2; at < last; at++) {
    const character = source.charAt(at);
    if (character === "\n" || character === "\r") return null;
    if (mask[at] !== running) continue;
    if (character === open) depth++;
    else if (character === close && --depth === 0) {
      return fieldOf(source, start, colons, start - 1, at, at + 1);
    }
  }
  return null;
}

function bare(
  source: string,
  mask: ProseMask,
  colons: number,
  behind: number,
  isTask: boolean,
  line: { from: number; to: number },
): Field | null {
  const next = source.charAt(colons + 2);
  if (next !== "" && !/\s/.test(next)) return null;
  const end = line.to;
  const lineFrom = Math.max(behind, line.from);
  const start = nameStart(source, mask, colons);
  if (!isTask && start <= lineFrom) return fieldOf(source, lineFrom, colons, lineFrom, end, end);
  let word = colons;
  while (word > start && !/[\s*]/.test(source.charAt(word - 1))) word--;
  if (word > 0 && !/[\s*]/.test(source.charAt(word - 1))) return null;
  if (source.slice(colons + 2, end).trim() === "") return null;
  return fieldOf(source, word, colons, word, end, end);
}

/** Finds the line around an offset; offsets must be asked for from left to right. */
function linesOf(source: string): (at: number) => { from: number; to: number } {
  const ends = /[\r\n]|$/g;
  let from = 0;
  let to = -1;
  return (at) => {
    while (to < at) {
      from = to + 1;
      ends.lastIndex = from;
      to = ends.exec(source)?.index ?? source.length;
    }
    return { from, to };
  };
}

function fieldOf(
  source: string,
  nameFrom: number,
  colons: number,
  from: number,
  valueTo: number,
  to: number,
): Field | null {
  const name = source.slice(nameFrom, colons).replace(/\*/g, "").trim();
  if (!/[\p{L}\p{N}\p{So}]/u.test(name)) return null;
  const value = source
    .slice(colons + 2, valueTo)
    .replace(/^\*+/, "")
    .trim();
  return { name, value, from, to };
}

function leaveOut(field: Field, source: string, mask: ProseMask, colons: number): void {
  const whole = field.from === 0 || /[\r\n]/.test(source.charAt(field.from - 1));
  const inBrackets = /[[(]/.test(source.charAt(field.from));
  let to = field.to;
  if (whole && !inBrackets && /\p{L}{2}|\[\[/u.test(field.value)) to = colons + 2;
  for (let at = field.from; at < to; at++) if (mask[at] === running) mask[at] = leftOut;
}
