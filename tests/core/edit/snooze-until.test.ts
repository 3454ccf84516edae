import { describe, expect, test } from "@jest/globals";
import { readSnooze } from "../../../src/core/edit/snooze-until";
import { defaultSettings } from "../../../src/core/parse/settings/settings";
import { moment } from "../agenda-item";
import { settingsOf } from "../settings-of";

const { calendar } = defaultSettings();

describe("A snooze until", () => {
  test.each([
    ["10m", "2026-11-22T10:00", "2026-11-22T10:10"],
    ["in 10 minutes", "2026-11-22T10:00", "2026-11-22T10:10"],
    ["1 min", "2026-11-22T10:00", "2026-11-22T10:01"],
    [" 2 hours ", "2026-11-22T10:00", "2026-11-22T12:00"],
    ["in 1 hour", "2026-11-22T10:00", "2026-11-22T11:00"],
    ["8784h", "2026-11-22T10:00", "2027-11-23T10:00"],
    ["this evening", "2026-11-22T18:30", "2026-11-23T18:30"],
    ["1h", "2026-11-22T23:30", "2026-11-23T00:30"],
    ["2d", "2026-11-22T10:00", "2026-11-24T09:00"],
    ["3 days", "2026-11-22T10:00", "2026-11-25T09:00"],
    ["1 week", "2026-11-22T10:00", "2026-11-29T09:00"],
    ["evening", "2026-11-22T10:00", "2026-11-22T18:30"],
    ["evening", "2026-11-22T18:30", "2026-11-23T18:30"],
    ["This evening", "2026-11-22T10:00", "2026-11-22T18:30"],
    ["tomorrow", "2026-11-22T10:00", "2026-11-23T09:00"],
    ["tomorrow", "2026-12-31T23:59", "2027-01-01T09:00"],
    ["Friday 4pm", "2026-11-22T10:00", "2026-11-27T16:00"],
    ["next week", "2026-11-22T10:00", "2026-11-23T09:00"],
    ["2026-12-01", "2026-11-22T10:00", "2026-12-01T09:00"],
    ["noon", "2026-11-22T10:00", "2026-11-22T12:00"],
  ])("%s, said at %s, is %s", (words, now, until) => {
    expect(readSnooze(words, moment(now), calendar)).toBe(until);
  });

  test("takes morning and evening as the user's own words for times say", () => {
    const own = settingsOf({ namedTimes: { morning: "07:00", evening: "20:00" } });
    const until = (words: string) => readSnooze(words, moment("2026-11-22T10:00"), own.calendar);
    expect(until("evening")).toBe("2026-11-22T20:00");
    expect(until("tomorrow")).toBe("2026-11-23T07:00");
    const unset = { ...calendar, namedTimes: new Map() };
    expect(readSnooze("evening", moment("2026-11-22T10:00"), unset)).toBe("2026-11-22T18:30");
    expect(readSnooze("tomorrow", moment("2026-11-22T10:00"), unset)).toBe("2026-11-23T09:00");
  });

  test.each([
    "",
    "yesterday",
    "2026-11-22 10:00",
    "8785h",
    "0m",
    "soon",
    "999999h",
    "10 m m",
    "-5m",
  ])("%j is none, for it names no moment ahead", (words) => {
    expect(readSnooze(words, moment("2026-11-22T10:00"), calendar)).toBeNull();
  });
});
