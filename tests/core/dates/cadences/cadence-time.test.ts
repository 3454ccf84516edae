/** Cadences with a time of the day. */
import { describe, expect, test } from "@jest/globals";
import { aCalendar, aTime } from "../a-calendar";
import { read } from "./a-phrase";

describe("A cadence with a time", () => {
  test.each([
    ["every day at 16:00", "daily at 16:00"],
    ["weekdays 12:30", "weekdays at 12:30"],
    ["at 8 every day", "daily at 08:00"],
    ["every Friday at 4", "every Friday at 16:00"],
    ["every Friday at half past 3", "every Friday at 15:30"],
    ["every day at noon", "daily at 12:00"],
    ["every morning", "daily at 09:00"],
    ["every evening at 8", "daily at 20:00"],
    ["Sunday evenings", "every Sunday at 18:30"],
    ["nightly", "daily at 21:00"],
    ["every day on my afternoon walk", "daily at 15:00"],
  ])("%s is %s", (phrase, cadence) => {
    expect(read(phrase)).toBe(cadence);
  });

  test("the user's own names of times are understood", () => {
    const calendar = aCalendar({ namedTimes: new Map([["school run", aTime("07:45")]]) });
    expect(read("every weekday at the school run", calendar)).toBe("weekdays at 07:45");
  });
});

describe("A cadence with a time, in other words", () => {
  test.each([
    ["semi-annually at 9", "every 6 months at 09:00"],
    ["every weekday morning", "weekdays at 09:00"],
    ["every Friday at 11", "every Friday at 11:00"],
    ["every evening at 5", "daily at 17:00"],
    ["every evening at 4:59", "daily at 16:59"],
    ["every evening at 12:00", "daily at 12:00"],
    ["every morning at 8", "daily at 08:00"],
    ["every night at 11", "daily at 23:00"],
    ["mornings", "daily at 09:00"],
    ["evenings at 8", "daily at 20:00"],
    ["every afternoon at 3", "daily at 15:00"],
    ["weekly at noon", "weekly at 12:00"],
    ["every Monday around 8", "every Monday at 08:00"],
    ["every Monday by 8pm", "every Monday at 20:00"],
    ["every Monday at quarter to 9", "every Monday at 08:45"],
    ["every Monday at a quarter past 9", "every Monday at 09:15"],
    ["every Monday @ 9", "every Monday at 09:00"],
    ["every Monday over lunch", "every Monday at 12:30"],
    ["every Monday in the morning", "every Monday at 09:00"],
    ["every day at 9 o'clock", "daily at 09:00"],
    ["Mon at 9am", "every Monday at 09:00"],
    ["weekly (Monday) at 9", "every Monday at 09:00"],
    ["every Monday at", null],
    ["once at 9", null],
    ["once in the evening", null],
    ["every day at 25:00", null],
    ["daily during breakfast", null],
    ["at 8 every evening", "daily at 20:00"],
    ["at eight every evening", "daily at 20:00"],
    ["at 04:59 every evening", "daily at 04:59"],
    ["at 05:00 every evening", "daily at 17:00"],
    ["at 11:59 every night", "daily at 23:59"],
    ["at 12:00 every evening", "daily at 12:00"],
    ["at 13:00 every morning", "daily at 13:00"],
    ["at 8 every morning", "daily at 08:00"],
    ["at 8 in the evening every night", "daily at 20:00"],
    ["every morning and evening", null],
    ["weekly, mornings", "weekly at 09:00"],
    ["every other Sunday mornings", "every 2 weeks on Sunday at 09:00"],
    ["first Sunday of the month, mornings", "monthly on the first Sunday at 09:00"],
    ["the 1st of the month, mornings", "monthly on the 1st at 09:00"],
    ["every Monday after lunch", "every Monday at 12:30"],
    ["around 8 every Monday", "every Monday at 08:00"],
    ["every Monday BY 8pm", "every Monday at 20:00"],
    ["every lunch", "daily at 12:30"],
    ["every Monday at half past eight in the morning", "every Monday at 08:30"],
  ])("%s is %s", (phrase, cadence) => {
    expect(read(phrase)).toBe(cadence);
  });
});
