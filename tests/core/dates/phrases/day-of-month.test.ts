/** Which day an ordinal alone names: read on Sunday 22 November 2026 at 10:00. */
import { expect, test } from "@jest/globals";
import { meaning, table } from "./a-phrase";

table("a day of the month", [
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

table(
  "of what happened, the last such one",
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
  ],
  { direction: "past" },
);

table("an ordinal needs its article, its figure or its month", [
  ["third", "nothing"],
  ["twenty-first", "nothing"],
  ["the twenty-first", "2026-12-21"],
  ["Friday third", "nothing"],
  ["Thursday the third", "2026-12-03"],
  ["third of next month", "2026-12-03"],
  ["third of the month", "2026-12-03"],
  ["the third in the month", "2026-12-03"],
  ["the third in next month", "2026-12-03"],
  ["the third next month", "2026-12-03"],
  ["the third next week", "nothing"],
  ["20 of 30", "nothing"],
  ["31 of the month", "2026-12-31"],
  ["the 32", "nothing"],
  ["the 0th", "nothing"],
  ["the 120", "nothing"],
  ["the 012", "nothing"],
]);

table("a month told before it", [
  ["upcoming month on the 5th", "2026-12-05"],
  ["prev month on the 5th", "2026-10-05"],
  ["next month 5th", "2026-12-05"],
  ["next month, 5th", "2026-12-05"],
  ["next month the 5", "2026-12-05"],
  ["next month 5", "nothing"],
  ["next month at the 5th", "nothing"],
  ["next week on the 5th", "nothing"],
]);

table("with its weekday the next day on which both hold, or one a month behind at most", [
  ["Friday 13th", "2026-11-13"],
  ["Tuesday 27th", "2026-10-27"],
  ["Thursday 22nd", "2026-10-22"],
  ["Monday 13th", "2027-09-13"],
  ["Thursday 31st", "2026-12-31"],
  ["Wednesday 31st", "2027-03-31"],
]);

table("a bare number behind a weekday is its day where that is near and can be no hour", [
  ["Tue 24", "2026-11-24"],
  ["Fri 13", "2026-11-13"],
  ["Thu 12", "nothing"],
  ["Tue 22", "2026-12-22"],
  ["Thu 22", "2026-10-22"],
  ["Thu 24", "nothing"],
  ["Thu 31", "nothing"],
  ["Wed 025", "nothing"],
  ["Wed 250", "nothing"],
  ["Fri 20 o'clock", "2026-11-27 20:00"],
  ["Fri 20h", "2026-11-27 20:00"],
  ["Tue 24 at 9", "2026-11-24 09:00"],
  ["Tue 24, 9am", "2026-11-24 09:00"],
]);

test("today is that day itself, whether it is to come or has been", () => {
  expect(meaning("the 22nd")).toBe("2026-11-22");
  expect(meaning("the 22nd", { direction: "past" })).toBe("2026-11-22");
  expect(meaning("Sunday 22nd", { direction: "past" })).toBe("2026-11-22");
  expect(meaning("the 31st", { now: "2026-03-01T10:00", direction: "past" })).toBe("2026-01-31");
});
