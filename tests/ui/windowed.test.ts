import { describe, expect, test } from "@jest/globals";
import fc from "../laws";
import { windowAt } from "../../src/ui/windowed";

describe("The lines that are made", () => {
  test("are those in view and a few around them", () => {
    expect(windowAt(3000, 30, 300, 0)).toEqual({ from: 0, to: 19, before: 0, after: 2981 * 30 });
    expect(windowAt(3000, 30, 300, 3000)).toEqual({
      from: 91,
      to: 119,
      before: 91 * 30,
      after: 2881 * 30,
    });
  });

  test("end with the last line", () => {
    expect(windowAt(100, 30, 300, 2700)).toMatchObject({ to: 100, after: 0 });
  });

  test("always fill the view, and with the room around them keep the height of all", () => {
    const sizes = fc.record({
      count: fc.integer({ min: 1, max: 5000 }),
      line: fc.integer({ min: 1, max: 200 }),
      area: fc.integer({ min: 1, max: 2000 }),
      scrolled: fc.integer({ min: 0, max: 400_000 }),
    });
    fc.assert(
      fc.property(sizes, ({ count, line, area, scrolled }) => {
        const bottom = Math.max(0, Math.min(scrolled, count * line - area));
        const { from, to, before, after } = windowAt(count, line, area, bottom);
        expect(before + (to - from) * line + after).toBe(count * line);
        expect(before).toBeLessThanOrEqual(bottom);
        expect(before + (to - from) * line).toBeGreaterThanOrEqual(
          Math.min(count * line, bottom + area),
        );
      }),
    );
  });
});
