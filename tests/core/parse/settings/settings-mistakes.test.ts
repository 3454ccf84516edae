/** Settings that can't be used: each is named, and its default stands for it. */
import { describe, expect, test } from "@jest/globals";
import { problemSaid } from "../../../../src/core/view-models/problems-said";
import { defaultSettings, readSettings } from "../../../../src/core/parse/settings/settings";
import { settingsOf } from "../../settings-of";

const problemsOf = (data: unknown) => readSettings({ data }).problems.map(({ message }) => message);

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
    expect(problemsOf({ dueDigestSize: 0, quietHours: "late", journalFormat: 7 })).toEqual([
      "The setting “journalFormat” should be text; Kith uses none.",
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
