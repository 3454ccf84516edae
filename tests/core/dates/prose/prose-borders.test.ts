/** Which characters and words may stand around a date in running text. */
import { describe, expect, test } from "@jest/globals";
import { phraseWords } from "../../../../src/core/dates/phrases/phrase-words";
import {
  clauseBefore,
  endsBefore,
  isCapital,
  isRecurring,
  standsFree,
} from "../../../../src/core/dates/prose/prose-borders";

/** Whether what stands between « and » stands free in the rest of the line. */
function isFree(line: string): boolean {
  const from = line.indexOf("«");
  const to = line.indexOf("»") - 1;
  return standsFree(line.replace(/[«»]/g, ""), from, to);
}

/** The words of a line and the place of a bar in it. */
function cut(line: string): [ReturnType<typeof phraseWords>, number] {
  const [before = ""] = line.split("|");
  return [phraseWords(line.replace("|", "")), phraseWords(before).length];
}

describe("a date stands free", () => {
  test.each([
    "«Friday»",
    "on «Friday» we met",
    "(«Friday»)",
    "[«Friday»]",
    "{«Friday»}",
    "Ana,«Friday»,Rome",
    "when;«Friday»;where",
    "when:«Friday»: call",
    "now!«Friday»!",
    "when?«Friday»?",
    "Ana –«Friday»– Rome",
    "Ana —«Friday»— Rome",
    ">«Friday»<b>",
    "|«Friday»|",
    "on\u00a0«Friday»\u00a0we",
    "\ufffc«Friday»\ufffc",
    "«Friday»… maybe",
  ])("between blanks, brackets and marks: %s", (line) => {
    expect(isFree(line)).toBe(true);
  });

  test.each([
    "«Friday».",
    "«Friday». Then",
    "(on «Friday».)",
    "«Friday»...",
    "“on «Friday».”",
    "‘on «Friday».’",
    '"on «Friday»."',
    "'on «Friday».'",
    "*on «Friday».*",
    "_on «Friday»._",
  ])("before a full stop: %s", (line) => {
    expect(isFree(line)).toBe(true);
  });

  test.each([
    "**«Friday»**",
    "__«Friday»__",
    "==«Friday»==",
    "~«Friday»~",
    "on *«Friday»",
    "*on «Friday»*",
  ])("when it is stressed or marked, or emphasised with other words: %s", (line) => {
    expect(isFree(line)).toBe(true);
  });

  test.each([
    '"«Friday» we met"',
    "'«Friday» we met'",
    "“on «Friday»”",
    "‘on «Friday»’",
    "“«Friday»'",
  ])("when it is quoted with other words: %s", (line) => {
    expect(isFree(line)).toBe(true);
  });
});

describe("a date stands not free", () => {
  test.each([
    "mid-«Friday»",
    "«Friday»-ish",
    "#«friday»",
    "/«friday»",
    "«friday»/x",
    "$«18 Nov»",
    "@«friday»",
    "«friday»@example.com",
    "«tomorrow».io",
    ".«tomorrow»",
    "«18 Nov»%",
    "\\«Friday»",
    "«Friday»+1",
  ])("in a tag, a path, a price or a compound: %s", (line) => {
    expect(isFree(line)).toBe(false);
  });

  test.each([
    "file_«2026-11-18»",
    "file*«2026-11-18»",
    "x~«2026-11-18»",
    "x=«2026-11-18»",
    "1_«2026-11-18» we",
  ])("behind a mark within a word: %s", (line) => {
    expect(isFree(line)).toBe(false);
  });

  test.each(['"«Friday»"', "'«Friday»'", "“«Friday»”", "‘«Friday»’", "*«Friday»*", "_«Friday»_"])(
    "quoted or emphasised as a whole: %s",
    (line) => {
      expect(isFree(line)).toBe(false);
      expect(isFree(`sang ${line} to us`)).toBe(false);
    },
  );

  test("quoted twice", () => {
    expect(isFree("''«Friday»''")).toBe(false);
  });
});

test("a capital is the first letter of a word", () => {
  const line = "on Friday Émile 18 (Ana";
  const words = phraseWords(line);
  expect(words.map((_word, at) => isCapital(line, words, at))).toEqual([
    false,
    true,
    true,
    false,
    false,
    true,
  ]);
  expect(isCapital(line, words, 99)).toBe(false);
});

describe("a date may end", () => {
  test.each([
    "Friday|",
    "Friday|, call",
    "Friday|. Call",
    "Friday| at nine",
    "Friday| with Ana",
    "Friday| met Ana",
    "Friday| called Ana",
  ])("before the line's end, a mark, or a word that follows dates: %s", (line) => {
    expect(endsBefore(...cut(line))).toBe(true);
  });

  test.each(["Friday| club", "Friday| 18", "Friday| red", "Friday| bed", "Friday| speeds"])(
    "not before another word or a figure: %s",
    (line) => {
      expect(endsBefore(...cut(line))).toBe(false);
    },
  );
});

describe("the words of a clause, the nearest first,", () => {
  test.each([
    ["we met Ana on| Friday", "on Ana met we"],
    ["Ana left. we met| Friday", "met we"],
    ["Ana left, we met| Friday", "met we"],
    ["Ana left; we met| Friday", "met we"],
    ["so: we met| Friday", "met we"],
    ["so! we met| Friday", "met we"],
    ["so? we met| Friday", "met we"],
    ["so – we met| Friday", "met we"],
    ["so — we met| Friday", "met we"],
    ["Ana left and we met| Friday", "met we"],
    ["Ana left but we met| Friday", "met we"],
    ["Ana left then we met| Friday", "met we"],
    ["we (all) met| Friday", "met ) all ( we"],
    ["|Friday", ""],
  ])("begin at a mark or a joining word: %j", (line, expected) => {
    expect(clauseBefore(...cut(line)).join(" ")).toBe(expected.toLowerCase());
  });

  test("are forty at most", () => {
    expect(clauseBefore(...cut(`${"so ".repeat(60)}|Friday`))).toHaveLength(40);
  });
});

describe("how often something happens is told", () => {
  test.each([
    "daily on| Friday",
    "weekly on| Friday",
    "fortnightly on| Friday",
    "biweekly on| Friday",
    "monthly on| Friday",
    "quarterly on| Friday",
    "yearly on| Friday",
    "annually on| Friday",
    "everyday until| Friday",
    "every| Friday",
    "each| Friday",
    "every |2 weeks",
    "every month on the| 25th",
    "each year on| 18 Nov",
    "every other week on| Friday",
    "every last| Friday",
    "every weekday until| Friday",
    "every weekend until| Friday",
    "every third| Friday",
    "every two weeks on| Friday",
    "every 2 weeks on| Friday",
    "every Monday at four until| Friday",
  ])("before a date: %s", (line) => {
    expect(isRecurring(...cut(line))).toBe(true);
  });

  test.each([
    "|Friday",
    "met Ana on| Friday",
    "met everyone on| Friday",
    "thanked every guest on| Friday",
    "each of us met on| Friday",
    "each| of",
    "called them all weekly, and on| Friday",
    "every week; on| Friday",
    "weekly we met and we ate in Rome on| Friday",
    "weekly one two three four five six| Friday",
    "every x10| Friday",
  ])("but not by other words, in another clause or farther off: %s", (line) => {
    expect(isRecurring(...cut(line))).toBe(false);
  });
});
