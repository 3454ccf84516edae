/** Where a line's dates are, with the words left to the line that name what happened. */
import { describe, expect, test } from "@jest/globals";
import { languageFor } from "../../../../src/core/language";
import { lexiconFor } from "../../../../src/core/parse/sentences/lexicon";
import { lineDates, pastDates } from "../../../../src/core/parse/sentences/line-dates";
import { day } from "../../note-builder";
import { settingsOf } from "../../settings-of";
import { contextWith } from "../reading-builder";

const { calendar } = contextWith().settings;
// Sunday.
const noteDay = day("2026-11-22");

function past(prose: string, code = "en"): readonly string[] {
  const dates = pastDates(prose, noteDay, calendar, lexiconFor(languageFor(code), prose));
  return dates.map(({ text, start, time }) => [text, start, time].filter(Boolean).join(" | "));
}

describe("A named time that is a kind of meeting too stays a word of the line", () => {
  test.each([
    ["yesterday, lunch with Maria", ["yesterday | 2026-11-21 | 12:30"]],
    ["Friday lunch with Maria", ["Friday | 2026-11-20 | 12:30"]],
    ["called Maria yesterday at lunch", ["yesterday at lunch | 2026-11-21 | 12:30"]],
    ["called Maria yesterday evening", ["yesterday evening | 2026-11-21 | 18:30"]],
    ["yesterday I called Maria", ["yesterday | 2026-11-21"]],
  ])("%j", (prose, dates) => {
    expect(past(prose)).toEqual(dates);
  });

  test("its stretch is what its text says", () => {
    const prose = "so yesterday, lunch with Maria";
    const lexicon = lexiconFor(languageFor("en"), prose);
    const [date] = lineDates(prose, noteDay, calendar, "past", lexicon);
    expect(prose.slice(date?.from, date?.to)).toBe(date?.text);
  });
});

describe("A named time alone tells when, unless it is a kind of meeting", () => {
  test.each([
    ["told her over lunch", []],
    ["lunch", []],
    ["", []],
  ])("%j", (prose, dates) => {
    expect(past(prose)).toEqual(dates);
  });
});

test("A weekday is the last one where it happened, the next one where it is to come", () => {
  const lexicon = lexiconFor(languageFor("en"), "on Friday");
  const of = (direction: "past" | "future") =>
    lineDates("on Friday", noteDay, calendar, direction, lexicon).map(({ start }) => start);
  expect(of("past")).toEqual(["2026-11-20"]);
  expect(of("future")).toEqual(["2026-11-27"]);
});

test("It knows the days of the vault's language", () => {
  const prose = "gestern, Lunch mit Maria";
  const german = settingsOf({ language: "de" });
  const lexicon = lexiconFor(languageFor("de"), prose);
  const dates = pastDates(prose, noteDay, german.calendar, lexicon);
  expect(dates.map(({ start }) => start)).toEqual(["2026-11-21"]);
  expect(past(prose)).toEqual([]);
});
