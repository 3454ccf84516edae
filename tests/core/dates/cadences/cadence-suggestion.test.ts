/** What a phrase that is no cadence was meant to say. */
import { describe, expect, test } from "@jest/globals";
import { suggestion } from "./a-phrase";

describe("A suggestion for a slip of the pen", () => {
  test.each([
    ["fortnihgtly", "fortnightly"],
    ["quaterly", "quarterly"],
    ["evry day", "every day"],
    ["every 2 wekes on Monday", "every 2 weeks on Monday"],
    ["week", "every week"],
    ["hourly", "daily"],
    ["every 3 hours", "daily"],
    ["25 December", "every 25 December"],
    ["every day when done", "every day"],
    [" every day when done ", "every day"],
    ["monday when done", "monday"],
    ["week ", "every week"],
    ["January", "every January"],
    ["other week", "every other week"],
    ["evry day at 5 pm", "every day at 5 pm"],
    ["thre times a week", "three times a week"],
    ["evry secnd tusday", "every second tuesday"],
    ["wekly", "weekly"],
    ["dialy", "daily"],
    ["mnthly", "monthly"],
    ["evry mondays", "every mondays"],
    ["perr week", "per week"],
    ["3 tims a week", "3 times a week"],
    ["yerly", "yearly"],
    ["bimnthly", "bimonthly"],
    [" evry day ", "every day"],
    ["hour", "daily"],
  ])("%s: did you mean %s?", (phrase, nearest) => {
    expect(suggestion(phrase)).toBe(nearest);
  });

  test.each([
    "every day when done today",
    "wekly when done",
    "other",
    "second",
    "3 apples",
    "twice a wek",
    "evry secnd tusdy ofn mnth",
    "xyz",
    "a evry day an",
    "evry x",
    "weekly per",
  ])("%j: nothing is meant that could be told", (phrase) => {
    expect(suggestion(phrase)).toBeNull();
  });

  test("nothing is suggested for what is too far from any cadence", () => {
    expect(suggestion("every kasdhf alkfha")).toBeNull();
    expect(suggestion("constructor")).toBeNull();
    expect(suggestion("triweekly")).toBeNull();
  });
});
