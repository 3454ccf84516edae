/** Dates in people's words: what each phrase means, read on Sunday 22 November 2026 at 10:00 unless said otherwise. */
import { describe, expect, test } from "@jest/globals";
import { readDatePhrase } from "../../../../src/core/dates/phrases/phrase";
import { aCalendar, aMoment, namedTimes } from "../a-calendar";
import { meaning, table } from "./a-phrase";

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

table("a day and a time, in whatever order", [
  ["tomorrow at 9", "2026-11-23 09:00"],
  ["at 9 tomorrow morning", "2026-11-23 09:00"],
  ["tomorrow morning at 9", "2026-11-23 09:00"],
  ["tomorrow, 9am", "2026-11-23 09:00"],
  ["tomorrow @ 9", "2026-11-23 09:00"],
  ["tomorrow noon", "2026-11-23 12:00"],
  ["tomorrow at midnight", "2026-11-23 00:00"],
  ["tomorrow evening", "2026-11-23 18:30"],
  ["Friday at 25", "nothing"],
  ["Friday at 9:60", "nothing"],
  ["9am", "2026-11-23 09:00"],
  ["at 9", "2026-11-23 09:00"],
  ["9", "nothing"],
  ["noon", "2026-11-22 12:00"],
  ["midnight", "2026-11-23 00:00"],
  ["at noon tomorrow", "2026-11-23 12:00"],
  ["9 o'clock", "2026-11-23 09:00"],
  ["half past 9", "2026-11-23 09:30"],
  ["quarter to 10", "2026-11-23 09:45"],
  ["ten past 9", "2026-11-23 09:10"],
  ["20 to 9", "2026-11-23 08:40"],
  ["9:30 am", "2026-11-23 09:30"],
  ["09h30", "2026-11-23 09:30"],
  ["9h", "2026-11-23 09:00"],
  ["21:00", "2026-11-22 21:00"],
  ["24:00", "2026-11-23 00:00"],
  ["12am", "2026-11-23 00:00"],
  ["12pm", "2026-11-22 12:00"],
  ["0:30", "2026-11-23 00:30"],
  ["9 in the morning", "2026-11-23 09:00"],
  ["9 in the evening", "2026-11-22 21:00"],
  ["tomorrow at half past nine", "2026-11-23 09:30"],
  ["tomorrow at a quarter to ten", "2026-11-23 09:45"],
  ["at 9pm on Friday", "2026-11-27 21:00"],
  ["tomorrow about 9", "2026-11-23 09:00"],
  ["after lunch", "2026-11-22 12:30"],
  ["tomorrow!", "2026-11-23"],
  ["tomorrow?", "2026-11-23"],
  ["on", "nothing"],
  ["the", "nothing"],
  ["at", "nothing"],
]);

table(
  "of what happened, the last such one",
  [
    ["9am", "2026-11-22 09:00"],
    ["at 9", "2026-11-22 09:00"],
    ["noon", "2026-11-21 12:00"],
    ["midnight", "2026-11-22 00:00"],
    ["9 o'clock", "2026-11-22 09:00"],
    ["half past 9", "2026-11-22 09:30"],
    ["quarter to 10", "2026-11-22 09:45"],
    ["ten past 9", "2026-11-22 09:10"],
    ["20 to 9", "2026-11-22 08:40"],
    ["9:30 am", "2026-11-22 09:30"],
    ["09h30", "2026-11-22 09:30"],
    ["9h", "2026-11-22 09:00"],
    ["21:00", "2026-11-21 21:00"],
    ["24:00", "2026-11-22 00:00"],
    ["12am", "2026-11-22 00:00"],
    ["12pm", "2026-11-21 12:00"],
    ["0:30", "2026-11-22 00:30"],
    ["9 in the morning", "2026-11-22 09:00"],
    ["9 in the evening", "2026-11-21 21:00"],
    ["at 9pm on Friday", "2026-11-20 21:00"],
    ["after lunch", "2026-11-21 12:30"],
  ],
  { direction: "past" },
);

table("a day and a time go in either order", [
  ["tomorrow on my afternoon walk", "2026-11-23 15:00"],
  ["tomorrow at 5", "2026-11-23 17:00"],
  ["at noon on Friday", "2026-11-27 12:00"],
  ["Friday, 16:30", "2026-11-27 16:30"],
  ["first thing Monday", "2026-11-23 09:00"],
  ["tonight at 8", "2026-11-22 20:00"],
  ["eight tonight", "2026-11-22 20:00"],
  ["9 tomorrow morning", "2026-11-23 09:00"],
  ["9 tomorrow", "2026-11-23 09:00"],
  ["tomorrow 9", "2026-11-23 09:00"],
  ["today 5", "2026-11-22 17:00"],
  ["5 on May 28", "2027-05-28 17:00"],
  ["3 on Friday", "2026-11-27 15:00"],
  ["60 tomorrow", "nothing"],
  ["on the morning of the 5th", "2026-12-05 09:00"],
  ["the evening of 5 December", "2026-12-05 18:30"],
  ["of the 5th", "nothing"],
  ["on or about 5 December", "2026-12-05"],
  ["2 - 15", "nothing"],
  ["8 Friday evening", "2026-11-27 20:00"],
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
