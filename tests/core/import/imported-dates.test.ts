import { describe, expect, test } from "@jest/globals";
import { importedDates, saysDate } from "../../../src/core/import/imported-dates";
import { someSettings } from "../note-builder";

const { calendar } = someSettings();
const british = importedDates(calendar);
const american = importedDates({ ...calendar, dateOrder: "mdy" });
const germanCalendar = { ...calendar, language: "de" };

describe("A birthday of an address book", () => {
  test.each([
    ["1990-04-17", "1990-04-17"],
    ["19900417", "1990-04-17"],
    ["1990-04-17T00:00:00Z", "1990-04-17"],
    ["19900417T000000Z", "1990-04-17"],
    ["1990-04-17 00:00:00", "1990-04-17"],
    ["--0417", "04-17"],
    ["--04-17", "04-17"],
    ["04-17", "04-17"],
    ["1996-02-29", "1996-02-29"],
    ["--0229", "02-29"],
    ["17 April 1990", "1990-04-17"],
    ["17. April 1990", "1990-04-17"],
    ["April 17, 1990", "1990-04-17"],
    ["17 April", "04-17"],
    ["1990/04/17", "1990-04-17"],
    ["17.04.1990", "1990-04-17"],
    ["4/17/1990", "1990-04-17"],
    ["17/4/85", "1985-04-17"],
    ["0033-04-03", "0033-04-03"],
  ])("%s is %s", (text, birthday) => {
    expect(british.birthday(text)).toBe(birthday);
  });

  test.each([
    ["1604-04-17", "04-17"],
    ["1604-02-29", "02-29"],
    ["0000-04-17", "04-17"],
  ])("%s has no year, since that is how phones write none", (text, birthday) => {
    expect(british.birthday(text)).toBe(birthday);
  });

  test.each([
    "",
    "someday",
    "1990",
    "1990-04",
    "---17",
    "2023-02-29",
    "1990-13-01",
    "31/04/1990",
    "13/13/1990",
    "next Friday",
    "yesterday",
    "circa 1800",
    "17",
  ])("%j is none", (text) => {
    expect(british.birthday(text)).toBeNull();
  });

  test("is read by the order of the calendar where both are possible", () => {
    expect(british.birthday("3/4/1990")).toBe("1990-04-03");
    expect(american.birthday("3/4/1990")).toBe("1990-03-04");
  });

  test("is read in the user's language besides English", () => {
    const german = importedDates(germanCalendar);
    expect(german.birthday("17. März 1990")).toBe("1990-03-17");
    expect(german.birthday("17 March 1990")).toBe("1990-03-17");
    expect(british.birthday("17. März 1990")).toBeNull();
  });
});

describe("A day of an address book", () => {
  test.each([
    ["2024-11-18", "2024-11-18"],
    ["20241118", "2024-11-18"],
    ["2024-11-18T09:30:00Z", "2024-11-18"],
    ["18 Nov 2024", "2024-11-18"],
    ["Nov 18, 2024", "2024-11-18"],
    ["18.11.2024", "2024-11-18"],
    ["18/11/2024", "2024-11-18"],
    ["11/18/2024", "2024-11-18"],
    ["11/18/2024 9:30 AM", "2024-11-18"],
    ["2024/11/18", "2024-11-18"],
    ["2024-02-29", "2024-02-29"],
  ])("%s is %s", (text, day) => {
    expect(british.day(text)).toBe(day);
  });

  test.each([
    ["3/2/00", "2000-02-03"],
    ["3/2/69", "2069-02-03"],
    ["3/2/70", "1970-02-03"],
    ["18/11/99", "1999-11-18"],
  ])("%s with a year of two digits is %s, never a hundred years ahead", (text, day) => {
    expect(british.day(text)).toBe(day);
  });

  test.each([
    "",
    "2024",
    "2024-11",
    "Nov 2024",
    "18 Nov",
    "yesterday",
    "last week",
    "2023-02-29",
    "0/0/00",
  ])("%j is none, since it is no one day of one year", (text) => {
    expect(british.day(text)).toBeNull();
  });

  test("is read in German where German is the user's language", () => {
    expect(importedDates(germanCalendar).day("3. Februar 2023")).toBe("2023-02-03");
    expect(importedDates(germanCalendar).day("18. Dez. 2024")).toBe("2024-12-18");
  });
});

describe("The order of day and month", () => {
  const orderOf = (...samples: readonly string[]) =>
    importedDates(calendar, samples).day("3/4/2020") === "2020-03-04" ? "month first" : "day first";

  test("is the calendar's where no date of the file shows it", () => {
    expect(orderOf()).toBe("day first");
    expect(orderOf("3/4/1990", "12/12/2000", "2024-11-18", "someday", "")).toBe("day first");
  });

  test.each([
    ["the thirteenth behind the month", ["3/4/1990", "4/13/1990"]],
    ["a year of two digits", ["4/17/85"]],
    ["dashes or points", ["4-17-1985"]],
    ["blanks about and a time behind", [" 4/17/1985 00:00 "]],
  ])("is the month first where one date says so: %s", (_, samples) => {
    expect(orderOf(...samples)).toBe("month first");
  });

  test("is the day first where a date says so, though the calendar says otherwise", () => {
    const dates = importedDates({ ...calendar, dateOrder: "mdy" }, ["17/4/1990"]);
    expect(dates.birthday("3/4/1990")).toBe("1990-04-03");
  });

  test("is the calendar's again where dates contradict each other", () => {
    expect(orderOf("4/17/1990", "17/4/1990")).toBe("day first");
  });

  test("never makes a day that the other order alone can be", () => {
    expect(importedDates(calendar, ["4/17/1990"]).day("17/4/1990")).toBe("1990-04-17");
  });
});

describe("What stands where a date would", () => {
  test.each(["", " ", "0/0/00", "00/00/0000", "0000-00-00", "0000-00-00 00:00", "-", "//", "--"])(
    "says none: %j",
    (text) => {
      expect(saysDate(text)).toBe(false);
    },
  );

  test.each(["1/0/00", "unknown", "2024-11-18", "?"])(
    "says something, be it no date: %j",
    (text) => {
      expect(saysDate(text)).toBe(true);
    },
  );
});
