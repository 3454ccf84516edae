/** Which day the end, the middle or a counted part of a span is: read on Sunday 22 November 2026 at 10:00. */
import { table } from "./a-phrase";

table("a part of a span is one day", [
  ["end of the week", "2026-11-22"],
  ["EOW", "2026-11-22"],
  ["by EOM", "2026-11-30"],
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
