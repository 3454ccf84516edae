/** What sort of block a line begins, as CommonMark and GFM define them. */
import { describe, expect, test } from "@jest/globals";
import {
  cellRanges,
  closesFence,
  delimiterCells,
  isAtxHeading,
  isRule,
  isUnderline,
  itemMark,
  openingFence,
} from "../../../../src/core/parse/markdown/block-start";

const at = <Read>(read: (text: string, at: number, end: number) => Read, text: string): Read =>
  read(text, 0, text.length);

describe("A heading begins with one to six #, then a blank or nothing", () => {
  test.each([
    ["# a", true],
    ["###### a", true],
    ["#", true],
    ["#\ta", true],
    ["####### a", false],
    ["#a", false],
    ["a", false],
    ["", false],
  ])("%j: %s", (text, is) => {
    expect(at(isAtxHeading, text)).toBe(is);
  });
});

describe("A fence opens with three or more backticks or tildes", () => {
  test.each([
    ["```", { character: "`", length: 3 }],
    ["````js", { character: "`", length: 4 }],
    ["~~~ a`b", { character: "~", length: 3 }],
    ["``` a`b", null],
    ["``", null],
    ["~~", null],
    ["", null],
  ])("%j", (text, fence) => {
    expect(at(openingFence, text)).toEqual(fence);
  });

  test.each([
    ["````", true],
    ["``` \t", true],
    ["``` js", false],
    ["``", false],
    ["~~~", false],
  ])("and three backticks are closed by %j: %s", (text, closes) => {
    expect(closesFence(text, 0, text.length, { character: "`", length: 3 })).toBe(closes);
  });
});

describe("A rule is three or more of one mark, with blanks between", () => {
  test.each([
    ["---", true],
    ["* * *", true],
    ["___ _", true],
    ["--", false],
    ["-*-", false],
    ["--- a", false],
    ["===", false],
    ["", false],
  ])("%j: %s", (text, is) => {
    expect(at(isRule, text)).toBe(is);
  });
});

describe("= or - alone underlines a heading", () => {
  test.each([
    ["=", true],
    ["---  ", true],
    ["= =", false],
    ["=-", false],
    ["***", false],
    ["", false],
  ])("%j: %s", (text, is) => {
    expect(at(isUnderline, text)).toBe(is);
  });
});

describe("The mark of a list item", () => {
  test.each([
    ["- a", { ordered: false, width: 1, mayInterrupt: true }],
    ["+", { ordered: false, width: 1, mayInterrupt: true }],
    ["1. a", { ordered: true, width: 2, mayInterrupt: true }],
    ["2) a", { ordered: true, width: 2, mayInterrupt: false }],
    ["01. a", { ordered: true, width: 3, mayInterrupt: false }],
    ["123456789. a", { ordered: true, width: 10, mayInterrupt: false }],
    ["1234567890. a", null],
    ["-a", null],
    ["1.a", null],
    ["1", null],
    [". a", null],
    ["", null],
  ])("%j", (text, mark) => {
    expect(at(itemMark, text)).toEqual(mark);
  });
});

describe("A table's rows", () => {
  test.each([
    ["| a | b |", [" a ", " b "]],
    ["a | b", ["a ", " b"]],
    ["| a \\| b | c", [" a \\| b ", " c"]],
    ["||", [""]],
    ["a", ["a"]],
    ["", []],
  ])("%j has the cells %j", (text, cells) => {
    expect(at(cellRanges, text).map(({ from, to }) => text.slice(from, to))).toEqual(cells);
  });

  test.each([
    ["| --- | :-: |", 2],
    ["--- | ---", 2],
    [":--", 1],
    ["---", 0],
    ["| -- | a |", 0],
    ["| : |", 0],
    ["", 0],
  ])("%j is a delimiter row of %i cells", (text, cells) => {
    expect(at(delimiterCells, text)).toBe(cells);
  });
});
