/** What a written now means. */
import { expect, test } from "@jest/globals";
import { momentOf } from "../../src/cli/clock";

test.each([
  ["2026-11-22T10:00", "2026-11-22T10:00"],
  [" 2026-11-22 ", "2026-11-22T12:00"],
  ["2026-02-30", null],
  ["2026-11-22T25:00", null],
  ["tomorrow", null],
])("%j is the moment %s: a bare date is its noon", (text, moment) => {
  expect(momentOf(text)).toBe(moment);
});
