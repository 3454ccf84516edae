/** The words, numbers and marks of a cadence phrase. */
import { describe, expect, test } from "@jest/globals";
import {
  numberAt,
  placeAt,
  readCadenceTokens,
  upperNumberAt,
} from "../../../../src/core/dates/cadences/cadence-tokens";
import { read } from "./a-phrase";

/** Each token as `kind:word`, with a `+` before one that a hyphen ties to the one before. */
function told(text: string): string {
  return readCadenceTokens(text)
    .map(({ is, word, tied }) => `${tied ? "+" : ""}${is}:${word}`)
    .join(" ");
}

describe("The pieces of a phrase", () => {
  test.each([
    ["Every 2 WEEKS", "word:every number:2 word:weeks"],
    ["at 16:00", "word:at clock:16:00"],
    ["7:30pm", "clock:7:30 word:pm"],
    ["16:000", "number:16 mark:: number:000"],
    ["123:00", "number:123 mark:: number:00"],
    ["1st 22ND 3rd 100th", "place:1st place:22nd place:3rd place:100th"],
    ["1000th", "number:1000 word:th"],
    ["1sty", "number:1 word:sty"],
    ["1st2", "number:1 word:st number:2"],
    ["half-yearly", "word:half +word:yearly"],
    ["Mon–Fri", "word:mon +word:fri"],
    ["2-3", "number:2 +number:3"],
    ["1st-3rd", "place:1st +place:3rd"],
    ["half - yearly", "word:half mark:- word:yearly"],
    ["half -yearly", "word:half mark:- word:yearly"],
    ["half- yearly", "word:half mark:- word:yearly"],
    ["half-(yearly)", "word:half mark:- mark:( word:yearly mark:)"],
    ["2--3", "number:2 mark:- mark:- number:3"],
    ["Monday/-Friday", "word:monday mark:/ mark:- word:friday"],
    ["-2", "mark:- number:2"],
    ["weekly – daily", "word:weekly mark:- word:daily"],
    ["a-b c", "word:a +word:b word:c"],
    ["year's end", "word:year word:end"],
    ["Year’s end", "word:year word:end"],
    ["doesn’t", "word:doesn't"],
    ["it's's", "word:it's"],
    ["weeks' end", "word:weeks mark:' word:end"],
    ["3× a day", "number:3 mark:x word:a word:day"],
    ["journée", "word:journée"],
    ["", ""],
  ])("%s: %s", (text, pieces) => {
    expect(told(text)).toBe(pieces);
  });

  test("stand where they were written", () => {
    const text = " Mon–Fri at 8:15, year’s";
    const places = readCadenceTokens(text).map(({ from, to }) => text.slice(from, to));
    expect(places).toEqual(["Mon", "Fri", "at", "8:15", ",", "year’s"]);
  });
});

describe("A number among them", () => {
  test.each([
    ["1", 1, 1],
    ["999", 999, 1],
    ["three weeks", 3, 1],
    ["twenty-one days", 21, 2],
    ["twenty one", 21, 2],
    ["twenty ten", 20, 1],
    ["ninety nine", 99, 2],
    ["nineteen one", 19, 1],
    ["thirty days", 30, 1],
    ["dozen days", 12, 1],
    ["a dozen days", 12, 2],
    ["couple weeks", 2, 1],
    ["a couple weeks", 2, 2],
    ["a couple of weeks", 2, 3],
    ["couple of weeks", 2, 2],
  ])("%j is %i, in %i words", (text, value, next) => {
    expect(numberAt(readCadenceTokens(text), 0)).toEqual({ value, next });
  });

  test.each(["", "0", "1000", "a", "a week", "week", "1st", "first", "of"])(
    "%j is none",
    (text) => {
      expect(numberAt(readCadenceTokens(text), 0)).toBeNull();
    },
  );
});

describe("A place among them", () => {
  test.each([
    ["1st", 1, 1],
    ["366th", 366, 1],
    ["third day", 3, 1],
    ["twenty-first", 21, 2],
    ["thirty first", 31, 2],
    ["ninety-ninth", 99, 2],
    ["thirtieth day", 30, 1],
  ])("%j is %i, in %i words", (text, value, next) => {
    expect(placeAt(readCadenceTokens(text), 0)).toEqual({ value, next });
  });

  test.each([
    "",
    "0th",
    "367th",
    "3",
    "three",
    "ten first",
    "twenty",
    "twenty tenth",
    "twenty one",
  ])("%j is none", (text) => {
    expect(placeAt(readCadenceTokens(text), 0)).toBeNull();
  });
});

test.each([
  ["2-3", 3],
  ["2–3", 3],
  ["2 - 3", 3],
  ["2 to 3", 3],
  ["2 or three", 3],
  ["two-three", 3],
  ["2, 3", null],
  ["2 3", null],
  ["2 and 3", null],
  ["2 to many", null],
  ["2", null],
])("the upper number of %s is %s", (text, upper) => {
  expect(upperNumberAt(readCadenceTokens(text), 1)?.value ?? null).toBe(upper);
});

test.each([
  ["every 999 days", "every 999 days"],
  ["every 30-31 days", "every 31 days"],
  ["every couple of months", "every 2 months"],
  ["every dozen weeks", "every 12 weeks"],
  ["3× a week", "3 × weekly"],
  ["half–yearly", "every 6 months"],
  ["the 366th day of every year", "yearly on the 366th day"],
])("so %s is %s", (phrase, cadence) => {
  expect(read(phrase)).toBe(cadence);
});
