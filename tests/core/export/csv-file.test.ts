import { describe, expect, test } from "@jest/globals";
import { type Cell, csvFile, type Table } from "../../../src/core/export/csv-file";

const textOf = (table: Table): string => [...csvFile(table)].join("");
const row = (...cells: readonly Cell[]): string =>
  textOf({ columns: ["A"], rows: [cells] }).slice("A\r\n".length);

describe("A CSV file", () => {
  test("has its header first, and ends each line with CR LF", () => {
    expect(
      textOf({
        columns: ["Name", "Days"],
        rows: [
          ["Ana", 3],
          ["Bo", null],
        ],
      }),
    ).toBe("Name,Days\r\nAna,3\r\nBo,\r\n");
  });

  test.each([
    ["a comma", "x,y", '"x,y"'],
    ["a quote", 'say "x"', '"say ""x"""'],
    ["a line break", "x\ny", '"x\ny"'],
    ["a blank at its edge", " x", '" x"'],
    ["a semicolon, by which some spreadsheets divide", "x;y", '"x;y"'],
  ])("quotes %s", (_, text, written) => {
    expect(row(text)).toBe(`${written}\r\n`);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "＝1"])(
    "keeps %j from acting as a formula",
    (text) => {
      expect(row(text)).toMatch(/^"?'/);
    },
  );

  test("writes a number as it is, be it below nothing", () => {
    expect(row(-1)).toBe("-1\r\n");
  });
});
