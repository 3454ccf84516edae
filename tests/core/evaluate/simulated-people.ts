/** People whose true rates are known: their past counts and what they did next, drawn by a seed. */
import { chanceOfCount } from "../../../src/core/evaluate/count-chance";

/** How someone's weeks go: evenly, in bursts, or more and more. */
export type Habit = "steady" | "bursty" | "improving";

/** One prediction, and whether it came true. */
export interface Forecast {
  readonly chance: number;
  /** The share of past periods that met the target: what a plain count would say. */
  readonly share: number;
  readonly met: boolean;
}

/** A row of a calibration table: forecasts of about the same chance, and how often they came true. */
export interface CalibrationRow {
  readonly from: number;
  readonly to: number;
  readonly forecasts: number;
  readonly said: number;
  readonly came: number;
}

/** Forecasts for so many people with so many past periods, each with a target of 1 to 8 of their own. */
export function forecasts(
  habit: Habit,
  periods: number,
  people: number,
  seed: number,
): readonly Forecast[] {
  const random = randomFrom(seed);
  return Array.from({ length: people }, () => {
    const rate = Math.exp(Math.log(0.2) + random() * Math.log(8 / 0.2));
    const target = 1 + Math.floor(random() * 8);
    const counts = Array.from({ length: periods }, (_, at) => draw(habit, rate, at, random));
    const next = draw(habit, rate, periods, random);
    return {
      chance: chanceOfCount(counts, target) ?? 0,
      share: counts.filter((count) => count >= target).length / periods,
      met: next >= target,
    };
  });
}

/** The forecasts in ten rows by what they said; rows without any are left out. */
export function calibration(all: readonly Forecast[]): readonly CalibrationRow[] {
  return Array.from({ length: 10 }, (_, at) => {
    const row = all.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === at);
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    return {
      from: at / 10,
      to: (at + 1) / 10,
      forecasts: row.length,
      said: mean(row.map(({ chance }) => chance)),
      came: mean(row.map(({ met }) => Number(met))),
    };
  }).filter((row) => row.forecasts > 0);
}

/** The mean squared error of a forecast: 0 for a prophet, 0.25 for a coin. */
export function brier(all: readonly Forecast[], of: "chance" | "share"): number {
  return all.reduce((sum, one) => sum + (one[of] - Number(one.met)) ** 2, 0) / all.length;
}

function draw(habit: Habit, rate: number, at: number, random: () => number): number {
  if (habit === "steady") return poisson(rate, random);
  if (habit === "improving") return poisson(rate * (0.6 + 0.1 * at), random);
  // A good week brings about twice as much as usual, a bad one next to nothing: variance is rate + rate².
  return poisson(rate * -Math.log(1 - random()), random);
}

function poisson(rate: number, random: () => number): number {
  const limit = Math.exp(-rate);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count += 1;
  return count;
}

/** Numbers from 0 on, below 1: the generator known as mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
