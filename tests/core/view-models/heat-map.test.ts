import { describe, expect, test } from "@jest/globals";
import { englishQueryWords } from "../../../src/core/language/en/query-words";
import { englishScreenWords } from "../../../src/core/language/en/screen-words";
import { heatMap, type HeatMap, type HeatScale } from "../../../src/core/view-models/heat-map";
import { day, someSettings } from "../note-builder";

const { calendar } = someSettings();

function mapOf(
  days: readonly string[],
  scale: HeatScale,
  start = "2026-11-01",
  end = "2026-11-22",
): HeatMap {
  return heatMap(
    {
      entries: days.map((text) => ({ day: day(text) })),
      start: day(start),
      end: day(end),
      scale,
      calendar,
    },
    englishScreenWords,
    englishQueryWords,
  );
}

describe("A heat map by day", () => {
  const map = mapOf(["2026-11-02", "2026-11-18", "2026-11-18", "2026-10-31", "2026-11-23"], "day");

  test("has a column for each week, with places kept before the first day and after the last", () => {
    expect(map.columns).toHaveLength(4);
    expect(map.columns.map(({ cells }) => cells.length)).toEqual([7, 7, 7, 7]);
    expect(map.columns[0]?.cells.slice(0, 6)).toEqual([null, null, null, null, null, null]);
    expect(map.columns[0]?.cells[6]).toMatchObject({ start: "2026-11-01" });
    expect(map.columns[3]?.cells[6]).toMatchObject({ end: "2026-11-22" });
  });

  test("counts only the days asked for", () => {
    expect(map.count).toBe(3);
  });

  test("says in each cell what a pointer or a screen reader gets", () => {
    const cells = map.columns.flatMap((column) => column.cells);
    expect(cells.find((cell) => cell?.start === "2026-11-18")).toEqual({
      start: "2026-11-18",
      end: "2026-11-18",
      count: 2,
      level: 2,
      label: "2 interactions, Wednesday, 18 November 2026",
    });
    expect(cells.find((cell) => cell?.start === "2026-11-03")).toMatchObject({
      level: 0,
      label: "nothing, Tuesday, 3 November 2026",
    });
  });

  test("is told in one sentence for those who can't see it", () => {
    expect(map.summary).toBe(
      "3 interactions from Sunday, 1 November 2026 to Sunday, 22 November 2026; the longest silence was 15 days.",
    );
  });

  test("names each month once, where it begins", () => {
    const { columns } = mapOf([], "day", "2026-10-01", "2026-11-22");
    expect(columns.map(({ heading }) => heading).filter((text) => text !== "")).toEqual([
      "Oct",
      "Nov",
    ]);
  });
});

describe("Levels", () => {
  test.each([
    [
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ],
    [
      [1, 4, 5, 8],
      [1, 2, 3, 4],
    ],
    [
      [1, 100],
      [1, 4],
    ],
  ])("of %j are %j", (counts, levels) => {
    const days = counts.flatMap((count, at) =>
      Array.from({ length: count }, () => `2026-11-0${String(at + 1)}`),
    );
    const cells = mapOf(days, "day").columns.flatMap((column) => column.cells);
    expect(cells.flatMap((cell) => (cell !== null && cell.count > 0 ? [cell.level] : []))).toEqual(
      levels,
    );
  });
});

describe("A heat map", () => {
  test("by week begins each with the calendar's week", () => {
    const { columns } = mapOf(["2026-11-18"], "week");
    const cells = columns.flatMap((column) => column.cells);
    expect(cells.map((cell) => [cell?.start, cell?.count])).toEqual([
      ["2026-11-01", 0],
      ["2026-11-02", 0],
      ["2026-11-09", 0],
      ["2026-11-16", 1],
    ]);
    expect(cells[3]?.label).toBe("1 interaction, week of Monday, 16 November 2026");
  });

  test("by month stands in columns by year", () => {
    const { columns, summary } = mapOf(
      ["2026-01-05", "2026-01-06", "2025-12-24"],
      "month",
      "2025-11-10",
    );
    expect(columns.map(({ heading, cells }) => [heading, cells.length])).toEqual([
      ["2025", 2],
      ["2026", 11],
    ]);
    expect(summary).toContain("most in January 2026 (2)");
  });

  test("of no entries says so, and of centuries shows the last thirty years", () => {
    expect(mapOf([], "day").summary).toMatch(/^0 interactions from .*2026\.$/);
    const { start, columns } = mapOf([], "month", "0001-01-01");
    expect(start).toBe("1996-11-21");
    expect(columns).toHaveLength(31);
  });
});
