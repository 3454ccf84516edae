/** Which words may stand between the parts of a phrase: read on Sunday 22 November 2026 at 10:00. */
import { table } from "./a-phrase";

table("at most three words such as on and by lead to a day", [
  ["by on at Friday", "2026-11-27"],
  ["for by on at Friday", "nothing"],
  ["~Friday", "2026-11-27"],
  ["Friday,", "2026-11-27"],
  ["Friday?", "2026-11-27"],
  ["Friday;", "nothing"],
  ["some time next week", "2026-11-23..2026-11-29"],
  ["some point next week", "2026-11-23..2026-11-29"],
  ["some day next week", "nothing"],
  ["point Friday", "nothing"],
  ["time Friday", "nothing"],
  ["on or before Friday", "2026-11-27"],
  ["by or before Friday", "2026-11-27"],
  ["at or before Friday", "nothing"],
  ["on or after Friday", "nothing"],
  ["or before Friday", "nothing"],
  ["Friday or before", "nothing"],
  ["before Friday", "nothing"],
  ["before EOM", "2026-11-30"],
  ["before end of month", "2026-11-30"],
  ["before the end of month", "2026-11-30"],
  ["before the EOM", "2026-11-30"],
  ["before the month", "nothing"],
  ["no later than Friday", "2026-11-27"],
  ["not later than Friday", "2026-11-27"],
  ["not later Friday", "nothing"],
  ["Friday at the latest", "2026-11-27"],
  ["by Friday 4pm, at the latest.", "2026-11-27 16:00"],
  ["Friday at the very latest", "2026-11-27"],
  ["at the latest", "nothing"],
  ["any time next week", "2026-11-23..2026-11-29"],
  ["anytime next week", "2026-11-23..2026-11-29"],
  ["anytime", "nothing"],
  ["roughly a month from now", "2026-12-22"],
  ["around 4 on Friday", "2026-11-27 16:00"],
  ["about 4 tomorrow", "2026-11-23 16:00"],
  ["about 4 days from now", "2026-11-26"],
  ["about 4", "nothing"],
  ["not sooner than Friday", "nothing"],
  ["not Friday", "nothing"],
]);

table("the end of a day, or of business, is on the day", [
  ["EOD Friday", "2026-11-27"],
  ["Friday EOD", "2026-11-27"],
  ["COB Friday", "2026-11-27"],
  ["end of day Friday", "2026-11-27"],
  ["end of the day Friday", "2026-11-27"],
  ["by the end of the day on Friday", "2026-11-27"],
  ["end of play Friday", "2026-11-27"],
  ["close of play Friday", "2026-11-27"],
  ["close of business Friday", "2026-11-27"],
  ["Friday, close of business", "2026-11-27"],
  ["Friday, end of play", "2026-11-27"],
  ["end of business day Friday", "nothing"],
  ["close of school Friday", "nothing"],
]);

table("an hour without its 'at' needs a word for roughly, or tonight", [
  ["Friday around 4", "2026-11-27 16:00"],
  ["Friday about 4", "2026-11-27 16:00"],
  ["Friday approximately 4", "2026-11-27 16:00"],
  ["Friday circa 4", "2026-11-27 16:00"],
  ["Friday around 4 30", "2026-11-27 16:30"],
  ["tonight 7", "2026-11-22 19:00"],
  ["tonite 7", "2026-11-22 19:00"],
  ["tonight around 7", "2026-11-22 19:00"],
  ["Friday 4", "nothing"],
  ["Friday 4pm around 4", "nothing"],
]);

table("midnight of an evening, and of today, is the end of that day", [
  ["Friday night at midnight", "2026-11-28 00:00"],
  ["tonight at midnight", "2026-11-23 00:00"],
  ["today at midnight", "2026-11-23 00:00"],
  ["Friday at midnight", "2026-11-27 00:00"],
  ["next week at midnight", "2026-11-23..2026-11-29 00:00"],
  ["today at noon", "2026-11-22 12:00"],
]);

table(
  "of what happened, midnight of today is its beginning, and a time is today's up to now",
  [
    ["today at midnight", "2026-11-22 00:00"],
    ["Friday night at midnight", "2026-11-21 00:00"],
    ["at 10:00", "2026-11-22 10:00"],
    ["at 10:01", "2026-11-21 10:01"],
  ],
  { direction: "past" },
);

table("a phrase that tells the same twice is one, one that contradicts itself none", [
  ["first thing in the morning", "2026-11-23 09:00"],
  ["tomorrow morning in the evening", "nothing"],
  ["tomorrow, 23 November", "nothing"],
  ["today in one hour", "2026-11-22 11:00"],
  ["tomorrow in one hour", "nothing"],
  ["1st thing tomorrow", "2026-11-23 09:00"],
  ["4pm tomorrow at 5pm", "nothing"],
]);
