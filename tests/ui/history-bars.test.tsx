/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The past periods of a goal as bars. */
import { describe, expect, test } from "@jest/globals";
import type { GoalCard } from "../../src/core/index";
import { HistoryBars } from "../../src/ui/history-bars";
import { aGoal, day } from "./cards";
import { shown } from "./screen-in";

type Part = GoalCard["strip"][number];

const [model] = aGoal().strip;
const part = (start: string, count: number, target: number): Part => {
  if (model === undefined) throw new Error("The goal has no past period.");
  return {
    ...model,
    start: day(start),
    count,
    target,
    label: `${String(count)} of ${String(target)}`,
  };
};
const bars = (...periods: readonly Part[]) => <HistoryBars title="Two calls" periods={periods} />;
const numbers = (all: readonly HTMLElement[], name: string) =>
  all.map((each) => Number(each.getAttribute(name)));

describe("The bars of past periods", () => {
  test("are nothing without a past period", async () => {
    const { all } = await shown(bars());
    expect(all("svg")).toEqual([]);
  });

  test("are as tall as their counts, against the highest count or target", async () => {
    const { all } = await shown(
      bars(part("2026-11-02", 1, 2), part("2026-11-09", 4, 2), part("2026-11-16", 2, 2)),
    );
    expect(numbers(all("rect"), "height")).toEqual([12, 48, 24]);
    // Each stands on the same ground.
    expect(
      all("rect").map((bar) => Number(bar.getAttribute("y")) + Number(bar.getAttribute("height"))),
    ).toEqual([48, 48, 48]);
    expect(numbers(all("line"), "y1")).toEqual([24, 24, 24]);
  });

  test("show the target that each period had", async () => {
    const { all } = await shown(bars(part("2026-11-09", 0, 4), part("2026-11-16", 0, 2)));
    expect(numbers(all("line"), "y1")).toEqual([0, 24]);
    expect(numbers(all("line"), "y2")).toEqual([0, 24]);
  });

  test("leave a trace of a period without any, and a little more of one with few", async () => {
    const { all } = await shown(bars(part("2026-11-09", 0, 100), part("2026-11-16", 1, 100)));
    expect(numbers(all("rect"), "height")).toEqual([1, 3]);
  });

  test("are one picture for a screen reader, with its periods in words", async () => {
    const { one, all } = await shown(bars(part("2026-11-09", 0, 2), part("2026-11-16", 1, 2)));
    const svg = one("svg");
    expect(svg.getAttribute("role")).toBe("img");
    const [title, text] = (svg.getAttribute("aria-labelledby") ?? "").split(" ");
    expect(one("svg > title").id).toBe(title);
    expect(one("svg > title").textContent).toContain("Two calls");
    expect(one("svg > desc").id).toBe(text);
    expect(one("svg > desc").textContent).toBe("0 of 2; 1 of 2");
    expect(all("g > title").map(({ textContent }) => textContent)).toEqual(["0 of 2", "1 of 2"]);
  });

  test("lie beside each other and in no other's way", async () => {
    const periods = ["2026-11-02", "2026-11-09", "2026-11-16"].map((start) => part(start, 1, 1));
    const { one, all } = await shown(bars(...periods));
    const lefts = numbers(all("rect"), "x");
    const [width = 0] = numbers(all("rect"), "width");
    lefts.slice(1).forEach((left, at) => {
      expect(left).toBeGreaterThan((lefts[at] ?? 0) + width);
    });
    expect(Number(one("svg").getAttribute("width"))).toBe((lefts.at(-1) ?? 0) + width);
  });
});
