/** How likely a target is, by hand-worked cases and by people whose rates are known. */
import { describe, expect, test } from "@jest/globals";
import { chanceOfCount, chanceOfDays } from "../../../src/core/evaluate/count-chance";
import { brier, calibration, forecasts } from "./simulated-people";

describe("The chance that one more period reaches a target", () => {
  test("is unknown before anything is known", () => {
    expect(chanceOfCount([], 1)).toBeNull();
    expect(chanceOfDays([], 1, 7)).toBeNull();
  });

  test("is certain for a target of nothing", () => {
    expect(chanceOfCount([0, 0], 0)).toBe(1);
    expect(chanceOfDays([0, 0], 0, 7)).toBe(1);
  });

  test("is that of the negative binomial: after 2, 2, 2, 2 of a first one, (4.25 ÷ 5.25) to the power of 8.5 is missed", () => {
    expect(chanceOfCount([2, 2, 2, 2], 1)).toBeCloseTo(1 - (4.25 / 5.25) ** 8.5, 12);
  });

  test("falls with the target, and rises with every count", () => {
    const falling = [1, 2, 3, 4, 5, 6].map((target) => chanceOfCount([2, 1, 3], target) ?? 0);
    expect([...falling].sort((a, b) => b - a)).toEqual(falling);
    expect(chanceOfCount([2, 1, 4], 3)).toBeGreaterThan(chanceOfCount([2, 1, 3], 3) ?? 1);
  });

  test("stays within 0 and 1 for very large counts and targets", () => {
    expect(chanceOfCount([10_000, 10_000, 10_000], 5_000)).toBeCloseTo(1, 6);
    expect(chanceOfCount([1, 1, 1], 10_000)).toBeCloseTo(0, 12);
  });

  test("of days is 0 for more days than a period has", () => {
    expect(chanceOfDays([7, 7, 7], 8, 7)).toBe(0);
  });

  test("of one day a period is the share of periods, drawn half a case towards even", () => {
    expect(chanceOfDays([1, 1, 1, 0], 1, 1)).toBeCloseTo(3.5 / 5, 12);
  });

  test("of days that nearly always count is higher than of counts that know no bound", () => {
    const counts = [6, 7, 6, 7, 7, 6, 7, 7];
    expect(chanceOfDays(counts, 6, 7)).toBeGreaterThan(chanceOfCount(counts, 6) ?? 1);
  });
});

describe("For people with known rates, what was said comes true", () => {
  const people = 8_000;

  test.each([3, 8])("within five points after %d even periods", (periods) => {
    for (const { forecasts: count, said, came } of calibration(
      forecasts("steady", periods, people, 7),
    )) {
      if (count >= 300) expect(Math.abs(said - came)).toBeLessThan(0.05);
    }
  });

  test.each([1, 3, 8])("and errs less than the bare share of met periods, after %d", (periods) => {
    const all = forecasts("steady", periods, people, 11);
    expect(brier(all, "chance")).toBeLessThan(brier(all, "share"));
  });

  test("but a high chance is too high for people whose weeks come in bursts", () => {
    const high = calibration(forecasts("bursty", 8, people, 7)).filter(({ from }) => from >= 0.7);
    for (const { said, came } of high) expect(came).toBeLessThan(said - 0.1);
  });
});
