/** The days from which to which a goal runs, where its title names them in one (section 3.2). */
import { describe, expect, test } from "@jest/globals";
import { rangeInTitle } from "../../../../src/core/parse/goals/title-range";
import { settingsOf } from "../../settings-of";

const english = settingsOf().calendar;
const german = settingsOf({ language: "de" }).calendar;
const read = (title: string, calendar = english) => {
  const range = rangeInTitle(title, calendar);
  const rest = range?.rest.replace(/[\uFFFC\s]+/g, " ").trim();
  return range && [range.start?.phrase, range.deadline?.phrase, rest];
};

describe("A title names its first and its last day in one", () => {
  test.each([
    ["Call mum daily from 1 to 24 December", "1 December", "24 December", "Call mum daily"],
    ["Write a card daily, 1–24 December", "1 December", "24 December", "Write a card daily,"],
    ["Write daily 1-24 Dec", "1 Dec", "24 Dec", "Write daily"],
    ["Write daily 1st to 24th of December", "1 December", "24 December", "Write daily"],
    ["Write daily between 1 and 24 December", "1 December", "24 December", "Write daily"],
    ["Write daily December 1–24", "1 December", "24 December", "Write daily"],
    ["Write daily 2026-12-01 to 2026-12-24", "2026-12-01", "2026-12-24", "Write daily"],
    ["Write daily 28 Dec – 3 Jan", "28 Dec", "3 Jan", "Write daily"],
    ["Write daily, 1–24 December 2026", "1 December 2026", "24 December 2026", "Write daily,"],
    ["Dec 28 to Jan 3, 2027: write daily", "28 Dec 2026", "3 Jan 2027", ": write daily"],
  ])("%s", (title, first, last, rest) => {
    expect(read(title)).toEqual([first, last, rest]);
  });

  test.each([
    ["Täglich schreiben vom 1. bis 24. Dezember", "Täglich schreiben"],
    ["Täglich schreiben, 1.–24. Dezember", "Täglich schreiben,"],
    ["Täglich schreiben, 1. bis 24. Dezember", "Täglich schreiben,"],
  ])("in German: %s", (title, rest) => {
    expect(read(title, german)).toEqual(["1 December", "24 December", rest]);
  });

  test("and says whether a word makes the first one a day before which nothing counts", () => {
    expect(rangeInTitle("Hotel for 4–6 December", english)?.start?.isMarked).toBe(false);
    expect(rangeInTitle("Hotel from 4 to 6 December", english)?.start?.isMarked).toBe(true);
  });

  test.each([
    "Call on 1 and 24 December",
    "Write daily 24–1 December",
    "Read 3 to 5 books in May",
    "Write by 2026-12-24",
    "march 3-5 km daily",
    "Write daily 2026-12-24 to 2026-12-01",
    "Call by 24 December",
    "Write 2 to 3 pages",
    "",
  ])("%s: none", (title) => {
    expect(read(title)).toBeNull();
  });
});
