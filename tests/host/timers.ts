/** The machine's own timers, kept before a test takes the clock into its hands. */
const later = globalThis.setTimeout.bind(globalThis);

/** The real clock, whatever the page believes. */
export const RealDate = Date;

/** Resolves after real milliseconds, also while the page's clock stands still. */
export const realDelay = (ms: number): Promise<void> =>
  new Promise((done) => {
    later(done, ms);
  });

/** Runs once after real milliseconds. */
export const realTimeout = (run: () => void, ms: number): void => {
  later(run, ms);
};
