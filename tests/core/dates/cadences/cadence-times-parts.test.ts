/** How many times a turn a cadence asks for. */
import { describe, expect, test } from "@jest/globals";
import { read } from "./a-phrase";

describe("A cadence and a target in one", () => {
  test.each([
    ["twice a week", "2 × weekly"],
    ["3 times a month", "3 × monthly"],
    ["once a quarter", "1 × quarterly"],
    ["four times per year", "4 × yearly"],
    ["3x/week", "3 × weekly"],
    ["2 per week", "2 × weekly"],
    ["twice weekly", "2 × weekly"],
    ["three times monthly", "3 × monthly"],
    ["2-3 times a week", "2 × weekly"],
    ["at least twice a month", "2 × monthly"],
    ["once every 3 months", "1 × every 3 months"],
    ["once in 2 weeks", "1 × every 2 weeks"],
    ["5 days a week", "5 × weekly"],
    ["7 days a week", "daily"],
    ["a couple of times a week", "2 × weekly"],
    ["semi-monthly", "2 × monthly"],
    ["twice a week on Monday and Thursday", "1 × every Monday and Thursday"],
  ])("%s is %s", (phrase, cadence) => {
    expect(read(phrase)).toBe(cadence);
  });
});

describe("A cadence as so many units or times, in other words", () => {
  test.each([
    ["every single week", "weekly"],
    ["alternating weeks", "every 2 weeks"],
    ["every 3rd month", "every 3 months"],
    ["every 21st day", "every 21 days"],
    ["every twenty-two days", "every 22 days"],
    ["every dozen days", "every 12 days"],
    ["every a dozen days", "every 12 days"],
    ["every couple weeks", "every 2 weeks"],
    ["every 2 to 3 weeks", "every 3 weeks"],
    ["per 2 weeks", "every 2 weeks"],
    ["twice per 2 weeks", "2 × every 2 weeks"],
    ["once per annum", "1 × yearly"],
    ["three times a fortnight", "3 × every 2 weeks"],
    ["twice in a month", "2 × monthly"],
    ["2/week", "2 × weekly"],
    ["2 x a week", "2 × weekly"],
    ["2 times each month", "2 × monthly"],
    ["3 days per week", "3 × weekly"],
    ["7 days per month", "7 × monthly"],
    ["once every day", "1 × daily"],
    ["5 days a quarter", "5 × quarterly"],
    ["twice a decade", "2 × every 10 years"],
    ["every 2 decades", "every 20 years"],
    ["half a year", null],
    ["every half a year", "every 6 months"],
    ["every half", null],
    ["every week week", null],
    ["weekly every week", "weekly"],
    ["every week every 2 weeks", "every 2 weeks"],
    ["every 2 weeks weekly", "every 2 weeks"],
    ["2 weeks monthly", null],
    ["3 times a week on Mon, Wed and Fri", "1 × every Monday, Wednesday and Friday"],
    ["2 times a week on Mon, Wed and Fri", "2 × every Monday, Wednesday and Friday"],
    ["once a week on Monday", "1 × every Monday"],
    ["twice a day on Monday and Tuesday", "2 × every Monday and Tuesday"],
    ["3 times a month on the 1st, 11th and 21st", "1 × monthly on the 1st, 11th and 21st"],
    ["2 times a month on the first and last Friday", "1 × monthly on the first and last Friday"],
    ["weekly for 20 times", "weekly"],
    ["every Monday for 10 times at 9", "every Monday at 09:00"],
    ["every day for 5", null],
    ["once", "once"],
    ["one time", "once"],
    ["once only", "once"],
    ["once every", null],
    ["twice", null],
    ["2 times", null],
    ["at least 3 times a week", "3 × weekly"],
    ["no less than twice a month", "2 × monthly"],
    ["minimum 2 times a week", "2 × weekly"],
  ])("%s is %s", (phrase, cadence) => {
    expect(read(phrase)).toBe(cadence);
  });
});
