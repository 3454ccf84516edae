/** Which rows a query keeps, whatever they are rows of. */
import { expect, test } from "@jest/globals";
import { isKept, limited } from "../../../../src/core/evaluate/query/kept-rows";
import { emptyQuery, type Filter } from "../../../../src/core/evaluate/query/query";
import { now, peopleIndex } from "./people";

const yes: Filter = { keeps: () => true };
const no: Filter = { keeps: () => false };
const row = { contact: null, goal: null, entry: null, matter: null };

function kept(...filters: readonly (readonly Filter[])[]): boolean {
  return isKept(
    row,
    { ...emptyQuery("dormant"), filters },
    { index: peopleIndex, now, here: null },
  );
}

test("All lines must hold, and of a line any filter", () => {
  expect(kept()).toBe(true);
  expect(kept([yes], [yes])).toBe(true);
  expect(kept([yes], [no])).toBe(false);
  expect(kept([no, yes], [yes])).toBe(true);
  expect(kept([no, no])).toBe(false);
});

test("The limit keeps the first rows, and without one all are kept", () => {
  const of = (limit: number | null) => limited([1, 2, 3], { ...emptyQuery("dormant"), limit });
  expect([of(2), of(9), of(null)]).toEqual([
    [1, 2],
    [1, 2, 3],
    [1, 2, 3],
  ]);
});
