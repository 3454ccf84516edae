/** A field of a list item (`[key:: value]`) set or added to as text, and the box of a task. */
import type { Field, NoteLine } from "../model/note-text";
import { endOfLine, startOfLine } from "../parse/markdown/line-places";
import { propertyKey } from "../parse/frontmatter/properties";
import { edits, inserted, type NoteOutcome, refused, unchanged } from "./edit-plan";
import type { TextEdit } from "./text-edit";

/** A list item and what is nested in it, as they stand in a text. */
export interface ItemPlace {
  readonly text: string;
  readonly lineStarts: readonly number[];
  /** The item first. */
  readonly lines: readonly [NoteLine, ...NoteLine[]];
}

/** A field's names, the one first that a new field gets. */
export type FieldNames = readonly [string, ...string[]];

/** Sets a field, by the first of our names for it that is there; a new one goes to the end of the item's own text. */
export function setField(place: ItemPlace, names: FieldNames, value: string): NoteOutcome {
  const found = findField(place, names);
  const written = withoutBrackets(value);
  if (!found) return addField(place, names, written);
  if (found.value === written) return unchanged;
  return edits({ from: found.valueFrom, to: found.valueTo, insert: ` ${written}` });
}

/** Adds to a field's value, behind a semicolon. */
export function appendToField(place: ItemPlace, names: FieldNames, item: string): NoteOutcome {
  const found = findField(place, names);
  const written = withoutBrackets(item).replaceAll(";", ",");
  if (!found) return addField(place, names, written);
  return edits(inserted(found.valueTo, `; ${written}`));
}

/** Replaces what stands behind the last semicolon of a field's value. Nothing is done where there is none. */
export function replaceLastInField(
  place: ItemPlace,
  names: readonly string[],
  item: string,
): NoteOutcome {
  const found = findField(place, names);
  if (!found) return unchanged;
  const last = place.text.slice(found.valueFrom, found.valueTo).lastIndexOf(";") + 1;
  const insert = ` ${withoutBrackets(item).replaceAll(";", ",")}`;
  return edits({ from: found.valueFrom + last, to: found.valueTo, insert });
}

/** Puts a character into the box of the item; refused where it has none. */
export function setBox(place: ItemPlace, box: string): NoteOutcome {
  const edit = boxEdit(place, box);
  return edit ? edits(edit) : refused(["noBox"]);
}

/** The edit that puts a character into the item's box, or null without one. */
export function boxEdit({ text, lineStarts, lines }: ItemPlace, box: string): TextEdit | null {
  const [item] = lines;
  if (item.task === null) return null;
  const start = startOfLine(lineStarts, item.line);
  // Text that begins on the line below its box leaves no box before it.
  const [mark] = /\[[^\]]?\][ \t]*$/.exec(text.slice(start, start + item.column - 1)) ?? [];
  if (mark === undefined) return null;
  const from = start + item.column - mark.length;
  return { from, to: from + item.task.length, insert: box };
}

/** Where the item's own text ends: behind its last word, before a block's id. */
export function endOfItem({ text, lineStarts, lines: [item] }: ItemPlace): number {
  const lastLine = item.line + (item.source.match(/\r\n|\n|\r/g)?.length ?? 0);
  const start = startOfLine(lineStarts, lastLine);
  const line = text.slice(start, endOfLine(text, lineStarts, lastLine));
  return start + line.replace(/\s\^[A-Za-z\d-]{1,100}\s*$/, "").trimEnd().length;
}

interface FoundField {
  readonly value: string;
  /** Right behind the two colons. */
  readonly valueFrom: number;
  readonly valueTo: number;
}

function findField(place: ItemPlace, names: readonly string[]): FoundField | null {
  const keys = names.map(propertyKey);
  for (const key of keys) {
    for (const line of place.lines) {
      const field = line.fields.find(({ name }) => propertyKey(name) === key);
      if (field) return fieldPlace(place, line, field);
    }
  }
  return null;
}

function fieldPlace(place: ItemPlace, line: NoteLine, field: Field): FoundField {
  const base = startOfLine(place.lineStarts, line.line) + line.column - 1;
  const written = line.source.slice(field.from, field.to);
  const colons = written.indexOf("::") + 2;
  const isBracketed = /^[[(]/.test(written);
  const inside = isBracketed ? written.slice(0, -1) : written;
  return {
    value: field.value,
    valueFrom: base + field.from + colons,
    valueTo: base + field.from + inside.trimEnd().length,
  };
}

function addField(place: ItemPlace, [name]: FieldNames, value: string): NoteOutcome {
  return edits(inserted(endOfItem(place), ` [${name}:: ${value}]`));
}

/** Brackets would end the field. */
function withoutBrackets(value: string): string {
  return value.replaceAll("[", "(").replaceAll("]", ")");
}
