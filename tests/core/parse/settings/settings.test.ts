/** The settings: what each key means, its default, and what a wrong value does (CLI.md, R1, R74). */
import { describe, expect, test } from "@jest/globals";
import {
  defaultSettings,
  readSettings,
  spokenLanguage,
} from "../../../../src/core/parse/settings/settings";
import { settingsOf } from "../../settings-of";

const problemsOf = (data: unknown) => readSettings({ data }).problems.map(({ message }) => message);

describe("Without settings", () => {
  const settings = defaultSettings();

  test("everything has its default", () => {
    expect(settings).toMatchObject({
      goalFolders: [],
      contactFolders: [],
      journalFolders: [],
      ignoreFolders: [],
      goalTypes: ["goal"],
      goalListTypes: ["goals"],
      contactTypes: ["contact", "person", "people"],
      journalTypes: ["journal", "daily", "meeting", "interaction"],
      contactTags: ["contact", "person", "people"],
      goalTags: ["goal"],
      circles: [],
      dormantAfter: { count: 180, unit: "day" },
      reviewTime: [],
      focusTime: [],
      quietHours: null,
      calendarFile: null,
      muted: new Set(),
      dueDigestSize: 3,
      capacity: null,
      language: "en",
      templateLines: [],
    });
    expect(settings.calendar).toMatchObject({ weekStart: 1, yearStartMonth: 1, dateOrder: "dmy" });
    expect([...settings.calendar.namedTimes]).toEqual([
      ["morning", "09:00"],
      ["lunch", "12:30"],
      ["afternoon", "15:00"],
      ["evening", "18:30"],
      ["night", "21:00"],
    ]);
    expect(settings.properties.size).toBe(0);
    expect(settings.decisions.size).toBe(0);
  });

  test("nothing is wrong", () => {
    expect(readSettings({})).toMatchObject({ problems: [], broken: [] });
    expect(readSettings({ data: null, dailyNotes: null, template: null }).problems).toEqual([]);
  });

  test("daily notes are dated notes in the vault's root", () => {
    expect(settings.dailyNotes).toEqual([{ folder: "", format: "YYYY-MM-DD", template: null }]);
  });
});

describe("Each key of data.json", () => {
  test.each([
    [{ goalFolders: ["Goals/"] }, { goalFolders: ["Goals"] }],
    [
      { contactFolders: ["/People/Work/", "./Kontakte"] },
      { contactFolders: ["People/Work", "Kontakte"] },
    ],
    [{ ignoreFolders: ["Archive", ""] }, { ignoreFolders: ["Archive"] }],
    [{ goalTypes: ["ziel"] }, { goalTypes: ["ziel"] }],
    [{ goalListTypes: ["ziele"] }, { goalListTypes: ["ziele"] }],
    [{ contactTypes: [] }, { contactTypes: [] }],
    [{ journalTypes: ["log"] }, { journalTypes: ["log"] }],
    [{ contactTags: ["#Friend"] }, { contactTags: ["friend"] }],
    [{ goalTags: ["Ziel"] }, { goalTags: ["ziel"] }],
    [{ dormantAfter: "6 months" }, { dormantAfter: { count: 6, unit: "month" } }],
    [{ quietHours: "22:00-07:00" }, { quietHours: { from: "22:00", to: "07:00" } }],
    [{ calendarFile: "Calendars/Kith.ics" }, { calendarFile: "Calendars/Kith.ics" }],
    [{ quietHours: "10pm – 7am" }, { quietHours: { from: "22:00", to: "07:00" } }],
    [{ dueDigestSize: 5 }, { dueDigestSize: 5 }],
    [{ capacity: 12 }, { capacity: 12 }],
    [{ capacity: "auto" }, { capacity: null }],
    [{ language: "de-AT" }, { language: "de" }],
  ])("%j", (data, expected) => {
    expect(settingsOf(data)).toMatchObject(expected);
    expect(problemsOf(data)).toEqual([]);
  });

  test.each([
    [{ weekStart: "sunday" }, 7],
    [{ weekStart: "Saturday" }, 6],
    [{ weekStart: "auto" }, 1],
  ])("%j starts the week", (data, weekStart) => {
    expect(settingsOf(data, { locale: "de-DE" }).calendar.weekStart).toBe(weekStart);
  });

  test.each([
    ["en-US", 7, "mdy"],
    ["en-GB", 1, "dmy"],
    ["pt_BR", 7, "dmy"],
    ["ar-EG", 6, "dmy"],
    ["en", 7, "dmy"],
    ["en-US-u-hc-h12", 7, "mdy"],
    ["not a locale", 1, "dmy"],
    ["", 1, "dmy"],
    [null, 1, "dmy"],
  ])("weeks and dates of the locale %s", (locale, weekStart, dateOrder) => {
    const { calendar } = settingsOf({ weekStart: "auto" }, { locale });
    expect(calendar).toMatchObject({ weekStart, dateOrder });
  });

  test("a language with a region decides before the machine's locale does", () => {
    const { calendar } = settingsOf({ language: "en-US", weekStart: "auto" }, { locale: "de-DE" });
    expect(calendar).toMatchObject({ weekStart: 7, dateOrder: "mdy" });
  });

  test("the fiscal year and the order of dates", () => {
    const { calendar } = settingsOf({ yearStartMonth: 4, dateOrder: "mdy" });
    expect(calendar).toMatchObject({ yearStartMonth: 4, dateOrder: "mdy" });
  });

  test("named times are added to the standard ones, in any case", () => {
    const { namedTimes } = settingsOf({
      namedTimes: { "Afternoon  Walk": "15:30", morning: "7:45" },
    }).calendar;
    expect(namedTimes.get("afternoon walk")).toBe("15:30");
    expect(namedTimes.get("morning")).toBe("07:45");
    expect(namedTimes.get("night")).toBe("21:00");
  });

  test("properties map our name to one of the user's or to several", () => {
    const { properties } = settingsOf({
      properties: { cadence: "rhythm", Last_Contact: ["seen", " spoken "] },
    });
    expect(Object.fromEntries(properties)).toEqual({
      cadence: ["rhythm"],
      "last-contact": ["seen", "spoken"],
    });
  });

  test("circles have a cadence, a threshold, tags and folders", () => {
    const [close, bare] = settingsOf({
      circles: [
        {
          name: " Close ",
          cadence: "every 2 weeks",
          dormantAfter: "90 days",
          tags: ["#Family"],
          folders: ["People/Close/"],
        },
        { name: "work" },
      ],
    }).circles;
    expect(close).toEqual({
      name: "Close",
      cadence: { unit: "week", every: 2, on: null },
      dormantAfter: { count: 90, unit: "day" },
      tags: ["family"],
      folders: ["People/Close"],
    });
    expect(bare).toEqual({
      name: "work",
      cadence: null,
      dormantAfter: null,
      tags: [],
      folders: [],
    });
  });

  test("the review and the focus time are reminder phrases, one or several", () => {
    const { reviewTime, focusTime } = settingsOf({
      reviewTime: "Sunday 17:00",
      focusTime: ["Tuesday 9:00", "Thursday at 9"],
    });
    expect(reviewTime).toMatchObject([{ time: "17:00", phrase: "Sunday 17:00" }]);
    expect(focusTime.map(({ time }) => time)).toEqual(["09:00", "09:00"]);
  });

  test("decisions are kept by the id of what was decided on", () => {
    const { decisions } = settingsOf({
      decisions: {
        abc: { done: true, snoozedUntil: null, decidedAt: "2026-11-22T10:00" },
        def: { snoozedUntil: "2026-11-23T18:30" },
      },
    });
    expect(decisions.get("abc")).toEqual({
      done: true,
      snoozedUntil: null,
      decidedAt: "2026-11-22T10:00",
    });
    expect(decisions.get("def")).toEqual({
      done: false,
      snoozedUntil: "2026-11-23T18:30",
      decidedAt: null,
    });
  });

  test("unknown keys, `version` and names from the prototype are left alone", () => {
    expect(problemsOf({ version: 3, toString: 1, colour: "red", constructor: [] })).toEqual([]);
    const data: unknown = JSON.parse(
      '{"__proto__": {"dueDigestSize": 9}, "namedTimes": {"__proto__": "08:00"}}',
    );
    const settings = settingsOf(data);
    expect(settings.dueDigestSize).toBe(3);
    expect(settings.calendar.namedTimes.get("__proto__")).toBe("08:00");
  });

  test("the lines of the daily template are kept, blank ones aside", () => {
    const { templateLines } = settingsOf({}, { template: "# {{date}}\r\n\r\n## Log\n" });
    expect(templateLines).toEqual(["# {{date}}", "## Log"]);
  });
});

describe("The language in which people are spoken to", () => {
  test.each([
    ["de", { language: "de" }, "en"],
    ["de", { language: "de-AT" }, "fr"],
    ["de", { language: "auto" }, "de"],
    ["de", {}, "de_DE.UTF-8"],
    ["de", { language: "!" }, "de"],
    ["de", "no object", "de"],
    ["en", {}, "C"],
    ["en", { language: "en" }, "de"],
  ])("is %s for the setting %j and the locale %s", (language, data, locale) => {
    expect(spokenLanguage(data, locale)).toBe(language);
  });
});
