/** The table of docs/faults.md: what each writing act left of the notes under each fault, as the tests saw it. */
import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "@jest/globals";

const page = "docs/faults.md";

/** What was found of the notes after a fault. */
export type Left = "as it was" | "as intended";

/** The cell of all that was left by one fault, wherever in the act it struck. */
export function cellOf(left: Iterable<Left>): string {
  const seen = new Set(left);
  if (seen.size === 2) return "as it was, or as intended";
  return [...seen].join("");
}

/** Holds one heading's table of the page to what was seen; `KITH_WRITE_DOCS=1` writes it anew. */
export function expectTable(
  heading: string,
  faults: readonly string[],
  rows: ReadonlyMap<string, readonly string[]>,
): void {
  const table = [
    ["act", ...faults],
    ["---", ...faults.map(() => "---")],
    ...[...rows].map(([act, cells]) => [act, ...cells]),
  ].map((cells) => `| ${cells.join(" | ")} |`);
  const text = readFileSync(page, "utf8");
  const start = text.indexOf(`## ${heading}\n`);
  const first = text.indexOf("\n| ", start) + 1;
  const end = text.indexOf("\n\n", first);
  expect(start).toBeGreaterThan(-1);
  const found = text.slice(first, end === -1 ? text.length : end);
  if (process.env["KITH_WRITE_DOCS"] === "1") {
    writeFileSync(page, text.slice(0, first) + table.join("\n") + text.slice(first + found.length));
    return;
  }
  expect(plain(found)).toEqual(table.map((line) => plain(line)[0]));
}

/** Lines without the padding of their columns. */
function plain(text: string): readonly string[] {
  const lines = text.trim().split("\n");
  return lines.map((line) => line.replace(/ +/g, " ").replace(/-{3,}/g, "---"));
}
