/** Slips of the pen between two words. */
import { expect, test } from "@jest/globals";
import { editDistance } from "../../../src/core/dates/edit-distance";

test.each([
  ["week", "week", 0],
  ["wednsday", "wednesday", 1],
  ["weeek", "week", 1],
  ["wekk", "week", 1],
  ["fortnihgtly", "fortnightly", 1],
  ["wensday", "wednesday", 2],
  ["", "day", 3],
  ["", "", 0],
  ["a", "b", 1],
  ["on", "no", 1],
  ["noon", "onno", 2],
  ["may", "yam", 2],
  ["weekly", "wekyl", 2],
  ["wekly", "dialy", 3],
  ["mondya", "monday", 1],
  ["omnday", "monday", 1],
])("from “%s” to “%s” are %i", (a, b, slips) => {
  expect(editDistance(a, b, 3)).toBe(slips);
  expect(editDistance(b, a, 3)).toBe(slips);
});

test("words that differ too much in length are beyond the limit", () => {
  expect(editDistance("day", "everyday", 2)).toBe(3);
  expect(editDistance("everyday", "day", 4)).toBe(5);
  expect(editDistance("day", "days", 0)).toBe(1);
  expect(editDistance("everyday", "day", 5)).toBe(5);
});
