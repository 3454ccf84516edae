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
    expect(rule("every 2 years on the 30th of January and February")).toBeNull();
  });
});
