/** Where reading stands in one line, in characters and in columns. */
import { describe, expect, test } from "@jest/globals";
import { indentAt, takeBehind, takeColumns } from "../../../../src/core/parse/markdown/line-cursor";

const cursorIn = (text: string, at = 0, column = at) => ({ at, column, end: text.length });

describe("Blanks before the next character are counted in columns", () => {
  test.each([
    ["word", 0, 0],
    ["  word", 2, 2],
    ["\tword", 1, 4],
    [" \tword", 2, 4],
    ["   \t word", 5, 5],
    ["\t\tword", 2, 8],
    ["\u00a0word", 0, 0],
  ])("%j", (text, at, columns) => {
    expect(indentAt(text, cursorIn(text))).toEqual({ at, columns, blankLine: false });
  });

  test("a tab reaches to the next column that four divides, from where the cursor is", () => {
    expect(indentAt("ab\tc", cursorIn("ab\tc", 2))).toMatchObject({ columns: 2 });
  });

  test("a line of nothing but blanks is blank", () => {
    expect(indentAt(" \t", cursorIn(" \t"))).toMatchObject({ at: 2, blankLine: true });
    expect(indentAt("", cursorIn(""))).toEqual({ at: 0, columns: 0, blankLine: true });
  });

  test("what stands behind the line is none of it", () => {
    expect(indentAt("  x", { at: 0, column: 0, end: 2 })).toMatchObject({ at: 2, blankLine: true });
  });
});

describe("Columns are taken", () => {
  test.each([
    ["as many blanks", "    x", 2, { at: 2, column: 2 }],
    ["no more than there are", " x", 4, { at: 1, column: 1 }],
    ["a tab whole", "\tx", 4, { at: 1, column: 4 }],
    ["a part of a tab, which then still stands there", "\tx", 2, { at: 0, column: 2 }],
    ["none before a word", "x", 2, { at: 0, column: 0 }],
    ["none at all", "  x", 0, { at: 0, column: 0 }],
  ])("%s", (_, text, columns, place) => {
    const cursor = cursorIn(text);
    takeColumns(text, cursor, columns);
    expect(cursor).toMatchObject(place);
  });

  test("what is left of a tab in part is what is counted next", () => {
    const text = "\tx";
    const cursor = cursorIn(text);
    takeColumns(text, cursor, 1);
    expect(indentAt(text, cursor)).toEqual({ at: 1, columns: 3, blankLine: false });
  });
});

test("Blanks and a mark behind them are taken together", () => {
  const text = " \t> x";
  const cursor = cursorIn(text);
  takeBehind(cursor, indentAt(text, cursor), 1);
  expect(cursor).toEqual({ at: 3, column: 5, end: 5 });
});
