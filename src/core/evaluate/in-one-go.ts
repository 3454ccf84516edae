/** What comes of work that can be done in steps, done at once. */

/** Takes every step and gives what comes of them. */
export function inOneGo<Answer>(steps: Iterator<undefined, Answer>): Answer {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
