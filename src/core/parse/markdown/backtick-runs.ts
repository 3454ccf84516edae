/** Where the runs of backticks in a block stand, so that each finds the one that closes it without searching again. */

/** The runs of one block. */
export interface BacktickRuns {
  /** How many backticks stand from the offset on. */
  lengthAt(start: number): number;
  /** Where the next run of just this length behind the one at the offset starts, else null. */
  closing(start: number, length: number): number | null;
}

/** Finds every run of a block's text. Questions must be asked from left to right. */
export function backtickRuns(text: string): BacktickRuns {
  const starts = new Map<number, number[]>();
  const next = new Map<number, number>();
  for (let at = text.indexOf("`"); at !== -1;) {
    const length = lengthAt(at);
    const known = starts.get(length);
    if (known === undefined) starts.set(length, [at]);
    else known.push(at);
    at = text.indexOf("`", at + length);
  }
  return { lengthAt, closing };

  function lengthAt(start: number): number {
    let end = start;
    while (text.charCodeAt(end) === 96) end++;
    return end - start;
  }
  function closing(start: number, length: number): number | null {
    const known = starts.get(length) ?? [];
    let index = next.get(length) ?? 0;
    while (index < known.length && (known[index] ?? 0) <= start) index++;
    next.set(length, index);
    return known[index] ?? null;
  }
}
