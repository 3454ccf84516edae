/** What simple YAML says, read line by line: the fast reader for what most notes hold; in doubt it answers nothing. */
import type { PropertyValue } from "../../model/note-text";
import type { YamlProperty } from "./yaml";

/** A text in a list on one line, without quotes. */
const plainInList = /^[^\s[\]{}"',:#&*!|>%@`?-][^[\]{}"',:#&*!|>%@`?]*$/;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const reservedKey = /^(?:null|true|false)$/i;
const item = /^( *)-[ ]+(?=\S)/;
const integer = /^[-+]?\d+$/;
const decimal = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const unusualNumber = /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;
/** What a plain text may not begin with or hold if it is to be read here. */
const unusualText = /^[-?:,[\]{}#&*!|>'"%@`]|: |:$| #|[\p{Cc}\ufeff]/u;

/**
 * Reads flat text, numbers, texts in quotes and lists of these, each property on its own line. Null for anything else,
 * equal names and mistakes included: that is for `readYaml`, with which it agrees on all it answers.
 */
export function readPlainYaml(source: string): readonly YamlProperty[] | null {
  const properties: Mutable<YamlProperty>[] = [];
  const names = new Set<string>();
  let items: PropertyValue[] | null = null;
  let indent = 0;
  let at = 0;
  for (const line of source.split("\n")) {
    const lineFrom = at;
    at += line.length + 1;
    const content = trimmedEnd(line.endsWith("\r") ? line.slice(0, -1) : line);
    if (content === "") continue;
    if (content.startsWith("#")) {
      if (items !== null) return null;
      continue;
    }
    const last = properties.at(-1);
    const mark = item.exec(content);
    if (mark !== null) {
      if (last === undefined || (last.valueFrom !== null && items === null)) return null;
      const value = plainValue(content.slice(mark[0].length));
      const before = mark[1]?.length ?? 0;
      if (value === undefined || (items !== null && before !== indent)) return null;
      if (items === null) {
        items = [];
        indent = before;
        last.value = items;
        last.valueFrom = lineFrom + before;
      }
      items.push(value);
      continue;
    }
    items = null;
    const property = readProperty(content, lineFrom);
    if (property === null || names.has(property.name)) return null;
    names.add(property.name);
    properties.push(property);
  }
  return properties;
}

function readProperty(content: string, lineFrom: number): YamlProperty | null {
  const found = /^([\p{L}_][\p{L}\p{M}\p{N}_ ./-]*?):(?:[ ]+|$)/u.exec(content);
  const name = found?.[1]?.trimEnd();
  if (found === null || name === undefined || reservedKey.test(name)) return null;
  const text = content.slice(found[0].length);
  if (text === "") return { name, value: null, nameFrom: lineFrom, valueFrom: null };
  const value = text.startsWith("[") ? flowList(text) : plainValue(text);
  if (value === undefined) return null;
  const valueFrom = value === null ? null : lineFrom + found[0].length;
  return { name, value, nameFrom: lineFrom, valueFrom };
}

/** `[a, "b"]` without anything nested and without commas in texts; undefined for others. */
function flowList(text: string): PropertyValue | undefined {
  if (!text.endsWith("]")) return undefined;
  const inside = trimmed(text.slice(1, -1));
  if (inside === "") return [];
  const values: PropertyValue[] = [];
  for (const part of inside.split(",")) {
    const written = trimmed(part);
    if (!/^["']/.test(written) && !plainInList.test(written)) return undefined;
    const value = plainValue(written);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

/** A value on one line; undefined where it is none that is read here. */
function plainValue(text: string): PropertyValue | undefined {
  const quote = text.charAt(0);
  if (quote === '"' || quote === "'") {
    const inside = text.slice(1, -1);
    const simple = text.length > 1 && text.endsWith(quote) && !/[\\\p{Cc}\ufeff]/u.test(inside);
    return simple && !inside.includes(quote) ? inside : undefined;
  }
  if (integer.test(text) || decimal.test(text)) {
    const value = Number(text);
    return Number.isSafeInteger(value) || !integer.test(text) ? value : undefined;
  }
  if (unusualText.test(text) || unusualNumber.test(text)) return undefined;
  switch (text) {
    case "~":
    case "null":
    case "Null":
    case "NULL":
      return null;
    case "true":
    case "True":
    case "TRUE":
      return true;
    case "false":
    case "False":
    case "FALSE":
      return false;
    default:
      return text;
  }
}

/** Without blanks at both ends: to YAML, other kinds of space are text. */
function trimmed(text: string): string {
  let start = 0;
  while (text.charCodeAt(start) === 32) start++;
  return trimmedEnd(text.slice(start));
}

function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 32) end--;
  return end === text.length ? text : text.slice(0, end);
}
