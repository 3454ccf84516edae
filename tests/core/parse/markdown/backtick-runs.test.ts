/** Where the runs of backticks in a block stand, and which closes which. */
import { expect, test } from "@jest/globals";
import { backtickRuns } from "../../../../src/core/parse/markdown/backtick-runs";

test("A run is as long as its backticks", () => {
  const runs = backtickRuns("a ``b` c");
  expect([0, 2, 3, 5].map((at) => runs.lengthAt(at))).toEqual([0, 2, 1, 1]);
});

test("It is closed by the next run of just its length", () => {
  const runs = backtickRuns("`a ``b`` c` d`");
  expect(runs.closing(0, 1)).toBe(10);
  expect(runs.closing(3, 2)).toBe(6);
  expect(runs.closing(10, 1)).toBe(13);
  expect(runs.closing(13, 1)).toBeNull();
});

test("A run without another of its length is closed by none", () => {
  const runs = backtickRuns("```a`");
  expect(runs.closing(0, 3)).toBeNull();
  expect(runs.closing(0, 2)).toBeNull();
  expect(backtickRuns("").closing(0, 1)).toBeNull();
});
