/** When the user wants the review and the focus time, when Kith keeps quiet, and which calendar file it keeps. */
import { describe, expect, test } from "@jest/globals";
import {
  readCalendarPath,
  readFocus,
  readQuietHours,
} from "../../../../src/core/parse/settings/reminder-settings";
import { settingsOf } from "../../settings-of";
import { readFrom } from "./values-of";

const { calendar } = settingsOf();

describe("The review and the focus time", () => {
  const focus = (reviewTime: unknown) =>
    readFrom({ reviewTime }, (values) => readFocus("reviewTime", values, calendar));

  test.each([
    ["one phrase", "Friday 4pm", ["16:00"], []],
    ["several", ["Friday 4pm", "every day at 8"], ["16:00", "08:00"], []],
    ["off", "", [], []],
    ["off", null, [], []],
    [
      "those that can't be read are named and left out",
      ["Friday 4pm", "whenever", 7],
      ["16:00"],
      ['reviewTime: "none"', 'reviewTime: "none"'],
    ],
  ])("%s: %j", (_, value, times, wrong) => {
    const found = focus(value);
    expect({ times: found.read.map(({ time }) => time), wrong: found.wrong }).toEqual({
      times,
      wrong,
    });
  });

  test("a missing key is off", () => {
    expect(readFrom({}, (values) => readFocus("focusTime", values, calendar)).read).toEqual([]);
  });
});

describe("Quiet hours run from one time to another", () => {
  const quiet = (quietHours: unknown) =>
    readFrom({ quietHours }, (values) => readQuietHours(values, calendar));

  test.each([
    ["22:00-07:00", { from: "22:00", to: "07:00" }],
    ["22:00 – 7:00", { from: "22:00", to: "07:00" }],
    ["10pm to 7am", { from: "22:00", to: "07:00" }],
    ["13:00-14:00", { from: "13:00", to: "14:00" }],
    ["", null],
    [null, null],
  ])("%j", (value, read) => {
    expect(quiet(value)).toEqual({ read, wrong: [] });
  });

  test.each([
    ["both the same", "07:00-07:00"],
    ["one alone", "22:00"],
    ["three", "22:00-07:00-08:00"],
    ["no such time", "22:00-27:00"],
    ["no text", 22],
    ["a list", ["22:00", "07:00"]],
  ])("%s: %j is named, and they are off", (_, value) => {
    expect(quiet(value)).toEqual({ read: null, wrong: ['quietHours: "none"'] });
  });
});

describe("The calendar file lies within the vault and ends with .ics (R75)", () => {
  const path = (calendarFile: unknown) => readFrom({ calendarFile }, readCalendarPath);

  test.each([
    ["Kith.ics", "Kith.ics"],
    ["/Calendars/./Kith.ICS", "Calendars/Kith.ICS"],
    ["Calendars\\Kith.ics", "Calendars/Kith.ics"],
    ["", null],
    [null, null],
  ])("%j", (value, read) => {
    expect(path(value)).toEqual({ read, wrong: [] });
  });

  test.each([
    ["../Kith.ics"],
    ["Calendars/../../Kith.ics"],
    [".obsidian/Kith.ics"],
    ["Calendars/.Kith.ics"],
    [".ics"],
    ["Calendars/.ics"],
    ["Kith.md"],
    ["Kith.ics/" + "x"],
    ["C:/Kith.ics"],
    ["a\u0000b.ics"],
    ["a|b.ics"],
    ["a#b.ics"],
    [5],
  ])("%j is named, and there is none", (value) => {
    expect(path(value)).toEqual({ read: null, wrong: ['calendarFile: "none"'] });
  });
});
