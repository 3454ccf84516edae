/** Where the daily notes lie, by the app's own settings and by Kith's. */
import { describe, expect, test } from "@jest/globals";
import { dailyNoteDay } from "../../../../src/core/parse/settings/daily-notes";
import { readSettings, type SettingsSources } from "../../../../src/core/parse/settings/settings";

const placesOf = (sources: SettingsSources) => readSettings(sources).settings.dailyNotes;
const place = (folder: string, format = "YYYY-MM-DD", template: string | null = null) => ({
  folder,
  format,
  template,
});

describe("The core Daily Notes", () => {
  test("name a folder, a format and a template; an empty format is the usual one", () => {
    expect(
      placesOf({
        dailyNotes: {
          folder: "Journal/",
          format: "YYYY/MM/YYYY-MM-DD",
          template: "Templates/Daily",
        },
      }),
    ).toEqual([place("Journal", "YYYY/MM/YYYY-MM-DD", "Templates/Daily")]);
    expect(placesOf({ dailyNotes: { folder: "/", format: "" } })).toEqual([place("")]);
    expect(placesOf({ dailyNotes: { folder: 5, format: null } })).toEqual([place("")]);
  });
});

describe("Periodic Notes", () => {
  test("stands first in its older schema", () => {
    const periodicNotes = {
      daily: {
        format: "",
        folder: "Calendar/Daily",
        template: "Templates/Daily.md",
        enabled: true,
      },
      weekly: { format: "", folder: "Calendar/Weekly", enabled: true },
    };
    expect(placesOf({ periodicNotes, dailyNotes: { folder: "Old" } })).toEqual([
      place("Calendar/Daily", "YYYY-MM-DD", "Templates/Daily.md"),
      place("Old"),
    ]);
  });

  test("stands first in its newer schema, the active calendar before the others", () => {
    const periodicNotes = {
      activeCalendarSet: "Home",
      calendarSets: [
        {
          id: "Work",
          day: { enabled: true, folder: "Work/Days", format: "YYYYMMDD", templatePath: "T/Work" },
        },
        { id: "Home", day: { enabled: true, folder: "Days", format: "", templatePath: "T/Home" } },
        { id: "Off", day: { enabled: false, folder: "Off" } },
        "nonsense",
      ],
    };
    expect(placesOf({ periodicNotes })).toEqual([
      place("Days", "YYYY-MM-DD", "T/Home"),
      place("Work/Days", "YYYYMMDD", "T/Work"),
    ]);
  });

  test("is passed over when its daily notes are off", () => {
    const periodicNotes = { daily: { folder: "Calendar", enabled: false } };
    expect(placesOf({ periodicNotes, dailyNotes: { folder: "Journal" } })).toEqual([
      place("Journal"),
    ]);
    expect(placesOf({ periodicNotes: { daily: { folder: "", format: "" } } })).toEqual([place("")]);
    expect(placesOf({ periodicNotes: { daily: { folder: "Calendar" } } })).toEqual([
      place("Calendar"),
    ]);
  });
});

describe("Kith's own journal settings", () => {
  const dailyNotes = { folder: "Journal", format: "YYYY-MM-DD", template: "T/Daily" };

  test("folders stand in for the vault's; format and template stay the vault's", () => {
    expect(placesOf({ dailyNotes, data: { journalFolders: ["Diary", "Log"] } })).toEqual([
      place("Diary", "YYYY-MM-DD", "T/Daily"),
      place("Log", "YYYY-MM-DD", "T/Daily"),
    ]);
  });

  test("a format stands in for the vault's; the folder stays", () => {
    expect(placesOf({ dailyNotes, data: { journalFormat: "D MMM YYYY" } })).toEqual([
      place("Journal", "D MMM YYYY", "T/Daily"),
    ]);
  });
});

describe("A path is a daily note of a day", () => {
  test.each([
    ["Journal/2026-11-18.md", "Journal", "YYYY-MM-DD", "2026-11-18"],
    ["journal/2026-11-18.MD", "Journal", "YYYY-MM-DD", "2026-11-18"],
    ["Journal/2026/11/2026-11-18.md", "Journal", "YYYY/MM/YYYY-MM-DD", "2026-11-18"],
    ["Journal/18 Nov 2026.md", "Journal", "D MMM YYYY", "2026-11-18"],
    ["Journal of Wednesday.md", "", "[Journal of] dddd", null],
    ["2026-11-18.md", "", "YYYY-MM-DD", "2026-11-18"],
    ["Elsewhere/2026-11-18.md", "Journal", "YYYY-MM-DD", null],
    ["Journal/Deep/2026-11-18.md", "Journal", "YYYY-MM-DD", null],
    ["Journal/2026-02-30.md", "Journal", "YYYY-MM-DD", null],
    ["Journal/2026-11-18 walk.md", "Journal", "YYYY-MM-DD", null],
    ["Journal/2026-11-18.txt", "Journal", "YYYY-MM-DD", null],
    ["Journals/2026-11-18.md", "Journal", "YYYY-MM-DD", null],
  ])("%s in %s as %s: %s", (path, folder, format, day) => {
    expect(dailyNoteDay(path, [place(folder, format)])).toBe(day);
  });

  test("the first place that fits decides", () => {
    expect(
      dailyNoteDay("A/02-03-2026.md", [place("A", "DD-MM-YYYY"), place("A", "MM-DD-YYYY")]),
    ).toBe("2026-03-02");
  });
});
