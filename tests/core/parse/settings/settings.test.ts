/** The settings: what each key means, its default, and what a wrong value does (CLI.md, R1, R74). */
import { describe, expect, test } from "@jest/globals";
import { problemSaid } from "../../../../src/core/view-models/problems-said";
import { defaultSettings, readSettings } from "../../../../src/core/parse/settings/settings";

const settingsOf = (data: unknown, more: object = {}) => readSettings({ data, ...more }).settings;
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

describe("A value of the wrong type is replaced by its default and named", () => {
  test.each([
    [{ goalFolders: "Goals" }, "goalFolders", { goalFolders: [] }],
    [{ contactFolders: 5 }, "contactFolders", { contactFolders: [] }],
    [{ goalTypes: { a: 1 } }, "goalTypes", { goalTypes: ["goal"] }],
    [
      { journalTypes: null },
      "journalTypes",
      { journalTypes: ["journal", "daily", "meeting", "interaction"] },
    ],
    [
      { journalFormat: 7 },
      "journalFormat",
      { dailyNotes: [{ folder: "", format: "YYYY-MM-DD", template: null }] },
    ],
    [{ properties: ["cadence"] }, "properties", { properties: new Map() }],
    [{ properties: { cadence: 3 } }, "properties.cadence", { properties: new Map() }],
    [{ dormantAfter: 180 }, "dormantAfter", { dormantAfter: { count: 180, unit: "day" } }],
    [{ dormantAfter: "a while" }, "dormantAfter", { dormantAfter: { count: 180, unit: "day" } }],
    [{ quietHours: "all night" }, "quietHours", { quietHours: null }],
    [{ quietHours: "22:00-22:00" }, "quietHours", { quietHours: null }],
    [{ calendarFile: "Kith.md" }, "calendarFile", { calendarFile: null }],
    [{ calendarFile: "../Kith.ics" }, "calendarFile", { calendarFile: null }],
    [{ calendarFile: ".obsidian/Kith.ics" }, "calendarFile", { calendarFile: null }],
    [{ calendarFile: true }, "calendarFile", { calendarFile: null }],
    [{ quietHours: 22 }, "quietHours", { quietHours: null }],
    [{ dueDigestSize: "three" }, "dueDigestSize", { dueDigestSize: 3 }],
    [{ dueDigestSize: 0 }, "dueDigestSize", { dueDigestSize: 3 }],
    [{ dueDigestSize: 2.5 }, "dueDigestSize", { dueDigestSize: 3 }],
    [{ capacity: -1 }, "capacity", { capacity: null }],
    [{ capacity: "lots" }, "capacity", { capacity: null }],
    [{ language: 1 }, "language", { language: "en" }],
    [{ language: "english, please" }, "language", { language: "en" }],
    [{ reviewTime: "when I feel like it" }, "reviewTime", { reviewTime: [] }],
    [{ focusTime: [5] }, "focusTime", { focusTime: [] }],
    [{ circles: "close" }, "circles", { circles: [] }],
    [{ circles: [{ cadence: "weekly" }] }, "circles[0]", { circles: [] }],
    [{ circles: ["close"] }, "circles[0]", { circles: [] }],
    [{ decisions: [] }, "decisions", { decisions: new Map() }],
    [{ decisions: { abc: true } }, "decisions.abc", { decisions: new Map() }],
  ])("%j", (data, key, expected) => {
    const { settings, problems } = readSettings({ data });
    expect(settings).toMatchObject(expected);
    expect(problems).toMatchObject([
      { path: ".obsidian/plugins/kith/data.json", severity: "warning", code: "setting-wrong" },
    ]);
    expect(problems[0]?.message).toContain(`“${key}”`);
  });

  test.each([
    [{ weekStart: "tuesday" }, "weekStart"],
    [{ weekStart: 1 }, "weekStart"],
    [{ yearStartMonth: 13 }, "yearStartMonth"],
    [{ yearStartMonth: "April" }, "yearStartMonth"],
    [{ dateOrder: "ymd" }, "dateOrder"],
    [{ namedTimes: [] }, "namedTimes"],
    [{ namedTimes: { morning: "early" } }, "namedTimes.morning"],
  ])("%j leaves the calendar as it is by default", (data, key) => {
    const { settings, problems } = readSettings({ data });
    expect(settings.calendar).toEqual(defaultSettings().calendar);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(`“${key}”`)]);
  });

  test.each([
    [{ dormantAfter: 5 }, "eine Zeitspanne wie 90 Tage", "180 days"],
    [{ weekStart: "tuesday" }, "eines von monday, sunday, saturday, auto", "monday"],
    [{ dueDigestSize: 0 }, "eine ganze Zahl von 1 bis 100", "3"],
    [{ goalFolders: ["Goals", 5] }, "eine Liste von Texten", "die Texte darin"],
    [{ namedTimes: [] }, "Namen mit Zeiten wie 09:00", "die üblichen Zeiten"],
    [{ namedTimes: { morning: "early" } }, "eine Zeit wie 09:00", "09:00"],
    [{ quietHours: "late" }, "zwei Zeiten wie 22:00-07:00", "nichts"],
    [
      { circles: [{ name: "Close" }, { name: "close" }] },
      "ein eigener Name",
      "den ersten Kreis dieses Namens",
    ],
    [{ circles: [{ name: "Close", tags: 5 }] }, "eine Liste von Texten", "was lesbar ist"],
    [{ properties: [] }, "zu Kiths Namen deine", "Kiths Namen"],
  ])("%j is said in German as well: expected is %s, used is %s", (data, expected, used) => {
    const [problem] = readSettings({ data }).problems;
    expect(problem && problemSaid(problem, "de").message).toContain(
      `(erwartet: ${expected}); Kith nimmt ${used}.`,
    );
  });

  test("in English, which programs read, the sentence says what it should be", () => {
    expect(problemsOf({ dueDigestSize: 0, quietHours: "late" })).toEqual([
      "The setting “quietHours” should be two times such as 22:00-07:00; Kith uses none.",
      "The setting “dueDigestSize” should be a whole number from 1 to 100; Kith uses 3.",
    ]);
  });

  test("of a list, only the items that are no text are left out", () => {
    expect(settingsOf({ goalFolders: ["Goals", 5] }).goalFolders).toEqual(["Goals"]);
    expect(problemsOf({ goalFolders: ["Goals", 5] })).toHaveLength(1);
  });

  test("a circle keeps what can be read of it; a second one of its name is left out", () => {
    const { settings, problems } = readSettings({
      data: {
        circles: [
          { name: "close", cadence: "now and then", dormantAfter: 5, tags: "x" },
          { name: "CLOSE" },
        ],
      },
    });
    expect(settings.circles).toEqual([
      { name: "close", cadence: null, dormantAfter: null, tags: [], folders: [] },
    ]);
    expect(problems).toHaveLength(4);
  });

  test("every wrong value is named, each once", () => {
    expect(problemsOf({ dueDigestSize: "x", capacity: "x", weekStart: "x" })).toHaveLength(3);
  });
});

describe("A settings file that is no JSON object", () => {
  test.each([["text"], [5], [[1]], [true]])(
    "data.json holding %j gives the defaults and is named",
    (data) => {
      const { settings, problems, broken } = readSettings({ data });
      expect(settings).toEqual(defaultSettings());
      expect(broken).toEqual(["data"]);
      expect(problems).toMatchObject([
        { code: "settings-broken", path: ".obsidian/plugins/kith/data.json" },
      ]);
    },
  );

  test("so does a file that the host could not parse", () => {
    const { problems, broken } = readSettings({ dailyNotes: null, broken: ["dailyNotes"] });
    expect(broken).toEqual(["dailyNotes"]);
    expect(problems).toMatchObject([{ path: ".obsidian/daily-notes.json" }]);
  });
});
