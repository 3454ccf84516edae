/** What comes of work in steps where nobody waits between them. */

/** Takes all steps at once. */
export function allStepsOf<Result>(steps: Iterator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
