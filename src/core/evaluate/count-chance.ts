/** How likely a count is to reach a target in one more period, told from the counts of past periods. */

/** Beyond so many the chance is not summed up any further. */
const mostSummed = 20_000;

/** What is taken to be so before anything is known: about two a period, worth no more than a quarter of a period. */
const prior = { shape: 0.5, periods: 0.25 };

/**
 * The chance, 0 to 1, that one more period counts at least `target`, after these counts; null without any.
 * Counts are taken as Poisson with an unknown rate; with a gamma prior, what comes next is negative binomial with
 * size Σ + shape and success probability m ÷ (m + 1), m being the periods with those of the prior. docs/realism.md
 * names the sources and the limits.
 */
export function chanceOfCount(counts: readonly number[], target: number): number | null {
  if (counts.length === 0) return null;
  if (target <= 0) return 1;
  const size = sumOf(counts) + prior.shape;
  const periods = counts.length + prior.periods;
  const success = periods / (periods + 1);
  return reaching(target, size * Math.log(success), (count) =>
    Math.log(((size + count) / (count + 1)) * (1 - success)),
  );
}

/**
 * The same where a period holds at most `most` and each of its days either counts or doesn't (journal days): what
 * comes next is beta-binomial, with Jeffreys' prior Beta(½, ½) for the share of days that count.
 */
export function chanceOfDays(
  counts: readonly number[],
  target: number,
  most: number,
): number | null {
  if (counts.length === 0) return null;
  if (target <= 0) return 1;
  if (target > most) return 0;
  const done = sumOf(counts.map((count) => Math.min(count, most)));
  const alpha = done + 0.5;
  const beta = counts.length * most - done + 0.5;
  let none = 0;
  for (let day = 0; day < most; day += 1) {
    none += Math.log((beta + day) / (alpha + beta + day));
  }
  return reaching(target, none, (count) =>
    Math.log((((most - count) / (count + 1)) * (alpha + count)) / (beta + most - count - 1)),
  );
}

/** One less the chances of all counts below the target; each chance is the one before it times a ratio, in logarithms. */
function reaching(target: number, logOfNone: number, logRatio: (count: number) => number): number {
  let log = logOfNone;
  let below = 0;
  for (let count = 0; count < Math.min(target, mostSummed); count += 1) {
    below += Math.exp(log);
    log += logRatio(count);
  }
  return Math.min(1, Math.max(0, 1 - below));
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
