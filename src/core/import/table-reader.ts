/** The library that knows the grammar of tables, loaded when the first one comes. */

/** Divides a text into rows of cells. */
export type TableReader = Pick<typeof import("papaparse"), "parse">;

/** Loads it; a plugin that is started every day doesn't pay for what is used once a year. */
export async function loadTableReader(): Promise<TableReader> {
  const { default: tables } = await import("papaparse");
  return tables;
}
