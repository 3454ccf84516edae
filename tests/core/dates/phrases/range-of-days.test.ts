/** Which days lie from one told day to another: read on Sunday 22 November 2026 at 10:00. */
import { table } from "./a-phrase";

table("from one day to another", [
  ["3 to 5 March", "2027-03-03..2027-03-05"],
  ["3-5 March", "2027-03-03..2027-03-05"],
  ["March 3-5", "2027-03-03..2027-03-05"],
  ["from 3 March to 5 April", "2027-03-03..2027-04-05"],
  ["3 March – 5 April 2027", "2027-03-03..2027-04-05"],
  ["Monday to Friday", "2026-11-23..2026-11-27"],
  ["Mon-Wed next week", "2026-11-23..2026-11-25"],
  ["Monday-Friday", "2026-11-23..2026-11-27"],
  ["from Monday until Wednesday", "2026-11-23..2026-11-25"],
  ["between 3 and 5 March", "2027-03-03..2027-03-05"],
  ["March to May", "2027-03-01..2027-05-31"],
  ["Mar-May", "2027-03-01..2027-05-31"],
  ["28 Dec to 3 Jan 2028", "2027-12-28..2028-01-03"],
  ["today to 3 Jan 2027", "2026-11-22..2027-01-03"],
  ["March to May 2027", "2027-03-01..2027-05-31"],
  ["2026-12-01 to 2026-12-05", "2026-12-01..2026-12-05"],
  ["today to Friday", "2026-11-22..2026-11-27"],
  ["tomorrow until Sunday", "2026-11-23..2026-11-29"],
  ["from tomorrow", "2026-11-23"],
  ["until Friday", "2026-11-27"],
  ["by Friday", "2026-11-27"],
  ["3 March to", "nothing"],
  ["Q1 to Q2 2027", "2027-01-01..2027-06-30"],
  ["the 3rd to the 5th", "2026-12-03..2026-12-05"],
  ["3rd-5th", "2026-12-03..2026-12-05"],
  ["from the 3rd until the 5th of December", "2026-12-03..2026-12-05"],
]);

table(
  "of what happened, the last such one",
  [
    ["3 to 5 March", "2026-03-03..2026-03-05"],
    ["3-5 March", "2026-03-03..2026-03-05"],
    ["March 3-5", "2026-03-03..2026-03-05"],
    ["from 3 March to 5 April", "2026-03-03..2026-04-05"],
    ["Monday to Friday", "2026-11-16..2026-11-20"],
    ["Monday-Friday", "2026-11-16..2026-11-20"],
    ["from Monday until Wednesday", "2026-11-16..2026-11-18"],
    ["between 3 and 5 March", "2026-03-03..2026-03-05"],
    ["March to May", "2026-03-01..2026-05-31"],
    ["March to May 2027", "2027-03-01..2027-05-31"],
    ["28 Dec to 3 Jan 2028", "2027-12-28..2028-01-03"],
    ["28 Dec 2025 to 3 Jan 2028", "2025-12-28..2028-01-03"],
    ["until Friday", "2026-11-20"],
    ["by Friday", "2026-11-20"],
    ["the 3rd to the 5th", "2026-11-03..2026-11-05"],
    ["3rd-5th", "2026-11-03..2026-11-05"],
    ["from the 3rd until the 5th of December", "2025-12-03..2025-12-05"],
  ],
  { direction: "past" },
);

table("two weekdays, both of the week told behind them", [
  ["Friday to Monday", "2026-11-27..2026-11-30"],
  ["Monday to Wednesday next week", "2026-11-23..2026-11-25"],
  ["Friday to Monday next week", "2026-11-20..2026-11-23"],
  ["Monday to Wednesday of week 50", "2026-12-07..2026-12-09"],
  ["between Monday and Wednesday", "2026-11-23..2026-11-25"],
  ["between Monday and Wednesday next week", "2026-11-23..2026-11-25"],
  ["between Tuesday and Thursday last week", "2026-11-10..2026-11-12"],
  ["between Monday to Wednesday", "nothing"],
  ["Monday and Wednesday", "nothing"],
  ["Monday and Wednesday next week", "nothing"],
  ["from Monday and Wednesday", "nothing"],
  ["next Monday to Wednesday", "2026-11-23..2026-11-25"],
  ["Monday to 1 December", "2026-11-23..2026-12-01"],
]);

table("two days of any kind", [
  ["between 3 March and 5 April", "2027-03-03..2027-04-05"],
  ["from 3 March through 5 April", "2027-03-03..2027-04-05"],
  ["tomorrow thru Friday", "2026-11-23..2026-11-27"],
  ["tomorrow until Friday", "2026-11-23..2026-11-27"],
  ["tomorrow till Friday", "2026-11-23..2026-11-27"],
  ["tomorrow – Friday", "2026-11-23..2026-11-27"],
  ["tomorrow — Friday", "2026-11-23..2026-11-27"],
  ["tomorrow and Friday", "nothing"],
  ["tomorrow to", "nothing"],
  ["tomorrow to Rome", "nothing"],
  ["tomorrow to tonight", "nothing"],
  ["2027 to 2028", "2027-01-01..2028-12-31"],
  ["2027 - 2028", "2027-01-01..2028-12-31"],
]);

table("two days of one month", [
  ["13-15 March", "2027-03-13..2027-03-15"],
  ["13 to 15 of March", "2027-03-13..2027-03-15"],
  ["March 3-5, 2028", "2028-03-03..2028-03-05"],
  ["March 13 to 15", "2027-03-13..2027-03-15"],
  ["3-5 March 2028", "2028-03-03..2028-03-05"],
  ["3-5 March in 2028", "2028-03-03..2028-03-05"],
  ["between the 3rd and the 5th of March", "2027-03-03..2027-03-05"],
  ["3-3 March", "2027-03-03"],
  ["5-3 March", "nothing"],
  ["28-31 Feb", "nothing"],
  ["0-5 March", "nothing"],
  ["103-5 March", "nothing"],
  ["3-105 March", "nothing"],
  ["103 to 5 March", "nothing"],
  ["3 and 5 March", "nothing"],
  ["between 3 to 5 March", "nothing"],
  ["3-5 Rome", "nothing"],
]);

table("of days without a year the run that isn't over; a year that is told holds for both", [
  ["1 Nov to 30 Nov", "2026-11-01..2026-11-30"],
  ["1/11 - 30/11", "2026-11-01..2026-11-30"],
  ["1 Nov to 15 Nov", "2027-11-01..2027-11-15"],
  ["October to December", "2026-10-01..2026-12-31"],
  ["28 Oct to next Friday", "2026-10-28..2026-11-27"],
  ["28 Oct to tomorrow", "2026-10-28..2026-11-23"],
  ["from 28 October to 3 November 2026", "2026-10-28..2026-11-03"],
  ["between 28 Oct and 3 Nov 2026", "2026-10-28..2026-11-03"],
  ["March to May 2026", "2026-03-01..2026-05-31"],
  ["Q2 to Q3 2026", "2026-04-01..2026-09-30"],
  ["26/10 to 3/11/2026", "2026-10-26..2026-11-03"],
  ["2026-W45 to 2026-W46", "2026-11-02..2026-11-15"],
  ["28 December 2026 to 3 January", "2026-12-28..2027-01-03"],
]);

table('"tomorrow" is that of today, whichever day the run begins on', [
  ["2026-11-02 to today", "2026-11-02..2026-11-22"],
  ["2026-11-02 - tomorrow", "2026-11-02..2026-11-23"],
  ["2026-12-02 to tomorrow", "nothing"],
  ["1 December to the end of the month", "2026-12-01..2026-12-31"],
]);

table(
  "of what happened, the run that has begun",
  [
    ["1 Nov to 30 Nov", "2026-11-01..2026-11-30"],
    ["28 Dec to 3 Jan", "2025-12-28..2026-01-03"],
    ["1 Dec to 24 Dec 2024", "2024-12-01..2024-12-24"],
  ],
  { direction: "past" },
);
