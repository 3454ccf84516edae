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
    ["until Friday", "2026-11-20"],
    ["by Friday", "2026-11-20"],
    ["the 3rd to the 5th", "2026-11-03..2026-11-05"],
    ["3rd-5th", "2026-11-03..2026-11-05"],
    ["from the 3rd until the 5th of December", "2025-12-03..2025-12-05"],
  ],
  { direction: "past" },
);
