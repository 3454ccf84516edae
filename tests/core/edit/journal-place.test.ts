/** Which note is the journal note of a day, or where it is to be made. */
import { describe, expect, test } from "@jest/globals";
import { journalPlace, mayBeDailyNote } from "../../../src/core/edit/journal-place";
import { inEnglish } from "../../../src/core/language/sayings";
import { defaultSettings } from "../../../src/core/parse/settings/settings";
import { day as aDay } from "../note-builder";
import { settingsOf } from "../settings-of";
import { vaultOf } from "../vault-of";

const day = aDay("2026-11-22");

describe("The place of a day's journal note", () => {
  const place = (dailyNotes: object, notes: Readonly<Record<string, string>> = {}) =>
    journalPlace(day, vaultOf(notes, {}, { dailyNotes }));

  test("is the daily note that is there, wherever that is", () => {
    expect(place({}, { "Diary/2026-11-22.md": "x" })).toEqual({
      is: "place",
      path: "Diary/2026-11-22.md",
    });
  });

  test.each([
    ["the vault's root without settings", {}, "2026-11-22.md"],
    ["the folder of the settings", { folder: "/Journal/" }, "Journal/2026-11-22.md"],
    [
      "by the format, which may hold folders",
      { folder: "J", format: "YYYY/MM/YYYY-MM-DD ddd" },
      "J/2026/11/2026-11-22 Sun.md",
    ],
  ])("is %s", (_name, settings, path) => {
    expect(place(settings)).toEqual({ is: "place", path });
  });

  test.each([
    ["leads out of the vault (R75)", { folder: "../out" }, /leads out/],
    ["leads out by its format", { format: "[../]YYYY-MM-DD" }, /leads out/],
    [
      "makes a name that not every system can write",
      { format: "YYYY-MM-DD HH:mm" },
      /not every system/,
    ],
    ["does not tell the day", { format: "gggg-[W]ww" }, /doesn't tell which day/],
  ])("is refused where it %s", (_name, settings, reason) => {
    const found = place(settings);
    expect(found.is === "refused" ? inEnglish(found.because) : "found").toMatch(reason);
  });

  test("can be told by the path alone, so that no other note need be read", () => {
    const settings = defaultSettings();
    expect(mayBeDailyNote("2026-11-22.md", day, settings)).toBe(true);
    expect(mayBeDailyNote("A/2026-11-22.md", day, settings)).toBe(true);
    expect(mayBeDailyNote("2026-11-21.md", day, settings)).toBe(false);
    const dailyNotes = { folder: "J", format: "DD.MM.YYYY" };
    const ours = settingsOf({}, { dailyNotes });
    expect(mayBeDailyNote("J/22.11.2026.md", day, ours)).toBe(true);
    expect(mayBeDailyNote("K/22.11.2026.md", day, ours)).toBe(false);
  });
});
