/** Cadences in people's words. */
import { describe, expect, test } from "@jest/globals";
import { formatCadence } from "../../../../src/core/dates/cadences/format-cadence";
import { readCadence } from "../../../../src/core/dates/cadences/read-cadence";
import { aCalendar, aTime } from "../a-calendar";

/** The canonical text with a target in front: `2 × weekly`; null for no cadence. */
function read(phrase: string, calendar = aCalendar()): string | null {
  const { reading } = readCadence(phrase, calendar);
  if (!reading) return null;
  const text = formatCadence(reading.cadence, reading.time);
  return reading.target === null ? text : `${String(reading.target)} × ${text}`;
}

function suggestion(phrase: string): string | null {
  const outcome = readCadence(phrase, aCalendar());
  return outcome.reading ? "(read)" : outcome.suggestion;
}

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

describe("A cadence on weekdays", () => {
  test.each([
    ["weekdays", "weekdays"],
    ["every weekday", "weekdays"],
    ["each working day", "weekdays"],
    ["Monday to Friday", "weekdays"],
    ["Mon–Fri", "weekdays"],
    ["weekends", "weekends"],
    ["at the weekend", "weekends"],
    ["Mon, Wed, Fri", "every Monday, Wednesday and Friday"],
    ["Mo, We, Fr", "every Monday, Wednesday and Friday"],
    ["Mo-Fr", "weekdays"],
    ["between Monday and Friday", "weekdays"],
    ["monday-wednesday-friday", "every Monday, Wednesday and Friday"],
    ["every Mon/Wed/Fri", "every Monday, Wednesday and Friday"],
    ["Tuesdays", "every Tuesday"],
    ["on Mondays", "every Monday"],
    ["every Monday and Thursday", "every Monday and Thursday"],
    ["Saturday through Tuesday", "every Monday, Tuesday, Saturday and Sunday"],
    ["weekly (Monday)", "every Monday"],
    ["monthly on Tue and Fri", "every Tuesday and Friday"],
    ["every other Tuesday", "every 2 weeks on Tuesday"],
    ["alternate Tuesdays", "every 2 weeks on Tuesday"],
    ["every 4 weekends", "every 4 weeks on Saturday and Sunday"],
    ["every day except Sunday", "every Monday, Tuesday, Wednesday, Thursday, Friday and Saturday"],
    ["weekdays except Wednesday", "every Monday, Tuesday, Thursday and Friday"],
    ["every wednsday", "every Wednesday"],
    ["thrusday", "every Thursday"],
  ])("%s is %s", (phrase, cadence) => {
    expect(read(phrase)).toBe(cadence);
  });
});

describe("A cadence on days of the month, quarter or year", () => {
  test.each([
    ["every 15th", "monthly on the 15th"],
    ["the 4th of every other month", "every 2 months on the 4th"],
    ["on the 1st and 15th of each month", "monthly on the 1st and 15th"],
    ["1st-3rd of each month", "monthly on the 1st, 2nd and 3rd"],
    ["first of the month", "monthly on the 1st"],
    ["every month on the last", "monthly on the last day"],
    ["month-end", "monthly on the last day"],
    ["at year end", "yearly on the last day of December"],
    ["mid-month", "monthly on the 15th"],
    ["every first Monday", "monthly on the first Monday"],
    ["last Friday of the month", "monthly on the last Friday"],
    ["2nd to the last Friday of each month", "monthly on the second last Friday"],
    ["last but one Friday of the month", "monthly on the second last Friday"],
    ["first and third Friday", "monthly on the first and third Friday"],
    ["last working day of the month", "monthly on the last weekday"],
    ["first weekend of the month", "monthly on the first Saturday"],
    ["end of every quarter", "yearly on the last day of March, June, September and December"],
    [
      "first Monday of the quarter",
      "yearly on the first Monday of January, April, July and October",
    ],
    ["once a year on December 25th", "1 × yearly on 25 December"],
    ["every 25 December", "yearly on 25 December"],
    ["every fourth Thursday in November", "yearly on the fourth Thursday of November"],
    ["every January and July", "yearly on the 1st of January and July"],
    ["every year on the 13th Friday", "yearly on the 13th Friday"],
    ["end of every week", "every Sunday"],
    ["first day of each year", "yearly on 1 January"],
  ])("%s is %s", (phrase, cadence) => {
    expect(read(phrase)).toBe(cadence);
  });

  test("quarters, years and weeks begin where the calendar says", () => {
    const calendar = aCalendar({ yearStartMonth: 4, weekStart: 7 });
    expect(read("end of every year", calendar)).toBe("yearly on the last day of March");
    expect(read("first Monday of every quarter", aCalendar({ yearStartMonth: 2 }))).toBe(
      "yearly on the first Monday of February, May, August and November",
    );
    expect(read("start of each week", calendar)).toBe("every Sunday");
  });
});

describe("A cadence with a time", () => {
  test.each([
    ["every day at 16:00", "daily at 16:00"],
    ["weekdays 12:30", "weekdays at 12:30"],
    ["at 8 every day", "daily at 08:00"],
    ["every Friday at 4", "every Friday at 16:00"],
    ["every Friday at half past 3", "every Friday at 15:30"],
    ["every day at noon", "daily at 12:00"],
    ["every morning", "daily at 09:00"],
    ["every evening at 8", "daily at 20:00"],
    ["Sunday evenings", "every Sunday at 18:30"],
    ["nightly", "daily at 21:00"],
    ["every day on my afternoon walk", "daily at 15:00"],
  ])("%s is %s", (phrase, cadence) => {
    expect(read(phrase)).toBe(cadence);
  });

  test("the user's own names of times are understood", () => {
    const calendar = aCalendar({ namedTimes: new Map([["school run", aTime("07:45")]]) });
    expect(read("every weekday at the school run", calendar)).toBe("weekdays at 07:45");
  });
});

describe("What is no cadence", () => {
  test.each([
    "",
    "the",
    "every",
    "every other",
    "every first",
    "each other",
    "once in a while",
    "most days",
    "every few weeks",
    "every kasdhf alkfha",
    "every 0 days",
    "every 1000 days",
    "every Christmas",
    "25 December",
    "in the morning",
    "once on Monday",
    "monthly every 2 weeks",
    "every Monday and every other Friday",
    "4 July and 25 December every year",
    "every weekday at 9am and 5pm",
    "yearly on 31 February",
    "every -2 weeks",
    "every 1.5 weeks",
    "every other weekday",
    "twice a week and once a month",
    "every week ".repeat(30),
  ])("%s", (phrase) => {
    expect(read(phrase)).toBeNull();
  });
});

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
  ])("%s: did you mean %s?", (phrase, nearest) => {
    expect(suggestion(phrase)).toBe(nearest);
  });

  test("nothing is suggested for what is too far from any cadence", () => {
    expect(suggestion("every kasdhf alkfha")).toBeNull();
    expect(suggestion("constructor")).toBeNull();
    expect(suggestion("triweekly")).toBeNull();
  });
});
