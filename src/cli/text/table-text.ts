/** Rows of cells as aligned text that fits the terminal. */
import { columnsOf, fitTo, type Terminal } from "../terminal";

/** One column of a table: how its cells stand, and whether it gives way when the terminal is narrow. */
export interface TableColumn {
  readonly heading: string;
  readonly side?: "left" | "right";
  /** The column that is cut first when there is too little room. */
  readonly flexible?: boolean;
  /** Colours a cell once it was fitted. */
  readonly paint?: (cell: string, row: number) => string;
}

const gap = "  ";
const leastFlexible = 12;

/** The rows under their headings; columns that are empty throughout are left out. */
export function tableText(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  terminal: Terminal,
): string {
  const shown = columns
    .map((column, at) => ({
      ...column,
      at,
      wide: Math.max(columnsOf(column.heading), ...rows.map((row) => columnsOf(row[at] ?? ""))),
      filled: rows.some((row) => (row[at] ?? "") !== ""),
    }))
    .filter(({ filled }) => filled);
  const whole = shown.reduce((sum, { wide }) => sum + wide, gap.length * (shown.length - 1));
  let tooMuch = whole - terminal.width;
  const widths = shown.map(({ wide, flexible }) => {
    if (!flexible || tooMuch <= 0) return wide;
    const width = Math.max(Math.min(wide, leastFlexible), wide - tooMuch);
    tooMuch -= wide - width;
    return width;
  });
  const line = (cells: readonly string[]): string => cells.join(gap).trimEnd();
  const heading = line(
    shown.map(({ heading: text, side }, at) =>
      terminal.colours.dim(fitTo(text, widths[at] ?? 0, side)),
    ),
  );
  const body = rows.map((row, number) =>
    line(
      shown.map(({ at, side, paint }, place) => {
        const cell = fitTo(row[at] ?? "", widths[place] ?? 0, side);
        return paint ? paint(cell, number) : cell;
      }),
    ),
  );
  return [heading, ...body].join("\n");
}
