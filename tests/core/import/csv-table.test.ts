import { describe, expect, test } from "@jest/globals";
import tables from "papaparse";
import fc from "../../laws";
import { readTable } from "../../../src/core/import/csv-table";

/** The rows of a text as `line cell|cell`. */
function rowsOf(text: string, delimiter = ",", mostRows?: number): readonly string[] {
  const { rows, unclosed } = readTable(text, delimiter, tables, mostRows);
  expect(unclosed).toBeNull();
  return rows.map(({ line, cells }) => `${line} ${cells.join("|")}`);
}

describe("The rows of a table", () => {
  test.each([
    [",", "a,b\nc,d", ["1 a|b", "2 c|d"]],
    [";", "a;b,c\n", ["1 a|b,c", "2 "]],
    ["\t", "a\tb c", ["1 a|b c"]],
    ["|", "a|b", ["1 a|b"]],
  ])("are divided by %j", (delimiter, text, rows) => {
    expect(rowsOf(text, delimiter)).toEqual(rows);
  });

  test.each([
    ["one cell in quotes", '"a,b",c', ["1 a,b|c"]],
    ["a quote in quotes", '"say ""hi""",c', ['1 say "hi"|c']],
    ["an empty cell in quotes", '"",c', ["1 |c"]],
    ["a quote within a cell that has none around it", 'a "x" b,c', ['1 a "x" b|c']],
    ["blanks, which are kept", " a , b ", ["1  a | b "]],
    ["commas alone", ",,", ["1 ||"]],
  ])("may hold %s", (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  test("have the line they begin on, also below cells of several lines and empty lines", () => {
    expect(rowsOf('a\n"b\nb\nb",c\n\nd')).toEqual(["1 a", "2 b\nb\nb|c", "5 ", "6 d"]);
  });

  test("are one empty row for a line without anything, and none for no text", () => {
    expect(rowsOf("")).toEqual([]);
    expect(rowsOf("\n")).toEqual(["1 ", "2 "]);
  });

  test.each([
    [1, ["1 a"]],
    [3, ["1 a", "2 b", "3 c"]],
    [4, ["1 a", "2 b", "3 c"]],
  ])("are at most as many as are asked for: %d", (most, rows) => {
    expect(rowsOf("a\nb\nc", ",", most)).toEqual(rows);
  });

  test.each([
    ["at the end of the file", 'a,b\n"c,d\ne,f\n', 2],
    ["in the first row", '"a,b\nc,d', 1],
    ["behind a word in quotes", 'a,b\nc,d\n"Ana" Ruiz,e\nf,g\n', 3],
  ])("end where a quote is opened that nothing closes: %s", (_, text, line) => {
    const { rows, unclosed } = readTable(text, ",", tables);
    expect(unclosed).toBe(line);
    expect(rows.map((row) => row.line)).toEqual(
      Array.from({ length: line - 1 }, (_, at) => at + 1),
    );
  });

  test("of a text longer than one piece are whole, wherever the pieces are cut", () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `Ana ${at},"a, ""b""","x\ny ${at}"`);
    const { rows, unclosed } = readTable(`${lines.join("\n")}\n`, ",", tables);
    expect(unclosed).toBeNull();
    expect(rows).toHaveLength(3001);
    for (const at of [0, 1, 1499, 2998, 2999]) {
      expect(rows[at]).toEqual({ line: 2 * at + 1, cells: [`Ana ${at}`, 'a, "b"', `x\ny ${at}`] });
    }
  });

  test("end at a quote that a million characters don't close", () => {
    const text = `Name,Email\n"Ana,${"a,b\n".repeat(400_000)}`;
    const { rows, unclosed } = readTable(text, ",", tables);
    expect(rows).toEqual([{ line: 1, cells: ["Name", "Email"] }]);
    expect(unclosed).toBe(2);
  });

  test("are the cells that were written, whatever they hold", () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", ",", '"', "\n", ";", " ", "é"),
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        (all) => {
          const text = all
            .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(","))
            .join("\n");
          expect(readTable(text, ",", tables).rows.map(({ cells }) => cells)).toEqual(all);
        },
      ),
    );
  });
});
