/** Cadences in people's words, as a whole. */
import { describe, expect, test } from "@jest/globals";
import { readCadence } from "../../../../src/core/dates/cadences/read-cadence";
import { aCalendar } from "../a-calendar";
import { read } from "./a-phrase";

describe("What is no cadence", () => {
  test.each([
    "",
    "the",
    "every",
    "every other",
    "every first",
    "each other",
    "once in a while",
    "most days",
    "every few weeks",
    "every kasdhf alkfha",
    "every 0 days",
    "every 1000 days",
    "every Easter",
    "25 December",
    "in the morning",
    "once on Monday",
    "monthly every 2 weeks",
    "every Monday and every other Friday",
    "4 July and 25 December every year",
    "every weekday at 9am and 5pm",
    "yearly on 31 February",
    "every -2 weeks",
    "every 1.5 weeks",
    "every other weekday",
    "twice a week and once a month",
    "every week ".repeat(30),
  ])("%s", (phrase) => {
    expect(read(phrase)).toBeNull();
  });
});

describe("A whole phrase", () => {
  test.each([
    ["Weekly.", "weekly"],
    ["weekly!", "weekly"],
    ["weekly?", "weekly"],
    ["weekly;", "weekly"],
    ["weekly,", "weekly"],
    ["weekly:", "weekly"],
    ["about every 6 weeks", "every 6 weeks"],
    ["roughly monthly", "monthly"],
    ["~monthly", "monthly"],
    ["monthly or so", "monthly"],
    ["every couple of months or so", "every 2 months"],
    ["quarterly-ish", "quarterly"],
    ["every week or two", "every 2 weeks"],
    ["every month or two", "every 2 months"],
    ["weekly (Monday) at 9:00", "every Monday at 09:00"],
    ["weekly [Monday]", "every Monday"],
    ["weekly: Monday", "every Monday"],
    ["weekly; Monday", "every Monday"],
    ["weekly - Monday", "every Monday"],
    ["weekly — Monday", "every Monday"],
    ["weekly, on Monday", "every Monday"],
    ["“weekly”", "weekly"],
    ["'weekly'", "weekly"],
    ["’weekly’", "weekly"],
    ["on the weekdays", "weekdays"],
    ["only on Mondays", "every Monday"],
    ["just every Monday", "every Monday"],
    ["in every month", "monthly"],
    ["during weekends", "weekends"],
    ["doesn't repeat", "once"],
    ["weekdays only", "weekdays"],
    ["Mon to Fri only", "weekdays"],
    ["once only", "once"],
    ["only", null],
    ["weekly..", null],
    ["weekly and", null],
    ["weekly never", null],
    ["perhaps weekly", null],
    ["weekly -2", null],
    ["weekly * Monday", null],
  ])("%s is %s", (phrase, cadence) => {
    expect(read(phrase)).toBe(cadence);
  });

  test("has 200 characters at most", () => {
    expect(read(`every${" ".repeat(192)}day`)).toBe("daily");
    expect(readCadence(`every${" ".repeat(193)}day`, aCalendar())).toEqual({
      reading: null,
      suggestion: null,
    });
  });
});
