/** Which week one of its days names, and which words begin the telling of a day: read on Sunday 22 November 2026 at 10:00. */
import { table } from "./a-phrase";

table("a week by one of its days, and other spans", [
  ["week of 3 March", "2027-03-01..2027-03-07"],
  ["the week beginning Monday", "2026-11-23..2026-11-29"],
  ["week commencing 5 Oct", "2027-10-04..2027-10-10"],
  ["week starting 5 Oct", "2027-10-04..2027-10-10"],
  ["w/c 5 Oct", "2027-10-04..2027-10-10"],
  ["w/b 2 Nov", "2027-11-01..2027-11-07"],
  ["w/x 2 Nov", "nothing"],
  ["week of next month", "nothing"],
  ["the week of tomorrow", "2026-11-23..2026-11-29"],
  ["the week", "nothing"],
  ["week of week of 3 March", "nothing"],
  ["wk of 3 March", "2027-03-01..2027-03-07"],
  ["q3", "2027-07-01..2027-09-30"],
  ["h2 2027", "2027-07-01..2027-12-31"],
  ["w48", "2026-11-23..2026-11-29"],
  ["cw48", "2026-11-23..2026-11-29"],
  ["calendar week 48", "2026-11-23..2026-11-29"],
  ["workweek", "nothing"],
  ["next workweek", "2026-11-23..2026-11-27"],
  ["early next week", "2026-11-23..2026-11-29"],
  ["late next month", "2026-12-21..2026-12-31"],
  ["the rest of the week", "2026-11-22"],
  ["the end of the month", "2026-11-30"],
]);

table(
  "of what happened, the last such one",
  [
    ["week of 3 March", "2026-03-02..2026-03-08"],
    ["the week beginning Monday", "2026-11-16..2026-11-22"],
    ["week commencing 5 Oct", "2026-10-05..2026-10-11"],
    ["week starting 5 Oct", "2026-10-05..2026-10-11"],
    ["w/c 5 Oct", "2026-10-05..2026-10-11"],
    ["w/b 2 Nov", "2026-11-02..2026-11-08"],
    ["q3", "2026-07-01..2026-09-30"],
    ["w48", "2025-11-24..2025-11-30"],
    ["cw48", "2025-11-24..2025-11-30"],
    ["calendar week 48", "2025-11-24..2025-11-30"],
  ],
  { direction: "past" },
);

table("the week of a day that is itself told from another", [
  ["3 days after the week of 3 March", "2027-03-10"],
  ["the week of the day after Christmas", "2026-12-21..2026-12-27"],
  ["the week of the week of 3 March", "nothing"],
  ["a day after a day after the week of 3 March", "2027-03-09"],
  ["a day after a day after a day after the week of 3 March", "nothing"],
  ["w-c 2 Nov", "nothing"],
  ["c/c 2 Nov", "nothing"],
  ["the w/c 2 Nov", "2027-11-01..2027-11-07"],
  ["week of Rome", "nothing"],
]);

table("of several ways to read a phrase the longest counts", [
  ["March", "2027-03-01..2027-03-31"],
  ["March 3", "2027-03-03"],
  ["March 3-5", "2027-03-03..2027-03-05"],
  ["next week", "2026-11-23..2026-11-29"],
  ["next week on Monday", "2026-11-23"],
  ["next week's Monday", "2026-11-23"],
  ["last Friday", "2026-11-20"],
  ["last Friday of March", "2027-03-26"],
  ["calendar week 48", "2026-11-23..2026-11-29"],
  ["rest of the week", "2026-11-22"],
  [", tomorrow", "2026-11-23"],
  ["0", "nothing"],
  ["#", "nothing"],
]);
