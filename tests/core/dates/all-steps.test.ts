/** What comes of work in steps where nobody waits between them. */
import { expect, test } from "@jest/globals";
import { allStepsOf } from "../../../src/core/dates/all-steps";

test("All steps are taken, and what comes of them is answered", () => {
  const taken: number[] = [];
  function* steps(): Generator<undefined, string> {
    for (let step = 1; step <= 3; step++) {
      taken.push(step);
      yield;
    }
    return "done";
  }
  expect(allStepsOf(steps())).toBe("done");
  expect(taken).toEqual([1, 2, 3]);
});
