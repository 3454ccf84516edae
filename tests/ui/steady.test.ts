import { describe, expect, test } from "@jest/globals";
import { isSame } from "../../src/ui/steady";

describe("Whether props are the same", () => {
  const run = (): void => undefined;
  test.each([
    [1, 1, true],
    [Number.NaN, Number.NaN, true],
    ["a", "b", false],
    [null, {}, false],
    [[1, [2]], [1, [2]], true],
    [[1, 2], [1], false],
    [{ a: { b: 1 } }, { a: { b: 1 } }, true],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [{ a: undefined }, { b: undefined }, false],
    [{ run }, { run }, true],
    [{ run }, { run: () => undefined }, false],
    [new Map(), new Map(), false],
  ])("%p and %p: %p", (a, b, same) => {
    expect(isSame(a, b)).toBe(same);
  });
});
