/** How prose is cut into words, links, dates and marks. */
import { describe, expect, test } from "@jest/globals";
import { languageFor } from "../../../../src/core/language";
import {
  linksInProse,
  phraseWords,
  readWords,
} from "../../../../src/core/parse/sentences/prose-words";
import fc from "../../../laws";
import { cut } from "./cut-line";

const { sentence } = languageFor("en");

const read = (prose: string) => readWords(prose, [], [], sentence, new Map());
const lows = (prose: string): readonly string[] => read(prose).map(({ low }) => low);
const marks = (prose: string): readonly string[] =>
  read(prose)
    .filter(({ is }) => is !== "word")
    .map(({ is, low }) => `${is} ${low}`);

describe("A word is a run of letters and figures", () => {
  test.each([
    ["in lower case", "Called MARIA", ["called", "maria"]],
    [
      "with its accents, in any script",
      "Zoë traf Łukasz в Москве",
      ["zoë", "traf", "łukasz", "в", "москве"],
    ],
    ["of characters beyond the first plane too", "met 𝒜nn", ["met", "𝒜nn"]],
    ["with the apostrophe within it", "don't O'Brien", ["don't", "o'brien"]],
    ["with a straight apostrophe for a curled one", "o’clock", ["o'clock"]],
    [
      "without what is written onto it by an apostrophe",
      "I’ll see Bob's",
      ["i", "'ll", "see", "bob", "'s"],
    ],
    ["cut at a hyphen", "a check-in", ["a", "check", "in"]],
    [
      "whole where a figure has points, colons or commas",
      "1,000.50 at 16:30",
      ["1,000.50", "at", "16:30"],
    ],
    ["of figures without the mark behind them", "at 4, or 5.", ["at", "4", ",", "or", "5", "."]],
    ["spelt out for & and +", "tea & cake + Bob", ["tea", "and", "cake", "and", "bob"]],
  ])("%s", (_, prose, words) => {
    expect(lows(prose)).toEqual(words);
  });

  test("emoji, quotes and other signs are none", () => {
    expect(lows('🎉 "so" *far* £ #')).toEqual(["so", "far"]);
  });

  test("it tells a capital letter, and what a hyphen joins to the word before", () => {
    expect(read("Éva re-met bob").map(({ capital, hyphened }) => [capital, hyphened])).toEqual([
      [true, false],
      [false, false],
      [false, true],
      [false, false],
    ]);
  });
});

describe("A mark ends a sentence, or a clause, or may end one", () => {
  test.each([
    [
      "a full stop, a question and an exclamation",
      "one. two? three! four…",
      ["stop .", "stop ?", "stop !", "stop …"],
    ],
    ["the marks of Chinese and Japanese", "甲。乙？丙、丁", ["stop 。", "stop ？", "comma ,"]],
    [
      "brackets, colons, semicolons, arrows and dashes",
      "a; b: c (d) → e — f",
      ["break ;", "break :", "break (", "break )", "break →", "break —"],
    ],
    ["a hyphen only with blanks around it", "aa - bb-cc -dd", ["break -"]],
    ["no full stop behind an initial or an abbreviation", "met J. Orr with Dr. Lee", []],
    ["no full stop within a word", "at 9 a.m.x", []],
    ["a full stop behind I", "not I. Bob did", ["stop ."]],
    ["a full stop behind a letter that ends the line", "plan b.", ["stop ."]],
  ])("%s", (_, prose, found) => {
    expect(marks(prose)).toEqual(found);
  });
});

describe("Links and dates are one word each", () => {
  test("they name their place among the line's links and dates", () => {
    const { words, line, dates } = cut("Called [[Ann]] and [[Bob]] yesterday.");
    expect(words.map(({ is, index }) => (index < 0 ? is : `${is} ${index}`))).toEqual([
      "word",
      "link 0",
      "word",
      "link 1",
      "date 0",
      "stop",
    ]);
    expect(line.links[1]?.text).toBe("Bob");
    expect(dates[0]?.start).toBe("2026-11-21");
  });

  test.each([
    ["a link in a field is still one", "[with:: [[Ann]]] met [[Bob]]", ["Ann", "Bob"]],
    ["a link in code is none", "`[[Ann]]` met [[Bob]]", ["Bob"]],
    ["a link that is struck through is none", "~~[[Ann]]~~ met [[Bob]]", ["Bob"]],
  ])("%s", (_, source, names) => {
    const { words, line } = cut(source);
    const found = linksInProse(line);
    expect(found.map((index) => line.links[index]?.text)).toEqual(names);
    expect(found).toEqual(words.filter(({ is }) => is === "link").map(({ index }) => index));
  });

  test("a link that the prose no longer shows has none", () => {
    const { line } = cut("[[Ann]] met [[Bob]]");
    expect(linksInProse({ ...line, prose: " ".repeat(line.prose.length) })).toEqual([]);
  });
});

describe("The words of a phrase are those it has in a line", () => {
  test.each([
    ["get in touch", ["get", "in", "touch"]],
    ["check-in", ["check", "in"]],
    ["i'll", ["i", "'ll"]],
    ["write @", ["write", "@"]],
    ["@", ["@"]],
    ["", []],
  ])("%j", (phrase, words) => {
    expect(phraseWords(phrase, sentence)).toEqual(words);
  });
});

test("Whatever the prose, its words follow one another and stand where they say", () => {
  const prose = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({
      unit: fc.constantFrom(
        "a",
        "I",
        "İ",
        "’",
        "'",
        ".",
        "-",
        " ",
        "1",
        "\ufffc",
        "\ud800",
        "😀",
        ":",
      ),
    }),
  );
  fc.assert(
    fc.property(prose, (text) => {
      let end = 0;
      for (const { is, low, from, to } of read(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        if (is === "word" && low !== "and") {
          expect(text.slice(from, to).replaceAll("’", "'").toLowerCase()).toBe(low);
        }
        end = to;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
