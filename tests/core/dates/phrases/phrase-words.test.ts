/** How a phrase is cut into words, figures and marks. */
import { describe, expect, test } from "@jest/globals";
import {
  after,
  figureAt,
  markAt,
  phraseWords,
  unwritten,
  wordAt,
} from "../../../../src/core/dates/phrases/phrase-words";

/** The pieces, `+` before those that no blank parts from the piece before. */
function pieces(text: string): string {
  return phraseWords(text)
    .map(({ text: piece, glued }) => `${glued ? "+" : ""}${piece}`)
    .join(" ");
}

describe("a text is cut", () => {
  test.each([
    ["Tomorrow at 4pm", "tomorrow at 4 +pm"],
    ["  a \t\n b  ", "a b"],
    ["(Friday)", "( +friday +)"],
    ["2026-11-18", "2026-11-18"],
    ["18/11/2026, 9:30", "18/11/2026 +, 9:30"],
    ["18.11. 3-4pm", "18.11 +. 3-4 +pm"],
    ["3–4 2026–11–18 mid‑May", "3 +– +4 2026-11-18 mid +- +may"],
    ["3--4", "3 +- +- +4"],
    ["4-", "4 +-"],
    ["३/४", "३/४"],
    ["A4 v2.0", "a +4 v +2.0"],
    ["Émile Ωmega", "émile ωmega"],
    ["cafe\u0301s", "cafe\u0301s"],
    ["hello😀 Ana", "hello +😀 ana"],
    ["one\u00a0two\ufeffthree", "one two three"],
  ])("%j into %j", (text, expected) => {
    expect(pieces(text)).toBe(expected);
  });

  test.each([
    ["New Year's", "new year's"],
    ["New Year’s", "new year's"],
    ["rock'n'roll", "rock'n'roll"],
    ["'Friday'", "' +friday +'"],
    ["the boys' day", "the boys +' day"],
  ])("with its apostrophes straight: %j into %j", (text, expected) => {
    expect(pieces(text)).toBe(expected);
  });

  test.each([
    ["4 p.m.", "4 pm"],
    ["4 p.m", "4 pm"],
    ["4 P. M.", "4 pm"],
    ["4a.m. call", "4 +am call"],
    ["a.mx", "a +. +mx"],
    ["x.m.", "x +. +m +."],
  ])("with the stops of a.m. and p.m. left out: %j into %j", (text, expected) => {
    expect(pieces(text)).toBe(expected);
  });

  test.each([
    ["Mon. 3", "mon 3"],
    ["Thurs. 3", "thurs 3"],
    ["Nov. 3", "nov 3"],
    ["Sept. 3", "sept 3"],
    ["2 hrs. later", "2 hrs later"],
    ["2 wks.", "2 wks"],
  ])("without the stop of a short form: %j into %j", (text, expected) => {
    expect(pieces(text)).toBe(expected);
  });

  test.each([
    ["May. Then", "may +. then"],
    ["June. Then", "june +. then"],
    ["March. Then", "march +. then"],
    ["Friday. Then", "friday +. then"],
    ["today. Then", "today +. then"],
    ["Mon . 3", "mon . 3"],
    ["Mon, 3", "mon +, 3"],
    ["Mon! 3", "mon +! 3"],
    ["12. 3", "12 +. 3"],
    [". 3", ". 3"],
  ])("with every other stop and mark: %j into %j", (text, expected) => {
    expect(pieces(text)).toBe(expected);
  });

  test.each([
    ["2026-12-01T09:00", "2026-12-01 09:00"],
    ["2026-12-01t09:00:30", "2026-12-01 09:00:30"],
    ["2026-12-01T", "2026-12-01 +t"],
    ["2026-12-01T9:00", "2026-12-01 +t +9:00"],
    ["9T5", "9 +t +5"],
  ])("between the day and the time of ISO 8601: %j into %j", (text, expected) => {
    expect(pieces(text)).toBe(expected);
  });
});

test("each piece knows its kind and its place in the text", () => {
  expect(phraseWords("Bob’s 9:30!")).toEqual([
    { kind: "word", text: "bob's", from: 0, to: 5, glued: false },
    { kind: "figure", text: "9:30", from: 6, to: 10, glued: false },
    { kind: "mark", text: "!", from: 10, to: 11, glued: true },
  ]);
  expect(phraseWords("on 2026-12-01T09:00 (p.m.)")).toEqual([
    { kind: "word", text: "on", from: 0, to: 2, glued: false },
    { kind: "figure", text: "2026-12-01", from: 3, to: 13, glued: false },
    { kind: "figure", text: "09:00", from: 14, to: 19, glued: false },
    { kind: "mark", text: "(", from: 20, to: 21, glued: false },
    { kind: "word", text: "pm", from: 21, to: 25, glued: true },
    { kind: "mark", text: ")", from: 25, to: 26, glued: true },
  ]);
});

test("a letter that is longer in lower case moves no place", () => {
  // İ in lower case is two letters.
  const [, friday] = phraseWords("İİİİ Friday");
  expect(friday).toEqual({ kind: "word", text: "friday", from: 5, to: 11, glued: false });
});

describe("at a place of a phrase stands", () => {
  const words = phraseWords("v2 on 18 May, 'A4'");

  test("a word, or nothing", () => {
    expect([0, 1, 2, 4, 5, 99, -1].map((at) => wordAt(words, at))).toEqual([
      "v",
      "",
      "on",
      "may",
      "",
      "",
      "",
    ]);
  });

  test("a figure, or nothing: the digits of a word are none", () => {
    expect([0, 1, 3, 4, 5, 8, 99].map((at) => figureAt(words, at))).toEqual([
      "",
      "",
      "18",
      "",
      "",
      "",
      "",
    ]);
    expect(figureAt(phraseWords("'4'"), 1)).toBe("4");
  });

  test("a mark, or nothing", () => {
    expect([0, 1, 5, 6, 9, 99].map((at) => markAt(words, at))).toEqual(["", "", ",", "'", "'", ""]);
  });

  test("several given words in a row, and then the next place is given", () => {
    expect(after(words, 2, "on")).toBe(3);
    expect(after(phraseWords("the day after tomorrow"), 1, "day", "after")).toBe(3);
    expect(after(phraseWords("the day before tomorrow"), 1, "day", "after")).toBeNull();
    expect(after(phraseWords("the day"), 1, "day", "after")).toBeNull();
  });
});

test("A piece that nobody wrote stands nowhere", () => {
  expect(wordAt([unwritten("at"), ...phraseWords("9")], 0)).toBe("at");
  expect(figureAt([unwritten("9", "figure")], 0)).toBe("9");
});
