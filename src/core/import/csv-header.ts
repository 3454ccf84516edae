/** Where in a table the columns are named, and by which character its cells are divided. */
import { type ColumnUse, columnKey, fieldOfColumn } from "./csv-columns";
import type { TableReader } from "./table-reader";
import { readTable, type TableRow } from "./csv-table";

/** The header of a table. */
export interface CsvHeader {
  readonly delimiter: string;
  /** The row of the names; LinkedIn has a preamble before it. */
  readonly row: TableRow;
}

/** A preamble is shorter. */
const searchedRows = 25;

/** A header stands within so many characters. */
const searchedCharacters = 100_000;

const delimiters = [",", ";", "\t", "|"];

/**
 * The row that names people: with a column for a name or an email address, or one of the caller's own mapping; the one
 * with most columns that are known, the first of equals. Null where no row does, whatever divides the cells.
 */
export function findHeader(
  text: string,
  mapping: ReadonlyMap<string, ColumnUse>,
  tables: TableReader,
): CsvHeader | null {
  const start = text.slice(0, searchedCharacters);
  const found = delimiters.flatMap((delimiter) => {
    const { rows } = readTable(start, delimiter, tables, searchedRows);
    return rows
      .filter(({ cells }) => cells.some((cell) => namesPeople(cell, mapping)))
      .map((row) => ({ delimiter, row, known: knownIn(row, mapping) }));
  });
  const [best] = found.sort((a, b) => b.known - a.known || a.row.line - b.row.line);
  return best ? { delimiter: best.delimiter, row: best.row } : null;
}

/** The first row that says anything, divided by what makes most cells of it: what a table without known columns may call them. */
export function likelyHeader(text: string, tables: TableReader): readonly string[] {
  const start = text.slice(0, searchedCharacters);
  const rows = delimiters.map(
    (delimiter) =>
      readTable(start, delimiter, tables, searchedRows).rows.find(({ cells }) =>
        cells.some((cell) => cell.trim() !== ""),
      )?.cells ?? [],
  );
  return rows.reduce((best, row) => (row.length > best.length ? row : best), []);
}

const naming: ReadonlySet<string | null> = new Set(["name", "given name", "family name", "email"]);

function namesPeople(cell: string, mapping: ReadonlyMap<string, ColumnUse>): boolean {
  return mapping.has(columnKey(cell)) || naming.has(fieldOfColumn(cell));
}

function knownIn({ cells }: TableRow, mapping: ReadonlyMap<string, ColumnUse>): number {
  return cells.filter((cell) => mapping.has(columnKey(cell)) || fieldOfColumn(cell) !== null)
    .length;
}
