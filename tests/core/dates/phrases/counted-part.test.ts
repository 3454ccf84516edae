/** Which days a counted part of a span are: read on Sunday 22 November 2026 at 10:00. */
import { table } from "./a-phrase";

table("a part of a span, counted", [
  ["the first Monday of next month", "2026-12-07"],
  ["the fifth Monday of next month", "nothing"],
  ["the last Friday of the year", "2026-12-25"],
  ["the second last Friday of next month", "2026-12-18"],
  ["first day of next month", "2026-12-01"],
  ["last day of next month", "2026-12-31"],
  ["second last day of this month", "2026-11-29"],
  ["third day of next week", "2026-11-25"],
  ["8th day of next week", "nothing"],
  ["first half of next month", "2026-12-01..2026-12-15"],
  ["second half of next month", "2026-12-16..2026-12-31"],
  ["first half of 2027", "2027-01-01..2027-06-30"],
  ["second half of 2027", "2027-07-01..2027-12-31"],
  ["first half of next quarter", "nothing"],
  ["first half of next week", "nothing"],
  ["third half of next year", "nothing"],
  ["last half of next year", "2027-07-01..2027-12-31"],
  ["first workday of next month", "2026-12-01"],
  ["last workday of next month", "2026-12-31"],
  ["second workday of next month", "2026-12-02"],
  ["10th workday of next week", "nothing"],
  ["first week of next month", "2026-12-07..2026-12-13"],
  ["second week of next month", "2026-12-14..2026-12-20"],
  ["last week of next month", "2026-12-28..2026-12-31"],
  ["last week of 2026", "2026-12-28..2026-12-31"],
  ["second last week of next month", "2026-12-21..2026-12-27"],
  ["first weekend of next month", "2026-12-05..2026-12-06"],
  ["last weekend of next month", "2026-12-26..2026-12-27"],
  ["second weekend of December", "2026-12-12..2026-12-13"],
  ["first month of next year", "2027-01-01..2027-01-31"],
  ["last month of next year", "2027-12-01..2027-12-31"],
  ["second quarter of next year", "2027-04-01..2027-06-30"],
  ["last quarter of 2027", "2027-10-01..2027-12-31"],
  ["first quarter of next month", "nothing"],
  ["fifth weekend of December", "2028-12-30..2028-12-31"],
  ["third month of next quarter", "2027-03-01..2027-03-31"],
  ["fourth month of next quarter", "nothing"],
  ["the zeroth Monday of next month", "nothing"],
  ["the last month of this quarter", "2026-12-01..2026-12-31"],
]);

table("a counted week of a span is a week", [
  ["first week of October 2014", "2014-10-06..2014-10-12"],
  ["last week of October 2014", "2014-10-27..2014-10-31"],
  ["first weekend in December", "2026-12-05..2026-12-06"],
  ["second half of November", "2026-11-16..2026-11-30"],
]);

table(
  "of what happened, the last such one",
  [
    ["second weekend of December", "2025-12-13..2025-12-14"],
    ["fifth weekend of December", "2023-12-30..2023-12-31"],
  ],
  { direction: "past" },
);
