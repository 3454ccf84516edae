/** What follows an instruction's words: how it is read, written, doubted and completed. */
import { describe, expect, test } from "@jest/globals";
import {
  expectedSaid,
  isMisread,
  nothing,
  type ReadingContext,
  textOf,
  tooMuch,
  wrongValue,
} from "../../../../src/core/evaluate/query/argument";
import type { QueryWord } from "../../../../src/core/evaluate/query/query-lines";
import { englishQueryWords } from "../../../../src/core/language/en/query-words";
import { settingsOf } from "../../settings-of";
import { now } from "./people";

const context: ReadingContext = {
  block: "dormant",
  now,
  calendar: settingsOf().calendar,
  words: englishQueryWords,
};

const wordsOf = (...values: readonly string[]): readonly QueryWord[] =>
  values.map((value) => ({ text: value, value, quoted: false, column: 1, unclosed: false }));

describe("The words of an argument are one text", () => {
  test.each([
    [["Chen", "Wei"], "Chen Wei"],
    [["a", ",", "b"], "a, b"],
    [[","], ","],
    [[], ""],
  ])("%j: %j", (values, text) => {
    expect(textOf(wordsOf(...values))).toBe(text);
  });
});

describe("A value that is not what its instruction takes", () => {
  test("is told with what was expected and the nearest right word, which is its fix", () => {
    const misread = wrongValue(context, "tabel", ["table", "list"], "table", 2);
    expect(misread).toMatchObject({ code: "query-value", fix: "table", word: 2 });
    for (const said of ["tabel", "table", "list"]) expect(misread.message).toContain(said);
    expect(isMisread(misread)).toBe(true);
  });

  test("has no fix where nothing is near", () => {
    expect(wrongValue(context, "x", "duration")).toMatchObject({ fix: null, word: 0 });
    expect(wrongValue(context, "x", "duration").message).toContain(
      expectedSaid("duration", englishQueryWords),
    );
  });
});

describe("An instruction that takes nothing", () => {
  test("is its own words", () => {
    const read = nothing.read({ words: [], form: "short" }, context);
    expect(read).toEqual({ value: "short" });
    expect(isMisread(read)).toBe(false);
    expect(nothing.write("short")).toBe("");
  });

  test("says what is too much behind it", () => {
    const read = nothing.read({ words: wordsOf("and", "sweet"), form: "short" }, context);
    expect(read).toEqual(tooMuch(context, wordsOf("and", "sweet"), "short", 0));
    expect(read).toMatchObject({ code: "query-too-much", fix: null, word: 0 });
  });
});
