/** Dates in people's words: what each phrase means, read on Sunday 22 November 2026 at 10:00 unless said otherwise. */
import { describe, expect, test } from "@jest/globals";
import type { Calendar } from "../../../../src/core/dates/calendar";
import { type Direction, readDatePhrase } from "../../../../src/core/dates/phrases/phrase";
import { aCalendar, aMoment, namedTimes } from "../a-calendar";

interface Given {
  readonly now?: string;
  readonly calendar?: Calendar;
  readonly direction?: Direction;
}

/** The reading in short: `2026-11-23`, `2026-11-23..2026-11-29`, `2026-11-23 15:00` or `nothing`. */
function meaning(phrase: string, given: Given = {}): string {
  const now = aMoment(given.now ?? "2026-11-22T10:00");
  const reading = readDatePhrase(phrase, now, given.calendar ?? aCalendar(), given.direction);
  if (!reading) return "nothing";
  const end = reading.end === reading.start ? "" : `..${reading.end}`;
  return `${reading.start}${end}${reading.time === null ? "" : ` ${reading.time}`}`;
}

function table(title: string, rows: readonly (readonly [string, string])[], given?: Given): void {
  describe(title, () => {
    test.each(rows)("%j is %s", (phrase, expected) => {
      expect(meaning(phrase, given)).toBe(expected);
    });
  });
}

table("a day near today", [
  ["today", "2026-11-22"],
  ["tomorrow", "2026-11-23"],
  ["tmrw", "2026-11-23"],
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

table("a day of the month, in more words", [
  ["the 24th", "2026-11-24"],
  ["on the first", "2026-12-01"],
  ["the 22nd", "2026-11-22"],
  ["the 21st", "2026-12-21"],
  ["the 31st", "2026-12-31"],
  ["31st", "2026-12-31"],
  ["the 32nd", "nothing"],
  ["Thu 17th", "2026-12-17"],
  ["Thursday the 17th", "2026-12-17"],
  ["Thursday, the 17th", "2026-12-17"],
  ["Mon 23rd", "2026-11-23"],
  ["Sun 22nd", "2026-11-22"],
  ["Sunday 22nd", "2026-11-22"],
  ["Friday 13th", "2026-11-13"],
  ["Wed 13", "nothing"],
  ["Tue 24", "2026-11-24"],
  ["Tue 24 hours", "nothing"],
  ["Tue 12", "nothing"],
  ["Mon 31", "nothing"],
  ["the 20 of next month", "2026-12-20"],
  ["20 of next month", "2026-12-20"],
  ["the 20th of the previous month", "2026-10-20"],
  ["20th of this month", "2026-11-20"],
  ["20th of the month", "2026-12-20"],
  ["the 20", "2026-12-20"],
  ["20", "nothing"],
  ["20th", "2026-12-20"],
  ["20th in the current month", "2026-11-20"],
  ["3rd next month", "2026-12-03"],
  ["3rd last month", "2026-10-03"],
  ["the 3rd of following month", "2026-12-03"],
  ["the 3rd of coming month", "2026-12-03"],
  ["the 3rd of past month", "2026-10-03"],
  ["Monday the 3rd of next month", "nothing"],
  ["Thursday the 3rd of next month", "2026-12-03"],
  ["next month on the 5th", "2026-12-05"],
  ["next month, on the 5th", "2026-12-05"],
  ["next month the 5th", "2026-12-05"],
  ["next month on the 31st", "2026-12-31"],
  ["this month on the 31st", "nothing"],
  ["last month on the 31st", "2026-10-31"],
  ["current month on the 5th", "2026-11-05"],
  ["following month on 5th", "2026-12-05"],
  ["the 40 of next month", "nothing"],
  ["the 31st of next month", "2026-12-31"],
  ["3rd of", "nothing"],
  ["29th of next month", "2026-12-29"],
  ["the 3rd of the week", "nothing"],
]);

table("a day and a month, in more words", [
  ["3 March", "2027-03-03"],
  ["3 March 2027", "2027-03-03"],
  ["March 3", "2027-03-03"],
  ["March 3rd, 2027", "2027-03-03"],
  ["March the 3rd", "2027-03-03"],
  ["the 3rd of March", "2027-03-03"],
  ["3rd day of March", "2027-03-03"],
  ["3. March", "2027-03-03"],
  ["3-March", "2027-03-03"],
  ["3-Mar-27", "2027-03-03"],
  ["March-3", "2027-03-03"],
  ["2027 March 3", "2027-03-03"],
  ["2027-March-3", "2027-03-03"],
  ["2027-Mar-3rd", "2027-03-03"],
  ["22 November", "2026-11-22"],
  ["21 November", "2027-11-21"],
  ["Nov 22", "2026-11-22"],
  ["Nov 21", "2027-11-21"],
  ["Nov 3 weeks", "nothing"],
  ["18th Nov pm", "nothing"],
  ["31 April", "nothing"],
  ["0 March", "nothing"],
  ["32 March", "nothing"],
  ["29 February", "2028-02-29"],
  ["29 Feb 2028", "2028-02-29"],
  ["29 Feb 2027", "nothing"],
  ["Fri, Jul 18", "nothing"],
  ["Friday 18 July", "nothing"],
  ["18 July, Friday", "nothing"],
  ["Fri 4 December", "2026-12-04"],
  ["4 December Fri", "2026-12-04"],
  ["Thu 4 December", "nothing"],
  ["Sunday, Feb 10", "nothing"],
  ["Sun 22 Nov", "2026-11-22"],
  ["Fri 20 Nov", "2026-11-20"],
  ["Fri 20 November 2026", "2026-11-20"],
  ["Thu 20 November 2026", "nothing"],
  ["3 March next year", "2027-03-03"],
  ["3 March last year", "2025-03-03"],
  ["3 March this year", "2026-03-03"],
  ["3 March of next year", "2027-03-03"],
  ["3 March in 2028", "2028-03-03"],
  ["3 March of 2028", "2028-03-03"],
  ["3 March '28", "2028-03-03"],
  ["3 March ’28", "2028-03-03"],
  ["3 March 28", "2028-03-03"],
  ["3 March 2300", "2300-03-03"],
  ["3 March 1700", "1700-03-03"],
  ["3 March 1899", "1899-03-03"],
  ["3 March 28 days", "nothing"],
  ["Mar 3 99", "1999-03-03"],
  ["3 Mar '60", "1960-03-03"],
  ["Sat 3 March", "nothing"],
  ["Wed 3 March", "2027-03-03"],
  ["Mon 3 March", "nothing"],
  ["Tue 3 March", "nothing"],
  ["3rd of March 2015", "2015-03-03"],
  ["December 25th 2026 Friday", "2026-12-25"],
]);

table("a part of a span, counted, in more words", [
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

table("a day by its name, in more words", [
  ["the day after tomorrow", "2026-11-24"],
  ["day after tomorrow", "2026-11-24"],
  ["the day before yesterday", "2026-11-20"],
  ["last night", "2026-11-21 21:00"],
  ["this morning", "2026-11-22 09:00"],
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
  ["tomorrow", "2026-11-23"],
  ["Christmas", "2026-12-25"],
  ["next Christmas", "2026-12-25"],
  ["last Christmas", "2025-12-25"],
  ["this Christmas", "2026-12-25"],
  ["Christmas 2027", "2027-12-25"],
  ["Christmas Eve", "2026-12-24"],
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

table("a stretch of clock time, by its beginning, in more words", [
  ["3-4pm", "2026-11-22 15:00"],
  ["from 3 to 4pm", "2026-11-22 15:00"],
  ["between 3 and 4pm", "2026-11-22 15:00"],
  ["from 10 to 11 AM", "2026-11-22 10:00"],
  ["10:00–11:30", "2026-11-22 10:00"],
  ["10:00-11:30", "2026-11-22 10:00"],
  ["11-1pm", "2026-11-22 11:00"],
  ["11am-1pm", "2026-11-22 11:00"],
  ["from 11 to 1pm", "2026-11-22 11:00"],
  ["from 9 till 17:00", "2026-11-23 09:00"],
  ["from 9 until 5pm", "2026-11-23 09:00"],
  ["3 - 4pm", "2026-11-22 15:00"],
  ["3pm – 4pm", "2026-11-22 15:00"],
  ["3:30-4", "2026-11-23 03:30"],
  ["12-1pm", "2026-11-22 12:00"],
  ["12:30-1:30pm", "2026-11-22 12:30"],
  ["10-12am", "2026-11-22 10:00"],
  ["3-4p", "2026-11-22 15:00"],
  ["from 8 and 9pm", "2026-11-22 20:00"],
  ["Friday 3-4pm", "2026-11-27 15:00"],
  ["3-4a", "2026-11-23 03:00"],
  ["1-2-3pm", "nothing"],
]);

table("a week by one of its days, and other spans, in more words", [
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
  "of what happened, the last such day",
  [
    ["the 24th", "2026-10-24"],
    ["on the first", "2026-11-01"],
    ["the 21st", "2026-11-21"],
    ["the 31st", "2026-10-31"],
    ["31st", "2026-10-31"],
    ["Thu 17th", "2026-09-17"],
    ["Thursday the 17th", "2026-09-17"],
    ["Thursday, the 17th", "2026-09-17"],
    ["Mon 23rd", "2026-03-23"],
    ["Tue 24", "nothing"],
    ["20th of the month", "2026-11-20"],
    ["the 20", "2026-11-20"],
    ["20th", "2026-11-20"],
    ["3 March", "2026-03-03"],
    ["March 3", "2026-03-03"],
    ["March the 3rd", "2026-03-03"],
    ["the 3rd of March", "2026-03-03"],
    ["3rd day of March", "2026-03-03"],
    ["3. March", "2026-03-03"],
    ["3-March", "2026-03-03"],
    ["March-3", "2026-03-03"],
    ["21 November", "2026-11-21"],
    ["Nov 21", "2026-11-21"],
    ["29 February", "2024-02-29"],
    ["Fri, Jul 18", "2025-07-18"],
    ["Friday 18 July", "2025-07-18"],
    ["18 July, Friday", "2025-07-18"],
    ["4 December Fri", "nothing"],
    ["Thu 4 December", "2025-12-04"],
    ["Mon 3 March", "2025-03-03"],
    ["Tue 3 March", "2026-03-03"],
    ["second weekend of December", "2025-12-13..2025-12-14"],
    ["fifth weekend of December", "2023-12-30..2023-12-31"],
    ["Christmas", "2025-12-25"],
    ["Christmas Eve", "2025-12-24"],
    ["New Year's Eve", "2025-12-31"],
    ["New Year's Day", "2026-01-01"],
    ["Boxing Day", "2025-12-26"],
    ["Valentine's Day", "2026-02-14"],
    ["3-4pm", "2026-11-21 15:00"],
    ["from 3 to 4pm", "2026-11-21 15:00"],
    ["between 3 and 4pm", "2026-11-21 15:00"],
    ["11-1pm", "2026-11-21 11:00"],
    ["11am-1pm", "2026-11-21 11:00"],
    ["from 11 to 1pm", "2026-11-21 11:00"],
    ["from 9 till 17:00", "2026-11-22 09:00"],
    ["from 9 until 5pm", "2026-11-22 09:00"],
    ["3 - 4pm", "2026-11-21 15:00"],
    ["3pm – 4pm", "2026-11-21 15:00"],
    ["3:30-4", "2026-11-22 03:30"],
    ["12-1pm", "2026-11-21 12:00"],
    ["12:30-1:30pm", "2026-11-21 12:30"],
    ["3-4p", "2026-11-21 15:00"],
    ["from 8 and 9pm", "2026-11-21 20:00"],
    ["Friday 3-4pm", "2026-11-20 15:00"],
    ["3-4a", "2026-11-22 03:00"],
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

table("a length of time from today", [
  ["in 3 days", "2026-11-25"],
  ["in a fortnight", "2026-12-06"],
  ["a fortnight ago", "2026-11-08"],
  ["in 2-3 weeks", "2026-12-13"],
  ["in two or three weeks", "2026-12-13"],
  ["in a couple of weeks", "2026-12-06"],
  ["in two weeks' time", "2026-12-06"],
  ["in a week\u2019s time", "2026-11-29"],
  ["within a month", "2026-12-22"],
  ["half a year ago", "2026-05-22"],
  ["in a year and a half", "2028-05-22"],
  ["1 year and 2 months from now", "2028-01-22"],
  ["one week hence", "2026-11-29"],
  ["in 3 working days", "2026-11-25"],
  ["next working day", "2026-11-23"],
  ["a week tomorrow", "2026-11-30"],
  ["30 days from 1 Dec", "2026-12-31"],
  ["two days after Christmas", "2026-12-27"],
  ["3 days before the end of the month", "2026-11-27"],
  ["the day after New Year's Eve", "2027-01-01"],
]);

table("a length of hours is counted from now", [
  ["in an hour", "2026-11-22 11:00"],
  ["in an hour and a half", "2026-11-22 11:30"],
  ["in half an hour", "2026-11-22 10:30"],
  ["in 2.5 hours", "2026-11-22 12:30"],
  ["in 15 hours", "2026-11-23 01:00"],
  ["2 hours ago", "2026-11-22 08:00"],
  ["today in one hour", "2026-11-22 11:00"],
  ["in 30 seconds", "nothing"],
]);

table("a week, month, quarter or year has a first and a last day", [
  ["this week", "2026-11-16..2026-11-22"],
  ["next week", "2026-11-23..2026-11-29"],
  ["last week", "2026-11-09..2026-11-15"],
  ["the week after next", "2026-11-30..2026-12-06"],
  ["week of 3 December", "2026-11-30..2026-12-06"],
  ["this weekend", "2026-11-21..2026-11-22"],
  ["next weekend", "2026-11-28..2026-11-29"],
  ["next month", "2026-12-01..2026-12-31"],
  ["the month before last", "2026-09-01..2026-09-30"],
  ["next quarter", "2027-01-01..2027-03-31"],
  ["this qtr", "2026-10-01..2026-12-31"],
  ["last year", "2025-01-01..2025-12-31"],
  ["next 3 days", "2026-11-23..2026-11-25"],
  ["the last two weeks", "2026-11-02..2026-11-15"],
  ["rest of the month", "2026-11-22..2026-11-30"],
  ["later this week", "2026-11-22"],
]);

table("a span called by its name", [
  ["November", "2026-11-01..2026-11-30"],
  ["in March", "2027-03-01..2027-03-31"],
  ["October 2014", "2014-10-01..2014-10-31"],
  ["Nov '27", "2027-11-01..2027-11-30"],
  ["March next year", "2027-03-01..2027-03-31"],
  ["next November", "2027-11-01..2027-11-30"],
  ["last March", "2026-03-01..2026-03-31"],
  ["2026-10", "2026-10-01..2026-10-31"],
  ["2027", "2027-01-01..2027-12-31"],
  ["Q1 2027", "2027-01-01..2027-03-31"],
  ["Q1", "2027-01-01..2027-03-31"],
  ["Q4", "2026-10-01..2026-12-31"],
  ["2026-Q4", "2026-10-01..2026-12-31"],
  ["third quarter of next year", "2027-07-01..2027-09-30"],
  ["H1 2027", "2027-01-01..2027-06-30"],
  ["first half of 2027", "2027-01-01..2027-06-30"],
  ["2026-W45", "2026-11-02..2026-11-08"],
  ["2026-W48-5", "2026-11-27"],
  ["week 45", "2027-11-08..2027-11-14"],
  ["week 48", "2026-11-23..2026-11-29"],
  ["week 53 of 2026", "2026-12-28..2027-01-03"],
  ["week 53 of 2027", "nothing"],
  ["late November", "2026-11-21..2026-11-30"],
  ["early next month", "2026-12-01..2026-12-10"],
]);

table("as people say it besides", [
  ["first thing in the morning", "2026-11-23 09:00"],
  ["1st thing Monday", "2026-11-23 09:00"],
  ["this time tomorrow", "2026-11-23 10:00"],
  ["same time next Friday", "2026-11-27 10:00"],
  ["this time next month", "2026-12-22 10:00"],
  ["the same day next week", "2026-11-29"],
  ["Tuesday in two weeks", "2026-12-01"],
  ["in two weeks on Tuesday", "2026-12-01"],
  ["4 Tuesdays from today", "2026-12-15"],
  ["third Tuesday after Christmas", "2027-01-12"],
  ["next week's Sunday", "2026-11-29"],
  ["Sunday from last week", "2026-11-15"],
  ["first Monday next month", "2026-12-07"],
  ["3rd Thursday this December", "2026-12-17"],
  ["5th next month", "2026-12-05"],
  ["first of the month", "2026-12-01"],
  ["next year in March", "2027-03-01..2027-03-31"],
  ["Q2/2027", "2027-04-01..2027-06-30"],
  ["the week after next week", "2026-11-30..2026-12-06"],
  ["w/c 2 Dec", "2026-11-30..2026-12-06"],
  ["2 weekends ago", "2026-11-07..2026-11-08"],
  ["over the weekend", "2026-11-21..2026-11-22"],
  ["between 5 and 7 December", "2026-12-05..2026-12-07"],
  ["some time next month", "2026-12-01..2026-12-31"],
  ["within the next 3 days", "2026-11-23..2026-11-25"],
  ["before the end of the year", "2026-12-31"],
  ["on or before 1 December", "2026-12-01"],
  ["the end of the day tomorrow", "2026-11-23"],
  ["by New Year", "2027-01-01"],
  ["Valentine's Day", "2027-02-14"],
  ["a year ago today", "2025-11-22"],
  ["in a week or two", "2026-12-06"],
  ["in a month or so", "2026-12-22"],
  ["in three quarters of an hour", "2026-11-22 10:45"],
  ["in 1/2 hour", "2026-11-22 10:30"],
  ["earlier today", "2026-11-22"],
  ["Wed 25", "2026-11-25"],
  ["Friday around 4", "2026-11-27 16:00"],
  ["tonight 7", "2026-11-22 19:00"],
  ["today at midnight", "2026-11-23 00:00"],
  ["9a to 11a on Thursday", "2026-11-26 09:00"],
]);

table("a weekday tells the year of a day only where that lies near", [
  ["Fri, 20 Nov", "2026-11-20"],
  ["Monday, 22 Nov", "2027-11-22"],
  ["Friday 27 December", "nothing"],
]);

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

table("a counted week of a span is a week", [
  ["first week of October 2014", "2014-10-06..2014-10-12"],
  ["last week of October 2014", "2014-10-27..2014-10-31"],
  ["first weekend in December", "2026-12-05..2026-12-06"],
  ["second half of November", "2026-11-16..2026-11-30"],
]);

table("a date", [
  ["2026-12-01", "2026-12-01"],
  ["20261201", "2026-12-01"],
  ["2026-12-01T09:30", "2026-12-01 09:30"],
  ["18 Nov", "2027-11-18"],
  ["22 November", "2026-11-22"],
  ["Dec 1", "2026-12-01"],
  ["December 1st, 2026", "2026-12-01"],
  ["1-Dec-2026", "2026-12-01"],
  ["the first of December", "2026-12-01"],
  ["Tuesday, 1 December 2026", "2026-12-01"],
  ["Monday, 1 December 2026", "nothing"],
  ["Fri, 20 Nov", "2026-11-20"],
  ["29 Feb", "2028-02-29"],
  ["30 Feb", "nothing"],
  ["the 24th", "2026-11-24"],
  ["on the 3rd", "2026-12-03"],
  ["the 31st", "2026-12-31"],
  ["the 3rd of next month", "2026-12-03"],
  ["Christmas", "2026-12-25"],
  ["3-5 Dec", "2026-12-03..2026-12-05"],
  ["28 Dec to 3 Jan", "2026-12-28..2027-01-03"],
  ["2026-08-01 to 2026-08-14", "2026-08-01..2026-08-14"],
  ["Monday to Wednesday", "2026-11-23..2026-11-25"],
]);

table("a time without a day is today's while it is to come, else tomorrow's", [
  ["at 3pm", "2026-11-22 15:00"],
  ["10:00", "2026-11-22 10:00"],
  ["09:59", "2026-11-23 09:59"],
  ["midnight", "2026-11-23 00:00"],
  ["half past 3", "2026-11-22 15:30"],
  ["on my afternoon walk", "2026-11-22 15:00"],
  ["in the morning", "2026-11-23 09:00"],
]);

table("a day and a time go in either order", [
  ["tomorrow on my afternoon walk", "2026-11-23 15:00"],
  ["tomorrow at 5", "2026-11-23 17:00"],
  ["at noon on Friday", "2026-11-27 12:00"],
  ["Friday, 16:30", "2026-11-27 16:30"],
  ["first thing Monday", "2026-11-23 09:00"],
  ["tonight at 8", "2026-11-22 20:00"],
  ["eight tonight", "2026-11-22 20:00"],
  ["tonight at midnight", "2026-11-23 00:00"],
  ["tomorrow evening at 7", "2026-11-23 19:00"],
  ["friday 11 at night", "2026-11-27 23:00"],
  ["tomorrow 3-4pm", "2026-11-23 15:00"],
  ["next week at 3pm", "2026-11-23..2026-11-29 15:00"],
  ["no later than Friday at 4pm", "2026-11-27 16:00"],
]);

table(
  "of what happened, the last such day is meant, today included where a date is told",
  [
    ["Friday", "2026-11-20"],
    ["Sunday", "2026-11-15"],
    ["18 Nov", "2026-11-18"],
    ["22 November", "2026-11-22"],
    ["24 December", "2025-12-24"],
    ["the 24th", "2026-10-24"],
    ["November", "2026-11-01..2026-11-30"],
    ["Q1", "2026-01-01..2026-03-31"],
    ["week 50", "2025-12-08..2025-12-14"],
    ["last Friday of October", "2026-10-30"],
    ["at 9am", "2026-11-22 09:00"],
    ["at 3pm", "2026-11-21 15:00"],
    ["tomorrow", "2026-11-23"],
    ["in two weeks", "2026-12-06"],
  ],
  { direction: "past" },
);

describe("the user's calendar decides", () => {
  test("on which day a week begins", () => {
    const calendar = aCalendar({ weekStart: 7 });
    expect(meaning("this week", { calendar })).toBe("2026-11-22..2026-11-28");
    expect(meaning("next Friday", { calendar })).toBe("2026-12-04");
    expect(meaning("2026-W45", { calendar })).toBe("2026-11-02..2026-11-08");
  });

  test("in which month quarters begin; a fiscal year is called by the year it begins in", () => {
    const calendar = aCalendar({ yearStartMonth: 4 });
    expect(meaning("Q1 2027", { calendar })).toBe("2027-04-01..2027-06-30");
    expect(meaning("this quarter", { calendar })).toBe("2026-10-01..2026-12-31");
    expect(meaning("this fiscal year", { calendar })).toBe("2026-04-01..2027-03-31");
    expect(meaning("end of year", { calendar })).toBe("2026-12-31");
  });

  test("whether the day or the month comes first, unless only one of them can", () => {
    const calendar = aCalendar({ dateOrder: "mdy" });
    expect(meaning("3/4/2027")).toBe("2027-04-03");
    expect(meaning("3/4/2027", { calendar })).toBe("2027-03-04");
    expect(meaning("10.31.1974")).toBe("1974-10-31");
    expect(meaning("31/10/74", { calendar })).toBe("1974-10-31");
  });

  test("when its named times are (R34)", () => {
    const calendar = aCalendar({ namedTimes: namedTimes({ "afternoon walk": "16:20" }) });
    expect(meaning("tomorrow on my afternoon walk", { calendar })).toBe("2026-11-23 16:20");
    expect(meaning("tomorrow afternoon", { calendar })).toBe("nothing");
  });
});

describe("a change of clocks, a leap day and a year's end are days like any other", () => {
  test.each([
    ["2026-03-29T01:59", "in a week", "2026-04-05"],
    ["2026-03-28T12:00", "in 24 hours", "2026-03-29 12:00"],
    ["2026-10-25T02:30", "in an hour", "2026-10-25 03:30"],
    ["2026-11-01T00:30", "a week ago", "2026-10-25"],
    ["2026-04-05T02:30", "tomorrow at 2:30 am", "2026-04-06 02:30"],
    ["2024-02-29T10:00", "a year ago", "2023-02-28"],
    ["2024-02-29T10:00", "in 4 years", "2028-02-29"],
    ["2024-02-29T10:00", "in a month", "2024-03-29"],
    ["2026-12-31T23:59", "tomorrow", "2027-01-01"],
    ["2026-12-31T23:59", "in 2 minutes", "2027-01-01 00:01"],
    ["2026-12-31T23:59", "next quarter", "2027-01-01..2027-03-31"],
    ["2026-01-31T10:00", "in a month", "2026-02-28"],
    ["2026-01-31T10:00", "in two months", "2026-03-31"],
  ])("at %s, %j is %s", (now, phrase, expected) => {
    expect(meaning(phrase, { now })).toBe(expected);
  });
});

describe("a phrase means nothing", () => {
  test.each([
    ["", "   ", "...", "laughing out loud", "1 adult", "at pairs", "single o'clock", "Rat 6"],
    ["3 30", "A4 A5", "palm", "soon", "someday", "asap", "next", "later", "on", "the"],
    [
      "at 650.650.6500",
      "two sixty a m",
      "Pay ABC 2000",
      "Martin Luther King' day",
      "Sunday school",
    ],
    ["13:60", "25:00", "32nd", "week 60", "2026-02-29", "31 Feb", "99/99/2026", "Q5 2026"],
    ["4a", "4a.", "24/7", "half hour", "in the new year", "just before noon", "tomorrow or so"],
    ["some Friday", "some time", "same time", "Fri 26", "1/2 marathon", "a week or two"],
    ["not tomorrow", "every Monday", "tomorrow or Friday", "Friday Monday", "several days ago"],
    ["in 9999 years", "9999 years ago", "a while ago", "7 days", "30-day challenge", "\ufffc"],
  ])("in any of %j, %j, %j, %j, …", (...phrases) => {
    for (const phrase of phrases)
      expect(`${phrase}: ${meaning(phrase)}`).toBe(`${phrase}: nothing`);
  });

  test("when it is longer than 200 characters", () => {
    expect(meaning(`tomorrow${" ".repeat(192)}`)).toBe("2026-11-23");
    expect(meaning(`tomorrow${" ".repeat(193)}`)).toBe("nothing");
  });
});

test("blanks, capitals and a final stop change nothing, and what was read is given back", () => {
  const now = aMoment("2026-11-22T10:00");
  const reading = readDatePhrase("  NEXT \t FriDAY\u00a0at  4PM. ", now, aCalendar());
  expect(reading).toEqual({
    start: "2026-11-27",
    end: "2026-11-27",
    time: "16:00",
    matched: "NEXT FriDAY at 4PM.",
  });
});
