/** Cadences on weekdays. */
import { describe, expect, test } from "@jest/globals";
import { read } from "./a-phrase";

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
