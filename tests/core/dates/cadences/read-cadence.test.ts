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

describe("A cadence that leaves days out", () => {
  test.each([
    ["every day but Sunday", "every Monday, Tuesday, Wednesday, Thursday, Friday and Saturday"],
    [
      "every day except for the Sunday",
      "every Monday, Tuesday, Wednesday, Thursday, Friday and Saturday",
    ],
    ["daily except on the weekend", "weekdays"],
    [
      "every day but not on Mondays",
      "every Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday",
    ],
    ["every Monday and Friday except Friday", "every Monday"],
    ["weekdays except Mon, and Wed", "every Tuesday, Thursday and Friday"],
    ["weekdays except Mon/Wed", "every Tuesday, Thursday and Friday"],
    [
      "every 2 weeks on weekdays except Friday",
      "every 2 weeks on Monday, Tuesday, Wednesday and Thursday",
    ],
    ["Monday through Friday except Wednesday", "every Monday, Tuesday, Thursday and Friday"],
    ["every other week except Monday", null],
    ["weekends except Saturday and Sunday", null],
    ["monthly except Sunday", null],
    ["every day except sometimes", null],
    ["every 2 days except Sunday", null],
    ["1st of the month except Sunday", null],
    ["every January except Sunday", null],
    ["first Monday of the month except Sunday", null],
  ])("%s is %s", (phrase, cadence) => {
    expect(read(phrase)).toBe(cadence);
  });
});

describe("A cadence on places in a month", () => {
  test.each([
    [
      "on the second Monday and Tuesday of the month",
      "monthly on the second Monday and second Tuesday",
    ],
    ["first Monday, Tuesday of each month", "monthly on the first Monday and first Tuesday"],
    ["first & third Friday of the month", "monthly on the first and third Friday"],
    ["first, and third Friday of the month", "monthly on the first and third Friday"],
    ["first weekend and Monday of the month", "monthly on the first Monday and first Saturday"],
    ["every second Tuesday in March", "yearly on the second Tuesday of March"],
    ["every second Tuesday monthly", "monthly on the second Tuesday"],
    ["every fourth Tuesday", "monthly on the fourth Tuesday"],
    ["every 5th Monday", "monthly on the fifth Monday"],
    ["every 6th Monday of the month", null],
    ["on the second", null],
    ["the first week", null],
    ["monthly on the fifteenth", "monthly on the 15th"],
    ["every 31st", "monthly on the 31st"],
    ["every 32nd", null],
    ["40th of the month", null],
    ["1st and 40th of the month", null],
    ["last day of the month", "monthly on the last day"],
    ["second last day of each month", "monthly on the second last day"],
    ["every 1st day of the month", "monthly on the 1st"],
    ["every twenty-first of the month", "monthly on the 21st"],
    ["twenty-fifth of each month", "monthly on the 25th"],
    ["1st and 31st of each month", "monthly on the 1st and 31st"],
    ["31st and 1st, 1st of each month", "monthly on the 1st and 31st"],
    ["last and first Friday of the month", "monthly on the first and last Friday"],
    ["third, first and last Friday of the month", "monthly on the first, third and last Friday"],
    [
      "last, second last and first day of each month",
      "monthly on the 1st, second last day and last day",
    ],
    ["23rd working day of the month", "monthly on the 23rd weekday"],
    ["24th working day of the month", null],
    ["penultimate Friday of the month", "monthly on the second last Friday"],
    ["final Friday of each month", "monthly on the last Friday"],
    ["last but two days of the month", "monthly on the third last day"],
    ["last but three Friday of the month", "monthly on the fourth last Friday"],
    ["third to last Friday of the month", "monthly on the third last Friday"],
    ["2nd from the end of the month", "monthly on the second last day"],
    ["3rd from last day of the month", "monthly on the third last day"],
    ["second before the last Friday of the month", "monthly on the second last Friday"],
    ["1st to 3rd of the month", "monthly on the 1st, 2nd and 3rd"],
    ["1st through the 3rd of each month", "monthly on the 1st, 2nd and 3rd"],
    ["1st-40th of each month", null],
    ["1st, 3rd and the 5th of each month", "monthly on the 1st, 3rd and 5th"],
    ["1st + 3rd of the month", "monthly on the 1st and 3rd"],
    ["1st or 3rd of the month", "monthly on the 1st and 3rd"],
    ["1st/15th of the month", "monthly on the 1st and 15th"],
    ["day 20 of each month", "monthly on the 20th"],
    ["day 20 and 30 of every month", "monthly on the 20th and 30th"],
    ["monthly on day 20, 30", "monthly on the 20th and 30th"],
    ["on day 0 of every month", null],
    ["on day 32 of every month", null],
    ["monthly on 1 and 15", "monthly on the 1st and 15th"],
    ["monthly on 1, 15", "monthly on the 1st and 15th"],
    ["monthly on 1 & 15", "monthly on the 1st and 15th"],
    ["monthly on the 1st & 15th", "monthly on the 1st and 15th"],
    ["monthly on 32", null],
    ["monthly on 1 and 32", null],
    ["weekly on 1", null],
    ["every Sunday, Monday and the 1st", null],
    ["Friday and Monday, first and third of each month", null],
  ])("%s is %s", (phrase, cadence) => {
    expect(read(phrase)).toBe(cadence);
  });
});

describe("A cadence in a year", () => {
  test.each([
    ["December 25 every year", "yearly on 25 December"],
    ["every Dec. 25", "yearly on 25 December"],
    ["every year on Dec 25", "yearly on 25 December"],
    ["25 of December each year", "yearly on 25 December"],
    ["every December 25 at 9", "yearly on 25 December at 09:00"],
    ["December 25 pm every year", null],
    ["every 3 January", "yearly on 3 January"],
    ["every 1 and 15 January", "yearly on 1 and 15 January"],
    ["yearly on 1 and 15 January and July", "yearly on the 1st and 15th of January and July"],
    ["the 1st of July and January every year", "yearly on the 1st of January and July"],
    ["1 January and 1 July every year", "yearly on the 1st of January and July"],
    ["every 30 February", null],
    ["31 April each year", null],
    ["1 and 31 April each year", null],
    ["yearly on the 29th of February", "yearly on 29 February"],
    ["Mondays in March", "yearly on every Monday of March"],
    ["every Monday in March", "yearly on every Monday of March"],
    ["every Friday in December and November", "yearly on every Friday of November and December"],
    ["every other Monday in March and May", null],
    ["every month in March on Monday", null],
    ["every 2 weeks in March on Monday", null],
    ["every day in March", null],
    ["weekly in March", null],
    ["weekly on the 1st of March", null],
    ["every year in March", "yearly on 1 March"],
    ["in March every 2 years", "every 2 years on 1 March"],
    ["every month in March", "yearly on 1 March"],
    ["every 2 months in March", null],
    ["yearly on the 1st", null],
    ["yearly on the last Monday", "yearly on the last Monday"],
    ["yearly on the 53rd Monday", "yearly on the 53rd Monday"],
    ["yearly on the 54th Monday", null],
    ["yearly on the first and 54th Monday", null],
    ["yearly on the 100th day", "yearly on the 100th day"],
    ["every 100th day of the year", "yearly on the 100th day"],
    ["yearly on the last day", "yearly on the last day of December"],
    ["every 2 years on the first day", "every 2 years on 1 January"],
    ["yearly on Tuesday", null],
    ["every 2 years on Tuesday", null],
    ["middle of every year", "yearly on 1 July"],
    ["mid year", "yearly on 1 July"],
    ["start of the year", "yearly on 1 January"],
    ["year start", "yearly on 1 January"],
    ["end of January every year", "yearly on the last day of January"],
    ["every end of January", "yearly on the last day of January"],
    ["EOY", "yearly on the last day of December"],
  ])("%s is %s", (phrase, cadence) => {
    expect(read(phrase)).toBe(cadence);
  });
});

describe("A cadence in quarters, months and weeks", () => {
  test.each([
    ["first day of every quarter", "yearly on the 1st of January, April, July and October"],
    ["every quarter on the 1st", "yearly on the 1st of January, April, July and October"],
    ["quarterly at the start", "yearly on the 1st of January, April, July and October"],
    [
      "last working day of each quarter",
      "yearly on the last weekday of March, June, September and December",
    ],
    ["mid-quarter", "yearly on the 15th of February, May, August and November"],
    ["middle of each quarter", "yearly on the 15th of February, May, August and November"],
    ["EOQ", "yearly on the last day of March, June, September and December"],
    ["EOM EOQ", null],
    ["the 2nd and last day of each quarter", null],
    ["every quarter on the first and last Monday", null],
    ["every quarter on Monday", null],
    ["every 2 quarters on Monday", null],
    ["every 2 quarters on the 1st", null],
    ["beginning of each month", "monthly on the 1st"],
    ["EOM", "monthly on the last day"],
    ["monthly at the end", "monthly on the last day"],
    ["at the end of the month", "monthly on the last day"],
    ["start of every other month", "every 2 months on the 1st"],
    ["every half-year on the 1st", "every 6 months on the 1st"],
    ["every 2 months on the 1st Monday", "every 2 months on the first Monday"],
    ["every 2 months on Monday", "every 2 months on every Monday"],
    ["every 3 months on Tuesday and Friday", "every 3 months on every Tuesday and Friday"],
    ["monthly on Tuesday", "every Tuesday"],
    ["quarterly on Tuesday", null],
    ["end of the 3rd Monday", null],
    ["end of every day", "daily"],
    ["middle of the week", "every Wednesday"],
    ["mid-week", "every Wednesday"],
    ["end of every 2 weeks", "every 2 weeks on Sunday"],
    ["last day of the week", "every Sunday"],
    ["first day of the week", "every Monday"],
    ["3rd day of every week", "every Wednesday"],
    ["8th day of the week", null],
  ])("%s is %s", (phrase, cadence) => {
    expect(read(phrase)).toBe(cadence);
  });
});

describe("A cadence on weekdays, in other words", () => {
  test.each([
    ["Mon. and Fri.", "every Monday and Friday"],
    ["on Mon. at 9", "every Monday at 09:00"],
    ["every Monday to Thursday", "every Monday, Tuesday, Wednesday and Thursday"],
    ["Monday-Thursday", "every Monday, Tuesday, Wednesday and Thursday"],
    ["between Sunday and Tuesday", "every Monday, Tuesday and Sunday"],
    ["between Monday to Friday", null],
    ["Sa, Su", "weekends"],
    ["Tu-Th", "every Tuesday, Wednesday and Thursday"],
    ["Mo and", null],
    ["mondays and thursdays", "every Monday and Thursday"],
    ["Mon/Wed", "every Monday and Wednesday"],
    ["Mon, Mon", "every Monday"],
    ["tuedsay", "every Tuesday"],
    ["wenesdays", "every Wednesday"],
    ["thursdy", "every Thursday"],
    ["friady", "every Friday"],
    ["at weekends", "weekends"],
    ["over the weekend", "weekends"],
    ["over weekends", "weekends"],
    ["at Monday", null],
    ["saturdays and sundays", "weekends"],
    ["each and every Friday", "every Friday"],
    ["every alternate Friday", "every 2 weeks on Friday"],
    ["every third week on Monday", "every 3 weeks on Monday"],
    ["every 2 or 3 weeks on Monday", "every 3 weeks on Monday"],
    ["every 2 Mondays", "every 2 weeks on Monday"],
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

describe("A cadence with a time, in other words", () => {
  test.each([
    ["semi-annually at 9", "every 6 months at 09:00"],
    ["every weekday morning", "weekdays at 09:00"],
    ["every Friday at 11", "every Friday at 11:00"],
    ["every evening at 5", "daily at 17:00"],
    ["every evening at 4:59", "daily at 16:59"],
    ["every evening at 12:00", "daily at 12:00"],
    ["every morning at 8", "daily at 08:00"],
    ["every night at 11", "daily at 23:00"],
    ["mornings", "daily at 09:00"],
    ["evenings at 8", "daily at 20:00"],
    ["every afternoon at 3", "daily at 15:00"],
    ["weekly at noon", "weekly at 12:00"],
    ["every Monday around 8", "every Monday at 08:00"],
    ["every Monday by 8pm", "every Monday at 20:00"],
    ["every Monday at quarter to 9", "every Monday at 08:45"],
    ["every Monday at a quarter past 9", "every Monday at 09:15"],
    ["every Monday @ 9", "every Monday at 09:00"],
    ["every Monday over lunch", "every Monday at 12:30"],
    ["every Monday in the morning", "every Monday at 09:00"],
    ["every day at 9 o'clock", "daily at 09:00"],
    ["Mon at 9am", "every Monday at 09:00"],
    ["weekly (Monday) at 9", "every Monday at 09:00"],
    ["every Monday at", null],
    ["once at 9", null],
    ["once in the evening", null],
    ["every day at 25:00", null],
    ["daily during breakfast", null],
  ])("%s is %s", (phrase, cadence) => {
    expect(read(phrase)).toBe(cadence);
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
