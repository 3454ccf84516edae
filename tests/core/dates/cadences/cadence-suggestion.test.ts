/** What a phrase that is no cadence was meant to say. */
import { describe, expect, test } from "@jest/globals";
import { suggestion } from "./a-phrase";

describe("A suggestion for a slip of the pen", () => {
  test.each([
    ["fortnihgtly", "fortnightly"],
    ["quaterly", "quarterly"],
    ["bi-weeky", "bi-weekly"],
    ["every chrismas", "every christmas"],
    ["every Thanksgiving", "every fourth Thursday of November"],
    ["each Mother’s Day", "every second Sunday of May"],
    ["evry day", "every day"],
    ["every 2 wekes on Monday", "every 2 weeks on Monday"],
    ["week", "every week"],
    ["hourly", "daily"],
    ["every 3 hours", "daily"],
    ["25 December", "every 25 December"],
    ["every day when done", "every day"],
    ["six monthly", "six-monthly"],
    ["2 weekly", "2-weekly"],
    ["a few times a week", "3 times a week"],
    ["several times a month", "3 times a month"],
    [" every day when done ", "every day"],
    ["monday when done", "monday"],
    ["week ", "every week"],
    ["January", "every January"],
    ["other week", "every other week"],
    ["evry day at 5 pm", "every day at 5 pm"],
    ["thre times a week", "three times a week"],
    ["evry secnd tusday", "every second tuesday"],
    ["wekly", "weekly"],
    ["monthy", "monthly"],
    ["yearl", "yearly"],
    ["dialy", "daily"],
    ["mnthly", "monthly"],
    ["evry mondays", "every mondays"],
    ["perr week", "per week"],
    ["3 tims a week", "3 times a week"],
    ["yerly", "yearly"],
    ["bimnthly", "bimonthly"],
    [" evry day ", "every day"],
    ["hour", "daily"],
    ["Every Day WHEN DONE", "Every Day"],
    ["morning", "every morning"],
    ["on 25 December", "every 25 December"],
    ["evry day at 5 am", "every day at 5 am"],
    ["evry Monday to Friday", "every Monday to Friday"],
    ["3 x a weeek", "3 x a week"],
    ["evry day for 20 times", "every day for 20 times"],
    ["lsat Friday of the month", "last Friday of the month"],
    ["evry secnd Monday of mrch", "every second Monday of march"],
    ["halfyeerly", "halfyearly"],
    ["evrey weekdya", "every weekday"],
    ["twise a week", "twice a week"],
    ["secnd Friday of the month", "second Friday of the month"],
    ["begining of the month", "beginning of the month"],
    ["eveyr febuary", "every febuary"],
    ["3rd Mondya of the mnth", "3rd monday of the month"],
    ["alternat weeks", "alternate weeks"],
    ["twelv times a year", "twelve times a year"],
    ["twice a wek", "twice a week"],
    ["every 2 weks", "every 2 weeks"],
    ["every day exept sunday", "every day except sunday"],
  ])("%s: did you mean %s?", (phrase, nearest) => {
    expect(suggestion(phrase)).toBe(nearest);
  });

  test.each([
    "every day when done today",
    "wekly when done",
    "other",
    "second",
    "3 apples",
    "evry secnd tusdy ofn mnth",
    "xyz",
    "a evry day an",
    "weekly per",
    "every day when done today",
    "evry day when done",
    "mean",
    "beat",
    "wek",
    "evry mondai, tuesdai, wednesdai and fridai",
    "wxxklyish",
  ])("%j: nothing is meant that could be told", (phrase) => {
    expect(suggestion(phrase)).toBeNull();
  });

  test("nothing is suggested for what is too far from any cadence", () => {
    expect(suggestion("every kasdhf alkfha")).toBeNull();
    expect(suggestion("constructor")).toBeNull();
    expect(suggestion("triweekly")).toBeNull();
  });
});
