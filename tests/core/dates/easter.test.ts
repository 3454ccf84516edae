/** When Easter is, by the tables of the churches. */
import { expect, test } from "@jest/globals";
import { easterSunday } from "../../../src/core/dates/easter";
import { weekdayOf } from "../../../src/core/dates/day";

test.each([
  // The earliest there can be, and the latest.
  [1818, "1818-03-22"],
  [2285, "2285-03-22"],
  [1943, "1943-04-25"],
  [2038, "2038-04-25"],
  // The years that simpler rules get wrong.
  [1954, "1954-04-18"],
  [1981, "1981-04-19"],
  [2049, "2049-04-18"],
  [2076, "2076-04-19"],
  [2000, "2000-04-23"],
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2026, "2026-04-05"],
  [2027, "2027-03-28"],
  [2028, "2028-04-16"],
])("Easter Sunday of %i is %s", (year, expected) => {
  expect(easterSunday(year)).toBe(expected);
});

test("is a Sunday between 22 March and 25 April in every year", () => {
  for (let year = 1583; year <= 9999; year += 1) {
    const day = easterSunday(year);
    if (day === null) throw new Error(`No Easter in ${String(year)}`);
    expect(day.slice(5) >= "03-22" && day.slice(5) <= "04-25").toBe(true);
    expect(weekdayOf(day)).toBe(7);
  }
});

test("is no day of a year that can't be written", () => {
  expect(easterSunday(10_000)).toBeNull();
});
