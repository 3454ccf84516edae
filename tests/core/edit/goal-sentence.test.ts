/** What a sentence says of a goal: its title, and what goes into properties. */
import { describe, expect, test } from "@jest/globals";
import { formatCadence } from "../../../src/core/dates/cadences/format-cadence";
import { readGoalSentence } from "../../../src/core/edit/goal-sentence";
import { titleWords } from "../../../src/core/language/en/title-words";
import { moment } from "../agenda-item";
import { settingsOf } from "../settings-of";

/** Read on Thursday, 19 November 2026. */
const read = (sentence: string) =>
  readGoalSentence(sentence, moment("2026-11-19T09:00"), settingsOf().calendar, titleWords);

describe("The words of its cadence, days and length leave its title, its number stays", () => {
  test.each([
    ["make five new connections every week", "Make five new connections"],
    ["call mum every Sunday, until end of quarter", "Call mum"],
    ["finish a certification by 31 March.", "Finish a certification"],
    ["30-day gratitude challenge from 1 December", "30-day gratitude challenge"],
    ["meditate for 30 days", "Meditate"],
    ["volunteer once a month: food bank", "Volunteer: food bank"],
    ["every week", "Every week"],
    ["“Read a book”", "Read a book"],
    ["über Freunde lesen", "Über Freunde lesen"],
    ["read\n a book", "Read a book"],
    ["", ""],
  ])("%j: %j", (sentence, title) => {
    expect(read(sentence).title).toBe(title);
  });
});

describe("It says how often, how many and until when", () => {
  const said = (sentence: string) => {
    const { cadence, target, start, deadline, length } = read(sentence);
    return [
      cadence && formatCadence(cadence.cadence),
      target,
      start,
      deadline,
      length?.count ?? null,
    ];
  };

  test.each([
    ["call two friends every week", ["weekly", 2, null, null, null]],
    ["call mum", [null, null, null, null, null]],
    ["finish it by Friday", [null, null, null, "2026-11-20", null]],
    ["call mum every day until 31 December", ["daily", null, null, "2026-12-31", null]],
    ["call mum every day by Friday", ["daily", null, null, null, null]],
    [
      "call mum every day from 1 December to 24 December",
      ["daily", null, "2026-12-01", "2026-12-24", null],
    ],
    ["meditate for 30 days", [null, null, null, null, 30]],
  ])("%j", (sentence, found) => {
    expect(said(sentence)).toEqual(found);
  });
});

describe("“Remind me …” goes into a property with the words that tell when", () => {
  test.each([
    ["call mum weekly, remind me Friday 4pm", "Friday 4pm", "Call mum"],
    [
      "call mum weekly, and please remind me on Friday at 16:00, until May",
      "Friday at 16:00",
      "Call mum",
    ],
    ["call mum weekly. Reminder: weekdays 12:30", "weekdays 12:30", "Call mum"],
    ["remind me every day at 8 to call mum", "every day at 8", "To call mum"],
    ["call mum weekly, remind me some time", null, "Call mum, remind me some time"],
    ["remind Ann of it", null, "Remind Ann of it"],
  ])("%j", (sentence, remind, title) => {
    const said = read(sentence);
    expect([said.remind, said.title]).toEqual([remind, title]);
  });
});

test("A sentence is read to its five hundredth character", () => {
  expect(read("a".repeat(600)).title).toHaveLength(500);
});
