/** Dates as people also write them, read on Sunday 22 November 2026 at 10:00. */
import { table } from "./a-phrase";

table("as people also write it", [
  ["(tomorrow)", "2026-11-23"],
  ["“tomorrow”", "2026-11-23"],
  ["Friday latest", "2026-11-27"],
  ["by close of business", "2026-11-22"],
  ["end of business Friday", "2026-11-27"],
  ["this week-end", "2026-11-21..2026-11-22"],
  ["midweek", "2026-11-18"],
  ["Monday at 9-ish", "2026-11-23 09:00"],
  ["two Fridays back", "2026-11-13"],
  ["in 2 more weeks", "2026-12-06"],
  ["tomorrow after 5", "2026-11-23 17:00"],
  ["before noon tomorrow", "2026-11-23 12:00"],
  ["after 2pm", "2026-11-22 14:00"],
  ["around 1030", "2026-11-22 10:30"],
  ["tomorrow 0900", "2026-11-23 09:00"],
  ["Friday 1400", "2026-11-27 14:00"],
  ["22 Nov 1400", "1400-11-22"],
  ["before 2030", "nothing"],
  ["after 5 May", "nothing"],
  ["about 4", "nothing"],
  ["2026-11-22 00:00", "2026-11-22 00:00"],
]);
