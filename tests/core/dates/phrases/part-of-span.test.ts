/** Which day the end, the middle or a counted part of a span is: read on Sunday 22 November 2026 at 10:00. */
import { expect, test } from "@jest/globals";
import { aCalendar } from "../a-calendar";
import { meaning, table } from "./a-phrase";

table("the early and the late part of a year are its first and its last quarter", [
  ["early 2027", "2027-01-01..2027-03-31"],
  ["late 2027", "2027-10-01..2027-12-31"],
  ["early next year", "2027-01-01..2027-03-31"],
  ["late this year", "2026-10-01..2026-12-31"],
]);

table("a part of a span is one day", [
  ["end of the week", "2026-11-22"],
  ["EOW", "2026-11-22"],
  ["by EOM", "2026-11-30"],
  ["EOM March", "2027-03-31"],
  ["EOM of March", "2027-03-31"],
  ["eow next week", "2026-11-29"],
  ["EOY 2027", "2027-12-31"],
  ["EOQ", "2026-12-31"],
  ["EOY", "2026-12-31"],
  ["month end", "2026-11-30"],
  ["end of next week", "2026-11-29"],
  ["end of Q4", "2026-12-31"],
  ["by the end of November", "2026-11-30"],
  ["start of next month", "2026-12-01"],
  ["beginning of next quarter", "2027-01-01"],
  ["mid-November", "2027-11-15"],
  ["middle of next week", "2026-11-25"],
  ["middle of the quarter", "2026-11-15"],
  ["middle of 2027", "2027-07-01"],
  ["first Monday of next month", "2026-12-07"],
  ["last Friday of November", "2026-11-27"],
  ["second Tuesday in January", "2027-01-12"],
  ["last day of February", "2027-02-28"],
  ["last working day of the month", "2026-11-30"],
  ["second to last Friday of December", "2026-12-18"],
  ["100th day of 2027", "2027-04-10"],
  ["5th Friday of December", "2027-12-31"],
  ["5th Friday of December 2026", "nothing"],
]);

table("the end or start of a unit, in whatever words", [
  ["end of the week", "2026-11-22"],
  ["close of the week", "2026-11-22"],
  ["the start of the month", "2026-11-01"],
  ["beginning of the year", "2026-01-01"],
  ["month end", "2026-11-30"],
  ["month-end", "2026-11-30"],
  ["month's end", "2026-11-30"],
  ["the year's end", "2026-12-31"],
  ["year-end", "2026-12-31"],
  ["quarter start", "2026-10-01"],
  ["week beginning", "2026-11-16"],
  ["month middle", "nothing"],
  ["months end", "nothing"],
  ["month of", "nothing"],
  ["3 days after the month's end", "2026-12-03"],
  ["3 days after the EOM", "2026-12-03"],
]);

table("the middle of a span", [
  ["middle of the week", "2026-11-18"],
  ["middle of week 48", "2026-11-25"],
  ["middle of this workweek", "2026-11-18"],
  ["middle of February 2027", "2027-02-15"],
  ["middle of the month", "2026-11-15"],
  ["middle of January 2027", "2027-01-15"],
  ["mid-January 2027", "2027-01-15"],
  ["midpoint of Q3 2027", "2027-08-15"],
  ["middle of H1 2027", "2027-04-01"],
  ["middle of H2 2027", "2027-10-01"],
  ["middle of 2027", "2027-07-01"],
  ["middle of the day", "nothing"],
]);

test("the middle of a week is its Wednesday, whatever day it starts on", () => {
  const calendar = aCalendar({ weekStart: 7 });
  expect(meaning("middle of the week", { calendar })).toBe("2026-11-25");
});

table("the first ten days of a month, and those after its twentieth", [
  ["early November", "2027-11-01..2027-11-10"],
  ["early in December", "2026-12-01..2026-12-10"],
  ["early-December", "2026-12-01..2026-12-10"],
  ["late-December", "2026-12-21..2026-12-31"],
  ["late in next month", "2026-12-21..2026-12-31"],
  ["late Rome", "nothing"],
]);

table("a counted part, by any word for its place", [
  ["last Friday of next month", "2026-12-25"],
  ["final Friday of next month", "2026-12-25"],
  ["penultimate Friday of next month", "2026-12-18"],
  ["next to last Friday of next month", "2026-12-18"],
  ["second to the last Friday of next month", "2026-12-18"],
  ["second to last Friday of next month", "2026-12-18"],
  ["second from last Friday of next month", "2026-12-18"],
  ["third last Friday of next month", "2026-12-11"],
  ["last Friday in next month", "2026-12-25"],
  ["last Friday for next month", "2026-12-25"],
  ["last Friday by next month", "nothing"],
  ["first Monday next month", "2026-12-07"],
  ["first Monday January", "nothing"],
  ["first Monday Rome", "nothing"],
  ["first workday of next month", "2026-12-01"],
  ["first weekday of next month", "2026-12-01"],
  ["first working day of next month", "2026-12-01"],
  ["first business day of next month", "2026-12-01"],
  ["first work day of next month", "2026-12-01"],
  ["first working Friday of next month", "nothing"],
  ["first paid day of next month", "nothing"],
  ["3 days after the first Monday of next month", "2026-12-10"],
  ["second week of Q1 next year", "2027-01-11..2027-01-17"],
]);
