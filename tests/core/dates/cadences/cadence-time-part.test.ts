/** The time of the day in a cadence phrase, which with "every" makes it a daily one. */
import { describe, expect, test } from "@jest/globals";
import { read } from "./a-phrase";

describe("A time", () => {
  test.each([
    ["by the clock joins a cadence", "weekly at 16:00", "weekly at 16:00"],
    ["by a name joins one", "every Sunday on my afternoon walk", "every Sunday at 15:00"],
    ["with “every” is a daily cadence", "every morning", "daily at 09:00"],
    ["in the plural is one by itself", "mornings", "daily at 09:00"],
    ["in the plural with a weekday is that weekday's", "Sunday mornings", "every Sunday at 09:00"],
    ["with “every other” is every second day", "every other evening", "every 2 days at 18:30"],
    [
      "by a name and by the clock go together, and the clock is exact",
      "every morning at 8:15",
      "daily at 08:15",
    ],
  ])("%s: %j", (_, phrase, cadence) => {
    expect(read(phrase)).toBe(cadence);
  });
});

describe("It contradicts", () => {
  test.each([
    ["another by the clock", "daily at 8:00 at 9:00"],
    ["another by a name", "every morning evening"],
    ["what happens once", "once at 16:00"],
  ])("%s: %j", (_, phrase) => {
    expect(read(phrase)).toBeNull();
  });
});
