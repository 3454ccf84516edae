/** The rows of a text whose cells are divided by commas, semicolons or tabs, each with the line it begins on. */
import type { ParseConfig, Parser, ParseResult } from "papaparse";
import type { TableReader } from "./table-reader";

/** One row. */
export interface TableRow {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows, and where a quote is opened that nothing closes; what stands behind it is in no row. */
export interface Table {
  readonly rows: readonly TableRow[];
  readonly unclosed: number | null;
}

/** The library looks far ahead for a delimiter, so it is given the text in pieces of this many characters. */
const piece = 1 << 16;

/** No row goes on over more pieces, unless a quote is open. */
const mostPieces = 16;

type PieceRead = (results: ParseResult<string[]>, parser: Parser) => void;

/** Reads the rows, at most `mostRows` of them; the text's lines must end in LF. */
export function readTable(
  text: string,
  delimiter: string,
  tables: TableReader,
  mostRows = Infinity,
): Table {
  const rows: TableRow[] = [];
  let unclosed: number | null = null;
  let line = 1;
  let without = 0;
  const config: ParseConfig<string[]> & { chunkSize: number; chunk: PieceRead } = {
    delimiter,
    newline: "\n",
    chunkSize: piece,
    chunk: ({ data, errors }, parser) => {
      const isOpen = errors.some(({ code }) => code === "MissingQuotes");
      without = data.length === 0 ? without + 1 : 0;
      for (const [at, cells] of data.entries()) {
        // What an open quote swallows is the last row of all.
        if (isOpen && at === data.length - 1) unclosed = line;
        else if (rows.length < mostRows) rows.push({ line, cells });
        line += 1;
        for (const cell of cells) line += lineEndsIn(cell);
      }
      if (without > mostPieces) unclosed = line;
      if (unclosed !== null || rows.length >= mostRows) parser.abort();
    },
  };
  tables.parse<string[]>(text, config);
  return { rows, unclosed };
}

function lineEndsIn(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) count += 1;
  return count;
}
