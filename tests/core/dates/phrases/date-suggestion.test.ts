/** What a phrase that is no date was meant to say. */
import { expect, test } from "@jest/globals";
import { suggestDate } from "../../../../src/core/dates/phrases/date-suggestion";
import { aCalendar, aDay } from "../a-calendar";

const suggestion = (phrase: string): string | null =>
  suggestDate(phrase, aDay("2026-11-22"), aCalendar());

test.each([
  ["after 5 days", "in 5 days"],
  ["after a year", "in a year"],
  ["30 days", "in 30 days"],
  ["six weeks", "in six weeks"],
  ["31.12", "31.12."],
  ["next wendesday", "next wednesday"],
  ["tomoorow", "tomorrow"],
  ["frist monday of december", "first monday of december"],
  ["3 dyas ago", "3 days ago"],
  ["12 deceber 2026", "12 december 2026"],
  ["end of moth", "end of month"],
  ["last firday of novmber", "last friday of november"],
  ["last moday", "last monday"],
  ["net wek", "next week"],
  ["hlaf past thre", "half past three"],
  ["3 wees ago", "3 weeks ago"],
  ["tmorrow", "tomorrow"],
  ["yestrday", "yesterday"],
])("of a slip of the pen the nearest words are offered: %s is %s", (phrase, expected) => {
  expect(suggestion(phrase)).toBe(expected);
});

test("a limit is offered as one that is read", () => {
  expect(suggestion("before Friday")).toBe("by Friday");
  expect(suggestion("before the flood")).toBeNull();
});

test.each([
  ["thanksgiving", "fourth Thursday of November"],
  ["Thanksgiving Day", "fourth Thursday of November"],
  ["Mother’s Day", "second Sunday of May"],
  ["labor day", "first Monday of September"],
])("of a feast that moves its day is offered, not taken: %s is %s", (phrase, expected) => {
  expect(suggestion(phrase)).toBe(expected);
});

test.each([
  "soon",
  "asap",
  "2nite",
  "laughing out loud",
  "tomorrow Ana 4pm",
  "Rat 6",
  "evry wekdya in teh mnoth of decmber",
  "",
])("nothing is offered for %j", (phrase) => {
  expect(suggestion(phrase)).toBeNull();
});
