/** In which order rows stand. */
import type { PropertyValue } from "../../model/note-text";
import { toTexts } from "../../parse/frontmatter/property-values";
import { numberIn } from "./comparison";
import type { QueryRow, Question, SortKey } from "./query";
import { pathOf } from "./row-matches";
import { rowFact } from "./row-facts";

/** What a row is compared by under one key: a number, a text, or nothing. */
type Sortable = number | string | null;

/** The text by which names are ordered: without accents and case, so that Ákos stands among the As. */
export function orderText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * The rows sorted by the keys, then by name, then by path (R48); interactions stay as they stood. Rows without a value come last in both directions
 * (R47), except that who was never contacted has the longest silence of all (R59).
 */
export function sortRows(
  rows: readonly QueryRow[],
  keys: readonly SortKey[],
  question: Question,
): readonly QueryRow[] {
  const prepared = rows.map((row) => ({
    row,
    values: keys.map(({ by }) => sortable(row, by, question)),
    name: orderText(nameOf(row)),
    path: pathOf(row),
    line: row.goal?.goal.line ?? 0,
  }));
  prepared.sort((a, b) => {
    for (const [at, key] of keys.entries()) {
      const order = compareValues(a.values[at] ?? null, b.values[at] ?? null, isDescending(key));
      if (order !== 0) return order;
    }
    if (a.row.entry !== null) return 0;
    return compare(a.name, b.name) || compare(a.path, b.path) || a.line - b.line;
  });
  return prepared.map(({ row }) => row);
}

/** Whether the largest value comes first, as it does of silences. */
function isDescending({ by, reverse }: SortKey): boolean {
  return (by === "longest silence" || by === "silence" || by === "newest") !== reverse;
}

function sortable(row: QueryRow, by: string, question: Question): Sortable {
  if (by === "longest silence" || by === "silence") {
    return row.contact === null ? null : (row.contact.daysSince ?? Number.POSITIVE_INFINITY);
  }
  if (row.entry !== null) {
    if (by === "newest" || by === "oldest") return row.entry.day;
    if (by === "kind") return row.entry.kind;
  }
  if (by === "name") return orderText(nameOf(row));
  return valueToSort(rowFact(row, by, question));
}

/** The value of a property as it is sorted: a number where it is one, else its first text. */
function valueToSort(value: PropertyValue): Sortable {
  const [first] = toTexts(value);
  if (first === undefined) return null;
  return numberIn(first) ?? orderText(first.replace(/^\[\[/, ""));
}

function compareValues(a: Sortable, b: Sortable, descending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = typeof a === typeof b ? compare(a, b) : typeof a === "number" ? -1 : 1;
  return descending ? -order : order;
}

function compare<Value extends number | string>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function nameOf({ contact, goal, matter }: QueryRow): string {
  return contact?.contact.name ?? goal?.goal.title ?? matter?.text ?? "";
}
