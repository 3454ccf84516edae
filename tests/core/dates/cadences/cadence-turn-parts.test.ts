/** Which turn a cadence names. */
import { describe, expect, test } from "@jest/globals";
import { aCalendar } from "../a-calendar";
import { read } from "./a-phrase";

describe("A cadence in one word", () => {
  test.each([
    ["daily", "daily"],
    ["everyday", "daily"],
    ["weekly", "weekly"],
    ["fortnightly", "every 2 weeks"],
    ["biweekly", "every 2 weeks"],
    ["bi-weekly", "every 2 weeks"],
    ["monthly", "monthly"],
    ["bi-monthly", "every 2 months"],
    ["quarterly", "quarterly"],
    ["half-yearly", "every 6 months"],
    ["semi-annually", "every 6 months"],
    ["biannually", "every 6 months"],
    ["yearly", "yearly"],
    ["annually", "yearly"],
    ["biennial", "every 2 years"],
    ["once", "once"],
    ["one-off", "once"],
    ["just once", "once"],
    ["Weekly.", "weekly"],
    ["6-monthly", "every 6 months"],
    ["six-monthly", "every 6 months"],
    ["2-weekly", "every 2 weeks"],
    ["wkly", "weekly"],
    ["every 30d", "every 30 days"],
    ["every 2w", "every 2 weeks"],
    ["every w", null],
  ])("%s is %s", (phrase, cadence) => {
    expect(read(phrase)).toBe(cadence);
  });
});

describe("A cadence as every so many units", () => {
  test.each([
    ["every day", "daily"],
    ["EACH  QUARTER", "quarterly"],
    ["each and every week", "weekly"],
    ["every single day", "daily"],
    ["per week", "weekly"],
    ["a week", "weekly"],
    ["per annum", "yearly"],
    ["every 2 weeks", "every 2 weeks"],
    ["every two weeks", "every 2 weeks"],
    ["every couple of weeks", "every 2 weeks"],
    ["every 2-3 weeks", "every 3 weeks"],
    ["every other month", "every 2 months"],
    ["every second month", "every 2 months"],
    ["every second Tuesday", "every 2 weeks on Tuesday"],
    ["every second Tuesday and Friday at 9", "every 2 weeks on Tuesday and Friday at 09:00"],
    ["every second Tuesday of the month", "monthly on the second Tuesday"],
    ["every 2nd Tuesday", "monthly on the second Tuesday"],
    ["every third Tuesday", "monthly on the third Tuesday"],
    ["every alternate week", "every 2 weeks"],
    ["every third day", "every 3 days"],
    ["every fortnight", "every 2 weeks"],
    ["every half year", "every 6 months"],
    ["every 2 quarters", "every 6 months"],
    ["every decade", "every 10 years"],
    ["6 weeks", "every 6 weeks"],
    ["every day of the week", "daily"],
  ])("%s is %s", (phrase, cadence) => {
    expect(read(phrase)).toBe(cadence);
  });
});

describe("A turn in other words", () => {
  test.each([
    ["nightly at 10", "daily at 22:00"],
    ["nightly at half past 8", "daily at 20:30"],
    ["semi-weekly", "2 × weekly"],
    ["semimonthly on the 1st and 15th", "1 × monthly on the 1st and 15th"],
    ["every day of every week", "daily"],
    ["each and every single week", null],
    ["every and each month", "monthly"],
    ["alternate months", "every 2 months"],
    ["alternating days", "every 2 days"],
    ["each alternating quarter", "every 6 months"],
    ["every other fortnight", "every 4 weeks"],
    ["every 2 fortnights", "every 4 weeks"],
    ["2 fortnights", "every 4 weeks"],
    ["six weeks", "every 6 weeks"],
    ["a dozen weeks", "every 12 weeks"],
    ["every 4th day of the month", "monthly on the 4th"],
    ["every 2nd and 4th Friday", "monthly on the second and fourth Friday"],
    ["every 2nd week on Friday", "every 2 weeks on Friday"],
    ["every 2 to 3 days", "every 3 days"],
    ["every two or three months", "every 3 months"],
    ["every twelfth month", "every 12 months"],
    ["every 1 January", "yearly on 1 January"],
    ["every 2 January and July", "yearly on the 2nd of January and July"],
    ["per 3 months", "every 3 months"],
    ["/week", "weekly"],
    ["once / 2 weeks", "1 × every 2 weeks"],
    ["twice in 3 months", "2 × every 3 months"],
    ["twice in 2 fortnights", "2 × every 4 weeks"],
    ["2 times per half year", "2 × every 6 months"],
    ["once per 2 decades", "1 × every 20 years"],
    ["Monday of the week", "every Monday"],
    ["every Friday of the month", "every Friday"],
    ["every day of the month", "daily"],
    ["every night", "daily at 21:00"],
    ["each morning and every evening", null],
    ["every other morning", "every 2 days at 09:00"],
    ["every third evening", "every 3 days at 18:30"],
    ["every second morning at 8", "every 2 days at 08:00"],
    ["every 3 evenings", "every 3 days at 18:30"],
    ["every 2nd night", "every 2 days at 21:00"],
  ])("%s is %s", (phrase, cadence) => {
    expect(read(phrase)).toBe(cadence);
  });

  test.each([
    "every every week",
    "every and week",
    "every week and every month",
    "each Monday and every other day",
    "weekly monthly",
    "monthly semi-weekly",
    "twice semi-weekly",
    "semi-weekly twice",
    "in 2 weeks",
    "every second week of the month",
    "every 2 days of the week",
    "every 2 weeks of the month",
    "on 2 weeks",
    "weeks",
    "Monday 2 weeks",
    "week of the day",
    "every minute",
    "every 2 hours",
    "per annual",
    "per",
    "a",
  ])("%s is none", (phrase) => {
    expect(read(phrase)).toBeNull();
  });

  test("a night without a name of its own in the settings is a day", () => {
    const calendar = aCalendar({ namedTimes: new Map() });
    expect(
      ["nightly", "every night", "every 2 nights"].map((each) => read(each, calendar)),
    ).toEqual(["daily", "daily", "every 2 days"]);
  });
});
