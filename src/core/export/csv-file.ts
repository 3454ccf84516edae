/** Rows as a CSV file (RFC 4180) in which no cell can act as a formula. */

/** What a cell can hold; null is an empty one. */
export type Cell = string | number | null;

/** What a spreadsheet takes for the beginning of a formula; an apostrophe too, so that it can be told from the guard. */
const formula = /^['=+\-@\t\r＝＋－＠]/;

/** A table: its columns and its rows, each as long as the columns; a row is made when it is taken. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
}

/**
 * The header and then the rows, each with CR LF at its end. A text that a spreadsheet would run begins with an apostrophe,
 * which spreadsheets hide and Kith's own import takes away.
 */
export function* csvFile({ columns, rows }: Table): Generator<string> {
  yield lineOf(columns);
  for (const row of rows) yield lineOf(row);
}

function lineOf(row: readonly Cell[]): string {
  return `${row.map(cellText).join(",")}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
