/** Which day a word or a feast names: read on Sunday 22 November 2026 at 10:00. */
import { expect, test } from "@jest/globals";
import { aCalendar, namedTimes } from "../a-calendar";
import { meaning, table } from "./a-phrase";

table("a day near today", [
  ["today", "2026-11-22"],
  ["tomorrow", "2026-11-23"],
  ["tmrw", "2026-11-23"],
  ["tmr", "2026-11-23"],
  ["tomoz", "2026-11-23"],
  ["2moro", "2026-11-23"],
  ["yest", "2026-11-21"],
  ["yday", "2026-11-21"],
  ["day after tmrw", "2026-11-24"],
  ["the day before yday", "2026-11-20"],
  ["day before tomorrow", "2026-11-22"],
  ["this arvo", "2026-11-22 15:00"],
  ["this eve", "2026-11-22 18:30"],
  ["tmrw arvo", "2026-11-23 15:00"],
  ["fri arvo", "2026-11-27 15:00"],
  ["Friday PM", "2026-11-27 15:00"],
  ["the 4pm", "nothing"],
  ["Mon am", "2026-11-23 09:00"],
  ["mon am at 8", "2026-11-23 08:00"],
  ["yesterday", "2026-11-21"],
  ["the day after tomorrow", "2026-11-24"],
  ["day before yesterday", "2026-11-20"],
  ["tonight", "2026-11-22 21:00"],
  ["this morning", "2026-11-22 09:00"],
  ["last night", "2026-11-21 21:00"],
  ["now", "2026-11-22 10:00"],
  ["EOD", "2026-11-22"],
  ["EOD Friday", "2026-11-27"],
]);

table("a day by its name", [
  ["day after tomorrow", "2026-11-24"],
  ["the day before yesterday", "2026-11-20"],
  ["this lunch", "2026-11-22 12:30"],
  ["this lunchtime", "2026-11-22 12:30"],
  ["this noon", "2026-11-22 12:00"],
  ["this afternoon", "2026-11-22 15:00"],
  ["this evening", "2026-11-22 18:30"],
  ["this night", "2026-11-22 21:00"],
  ["tonite", "2026-11-22 21:00"],
  ["tonight at 8", "2026-11-22 20:00"],
  ["right now", "2026-11-22 10:00"],
  ["just now", "2026-11-22 10:00"],
  ["later today", "2026-11-22"],
  ["earlier today", "2026-11-22"],
  ["later", "nothing"],
  ["today week", "2026-11-29"],
  ["tomorrow week", "2026-11-30"],
  ["yesterday week", "nothing"],
  ["Christmas", "2026-12-25"],
  ["next Christmas", "2026-12-25"],
  ["last Christmas", "2025-12-25"],
  ["this Christmas", "2026-12-25"],
  ["Christmas 2027", "2027-12-25"],
  ["Christmas Eve", "2026-12-24"],
  // Easter was on 5 April 2026 and is on 28 March 2027.
  ["Easter", "2027-03-28"],
  ["next Easter", "2027-03-28"],
  ["last Easter", "2026-04-05"],
  ["Easter Sunday", "2027-03-28"],
  ["Easter 2028", "2028-04-16"],
  ["by Easter", "2027-03-28"],
  ["Easter Monday", "2027-03-29"],
  ["Good Friday", "2027-03-26"],
  ["Maundy Thursday", "2027-03-25"],
  ["Palm Sunday", "2027-03-21"],
  ["Ash Wednesday", "2027-02-10"],
  ["Shrove Tuesday", "2027-02-09"],
  ["Pancake Day", "2027-02-09"],
  ["Rose Monday", "2027-02-08"],
  ["Ascension Day", "2027-05-06"],
  ["Whit Monday", "2027-05-17"],
  ["Pentecost", "2027-05-16"],
  ["Easter Tuesday", "nothing"],
  ["Good Thursday", "nothing"],
  ["New Year's Eve", "2026-12-31"],
  ["New Year's Day", "2027-01-01"],
  ["in the new year", "nothing"],
  ["next New Year's Eve", "2026-12-31"],
  ["Halloween 2027", "2027-10-31"],
  ["Boxing Day", "2026-12-26"],
  ["Valentine's Day", "2027-02-14"],
  ["last Halloween", "2026-10-31"],
  ["Christmas next year", "2027-12-25"],
  ["christmas of 2028", "2028-12-25"],
]);

table(
  "of what happened, the last such one",
  [
    ["Christmas", "2025-12-25"],
    ["Christmas Eve", "2025-12-24"],
    ["New Year's Eve", "2025-12-31"],
    ["New Year's Day", "2026-01-01"],
    ["Boxing Day", "2025-12-26"],
    ["Valentine's Day", "2026-02-14"],
  ],
  { direction: "past" },
);

table("today and its neighbours, in more words", [
  ["now", "2026-11-22 10:00"],
  ["in the now", "2026-11-22 10:00"],
  ["right away", "nothing"],
  ["just today", "nothing"],
  ["later tomorrow", "nothing"],
  ["earlier", "nothing"],
  ["this school", "nothing"],
  ["last nights", "nothing"],
  ["today's", "nothing"],
  ["3 days after the day after tomorrow", "2026-11-27"],
  ["3 days before the day before yesterday", "2026-11-17"],
]);

test("tonight is the time of that name, else of night, else of evening, else no time", () => {
  const at = (times: Record<string, string>): string =>
    meaning("tonight", { calendar: aCalendar({ namedTimes: namedTimes(times) }) });
  expect(at({ evening: "18:00", night: "21:00", tonight: "20:00" })).toBe("2026-11-22 20:00");
  expect(at({ evening: "18:00", night: "21:00" })).toBe("2026-11-22 21:00");
  expect(at({ evening: "18:00" })).toBe("2026-11-22 18:00");
  expect(at({})).toBe("2026-11-22");
});

test("there is no tomorrow beyond the years that civil days have", () => {
  expect(meaning("tomorrow", { now: "9998-12-30T10:00" })).toBe("9998-12-31");
  expect(meaning("overmorrow", { now: "9998-12-31T10:00" })).toBe("nothing");
});

table("a feast, near or in its year", [
  ["last Christmas", "2025-12-25"],
  ["this Halloween", "2027-10-31"],
  ["last Halloween", "2026-10-31"],
  ["next Christmas 2027", "nothing"],
  ["Christmas 27", "nothing"],
  ["xmas", "2026-12-25"],
  ["xmas eve", "2026-12-24"],
  ["NYE", "2026-12-31"],
  ["St Patrick's Day", "2027-03-17"],
  ["valentines", "2027-02-14"],
  ["April Fools", "2027-04-01"],
  ["Bonfire Night", "2027-11-05"],
  ["Thanksgiving", "nothing"],
  ["new year", "2027-01-01"],
  ["the new year", "nothing"],
  ["new", "nothing"],
]);

table(
  "this and next feast are to come, also of what happened",
  [
    ["this Christmas", "2026-12-25"],
    ["next Christmas", "2026-12-25"],
    ["last Christmas", "2025-12-25"],
  ],
  { direction: "past" },
);
