/** Whether a clause tells of a day still to come, so that nothing has happened yet. */
import { describe, expect, test } from "@jest/globals";
import { readClauses } from "../../../../src/core/parse/sentences/clause-reading";
import { isAhead, isBound } from "../../../../src/core/parse/sentences/dates-ahead";
import { day } from "../../note-builder";
import { cut } from "./cut-line";

/** Whether each clause of a line, of a note of Sunday, 22 November 2026, is still to come by what it says first. */
function ahead(source: string, code = "en"): readonly boolean[] {
  const { line, calendar, dates, words, lexicon } = cut(source, code);
  const clauses = readClauses(words, lexicon, false);
  const noteDay = day("2026-11-22");
  const tell = isAhead({
    prose: line.prose,
    day: noteDay,
    calendar,
    dates,
    words,
    clauses,
    lexicon,
  });
  // What someone else is to do is no verb that tells.
  return clauses.map((clause) =>
    tell(clause, clause.signs.find((sign) => !sign.foretells) ?? null),
  );
}

describe("A day after the note's is still to come (R85)", () => {
  test.each([
    ["Lunch with [[Ann]] on 2026-11-23", [true]],
    ["Lunch with [[Ann]] on 2026-11-22", [false]],
    ["Lunch with [[Ann]] on 2026-11-21", [false]],
    ["Lunch with [[Ann]] tomorrow", [true]],
    ["Lunch with [[Ann]] yesterday", [false]],
    ["Lunch with [[Ann]]", [false]],
    ["[[Ann]] on 2026-12-01", [true]],
  ])("%j: %j", (source, found) => {
    expect(ahead(source)).toEqual(found);
  });
});

describe("A past verb keeps what it tells, whatever date follows (R84)", () => {
  test.each([
    ["Called [[Ann]] about lunch on 2026-12-01", [false]],
    ["Called [[Ann]], lunch on 2026-12-01", [false, true]],
  ])("%j: %j", (source, found) => {
    expect(ahead(source)).toEqual(found);
  });
});

describe("A day without a year or of a week may be the next one", () => {
  test.each([
    ["a weekday is the last one", "Lunch with [[Ann]] on Friday", [false]],
    ["but the next one where one is doing it", "Meeting [[Ann]] on Friday", [true]],
    ["or where someone is to do it", "[[Ann]] will call on Friday", [true]],
    ["or where it is what a noun is for", "Dinner with [[Ann]] moved to Friday", [true]],
    [
      "of two days without a year the nearer one is meant",
      "Lunch with [[Ann]] on 3 December",
      [true],
    ],
    ["also where that is the past one", "Lunch with [[Ann]] on 3 November", [false]],
  ])("%s", (_, source, found) => {
    expect(ahead(source)).toEqual(found);
  });
});

describe("A date tells of its clause", () => {
  test.each([
    [
      "one at the line's start of all that has no strong verb",
      "2026-12-01: lunch with [[Ann]]",
      [true],
    ],
    [
      "one of another clause, where a link stands alone",
      "[[Ann]]. On 2026-12-01 at hers",
      [true, true],
    ],
    ["not one that is spoken of", "Lunch with [[Ann]] about 2026-12-01", [false]],
  ])("%s", (_, source, found) => {
    expect(ahead(source)).toEqual(found);
  });
});

test("In German a verb behind the date keeps what it tells", () => {
  expect(ahead("Am 2026-12-01 Treffen mit [[Ann]]", "de")).toEqual([true]);
  expect(ahead("Am 2026-12-01 mit [[Ann]] gesprochen", "de")).toEqual([false]);
});

describe("A date is bound to what is spoken of (R104)", () => {
  test.each([
    ["about Friday", true],
    ["since Friday", true],
    ["about lunch on Friday", true],
    ["about the lunch on Friday", true],
    ["with lunch on Friday", false],
    ["on Friday", false],
    ["Friday", false],
  ])("%j: %s", (source, bound) => {
    const { words } = cut(source);
    expect(
      isBound(
        words,
        words.findIndex(({ is }) => is === "date"),
      ),
    ).toBe(bound);
  });
});
