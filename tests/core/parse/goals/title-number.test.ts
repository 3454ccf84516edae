/** How many a title asks for, to its edges (section 3.2, R119); titles people write are in goal-title.test.ts. */
import { describe, expect, test } from "@jest/globals";
import { numberInTitle } from "../../../../src/core/parse/goals/title-number";
import { settingsOf } from "../../settings-of";

const english = settingsOf().calendar;
const german = settingsOf({ language: "de" }).calendar;

describe("A number in a title is a target", () => {
  test.each([
    ["Call 1 friend", 1],
    ["Call 999 friends", 999],
    ["Call Five friends", 5],
    ["Call nineteen friends", 19],
    ["CALL TWO FRIENDS", 2],
    ["Two friends", 2],
    ["Friends: two", 2],
    ["Goal: two coffees", 2],
    ["5x new connections", 5],
    ["Twenty-five calls", 25],
    ["20-30 calls", 20],
    ["Twenty-thirty calls", 20],
    ["Ten-twelve calls", 10],
    ["Call a friend", 1],
    ["Call one friend", 1],
    ["Eat an apple", 1],
    ["Call a couple of friends", 2],
    ["Call a dozen friends", 12],
    ["Call two dozen friends", 24],
    ["3-5 letters", 3],
    ["3–5 letters", 3],
    ["Call two friends or three", 2],
  ])("%s: %d", (title, number) => {
    expect(numberInTitle(title, english)).toBe(number);
  });

  test("before “with”, “by”, “about” and “for” wins over one behind them", () => {
    expect(numberInTitle("Have two lunches with five people", english)).toBe(2);
    expect(numberInTitle("Have lunch with five people", english)).toBe(5);
    expect(numberInTitle("Bake a cake for ten guests", english)).toBe(1);
    expect(numberInTitle("Bake cakes for ten guests", english)).toBe(10);
  });

  test("in digits or words wins over an article before it", () => {
    expect(numberInTitle("In a café, meet three people", english)).toBe(3);
  });

  test("in a German vault is read in German and in English", () => {
    expect(numberInTitle("Fünf neue Kontakte knüpfen", german)).toBe(5);
    expect(numberInTitle("Zwei Briefe schreiben", german)).toBe(2);
    expect(numberInTitle("Call five people", german)).toBe(5);
  });
});

describe("A number that is part of something else is none", () => {
  test.each([
    "",
    "Call 0 friends",
    "Call 1000 friends",
    "Prepare Q4",
    "Rank #1",
    "Save $5",
    "Save 5%",
    "Save 5€",
    "1:1 catch-up",
    "Be there 24/7",
    "Run 2.5 laps",
    "Sit at 5.30",
    "One-on-one catch-up",
    "Walk for 20 minutes",
    "Be a little kinder",
    "Chapter 3",
    "Read 1,000 pages",
    "Be +1",
    "Score −1",
  ])("%s", (title) => {
    expect(numberInTitle(title, english)).toBeNull();
  });
});
