/** Cadences as recurrence rules of RFC 5545. */
import { describe, expect, test } from "@jest/globals";
import { readCadence } from "../../../src/core/dates/cadences/read-cadence";
import { toRrule } from "../../../src/core/dates/rrule";
import { aCalendar } from "./a-calendar";

function rule(phrase: string, calendar = aCalendar()): string | null {
  const { reading } = readCadence(phrase, calendar);
  if (!reading) throw new Error(`${phrase} is no cadence`);
  return toRrule(reading.cadence, calendar);
}

describe("The rule of a cadence", () => {
  test.each([
    ["daily", "FREQ=DAILY"],
    ["every 3 days", "FREQ=DAILY;INTERVAL=3"],
    ["weekly", "FREQ=WEEKLY"],
    ["every other tuesday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"],
    ["weekdays", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"],
    ["monthly", "FREQ=MONTHLY"],
    ["quarterly", "FREQ=MONTHLY;INTERVAL=3"],
    ["half-yearly", "FREQ=MONTHLY;INTERVAL=6"],
    ["monthly on the 15th", "FREQ=MONTHLY;BYMONTHDAY=15"],
    ["monthly on the last day", "FREQ=MONTHLY;BYMONTHDAY=-1"],
    ["first Monday of the month", "FREQ=MONTHLY;BYDAY=1MO"],
    ["last working day of the month", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"],
    ["yearly", "FREQ=YEARLY"],
    ["yearly on 25 December", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25"],
    [
      "every 3rd year on the fourth Thursday in November",
      "FREQ=YEARLY;INTERVAL=3;BYMONTH=11;BYDAY=4TH",
    ],
    ["yearly on the 13th Friday", "FREQ=YEARLY;BYDAY=13FR"],
    ["yearly on the 100th day", "FREQ=YEARLY;BYYEARDAY=100"],
    ["every day except Friday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,SA,SU"],
    ["every 2 quarters", "FREQ=MONTHLY;INTERVAL=6"],
    ["every 2 years", "FREQ=YEARLY;INTERVAL=2"],
    ["yearly on the 366th day", "FREQ=YEARLY;BYYEARDAY=-1"],
    ["yearly on the 365th day", "FREQ=YEARLY;BYYEARDAY=365"],
    ["yearly on the 10th and last day", "FREQ=YEARLY;BYYEARDAY=10,-1"],
    ["first and third Friday of the month", "FREQ=MONTHLY;BYDAY=1FR,3FR"],
    ["1st and 10th working day of the month", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,10"],
    ["yearly on the 10th working day", "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=10"],
    [
      "first working day of January and July every year",
      "FREQ=MONTHLY;BYMONTH=1,7;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1",
    ],
    [
      "first working day of March every 2 years",
      "FREQ=YEARLY;INTERVAL=2;BYMONTH=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1",
    ],
    ["the 1st of January and July every year", "FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=1"],
    ["first Monday of May and June every 2 years", "FREQ=YEARLY;INTERVAL=2;BYMONTH=5,6;BYDAY=1MO"],
  ])("%s: %s", (phrase, expected) => {
    expect(rule(phrase)).toBe(expected);
  });

  test("once has none", () => {
    expect(rule("once")).toBeNull();
  });

  test("the first day of the week is told only where it decides something", () => {
    const sundays = aCalendar({ weekStart: 7 });
    expect(rule("every 2 weeks on Tuesday", sundays)).toBe(
      "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=SU",
    );
    expect(rule("every Tuesday", sundays)).toBe("FREQ=WEEKLY;BYDAY=TU");
  });
});

describe("A rule that leaves out no month", () => {
  test.each([
    ["monthly on the 31st", "FREQ=MONTHLY;BYMONTHDAY=-1"],
    ["monthly on the 15th and 31st", "FREQ=MONTHLY;BYMONTHDAY=15,-1"],
    ["monthly on the 30th", "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1"],
    ["monthly on the 1st and 29th", "FREQ=MONTHLY;BYMONTHDAY=1,28,29;BYSETPOS=1,-1"],
    ["every 29 February", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"],
    ["every 28 February", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28"],
    ["monthly on the 28th and 30th", "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=1,-1"],
    ["monthly on the 1st and 15th", "FREQ=MONTHLY;BYMONTHDAY=1,15"],
    ["every 30 April", "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=30"],
    ["the 31st of April and May every year", "FREQ=YEARLY;BYMONTH=4,5;BYMONTHDAY=-1"],
    ["monthly on the 30th and 31st", "FREQ=MONTHLY;BYMONTHDAY=30,-1"],
    ["yearly on 31 December", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31"],
    [
      "yearly on the 30th of January and February",
      "FREQ=MONTHLY;BYMONTH=1,2;BYMONTHDAY=28,29,30;BYSETPOS=-1",
    ],
  ])("%s: %s", (phrase, expected) => {
    expect(rule(phrase)).toBe(expected);
  });

  test("where none can say it, there is none", () => {
    expect(rule("monthly on the 29th and 30th")).toBeNull();
    expect(rule("the 29th and 30th of January and February each year")).toBeNull();
    expect(rule("monthly on the 1st, 30th and second last day")).toBeNull();
    expect(rule("first working day of January and July every 2 years")).toBeNull();
    expect(rule("every 2 years on the 30th of January and February")).toBeNull();
  });
});
