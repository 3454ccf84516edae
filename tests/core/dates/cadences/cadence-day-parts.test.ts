/** Which days a cadence names, and which it leaves out. */
import { describe, expect, test } from "@jest/globals";
import { aCalendar } from "../a-calendar";
import { read } from "./a-phrase";

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
    ["every Christmas", "yearly on 25 December"],
    ["each New Year's Eve at 6pm", "yearly on 31 December at 18:00"],
    ["once a year at Christmas", "1 × yearly on 25 December"],
    ["every leap day", "yearly on 29 February"],
    ["every fourth Thursday in November", "yearly on the fourth Thursday of November"],
    ["every January and July", "yearly on the 1st of January and July"],
    ["every year on the 13th Friday", "yearly on the 13th Friday"],
    ["end of every week", "every Sunday"],
    ["first day of each year", "yearly on 1 January"],
    ["first Monday of month", "monthly on the first Monday"],
    ["every December 9am", "yearly on 1 December at 09:00"],
    ["every December 9 pm", "yearly on 1 December at 21:00"],
    ["every January 9 o'clock", "yearly on 1 January at 09:00"],
    ["every December 9.30pm", "yearly on 1 December at 21:30"],
    ["every December at 9", "yearly on 1 December at 09:00"],
    ["every December 9 at 8", "yearly on 9 December at 08:00"],
    ["every 40 January", null],
    ["25 December and 1 January every year", null],
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
    ["every day in March except Sunday", null],
    [
      "weekdays in March except Friday",
      "yearly on every Monday, Tuesday, Wednesday and Thursday of March",
    ],
    ["every day on the 1st except Sunday", null],
    ["weekdays and the 1st except Friday", null],
    ["weekdays and the first Monday except Friday", null],
    ["first working day of the month except Friday", null],
    [
      "every 2 months on weekdays except Friday",
      "every 2 months on every Monday, Tuesday, Wednesday and Thursday",
    ],
    ["every other weekend except Sunday", "every 2 weeks on Saturday"],
    ["weekdays except Mon & Wed", "every Tuesday, Thursday and Friday"],
    ["weekdays except Mon + Wed", "every Tuesday, Thursday and Friday"],
    ["weekdays except Mon or Wed", "every Tuesday, Thursday and Friday"],
    ["weekdays except Monday, at 9", "every Tuesday, Wednesday, Thursday and Friday at 09:00"],
    ["weekdays excluding Monday to Wednesday", "every Thursday and Friday"],
    ["every day apart from weekends", "weekdays"],
    ["every day from Monday to Friday", "weekdays"],
    ["every day from Monday", null],
    ["except Sunday", null],
    ["every day except", null],
  ])("%s is %s", (phrase, cadence) => {
    expect(read(phrase)).toBe(cadence);
  });
});
