/** The units that a cadence's turn is told in. */
import { describe, expect, test } from "@jest/globals";
import { read } from "./a-phrase";

describe("The units of a turn", () => {
  test.each([
    ["every day", "daily"],
    ["every 2 nights", "every 2 days"],
    ["every week", "weekly"],
    ["every 2 wks", "every 2 weeks"],
    ["every sennight", "weekly"],
    ["every fortnight", "every 2 weeks"],
    ["every month", "monthly"],
    ["every 3 mths", "every 3 months"],
    ["every qtr", "quarterly"],
    ["every 2 yrs", "every 2 years"],
    ["every 2 fortnights", "every 4 weeks"],
    ["every decade", "every 10 years"],
    ["every 2 decades", "every 20 years"],
    ["every half year", "every 6 months"],
    ["every half a year", "every 6 months"],
    ["half yearly", "every 6 months"],
    ["every half month", null],
    ["every half a month", null],
    ["every half the year", null],
    ["every week day", "weekdays"],
    ["every week end", "weekends"],
    ["every work day", "weekdays"],
    ["every workday", "weekdays"],
    ["every Mo, We", "every Monday and Wednesday"],
    ["every hour", null],
  ])("%s is %s", (phrase, cadence) => {
    expect(read(phrase)).toBe(cadence);
  });
});
