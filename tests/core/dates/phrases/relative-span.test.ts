/** Which days a week, month, quarter or year told from today holds: read on Sunday 22 November 2026 at 10:00. */
import { expect, test } from "@jest/globals";
import { aCalendar } from "../a-calendar";
import { meaning, table } from "./a-phrase";

table("a span near today", [
  ["this week", "2026-11-16..2026-11-22"],
  ["next week", "2026-11-23..2026-11-29"],
  ["last week", "2026-11-09..2026-11-15"],
  ["this month", "2026-11-01..2026-11-30"],
  ["next month", "2026-12-01..2026-12-31"],
  ["last month", "2026-10-01..2026-10-31"],
  ["this quarter", "2026-10-01..2026-12-31"],
  ["next quarter", "2027-01-01..2027-03-31"],
  ["last quarter", "2026-07-01..2026-09-30"],
  ["this year", "2026-01-01..2026-12-31"],
  ["next year", "2027-01-01..2027-12-31"],
  ["last year", "2025-01-01..2025-12-31"],
  ["the week after next", "2026-11-30..2026-12-06"],
  ["the month before last", "2026-09-01..2026-09-30"],
  ["the year after next", "2028-01-01..2028-12-31"],
  ["next weekend", "2026-11-28..2026-11-29"],
  ["this weekend", "2026-11-21..2026-11-22"],
  ["last weekend", "2026-11-14..2026-11-15"],
  ["the weekend", "2026-11-21..2026-11-22"],
  ["the weekend after next", "2026-12-05..2026-12-06"],
  ["the weekend before last", "2026-11-07..2026-11-08"],
  ["2 weekends ago", "2026-11-07..2026-11-08"],
  ["in two weekends", "2026-12-05..2026-12-06"],
  ["the next 3 days", "2026-11-23..2026-11-25"],
  ["the last 3 weeks", "2026-10-26..2026-11-15"],
  ["past 2 months", "2026-09-01..2026-10-31"],
  ["the coming week", "2026-11-23..2026-11-29"],
  ["the following month", "2026-12-01..2026-12-31"],
  ["the previous year", "2025-01-01..2025-12-31"],
  ["the past month", "2026-10-01..2026-10-31"],
  ["next 2 quarters", "2027-01-01..2027-06-30"],
  ["the current week", "2026-11-16..2026-11-22"],
  ["next two years", "2027-01-01..2028-12-31"],
  ["the next few days", "2026-11-23..2026-11-25"],
  ["last couple of weeks", "2026-11-02..2026-11-15"],
  ["next workweek", "2026-11-23..2026-11-27"],
  ["next 0 days", "nothing"],
]);

table("a week, month, quarter or year has a first and a last day", [
  ["week of 3 December", "2026-11-30..2026-12-06"],
  ["this qtr", "2026-10-01..2026-12-31"],
  ["next 3 days", "2026-11-23..2026-11-25"],
  ["the last two weeks", "2026-11-02..2026-11-15"],
  ["rest of the month", "2026-11-22..2026-11-30"],
  ["later this week", "2026-11-22"],
]);

table("a unit in turn, by any word for it", [
  ["current month", "2026-11-01..2026-11-30"],
  ["coming month", "2026-12-01..2026-12-31"],
  ["upcoming month", "2026-12-01..2026-12-31"],
  ["following month", "2026-12-01..2026-12-31"],
  ["previous month", "2026-10-01..2026-10-31"],
  ["prev month", "2026-10-01..2026-10-31"],
  ["past month", "2026-10-01..2026-10-31"],
  ["preceding month", "2026-10-01..2026-10-31"],
  ["this coming week", "2026-11-23..2026-11-29"],
  ["this coming weekend", "2026-11-28..2026-11-29"],
  ["nxt wk", "2026-11-23..2026-11-29"],
  ["this wknd", "2026-11-21..2026-11-22"],
  ["wknd", "2026-11-21..2026-11-22"],
  ["this past month", "2026-10-01..2026-10-31"],
  ["this next quarter", "2027-01-01..2027-03-31"],
  ["that coming week", "nothing"],
  ["next calendar year", "2027-01-01..2027-12-31"],
  ["next fiscal year", "2027-01-01..2027-12-31"],
  ["next financial year", "2027-01-01..2027-12-31"],
  ["next leap year", "nothing"],
  ["next work week", "2026-11-23..2026-11-27"],
  ["next working week", "2026-11-23..2026-11-27"],
  ["next workweek", "2026-11-23..2026-11-27"],
  ["next busy week", "nothing"],
  ["next calendar month", "nothing"],
  ["next fiscal week", "nothing"],
  ["next work year", "nothing"],
  ["3 days after the weekend", "2026-11-25"],
  ["3 days after the next week", "2026-12-02"],
]);

test("a fiscal year begins in the month of the settings, a calendar year in January", () => {
  const calendar = aCalendar({ yearStartMonth: 4 });
  expect(meaning("next financial year", { calendar })).toBe("2027-04-01..2028-03-31");
  expect(meaning("last fiscal year", { calendar })).toBe("2025-04-01..2026-03-31");
  expect(meaning("next calendar year", { calendar })).toBe("2027-01-01..2027-12-31");
  expect(meaning("last year", { calendar })).toBe("2025-01-01..2025-12-31");
});

test("a working week is Monday to Friday, and a weekend Saturday and Sunday, whatever day the week starts on", () => {
  for (const weekStart of [1, 6, 7] as const) {
    const calendar = aCalendar({ weekStart });
    expect(meaning("this weekend", { calendar })).toBe("2026-11-21..2026-11-22");
    expect(meaning("next weekend", { calendar, now: "2026-11-25T10:00" })).toBe(
      "2026-12-05..2026-12-06",
    );
  }
  const sundays = aCalendar({ weekStart: 7 });
  expect(meaning("this workweek", { calendar: sundays })).toBe("2026-11-23..2026-11-27");
});

table("two turns off, or one from another", [
  ["the month after next", "2027-01-01..2027-01-31"],
  ["week before last", "2026-11-02..2026-11-08"],
  ["the month after next month", "2027-01-01..2027-01-31"],
  ["the month after this month", "2026-12-01..2026-12-31"],
  ["the month before this month", "2026-10-01..2026-10-31"],
  ["the month before last month", "2026-09-01..2026-09-30"],
  ["the week beside last week", "nothing"],
  ["the week after next month", "2027-01-07"],
]);

table("several in a row", [
  ["next 2 weeks", "2026-11-23..2026-12-06"],
  ["last 2 weeks", "2026-11-02..2026-11-15"],
  ["next 1 week", "2026-11-23..2026-11-29"],
  ["next one month", "2026-12-01..2026-12-31"],
  ["next 2 week", "nothing"],
  ["this 2 weeks", "nothing"],
  ["next 1.5 weeks", "nothing"],
  ["next 0 weeks", "nothing"],
  ["next 7971 years", "2027-01-01..9997-12-31"],
  ["next 7973 years", "nothing"],
  ["last 2024 years", "0002-01-01..2025-12-31"],
  ["last 2025 years", "nothing"],
]);

table("weekends off", [
  ["a weekend ago", "2026-11-14..2026-11-15"],
  ["two weekends ago", "2026-11-07..2026-11-08"],
  ["one weekend from now", "2026-11-28..2026-11-29"],
  ["2 weekends hence", "2026-12-05..2026-12-06"],
  ["in 2 weekends from now", "2026-12-05..2026-12-06"],
  ["in one weekend", "2026-11-28..2026-11-29"],
  ["2 weekends", "nothing"],
  ["in 2 weekends ago", "nothing"],
  ["1.5 weekends ago", "nothing"],
  ["2 weekenders ago", "nothing"],
]);

table(
  "weekends off, before the weekend has begun",
  [
    ["in one weekend", "2026-11-28..2026-11-29"],
    ["two weekends from now", "2026-12-05..2026-12-06"],
    ["a weekend ago", "2026-11-21..2026-11-22"],
  ],
  { now: "2026-11-25T10:00" },
);

test("on a Saturday the weekend has begun", () => {
  expect(meaning("in one weekend", { now: "2026-11-21T10:00" })).toBe("2026-11-28..2026-11-29");
});

table("the rest of a unit begins today", [
  ["rest of the month", "2026-11-22..2026-11-30"],
  ["the rest of the year", "2026-11-22..2026-12-31"],
  ["rest of this quarter", "2026-11-22..2026-12-31"],
  ["rest of month", "2026-11-22..2026-11-30"],
  ["rest of next month", "nothing"],
  ["later this month", "2026-11-22..2026-11-30"],
  ["later the month", "nothing"],
  ["later month", "nothing"],
  ["rest this month", "nothing"],
]);

table(
  "before Saturday the coming weekend is this week's, the next one that of next week",
  [
    ["the coming weekend", "2026-11-21..2026-11-22"],
    ["this coming weekend", "2026-11-21..2026-11-22"],
    ["next weekend", "2026-11-28..2026-11-29"],
    ["the following weekend", "2026-11-28..2026-11-29"],
  ],
  { now: "2026-11-18T10:00" },
);
