/** Rows of cells as aligned text that fits the terminal. */
import { describe, expect, test } from "@jest/globals";
import { tableText, type TableColumn } from "../../../src/cli/text/table-text";
import { silentTerminal } from "../silent-terminal";

function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width = 80,
): readonly string[] {
  return tableText(columns, rows, { ...silentTerminal, width }).split("\n");
}

describe("A table", () => {
  test("has its headings above, and each column as wide as its widest cell", () => {
    expect(
      table(
        [{ heading: "Name" }, { heading: "Days", side: "right" }],
        [
          ["Ana", "5"],
          ["Louie", "205"],
        ],
      ),
    ).toEqual(["Name   Days", "Ana       5", "Louie   205"]);
  });

  test("leaves out columns that are empty throughout", () => {
    expect(table([{ heading: "A" }, { heading: "B" }], [["x", ""], ["y"]])).toEqual([
      "A",
      "x",
      "y",
    ]);
  });

  test("is lines in place of rows where the terminal is too narrow for it, so that nothing is cut", () => {
    const columns = [{ heading: "Name" }, { heading: "Circle" }, { heading: "Last contact" }];
    const rows = [
      ["Bartholomew Featherstonehaugh", "mentors", "Thu 2 Apr 2026"],
      ["Ana", "", "Wed 1 Apr"],
    ];
    expect(table(columns, rows, 40)).toEqual([
      "Bartholomew Featherstonehaugh",
      "  Circle: mentors, Last contact: Thu 2",
      "  Apr 2026",
      "Ana",
      "  Last contact: Wed 1 Apr",
    ]);
  });

  test("cuts a flexible column first where there is too little room, but not below twelve columns", () => {
    const columns = [{ heading: "Name" }, { heading: "What", flexible: true }];
    const rows = [["Ana", "a very long story of something"]];
    expect(table(columns, rows, 26)[1]).toBe("Ana   a very long story o…");
    expect(table(columns, rows, 18)[1]).toBe("Ana   a very long…");
    expect(table(columns, rows, 17)[0]).toBe("Ana");
  });

  test("leaves narrow flexible columns whole, and lets wide ones share the room that is left", () => {
    const columns = [
      { heading: "With", flexible: true },
      { heading: "What", flexible: true },
    ];
    const [all, story] = ["Ana, Bo, Cy, Di and Eve", "a very long story of something"];
    expect(table(columns, [["Ana", story]], 26)[1]).toBe("Ana   a very long story o…");
    expect(table(columns, [[all, story]], 42)[1]).toBe(
      "Ana, Bo, Cy, Di and…  a very long story o…",
    );
    expect(table(columns, [[all, story]], 80)[1]).toBe(`${all}  ${story}`);
  });

  test("holds a name with a line end on one line", () => {
    expect(table([{ heading: "A" }, { heading: "B" }], [["x\ny", "z"]])[1]).toBe("x y  z");
  });

  test("counts the columns that characters take up", () => {
    expect(
      table(
        [{ heading: "A" }, { heading: "B" }],
        [
          ["人", "x"],
          ["e\u0301", "y"],
        ],
      ),
    ).toEqual(["A   B", "人  x", "e\u0301   y"]);
  });

  test("paints a cell once it was fitted, with its row", () => {
    const paint = (cell: string, row: number) => `<${row}${cell}>`;
    expect(table([{ heading: "Name", paint }], [["Ana"], ["Louie"]]).slice(1)).toEqual([
      "<0Ana  >",
      "<1Louie>",
    ]);
  });

  test("of no rows is nothing to align", () => {
    expect(table([{ heading: "Name" }], [])).toEqual([""]);
  });
});
