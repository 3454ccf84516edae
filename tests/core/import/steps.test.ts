import { describe, expect, test } from "@jest/globals";
import { finished, type Steps } from "../../../src/core/import/steps";

function* counted(to: number, done: number[]): Steps<string> {
  for (let at = 1; at <= to; at += 1) {
    done.push(at);
    yield;
  }
  return "all";
}

describe("Long work", () => {
  test.each([0, 1, 3])("of %d steps is done in one go where nobody waits", (steps) => {
    const done: number[] = [];
    expect(finished(counted(steps, done))).toBe("all");
    expect(done).toHaveLength(steps);
  });

  test("goes on no further than its last step that was asked for, so that it can be stopped", () => {
    const done: number[] = [];
    const work = counted(3, done);
    work.next();
    work.next();
    work.return("stopped");
    expect(done).toEqual([1, 2]);
  });
});
