/** Cadences at the start, in the middle and at the end of something. */
import { describe, expect, test } from "@jest/globals";
import { aCalendar } from "../a-calendar";
import { read } from "./a-phrase";

describe("A cadence at an edge", () => {
  test.each([
    ["EOW", "every Sunday"],
    ["every EOM", "monthly on the last day"],
    ["weekly EOW", "every Sunday"],
    ["month end", "monthly on the last day"],
    ["month's end", "monthly on the last day"],
    ["month start", "monthly on the 1st"],
    ["the month end", "monthly on the last day"],
    ["at the month end", "monthly on the last day"],
    ["at month end", "monthly on the last day"],
    ["at year's end", "yearly on the last day of December"],
    ["week at the start", "every Monday"],
    ["month at the middle", "monthly on the 15th"],
    ["month the end", "monthly on the last day"],
    ["at the start of the quarter", "yearly on the 1st of January, April, July and October"],
    ["start of month", "monthly on the 1st"],
    ["the beginning of each month", "monthly on the 1st"],
    ["close of the month", "monthly on the last day"],
    ["every month at the end", "monthly on the last day"],
    ["every month at the end of the month", "monthly on the last day"],
    [
      "quarterly at the end of the quarter at 9",
      "yearly on the last day of March, June, September and December at 09:00",
    ],
    ["every mid December", "yearly on 15 December"],
    ["every start of December", "yearly on 1 December"],
    ["end of each year at 17:00", "yearly on the last day of December at 17:00"],
    ["end of every 2 years", "every 2 years on the last day of December"],
    ["beginning of every 3 months", "every 3 months on the 1st"],
    ["middle of every week", "every Wednesday"],
  ])("%s is %s", (phrase, cadence) => {
    expect(read(phrase)).toBe(cadence);
  });

  test.each([
    "start",
    "the end",
    "at the end",
    "start and end of the month",
    "EOM and EOM",
    "EOM, end",
    "month end and EOM",
    "monthly EOW",
    "monthly at the end of the year",
    "at the start of the other",
    "every other end",
    "end of the month on Monday",
    "end of the month on the first Friday",
    "end of December",
    "start of every second",
  ])("%s is none", (phrase) => {
    expect(read(phrase)).toBeNull();
  });

  test("is where the week and the year of the calendar have it", () => {
    const calendar = aCalendar({ weekStart: 7, yearStartMonth: 7 });
    const phrases = ["start of the week", "end of the week", "mid-week", "mid-year", "EOY", "EOQ"];
    expect(phrases.map((phrase) => read(phrase, calendar))).toEqual([
      "every Sunday",
      "every Saturday",
      "every Wednesday",
      "yearly on 1 January",
      "yearly on the last day of June",
      "yearly on the last day of March, June, September and December",
    ]);
    expect(read("start of the quarter", aCalendar({ yearStartMonth: 12 }))).toBe(
      "yearly on the 1st of March, June, September and December",
    );
  });
});
