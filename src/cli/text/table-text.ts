/** Rows of cells as aligned text that fits the terminal. */
import { columnsOf, fitTo, type Terminal, wrapTo } from "../terminal";

/** One column of a table: how its cells stand, and whether it gives way when the terminal is narrow. */
export interface TableColumn {
  readonly heading: string;
  readonly side?: "left" | "right";
  /** The column is cut when there is too little room. */
  readonly flexible?: boolean;
  /** Colours a cell once it was fitted. */
  readonly paint?: (cell: string, row: number) => string;
}

const gap = "  ";
const leastFlexible = 12;

/** The rows under their headings, or each as lines where they are too wide; columns that are empty throughout are left out. */
export function tableText(
  columns: readonly TableColumn[],
  texts: readonly (readonly string[])[],
  terminal: Terminal,
): string {
  // A name may hold a line end, which would break its row.
  const rows = texts.map((row) => row.map((cell) => cell.replace(/[\n\t]+/g, " ")));
  const shown = columns
    .map((column, at) => ({
      ...column,
      at,
      wide: Math.max(columnsOf(column.heading), ...rows.map((row) => columnsOf(row[at] ?? ""))),
      filled: rows.some((row) => (row[at] ?? "") !== ""),
    }))
    .filter(({ filled }) => filled);
  const least = shown.reduce(
    (sum, { wide, flexible }) =>
      sum + (flexible ? Math.min(wide, leastFlexible) : wide) + gap.length,
    -gap.length,
  );
  if (least > terminal.width)
    return rows.map((row, at) => stacked(shown, row, at, terminal)).join("\n");
  const most = flexibleWidth(shown, terminal.width - gap.length * (shown.length - 1));
  const widths = shown.map(({ wide, flexible }) => (flexible ? Math.min(wide, most) : wide));
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

/** A row where the terminal is too narrow for a table: its first cell, and the others below it, each with its heading. */
function stacked(
  columns: readonly (TableColumn & { readonly at: number })[],
  row: readonly string[],
  number: number,
  { width, colours }: Terminal,
): string {
  const [first, ...others] = columns;
  const cells = others.filter(({ at }) => (row[at] ?? "") !== "");
  const lines = wrapTo(
    cells.map(({ at, heading }) => `${heading}: ${row[at] ?? ""}`).join(", "),
    width - gap.length,
  );
  const name = row[first?.at ?? 0] ?? "";
  return [
    first?.paint?.(name, number) ?? name,
    ...lines.map((line) => colours.dim(gap + line)),
  ].join("\n");
}

/** How wide a flexible column may be, so that all fit a width: the narrow ones stay whole, the others share what is left. */
function flexibleWidth(
  columns: readonly { readonly wide: number; readonly flexible?: boolean }[],
  width: number,
): number {
  const giving = columns.flatMap(({ wide, flexible }) => (flexible ? [wide] : []));
  let left = columns.reduce((rest, { wide, flexible }) => rest - (flexible ? 0 : wide), width);
  for (const [at, wide] of giving.sort((a, b) => a - b).entries()) {
    const share = Math.floor(left / (giving.length - at));
    if (wide > share) return Math.max(leastFlexible, share);
    left -= wide;
  }
  return Infinity;
}
