/** Which number the words and figures at the beginning of a text name, and what they leave unread. */
import { expect, test } from "@jest/globals";
import {
  type Found,
  type PhraseWord,
  phraseWords,
} from "../../../../src/core/dates/phrases/phrase-words";
import {
  amountAt,
  behindIn,
  countAt,
  ordinalAt,
  sideAt,
} from "../../../../src/core/dates/phrases/quantity";

type Read = (words: readonly PhraseWord[], at: number) => Found<number> | null;

/** The number, and behind a bar what is left of the text. */
function told(read: Read, text: string): string {
  const words = phraseWords(text);
  const found = read(words, 0);
  if (!found) return "none";
  const rest = text.slice(words[found.next]?.from ?? text.length);
  return rest === "" ? String(found.value) : `${String(found.value)} | ${rest}`;
}

test.each([
  ["12", "12"],
  ["0", "0"],
  ["9999", "9999"],
  ["12345", "none"],
  ["1.5", "none"],
  ["3-4", "none"],
  ["twelve", "12"],
  ["nineteen days", "19 | days"],
  ["twenty", "20"],
  ["twenty-one", "21"],
  ["twenty one", "21"],
  ["thirty-nine days", "39 | days"],
  ["twenty ten", "20 | ten"],
  ["twenty twenty", "20 | twenty"],
  ["nineteen two", "19 | two"],
  ["ten-two", "10 | -two"],
  ["ninety - days", "90 | - days"],
  ["many", "none"],
  ["-", "none"],
])("the count in %j is %s", (text, expected) => {
  expect(told(countAt, text)).toBe(expected);
});

test.each([
  ["1st", "1"],
  ["2nd", "2"],
  ["3rd", "3"],
  ["4th", "4"],
  ["22nd of May", "22 | of May"],
  ["100th", "100"],
  ["1000th", "none"],
  ["22", "none"],
  ["22 nd", "none"],
  ["22 of May", "none"],
  ["22x", "none"],
  ["1.5th", "none"],
  ["third", "3"],
  ["twentieth", "20"],
  ["twenty-first", "21"],
  ["twenty first", "21"],
  ["thirty-first day", "31 | day"],
  ["twenty-tenth", "none"],
  ["twenty two", "none"],
  ["ten-first", "none"],
  ["nineteen first", "none"],
  ["last", "none"],
])("the place in an order in %j is %s", (text, expected) => {
  expect(told(ordinalAt, text)).toBe(expected);
});

test.each([
  ["2 days", "2 | days"],
  ["two days", "2 | days"],
  ["a day", "1 | day"],
  ["an hour", "1 | hour"],
  ["another week", "1 | week"],
  ["a couple weeks", "2 | weeks"],
  ["a couple of weeks", "2 | weeks"],
  ["couple of weeks", "2 | weeks"],
  ["a few days", "3 | days"],
  ["few days", "3 | days"],
  ["a dozen days", "12 | days"],
  ["dozen days", "12 | days"],
  ["half a year", "0.5 | year"],
  ["half an hour", "0.5 | hour"],
  ["a half hour", "0.5 | hour"],
  ["half hour", "0.5 | hour"],
  ["half day", "0.5 | day"],
  ["half year", "none"],
  ["half hourly", "none"],
  ["a quarter of an hour", "0.25 | hour"],
  ["three quarters of an hour", "0.75 | hour"],
  ["three-quarters of an hour", "0.75 | hour"],
  ["two quarters of an hour", "2 | quarters of an hour"],
  ["1/4 hour", "0.25 | hour"],
  ["1/2 hour", "0.5 | hour"],
  ["3/4 hour", "0.75 | hour"],
  ["2/3 hour", "none"],
  ["1.5 hours", "1.5 | hours"],
  ["100.5 hours", "100.5 | hours"],
  ["1000.5 hours", "none"],
  ["1.25 hours", "none"],
  ["one and a half days", "1.5 | days"],
  ["2 and a half days", "2.5 | days"],
  ["one and a day", "1 | and a day"],
  ["the days", "none"],
  ["days", "none"],
])("how many %j says is %s", (text, expected) => {
  expect(told(amountAt, text)).toBe(expected);
});

test.each([
  ["2-3 weeks", "3 | weeks"],
  ["10-12 weeks", "12 | weeks"],
  ["3-3 weeks", "3 | weeks"],
  ["3-2 weeks", "none"],
  ["2 - 3 weeks", "3 | weeks"],
  ["2–3 weeks", "3 | weeks"],
  ["2 — 3 weeks", "3 | weeks"],
  ["2 to 3 weeks", "3 | weeks"],
  ["two or three weeks", "3 | weeks"],
  ["three or three weeks", "3 | weeks"],
  ["three or two weeks", "3 | or two weeks"],
  ["two and three weeks", "2 | and three weeks"],
  ["two or more", "2 | or more"],
  ["1-2-3 weeks", "none"],
  ["99999-100000 weeks", "none"],
])("of the range %j the later is meant: %s", (text, expected) => {
  expect(told(amountAt, text)).toBe(expected);
});

test("A side of now is told behind an amount", () => {
  const words = phraseWords("ago back hence from now from today later");
  expect([0, 1, 2, 3, 5, 7].map((at) => sideAt(words, at))).toEqual([
    { value: -1, next: 1 },
    { value: -1, next: 2 },
    { value: 1, next: 3 },
    { value: 1, next: 5 },
    { value: 1, next: 7 },
    null,
  ]);
});

test("Behind what is told with “in” may stand that it is time, and from now", () => {
  const behind = (text: string) => behindIn(phraseWords(text), 0);
  expect(["' time", "time from now", "from now", "on Friday"].map(behind)).toEqual([2, 3, 2, 0]);
});
