/** Long work in small steps, between which a host can do something else, show how far it is, or stop. */

/** The work: each step is short, and its result comes last. */
export type Steps<Result> = Generator<void, Result, void>;

/** The result of the work, done in one go. */
export { allStepsOf as finished } from "../dates/all-steps";
