/** @jest-environment ./tests/host/jsdom-environment.cjs */
import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { wallClock } from "../../src/obsidian/wall-clock";

afterEach(() => {
  jest.useRealTimers();
});

/** Sets the device's clock by its own, local time. */
function clockAt(...[year, month, day, hour, minute, second]: readonly number[]): void {
  const clock = new Date(2000, 0, 1);
  clock.setFullYear(year ?? 0, (month ?? 1) - 1, day ?? 1);
  clock.setHours(hour ?? 0, minute ?? 0, second ?? 0, 0);
  jest.useFakeTimers({ now: clock });
}

describe("The wall clock", () => {
  test.each([
    [[2026, 11, 27, 16, 4, 59], "2026-11-27T16:04"],
    [[2026, 1, 2, 3, 4, 0], "2026-01-02T03:04"],
    [[2024, 2, 29, 0, 0, 0], "2024-02-29T00:00"],
    [[2026, 12, 31, 23, 59, 59], "2026-12-31T23:59"],
    [[999, 7, 8, 9, 10, 0], "0999-07-08T09:10"],
    [[9999, 12, 31, 23, 59, 0], "9999-12-31T23:59"],
  ])("tells the local day and minute of %j as %s, with the seconds left out", (time, moment) => {
    clockAt(...time);
    expect(wallClock()).toBe(moment);
  });

  test.each([
    [10_000, 1, 1],
    [12_345, 6, 7],
    [0, 6, 7],
    [-5, 1, 1],
  ])("that was set to the year %i is taken for the first of 2000", (...day) => {
    clockAt(...day);
    expect(wallClock()).toBe("2000-01-01T00:00");
  });

  test("goes on with the device's", () => {
    clockAt(2026, 11, 27, 23, 59, 30);
    expect(wallClock()).toBe("2026-11-27T23:59");
    jest.advanceTimersByTime(30_000);
    expect(wallClock()).toBe("2026-11-28T00:00");
  });
});
