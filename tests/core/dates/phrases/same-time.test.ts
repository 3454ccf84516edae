/** Which day and time "this time tomorrow" and "the same day next week" mean: read on Sunday 22 November 2026 at 10:00. */
import { table } from "./a-phrase";

table("this time, or the same time, on another day", [
  ["this time tomorrow", "2026-11-23 10:00"],
  ["same time tomorrow", "2026-11-23 10:00"],
  ["the same time tomorrow", "2026-11-23 10:00"],
  ["this time on Friday", "2026-11-27 10:00"],
  ["same time on Friday", "2026-11-27 10:00"],
  ["same time in 3 days", "2026-11-25 10:00"],
  ["same time 3 days after the day after the day after Friday", "nothing"],
  ["same time tonight", "nothing"],
  ["same time", "nothing"],
  ["that time tomorrow", "nothing"],
  ["next time tomorrow", "nothing"],
  ["same place tomorrow", "nothing"],
]);

table("where today stands, in another week, month, quarter or year", [
  ["this time next week", "2026-11-29 10:00"],
  ["this time last week", "2026-11-15 10:00"],
  ["same time the week after next", "2026-12-06 10:00"],
  ["same time the week before last", "2026-11-08 10:00"],
  ["this time next month", "2026-12-22 10:00"],
  ["this time the month before last", "2026-09-22 10:00"],
  ["this time next quarter", "2027-02-22 10:00"],
  ["this time last quarter", "2026-08-22 10:00"],
  ["this time next year", "2027-11-22 10:00"],
  ["this time last year", "2025-11-22 10:00"],
  ["same day next week", "2026-11-29"],
  ["the same day last month", "2026-10-22"],
  ["same day next year", "2027-11-22"],
  ["this day next week", "2026-11-29"],
  ["this day next year", "2027-11-22"],
  ["this day and age", "nothing"],
  ["same week next month", "nothing"],
  ["same day tomorrow", "nothing"],
  ["same time next weekend", "nothing"],
  ["same time this week", "nothing"],
]);
