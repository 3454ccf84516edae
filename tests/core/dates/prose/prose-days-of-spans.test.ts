/** Which spans, parts of spans and lengths in journal lines are dates, and which may be something else. */
import { describe, expect, test } from "@jest/globals";
import { dates, found, noDates } from "./a-line";

describe("a span", () => {
  dates("is a date when it is the next or the last one", [
    ["«next week» we meet", "2026-11-23"],
    ["«next weekend» we meet", "2026-11-28"],
    ["«next month» we meet", "2026-12-01"],
    ["«next quarter» we meet", "2027-01-01"],
    ["«next year» we meet", "2027-01-01"],
    ["«last week» we met", "2026-11-09", "past"],
    ["«last year» we met", "2025-01-01", "past"],
    ["«the week after next» we meet", "2026-11-30"],
    ["«the week after next week» we meet", "2026-11-30"],
    ["«the month before last» we met", "2026-09-01", "past"],
    ["«this week» we meet", "2026-11-16"],
    ["«this year» we meet", "2026-01-01"],
    ["«over the weekend» we meet", "2026-11-21"],
    ["«on the weekend» we meet", "2026-11-21"],
    ["we meet «at the weekend»", "2026-11-21"],
    ["we meet «this coming weekend»", "2026-11-28"],
  ]);

  noDates("is none otherwise", [
    "next week of rain",
    "every next week",
    "the next week we met",
    "the next day we met",
    "the coming week we meet",
    "this coming week we meet",
    "coming week we meet",
    "next 3 days we meet",
    "the last quarter we met",
    "next workweek we meet",
    "on the next day we meet",
    "the next 3 weeks we meet",
    "the weekend we met",
    "the weekend at Ann's",
    "over the weekend crowd",
    "in November we met",
    "first week of May",
    "in week 45 we meet",
  ]);

  test("that holds today is read only where something is meant", () => {
    expect(found("this month we met", "past")).toEqual([]);
    expect(found("over the weekend we met", "past")).toEqual([]);
  });
});

describe("a part of a span", () => {
  dates("is a date where nothing of it follows", [
    ["send it at «the end of the month»", "2026-11-30"],
    ["send it «by the end of the month» please", "2026-11-30"],
    ["send it «by end of month» soup", "2026-11-30"],
    ["send it before «the end of the month» soup", "2026-11-30"],
    ["send it until «the end of the month» soup", "2026-11-30"],
    ["send it till «the end of the month» soup", "2026-11-30"],
    ["«start of next week» we meet", "2026-11-23"],
    ["«beginning of next month» we meet", "2026-12-01"],
    ["«middle of next week» we meet", "2026-11-25"],
    ["send it «by the end of May»", "2027-05-31"],
    ["send it «by the end of Q1»", "2027-03-31"],
    ["send it «by the end of 2027»", "2027-12-31"],
    ["«first Monday of next month» soup", "2026-12-07"],
    ["«the last Friday in May» soup", "2027-05-28"],
    ["call Ana «2nd Fri in Feb»", "2027-02-12"],
  ]);

  dates("by its short form in capitals, or behind its limit", [
    ["call Ana «by eow»", "2026-11-22"],
    ["«by eom» soup", "2026-11-30"],
    ["call Ana «nxt wk»", "2026-11-23"],
    ["call Ana «this wknd»", "2026-11-21"],
    ["call Ana «in 2 wks»", "2026-12-06"],
    ["send it «by EOW»", "2026-11-22"],
    ["send it «by EOM» soup", "2026-11-30"],
    ["send it before «EOM» soup", "2026-11-30"],
    ["send it, «EOQ»", "2026-12-31"],
    ["send it «by EOY» please", "2026-12-31"],
  ]);

  noDates("is none within something else", [
    "the end of the month party",
    "the end of the day",
    "at the end of the day",
    "end of the road this year's",
    "month end, year end",
    "month-end",
    "mid-November",
    "mid November at hers",
    "last day of May",
    "last working day of the month",
    "send it, eom",
    "EOM soup",
    "eom soup",
    "EOMs",
    "close of the month",
    "EOMX, all week",
    "eoy, all week",
  ]);
});

describe("a length of time from now or from a day", () => {
  dates("is a date", [
    ["met «3 days ago» in Rome", "2026-11-19", "past"],
    ["met «a week ago» soup", "2026-11-15", "past"],
    ["call «in two weeks» at hers", "2026-12-06"],
    ["call «in 2-3 weeks»", "2026-12-13"],
    ["«a week on Friday» we meet", "2026-12-04"],
    ["«30 days from 1 Dec» we meet", "2026-12-31"],
    ["«3 days from now» we meet", "2026-11-25"],
    ["we met Ana, «in two weeks» we meet again", "2026-12-06"],
    ["we walked and ate, call Ana «in two weeks»", "2026-12-06"],
    ["red shoes «in two weeks»", "2026-12-06"],
    ["a bed «in two weeks»", "2026-12-06"],
    ["a deeded house «3 days ago»", "2026-11-19"],
    ["call «in 99 days»", "2027-03-01"],
  ]);

  noDates("is none where it may tell how long something took or how much there is", [
    "two weeks later we met",
    "two weeks earlier we met",
    "two weeks back we met",
    "two weeks ahead we meet",
    "two weeks after the party",
    "two weeks before the party",
    "two weeks prior to the party",
    "within 3 days we meet",
    "in a day or two",
    "in a week or two we meet",
    "in 2 weeks or more",
    "in 100 years we meet",
    "100 days ago we met",
    "day after the party",
    "in 2 weeks more",
    "page 3 days ago",
    "painted it in two weeks",
    "lost it in two weeks",
    "the best in two weeks",
    "not in two weeks",
  ]);
});

describe("what ends with a date is read whole, or not at all", () => {
  dates("", [
    ["call Ana «15th next month»", "2026-12-15"],
    ["call Ana «mid next week»", "2026-11-25"],
    ["call Ana «the first week of next month»", "2026-12-07"],
    ["call Ana «the last day of next month»", "2026-12-31"],
    ["call Ana «the week of 7 Dec»", "2026-12-07"],
    ["call Ana «w/c 7 Dec»", "2026-12-07"],
    ["met Ana «two days before 18 Nov»", "2026-11-16", "past"],
    ["met Ana «the day after 11 November»", "2026-11-12", "past"],
    ["call Ana «this time next week»", "2026-11-29"],
    ["call Ana «same time next week»", "2026-11-29"],
    ["met Ana «the same day last year»", "2025-11-22", "past"],
  ]);
});

describe("a feast", () => {
  dates("is a date on its day or by it", [
    ["call Ana «on Christmas Eve»", "2026-12-24"],
    ["«Christmas Eve»: dinner with Ana", "2026-12-24"],
    ["call Ana «by Easter»", "2027-03-28"],
    ["call Ana «on Good Friday»", "2027-03-26"],
    ["send it «by Pentecost», at last", "2027-05-16"],
    ["met Ana «on Boxing Day»", "2025-12-26", "past"],
    ["send it «by Christmas», at last", "2026-12-25"],
    ["call Ana «on New Year's Day»", "2027-01-01"],
  ]);

  dates("also from one to another day", [
    ["call Ana «on the day after Christmas»", "2026-12-26"],
    ["call Ana «by the day before Easter»", "2027-03-27"],
  ]);

  noDates("is none in a name", [
    "on the day after Christmas dinner",
    "on Christmas Island",
    "Christmas Eve dinner",
    "on Easter Island",
    "a good Friday",
    "the Boxing Day sales",
    "on Halloween pumpkins",
  ]);
});

noDates("a feast or a moment is no date in a line", [
  "at Christmas we met this year's",
  "next Christmas we meet",
  "2 hours ago we met",
  "in an hour we meet",
  "right now, this week's",
]);
