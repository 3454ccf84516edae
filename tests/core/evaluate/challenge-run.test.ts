import { describe, expect, test } from "@jest/globals";
import { challengeRun } from "../../../src/core/evaluate/challenge-run";
import type { PastPeriod, PeriodState } from "../../../src/core/model/standing";
import { aGoal, day } from "../note-builder";

const length = { unit: "day", count: 5 } as const;
const bounds = { start: null, from: day("2026-02-02"), until: day("2026-02-06") };

/** A day of February, as it went. */
const past = (date: string, state: PeriodState): PastPeriod => ({
  start: day(`2026-02-${date}`),
  end: day(`2026-02-${date}`),
  target: 1,
  count: 0,
  state,
});

const run = (days: readonly PastPeriod[], isRunningMet = false, grace = 0) =>
  challengeRun(aGoal("Goals/G.md", { length, grace }), bounds, days, isRunningMet);

describe("A challenge's run", () => {
  test("is its days met and missed, the first and the last of them included", () => {
    const days = [
      past("01", "missed"),
      past("02", "met"),
      past("03", "missed"),
      past("04", "skipped"),
      past("06", "met"),
      past("07", "missed"),
    ];
    expect(run(days)).toEqual({
      end: "2026-02-06",
      met: 2,
      missed: 1,
      of: 4,
      allowed: 0,
      kept: false,
    });
  });

  test("counts today as soon as it is met", () => {
    expect(run([past("02", "met")], true)).toMatchObject({ met: 2, of: 2, kept: true });
    expect(run([past("02", "met")], false)).toMatchObject({ met: 1, of: 1, kept: true });
  });

  test("is kept as long as no more was missed than is allowed", () => {
    const days = [past("02", "missed"), past("03", "missed")];
    expect(run(days, false, 2)).toMatchObject({ missed: 2, allowed: 2, kept: true });
    expect(run(days, false, 1)).toMatchObject({ missed: 2, allowed: 1, kept: false });
  });

  test("is none of other goals, and of none without a first or last day", () => {
    expect(challengeRun(aGoal("Goals/G.md"), bounds, [], false)).toBeNull();
    const challenge = aGoal("Goals/G.md", { length });
    expect(challengeRun(challenge, { ...bounds, from: null }, [], false)).toBeNull();
    expect(challengeRun(challenge, { ...bounds, until: null }, [], false)).toBeNull();
  });
});
