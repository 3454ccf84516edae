/** On which day an entry happened: its note's, unless its line holds an unmistakable past date. */
import { describe, expect, test } from "@jest/globals";
import { languageFor } from "../../../../src/core/language";
import { entryDay } from "../../../../src/core/parse/sentences/entry-day";
import { readStances } from "../../../../src/core/parse/sentences/line-stances";
import { day } from "../../note-builder";
import { settingsOf } from "../../settings-of";
import { noteOf } from "../reading-builder";

const noteDay = "2026-11-22";

/** The day that a line of Sunday's note, 22 November 2026, tells of. */
function dayOf(source: string, code = "en"): string {
  const line = noteOf(source).lines[0];
  if (!line) throw new Error(`No line in ${source}`);
  const { calendar } = settingsOf({ language: code });
  const input = { day: day(noteDay), calendar, language: languageFor(code), isDone: false };
  return entryDay(readStances(line, input), day(noteDay));
}

describe("A past date moves an entry to its day (R104)", () => {
  test.each([
    ["that begins the line", "Yesterday called [[Ann]]", "2026-11-21"],
    ["that begins the line behind small words", "So, yesterday called [[Ann]]", "2026-11-21"],
    ["that follows the verb", "Called yesterday [[Ann]] about the deck", "2026-11-21"],
    ["that follows whom it reached", "Called [[Ann]] last Friday about the deck", "2026-11-20"],
    ["that ends the clause", "Called [[Ann]] about the deck on 18 Nov", "2026-11-18"],
    ["that ends the clause, not the line", "Called [[Ann]] 3 days ago, she was well", "2026-11-19"],
    ["that follows who wrote", "Email from [[Ann]] yesterday re: the deck", "2026-11-21"],
    ["that begins what happened", "Yesterday's lunch with [[Ann]] was lovely", "2026-11-21"],
    ["that is the weekday of it", "Friday's long call with [[Ann]]", "2026-11-20"],
    ["that is written out", "Lunch with [[Ann]] on 2026-11-20", "2026-11-20"],
  ])("%s", (_, source, found) => {
    expect(dayOf(source)).toBe(found);
  });
});

describe("Any other date leaves it on the note's day", () => {
  test.each([
    ["none at all", "Called [[Ann]]"],
    ["the note's own", "Called [[Ann]] today"],
    ["one still to come", "Called [[Ann]], back on 2026-12-01"],
    ["a span of days", "Called [[Ann]] last week"],
    ["one spoken of", "Called [[Ann]] about 2026-11-18"],
    ["one since which it has been", "First call with [[Ann]] since 2026-11-01"],
    ["one that names a thing", "Called [[Ann]] with the Friday deadline"],
    ["one that owns a thing", "Yesterday's news told to [[Ann]]"],
    ["one that it is for", "Called [[Ann]] for 2026-11-20"],
    ["one of what was settled", "Booked dinner with [[Ann]] on Saturday"],
    ["one of another's verb", "Called [[Ann]] after she rang on Friday"],
    ["one of a condition", "Asked [[Ann]] if she is free on Friday"],
    ["one of another clause", "Called [[Ann]]. She was ill yesterday"],
    ["one of what was denied", "[[Ann]] told me she didn't call yesterday"],
  ])("%s", (_, source) => {
    expect(dayOf(source)).toBe(noteDay);
  });

  test("one that is far behind the verb", () => {
    const far = `Called ${"[[Ann]], ".repeat(13)}yesterday about the deck`;
    expect(dayOf(far)).toBe(noteDay);
  });
});

test("Of several, the first that tells when counts", () => {
  expect(dayOf("Yesterday called [[Ann]] on 18 Nov")).toBe("2026-11-21");
});

describe("Where verbs stand last, a date by itself may lead to one", () => {
  test.each([
    ["Habe gestern mit [[Ann]] gesprochen", "2026-11-21"],
    ["Gestern mit [[Ann]] gesprochen", "2026-11-21"],
    ["Mit [[Ann]] gestern gesprochen", "2026-11-21"],
    ["Mit [[Ann]] über gestern gesprochen", noteDay],
    ["Habe mit [[Ann]] gesprochen", noteDay],
  ])("%j", (source, found) => {
    expect(dayOf(source, "de")).toBe(found);
  });
});
