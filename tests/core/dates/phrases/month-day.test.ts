/** Which day a month and a day of it name: read on Sunday 22 November 2026 at 10:00. */
import { describe, expect, test } from "@jest/globals";
import { meaning, table } from "./a-phrase";

table("a day of the month that no blank parts from it", [
  ["Nov25", "2026-11-25"],
  ["Wed, Nov25", "2026-11-25"],
  ["Nova25", "nothing"],
]);

table("a day and a month", [
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
  ["18th Nov pm", "2027-11-18 15:00"],
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

table("a weekday tells the year of a day only where that lies near", [
  ["Fri, 20 Nov", "2026-11-20"],
  ["Monday, 22 Nov", "2027-11-22"],
  ["Friday 27 December", "nothing"],
]);

table(
  "of what happened, the last such one",
  [
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
  ],
  { direction: "past" },
);

table("a number behind it that is a time is no year", [
  ["3 March 10 am", "2027-03-03 10:00"],
  ["3 March 10 pm", "2027-03-03 22:00"],
  ["3 March 10p", "2027-03-03 22:00"],
  ["3 March 10 o'clock", "2027-03-03 10:00"],
  ["3 March 10 oclock", "2027-03-03 10:00"],
  ["3 March 10h", "2027-03-03 10:00"],
  ["3 March 2030 hours", "2027-03-03 20:30"],
  ["3 March 2030 hrs", "2027-03-03 20:30"],
  ["3 March 2030 h", "2027-03-03 20:30"],
  ["3 March 2030 uhr", "2027-03-03 20:30"],
  ["3 March 2030", "2030-03-03"],
  ["March 10 am", "2027-03-01..2027-03-31 10:00"],
  ["March 10th am", "2027-03-10 09:00"],
]);

table("a year is told by two or four digits, or by how near it is", [
  ["3 March 1900", "1900-03-03"],
  ["3 March 2199", "2199-03-03"],
  ["3 March 12028", "nothing"],
  ["3 March 20281", "nothing"],
  ["3 March 028", "nothing"],
  ["3 March in 28", "nothing"],
  ["3 March of '28", "2028-03-03"],
  ["3 March this year", "2026-03-03"],
  ["3 March next month", "nothing"],
  ["2027 March 3", "2027-03-03"],
  ["12027 March 3", "nothing"],
  ["20271 March 3", "nothing"],
  ["2027-Mar-3", "2027-03-03"],
]);

table("a month has its days", [
  ["31 March", "2027-03-31"],
  ["March 31", "2027-03-31"],
  ["March the 31st", "2027-03-31"],
  ["0 March", "nothing"],
  ["0th March", "nothing"],
  ["32nd of March", "nothing"],
  ["100 March", "nothing"],
  ["A31 March", "nothing"],
  ["3rd day March", "2027-03-03"],
  ["3 of March", "2027-03-03"],
  ["3 - March", "nothing"],
  ["3rd of Rome", "nothing"],
  ["2027 Rome 3", "nothing"],
]);

describe("the weekday tells the year of a day that is to come", () => {
  test.each([
    ["two years off at most", "Wed 22 Nov", "2028-11-22"],
    ["and no day more", "Thu 23 Nov", "nothing"],
    ["two months behind at most", "Mon 21 Sep", "2026-09-21"],
    ["and no day more", "Sun 20 Sep", "nothing"],
    ["today", "Sun 22 Nov", "2026-11-22"],
    ["with a comma before it", "27 Nov, Fri", "2026-11-27"],
    ["and only once", "Friday 27 November, Friday", "nothing"],
  ])("%s: %s", (_title, phrase, expected) => {
    expect(meaning(phrase)).toBe(expected);
  });

  test.each([
    ["of one that has been, two years off at most", "Thu 21 Nov", "2024-11-21"],
    ["and no day more", "Wed 20 Nov", "nothing"],
    ["today", "Sun 22 Nov", "2026-11-22"],
  ])("%s: %s", (_title, phrase, expected) => {
    expect(meaning(phrase, { direction: "past" })).toBe(expected);
  });
});
