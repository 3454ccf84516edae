/** Which settings decide how notes are read. */
import { describe, expect, test } from "@jest/globals";
import { readsAlike, viewWith } from "../../../src/core/note-index/settings-in-force";
import { indexOf, maria } from "../index-of";
import { settingsOf } from "../settings-of";

describe("Notes read by two settings say the same", () => {
  const plain = settingsOf();

  test.each([
    ["circles", { circles: [{ name: "close", cadence: "weekly" }] }],
    ["dormancy", { dormantAfter: "90 days" }],
    ["the review's time", { reviewTime: "Sunday 6pm" }],
    ["focus time", { focusTime: "Friday 4pm" }],
    ["quiet hours", { quietHours: "22:00-07:00" }],
    ["the size of digests", { dueDigestSize: 5 }],
    ["capacity", { capacity: 12 }],
    ["what was decided", { decisions: { abc: { done: true } } }],
  ])("where they differ in %s", (_what, data) => {
    expect(settingsOf(data)).not.toEqual(plain);
    expect(readsAlike(plain, settingsOf(data))).toBe(true);
  });

  test.each([
    ["folders", { contactFolders: ["Friends of mine"] }],
    ["types", { goalTypes: ["ziel"] }],
    ["names of properties", { properties: { cadence: "rhythm" } }],
    ["the week's first day", { weekStart: "sunday" }],
    ["the year's first month", { yearStartMonth: 4 }],
    ["the order of dates", { dateOrder: "mdy" }],
    ["named times", { namedTimes: { gym: "06:30" } }],
    ["the language", { language: "de" }],
  ])("but not where they differ in %s", (_what, data) => {
    expect(readsAlike(plain, settingsOf(data))).toBe(false);
    expect(readsAlike(settingsOf(data), settingsOf(data))).toBe(true);
  });
});

test("An index asked by other settings answers from the same notes, and follows them", () => {
  const index = indexOf(maria);
  const settings = settingsOf({ dormantAfter: "90 days" });
  const view = viewWith(index, settings);
  expect(view.settings).toBe(settings);
  expect(view.contacts()).toEqual(index.contacts());
  const before = view.revision;
  index.remove(maria.path);
  expect(view.revision).toBeGreaterThan(before);
  expect(view.contacts()).toEqual([]);
});
