/** How the user's weeks, years, dates and times of day go. */
import { describe, expect, test } from "@jest/globals";
import { readCalendar } from "../../../../src/core/parse/settings/calendar-settings";
import { readFrom } from "./values-of";

const calendarOf = (data: Record<string, unknown>, locale: string | null = null, language = "en") =>
  readFrom(data, (values) => readCalendar(values, locale, language));

describe("Weeks, years and the order of dates", () => {
  test.each([
    ["by themselves", {}, null, { weekStart: 1, yearStartMonth: 1, dateOrder: "dmy" }],
    [
      "as the locale has them only where that is asked",
      {},
      "en-US",
      { weekStart: 1, dateOrder: "mdy" },
    ],
    ["as the locale has them", { weekStart: "auto" }, "en-US", { weekStart: 7 }],
    ["on Saturday", { weekStart: "saturday" }, null, { weekStart: 6 }],
    ["by a fiscal year", { yearStartMonth: 12 }, null, { yearStartMonth: 12 }],
    ["against the locale's order", { dateOrder: "dmy" }, "en-US", { dateOrder: "dmy" }],
  ])("%s", (_, data, locale, calendar) => {
    const found = calendarOf(data, locale);
    expect(found.read).toMatchObject(calendar);
    expect(found.wrong).toEqual([]);
  });

  test("a wrong value gives way to its default and is named", () => {
    const found = calendarOf(
      { weekStart: "friday", yearStartMonth: 13, dateOrder: "ymd" },
      "en-US",
    );
    expect(found.read).toMatchObject({ weekStart: 1, yearStartMonth: 1, dateOrder: "mdy" });
    expect(found.wrong).toEqual([
      'weekStart: {"value":"monday"}',
      'yearStartMonth: {"value":"1"}',
      'dateOrder: {"value":"mdy"}',
    ]);
  });
});

describe("Named times", () => {
  const times = (namedTimes: unknown, language = "en") => {
    const found = calendarOf({ namedTimes }, null, language);
    return { times: Object.fromEntries(found.read.namedTimes), wrong: found.wrong };
  };
  const standard = {
    morning: "09:00",
    lunch: "12:30",
    afternoon: "15:00",
    evening: "18:30",
    night: "21:00",
  };

  test.each([
    [
      "are added to the standard ones",
      { "Afternoon  Walk": "15:30" },
      { "afternoon walk": "15:30" },
    ],
    ["stand in for a standard one", { Morning: "7:15" }, { morning: "07:15" }],
    ["may be none", {}, {}],
  ])("%s", (_, value, own) => {
    expect(times(value)).toEqual({ times: { ...standard, ...own }, wrong: [] });
  });

  test.each([
    ["no such time", { morning: "25:00" }, 'namedTimes.morning: {"value":"09:00"}'],
    ["no text", { walk: 15 }, 'namedTimes.walk: "none"'],
    ["no name", { " ": "15:00" }, 'namedTimes. : "none"'],
    ["no map", ["15:00"], 'namedTimes: "standardTimes"'],
    ["no map", null, 'namedTimes: "standardTimes"'],
  ])("%s in %j leaves the standard ones", (_, value, wrong) => {
    expect(times(value)).toEqual({ times: standard, wrong: [wrong] });
  });

  test("in German, a German name sets the standard time of that name, unless that is set too", () => {
    expect(times({ Abend: "20:00" }, "de").times).toMatchObject({
      abend: "20:00",
      evening: "20:00",
    });
    expect(times({ Abend: "20:00", evening: "19:00" }, "de").times).toMatchObject({
      abend: "20:00",
      evening: "19:00",
    });
    expect(times({ Abend: "20:00" }, "en").times).toMatchObject({ evening: "18:30" });
  });
});

test("A calendar reads words only of a language other than English that Kith has", () => {
  expect(calendarOf({}, null, "de").read).toMatchObject({ language: "de" });
  expect(calendarOf({}, null, "en").read).not.toHaveProperty("language");
  expect(calendarOf({}, null, "fr").read).not.toHaveProperty("language");
});
