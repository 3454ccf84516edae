/** Which day a weekday names: read on Sunday 22 November 2026 at 10:00. */
import { expect, test } from "@jest/globals";
import { meaning, table } from "./a-phrase";

table("a weekday", [
  ["Friday", "2026-11-27"],
  ["on fri.", "2026-11-27"],
  ["Sunday", "2026-11-29"],
  ["next Friday", "2026-11-27"],
  ["this Friday", "2026-11-20"],
  ["last Friday", "2026-11-20"],
  ["last Sunday", "2026-11-15"],
  ["this coming Friday", "2026-11-27"],
  ["Friday next week", "2026-11-27"],
  ["next week on Friday", "2026-11-27"],
  ["thursday last week", "2026-11-12"],
  ["tuesday of this week", "2026-11-17"],
  ["Friday of week 48", "2026-11-27"],
  ["Tuesday after next", "2026-12-01"],
  ["a week on Friday", "2026-12-04"],
  ["a week from Friday", "2026-12-04"],
  ["Friday week", "2026-12-04"],
  ["two weeks from next Monday", "2026-12-07"],
  ["3 Mondays from now", "2026-12-07"],
  ["two Fridays ago", "2026-11-13"],
  ["a week ago Friday", "2026-11-13"],
  ["Monday after Christmas", "2026-12-28"],
  ["the Friday before 1 December", "2026-11-27"],
  ["Friday 27th", "2026-11-27"],
]);

table("a weekday, told by another day", [
  ["Friday after next", "2026-12-04"],
  ["Friday fortnight", "2026-12-11"],
  ["Monday three weeks ago", "2026-10-26"],
  ["Friday two weeks ago", "2026-11-06"],
  ["Monday week", "2026-11-30"],
  ["the Monday after Christmas", "2026-12-28"],
  ["the Monday before 3 March", "2027-03-01"],
  ["first Friday after 3 March", "2027-03-05"],
  ["Fri", "2026-11-27"],
  ["Fri.", "2026-11-27"],
  ["fridays", "nothing"],
  ["Friday evening", "2026-11-27 18:30"],
  ["Friday night", "2026-11-27 21:00"],
  ["Fri 4pm", "2026-11-27 16:00"],
  ["Friday at noon", "2026-11-27 12:00"],
  ["Friday of next week", "2026-11-27"],
  ["Friday in 2 weeks", "2026-12-04"],
  ["Friday in a week", "2026-11-27"],
  ["the Friday of the week after next", "2026-12-04"],
  ["two Fridays from now", "2026-12-04"],
  ["2 Fridays ago", "2026-11-13"],
  ["Friday last week", "2026-11-13"],
  ["last week Friday", "2026-11-13"],
  ["this past Friday", "2026-11-20"],
  ["Wednesday this week", "2026-11-18"],
  ["weds", "2026-11-25"],
  ["thurs", "2026-11-26"],
  ["tues", "2026-11-24"],
  ["next Sun", "2026-11-29"],
  ["last Mon", "2026-11-16"],
  ["coming Mon", "2026-11-23"],
  ["the next Friday", "2026-11-27"],
  ["the last Friday", "2026-11-20"],
  ["this Sunday", "2026-11-22"],
  ["past Friday", "2026-11-20"],
  ["every Friday", "nothing"],
  ["Friday or Saturday", "nothing"],
  ["not Friday", "nothing"],
]);

table(
  "of what happened, the last such one",
  [
    ["the Monday after Christmas", "2025-12-29"],
    ["the Monday before 3 March", "2026-03-02"],
    ["first Friday after 3 March", "2026-03-06"],
    ["Fri", "2026-11-20"],
    ["Fri.", "2026-11-20"],
    ["Friday evening", "2026-11-20 18:30"],
    ["Friday night", "2026-11-20 21:00"],
    ["Fri 4pm", "2026-11-20 16:00"],
    ["Friday at noon", "2026-11-20 12:00"],
    ["weds", "2026-11-18"],
    ["thurs", "2026-11-19"],
    ["tues", "2026-11-17"],
  ],
  { direction: "past" },
);

test("on a Wednesday, this Monday is past, next Monday is five days off and last Wednesday a week ago", () => {
  const given = { now: "2006-08-16T14:00" };
  const phrases = ["this Monday", "next Monday", "last Wednesday", "Wednesday", "next Wednesday"];
  expect(phrases.map((phrase) => meaning(phrase, given))).toEqual([
    "2006-08-14",
    "2006-08-21",
    "2006-08-09",
    "2006-08-23",
    "2006-08-23",
  ]);
});
