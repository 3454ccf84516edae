import { describe, expect, test } from "@jest/globals";
import { goalBounds } from "../../../src/core/evaluate/goal-bounds";
import { periodStandings } from "../../../src/core/evaluate/period-standing";
import type { Goal } from "../../../src/core/model/goal";
import { aGoal, day } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";

// Thursday 19 November 2026.
const today = day("2026-11-19");
const index = vaultOf({
  "People/Ana.md": person(),
  ...journal({
    "2026-11-02": "Called [[Ana]]",
    "2026-11-10": "Called [[Ana]]",
    "2026-11-12": "Called [[Ana]]",
    "2026-11-19": "Called [[Ana]]",
    "2026-11-20": "Called [[Ana]]",
  }),
});

function standings(parts: Partial<Goal>, vault = index) {
  const goal = aGoal("Goals/G.md", parts, [{ is: "kind", kind: "call" }]);
  const standing = periodStandings(goal, goalBounds(goal, vault), vault, today);
  return (date: string) => {
    const found = standing(day(date));
    if (found === null) return null;
    const { period, count, target, met } = found;
    return [period.start, period.end, count, target, met];
  };
}

describe("Where a goal stands in the period of a day", () => {
  test("is what counted up to today against the target", () => {
    const on = standings({ target: 2 });
    expect(on("2026-11-10")).toEqual(["2026-11-09", "2026-11-15", 2, 2, true]);
    expect(on("2026-11-19")).toEqual(["2026-11-16", "2026-11-22", 1, 2, false]);
    expect(on("2026-11-25")).toEqual(["2026-11-23", "2026-11-29", 0, 2, false]);
  });

  test("is judged by the newest target while it runs, else by that of its first day (R89)", () => {
    const on = standings({
      target: 1,
      revisions: [
        { from: day("2026-11-18"), target: 3, because: null },
        { from: day("2026-11-24"), target: 5, because: null },
      ],
    });
    expect(on("2026-11-10")?.[3]).toBe(1);
    expect(on("2026-11-16")?.[3]).toBe(3);
    expect(on("2026-11-22")?.[3]).toBe(3);
    expect(on("2026-11-23")?.[3]).toBe(3);
    expect(on("2026-11-30")?.[3]).toBe(5);
  });

  test.each([
    // A period that began, or that ends, today runs.
    ["its first day", { unit: "day", every: 1 } as const, "2026-11-19", 2],
    ["its last day", { unit: "week", every: 1, on: [4] } as const, "2026-11-19", 2],
    ["the day before", { unit: "day", every: 1 } as const, "2026-11-18", 1],
  ])("runs on %s", (_title, cadence, date, target) => {
    const revisions = [{ from: today, target: 2, because: null }];
    expect(standings({ cadence, target: 1, revisions })(date)?.[3]).toBe(target);
  });

  test("counts nothing before the goal's start, and nothing after its end", () => {
    expect(standings({ start: day("2026-11-11") })("2026-11-12")?.slice(2)).toEqual([1, 1, true]);
    expect(standings({ deadline: day("2026-11-10") })("2026-11-10")?.slice(2)).toEqual([
      1,
      1,
      true,
    ]);
    expect(standings({ deadline: day("2026-11-10") })("2026-11-12")).toBeNull();
    expect(standings({ start: day("2026-11-11") })("2026-11-10")).toBeNull();
  });

  test("of what runs once is one, whatever day is asked about", () => {
    const once: Partial<Goal> = { cadence: { unit: "once" }, target: 9 };
    const on = standings({ ...once, start: day("2026-11-03"), deadline: day("2026-12-31") });
    expect(on("2026-11-05")).toEqual(["2026-11-03", "2026-12-31", 3, 9, false]);
    expect(on("2026-12-05")).toEqual(on("2026-11-05"));
    // Without a first day of its own it begins with the journal, and without that it is today's.
    expect(standings(once)("2026-12-05")).toEqual(["2026-11-02", null, 4, 9, false]);
    expect(standings(once, vaultOf({}))("2026-12-05")).toEqual(["2026-11-19", null, 0, 9, false]);
  });

  test("is none without a cadence", () => {
    expect(standings({ cadence: null })("2026-11-19")).toBeNull();
  });
});
