/** Date formats of daily notes, written and read as moment does (R97). */
import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import moment from "moment";
import { dayFromNumber, type Day } from "../../../src/core/dates/day";
import { formatDay, readFormattedDay } from "../../../src/core/dates/moment-format";
import { aDay } from "./a-calendar";

const friday = aDay("2026-12-04");

describe("A day in a format", () => {
  test.each([
    ["YYYY-MM-DD", "2026-12-04"],
    ["YYYY/MM/YYYY-MM-DD", "2026/12/2026-12-04"],
    ["dddd, MMMM Do YYYY", "Friday, December 4th 2026"],
    ["gggg-[W]ww", "2026-W49"],
    ["GGGG-[W]WW-E", "2026-W49-5"],
    ["YYYY-DDDD", "2026-338"],
    ["[Journal of] D MMM YY", "Journal of 4 Dec 26"],
    ["YYYY.Q", "2026.4"],
    ["LL", "December 4, 2026"],
    ["YYYYMMDDHHmm", "202612040000"],
    ["D\\D", "4D"],
    ["D – MMM", "4 – Dec"],
    ["[q D", "[q 4"],
  ])("%s: %s", (format, text) => {
    expect(formatDay(friday, format)).toBe(text);
  });
});

describe("A text of a format", () => {
  test.each([
    ["2026-12-04", "YYYY-MM-DD"],
    ["2026/12/2026-12-04", "YYYY/MM/YYYY-MM-DD"],
    ["friday, DECEMBER 4th 2026", "dddd, MMMM Do YYYY"],
    ["2026-W49-5", "GGGG-[W]WW-E"],
    ["2026-W49 Friday", "gggg-[W]ww dddd"],
    ["2026-W49-5", "YYYY-[W]WW-E"],
    ["2026-338", "YYYY-DDDD"],
    ["Journal of 4 Dec 26", "[Journal of] D MMM YY"],
    ["202612041530", "YYYYMMDDHHmm"],
    ["2026-12-04 1796342400", "YYYY-MM-DD X"],
    ["1796342400000 2026-12-04", "x YYYY-MM-DD"],
    ["2026-12-04 -1", "YYYY-MM-DD X"],
    ["+002026-12-04", "YYYYYY-MM-DD"],
    ["2026-12-04 26", "YYYY-MM-DD YY"],
    ["26 2026-12-04", "YY YYYY-MM-DD"],
  ])("%s in %s is the day", (text, format) => {
    expect(readFormattedDay(text, format)).toBe(friday);
  });

  test.each([
    ["2026-12-4", "YYYY-MM-DD", "a figure is missing"],
    ["2026-12-04 and more", "YYYY-MM-DD", "there is more"],
    ["x2026-12-04", "YYYY-MM-DD", "there is something before"],
    ["2026/11/2026-12-04", "YYYY/MM/YYYY-MM-DD", "the folder is another month's"],
    ["Monday, December 4th 2026", "dddd, MMMM Do YYYY", "it is another weekday"],
    ["Friday, December 4rd 2026", "dddd, MMMM Do YYYY", "the ending is wrong"],
    ["2026-02-30", "YYYY-MM-DD", "there is no such day"],
    ["2026-W54-1", "GGGG-[W]WW-E", "there is no such week"],
    ["2026-W49", "gggg-[W]ww", "a week is no day"],
    ["2026-12", "YYYY-MM", "a month is no day"],
    ["12-04", "MM-DD", "the year is missing"],
    ["202612042530", "YYYYMMDDHHmm", "there is no such hour"],
    ["", "", "there is nothing"],
    ["2026-12-04 now", "YYYY-MM-DD X", "there is no number of seconds"],
    ["2026-12-04 ", "YYYY-MM-DD X", "there is no number of seconds"],
    ["2026-12-x", "YYYY-MM-DD", "there is no figure"],
    ["2026-12-", "YYYY-MM-DD", "there is no figure"],
    ["2026-12-04 27", "YYYY-MM-DD YY", "the years differ"],
  ])("%s in %s is none: %s", (text, format) => {
    expect(readFormattedDay(text, format)).toBeNull();
  });
});

test("a year of two figures lies in the hundred years from 1969 to 2068", () => {
  const years = ["68-12-04", "69-12-04", "00-12-04"].map((text) =>
    readFormattedDay(text, "YY-MM-DD"),
  );
  expect(years).toEqual(["2068-12-04", "1969-12-04", "2000-12-04"]);
  expect(readFormattedDay("1926-12-04 26", "YYYY-MM-DD YY")).toBe("1926-12-04");
  expect(formatDay(aDay("2007-12-04"), "YY D")).toBe("07 4");
});

/** Tokens that decide the day, one of each kind, and what may stand around them. */
const months = ["M", "MM", "MMM", "MMMM"];
const wholeDays: readonly (readonly (readonly string[])[])[] = [
  [["YYYY"], months, ["D", "DD", "Do"]],
  [["YYYY"], ["DDD", "DDDD"]],
  [["GGGG"], ["W", "WW"], ["E"]],
  [["gggg"], ["w", "ww"], ["e", "d", "dd", "ddd", "dddd"]],
];
const furtherTokens = "Q dddd ddd dd MMMM MM YYYY gggg ww HH mm A E e".split(" ");
const otherTokens = "Mo Qo DDDo do Wo wo YY YYYYY Y gg GG h hh k LL LT llll SSS y N".split(" ");
const remainingTokens = "DDDD Do D d WW [Q] \\W x b".split(" ");
const plainSeparators = ["-", "/", " ", ".", ", "];
const separators = [...plainSeparators, "_", "[ of ]", "[W]", "–"];

const day = fc.integer({ min: -30000, max: 60000 }).map(dayFromNumber);

/** A format that decides a day: its tokens and some of the further ones in any order, a separator between any two. */
function decidingFormat(mostFurther: number, between: readonly string[]): fc.Arbitrary<string> {
  const separator = fc.constantFrom(...between);
  const further = fc.array(fc.constantFrom(...furtherTokens), { maxLength: mostFurther });
  return fc
    .constantFrom(...wholeDays)
    .chain((kinds) => fc.tuple(...kinds.map((tokens) => fc.constantFrom(...tokens))))
    .chain((tokens) => further.map((more) => [...tokens, ...more]))
    .chain((all) => {
      const length = { minLength: all.length, maxLength: all.length };
      return fc.tuple(fc.shuffledSubarray(all, length), fc.array(separator, length));
    })
    .map(([tokens, put]) =>
      tokens.map((token, at) => (at > 0 ? (put[at] ?? "-") : "") + token).join(""),
    );
}

function byMoment(given: Day, format: string): string {
  return moment.utc(given, "YYYY-MM-DD", true).format(format);
}

describe("Moment as the oracle", () => {
  test("any format of tokens and literals is written as moment writes it", () => {
    const piece = fc.constantFrom(
      ...[...months, ...furtherTokens, ...otherTokens, ...remainingTokens, ...separators],
    );
    fc.assert(
      fc.property(day, fc.array(piece, { minLength: 1, maxLength: 8 }), (given, pieces) => {
        const format = pieces.join("");
        expect(formatDay(given, format)).toBe(byMoment(given, format));
      }),
    );
  });

  test("a format that decides a day is read back to it, whatever else it tells", () => {
    fc.assert(
      fc.property(day, decidingFormat(3, separators), (given, format) => {
        expect(readFormattedDay(formatDay(given, format), format)).toBe(given);
      }),
    );
  });

  // Moment's own reading goes astray where the week is told a second time, or a letter follows a month's name.
  test("and moment reads the same where nothing is told twice", () => {
    fc.assert(
      fc.property(day, decidingFormat(0, plainSeparators), (given, format) => {
        const text = formatDay(given, format);
        expect(moment.utc(text, format, "en", true).format("YYYY-MM-DD")).toBe(given);
      }),
    );
  });

  test("a text is read exactly where moment reads it strictly", () => {
    const figures = fc
      .integer({ min: 0, max: 39 })
      .map((number) => String(number).padStart(2, "0"));
    const text = fc
      .tuple(
        fc.constantFrom("2026", "2028", "26"),
        figures,
        figures,
        fc.constantFrom("", " A", "x"),
      )
      .map(([year, month, date, more]) => `${year}-${month}-${date}${more}`);
    const format = fc.constantFrom(
      "YYYY-MM-DD",
      "YYYY-DD-MM",
      "YYYY-MM-DD [A]",
      "YYYY-M-D",
      "YY-MM-DD",
    );
    fc.assert(
      fc.property(text, format, (given, tried) => {
        const theirs = moment.utc(given, tried, "en", true);
        const expected = theirs.isValid() ? theirs.format("YYYY-MM-DD") : null;
        expect(readFormattedDay(given, tried)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  // A zone has no name here, where moment says UTC.
  test.each(
    "Y YY YYYY YYYYY YYYYYY y yo yy yyy yyyy N NN NNN NNNN NNNNN Q Qo M Mo MM MMM MMMM D Do DD DDD DDDo DDDD d do dd ddd dddd e E w wo ww W Wo WW gg gggg ggggg GG GGGG GGGGG a A H HH h hh k kk m mm s ss hmm hmmss Hmm Hmmss S SS SSS SSSS SSSSS SSSSSS SSSSSSS SSSSSSSS SSSSSSSSS X x Z ZZ LTS LT LLLL LLL LL L llll lll ll l".split(
      " ",
    ),
  )("%s is written as moment writes it", (token) => {
    for (const given of ["2026-12-04", "2027-01-01", "0987-06-05"]) {
      expect(formatDay(aDay(given), token)).toBe(byMoment(aDay(given), token));
    }
  });

  test.each([
    "D\\",
    "\\",
    "D\nM",
    "D\u2028M",
    "D]M",
    "]D[",
    "[D",
    "[[D]]",
    "[a[b]c]",
    "[]D",
    "[D]]",
    "\\[D]",
    "D\\\\M",
    "[LL] LL",
    "\\LL",
    "LLL\\",
    "L",
    "l [l] L",
    "-".repeat(300),
  ])("%j is written as moment writes it", (format) => {
    expect(formatDay(friday, format)).toBe(byMoment(friday, format));
  });

  test("a zone is nothing, and a format of more than 300 characters too", () => {
    expect(formatDay(friday, "z-zz-D")).toBe("--4");
    expect(formatDay(friday, "-".repeat(301))).toBe("");
  });

  // What moment reads though no clock shows it: half a word, an hour of no minutes, a day's twenty-fifth hour, a zone in another notation.
  const oddities =
    /^(?:[aA] (?:a|p|am\.)|H 24|HH 24|kk 00|Hmm 0000|Hmm 2400|Hmmss 000000|Hmmss 240000|Z [+-]\d{4}|ZZ? (?:\+05|z)|ZZ [+-]\d\d:\d\d)$/;
  const toldTimes =
    "0 00 000 0000 00000 000000 1 5 9 01 09 10 11 12 13 19 20 21 23 24 25 29 30 59 60 61 99 100 123 130 159 160 960 1000 1259 1260 1300 1359 2359 2360 2400 9959 10000 12345 12365 125959 125960 126000 130000 231 235959 239960 240000 95959 123456 1234567 am AM pm PM a p xm am. AD BC ad bc AC Z +00:00 +0000 -05:30 -0530 +05 *05:30 z UTC 1796342400 1796342400000".split(
      " ",
    );

  test.each(
    "a A H HH h hh k kk m mm s ss hmm hmmss Hmm Hmmss S SS SSS Z ZZ N NN NNN NNNNN".split(" "),
  )("a time told by %s is passed over exactly where moment reads it strictly", (token) => {
    for (const told of ["", "Anno Domini", "Before Christ", ...toldTimes]) {
      if (oddities.test(`${token} ${told}`)) continue;
      for (const [text, format] of [
        [`2026-12-04_${told}`, `YYYY-MM-DD_${token}`],
        [`${told}_2026-12-04`, `${token}_YYYY-MM-DD`],
      ] as const) {
        const isRead = moment.utc(text, format, true).isValid();
        expect([text, readFormattedDay(text, format)]).toEqual([text, isRead ? friday : null]);
      }
    }
  });

  test.each([4, 5, 6, 7, 8, 9])(
    "a fraction of a second told by %i S has as many figures",
    (length) => {
      const format = `YYYY-MM-DD ${"S".repeat(length)}`;
      expect(readFormattedDay(`2026-12-04 ${"7".repeat(length)}`, format)).toBe(friday);
      expect(readFormattedDay(`2026-12-04 ${"7".repeat(length - 1)}`, format)).toBeNull();
      expect(readFormattedDay(`2026-12-04 ${"7".repeat(length + 1)}`, format)).toBeNull();
      expect(readFormattedDay(`2026-12-04 ${"x".repeat(length)}`, format)).toBeNull();
    },
  );

  test.each([
    ["12/04/2026", "L"],
    ["12/4/2026", "l"],
    ["Dec 4, 2026", "ll"],
    ["Fri, Dec 4, 2026 3:30 PM", "llll"],
    ["December 4, 2026 3:30 PM", "LLL"],
    ["at 3:30:15 PM on 2026-12-04", "[at] LTS [on] YYYY-MM-DD"],
    ["LT 2026-12-04", "\\LT YYYY-MM-DD"],
    ["L 2026-12-04", "[L] YYYY-MM-DD"],
  ])("%s in %s is the day, shorthands written out where nothing holds them", (text, format) => {
    expect(readFormattedDay(text, format)).toBe(friday);
  });

  test("no text and no format throws", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.string({ unit: "binary" }),
        day,
        (text, format, given) => {
          expect(typeof formatDay(given, format)).toBe("string");
          const read = readFormattedDay(text, format);
          expect(read === null || /^\d{4}-\d\d-\d\d$/.test(read)).toBe(true);
        },
      ),
    );
  });
});
