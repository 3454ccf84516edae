/** History as bars and a year as a heat map, in characters. */
import { describe, expect, test } from "@jest/globals";
import picocolors from "picocolors";
import { heatMapText, historyBars } from "../../../src/cli/text/history-text";
import { heatMap, type PeriodState, catalogueFor } from "../../../src/core/index";
import { day, someSettings } from "../../core/note-builder";

const colours = picocolors.createColors(false);

const past = (count: number, target: number, state: PeriodState) => ({
  start: day("2026-11-09"),
  end: day("2026-11-15"),
  target,
  count,
  state,
});

describe("A goal's history", () => {
  test.each<[string, ReturnType<typeof past>, string]>([
    ["a full bar for a met target", past(2, 2, "met"), "█"],
    ["no more than a full one", past(9, 2, "met"), "█"],
    ["a half for half of it", past(2, 4, "missed"), "▄"],
    ["the least bar for anything at all", past(1, 100, "missed"), "▁"],
    ["a dot for nothing", past(0, 2, "missed"), "·"],
    ["a dash for a pause", past(0, 2, "skipped"), "–"],
    ["a dot before the journal began", past(0, 2, "no data"), "·"],
  ])("shows %s", (_name, period, bar) => {
    expect(historyBars([period], { colours })).toBe(bar);
  });
});

describe("A heat map", () => {
  const map = (start: string, end: string) =>
    heatMap(
      {
        entries: [
          { day: day("2026-11-17") },
          { day: day("2026-11-18") },
          { day: day("2026-11-18") },
        ],
        start: day(start),
        end: day(end),
        scale: "day",
        calendar: someSettings().calendar,
      },
      catalogueFor("en").screen,
      catalogueFor("en").query,
    );

  test("is a line a weekday and a column a week, with its months above and its story below", () => {
    const text = heatMapText(map("2026-11-02", "2026-11-19"), 1, catalogueFor("en").screen, {
      width: 60,
      colours,
    });
    expect(text.split("\n")).toEqual([
      "    Nov",
      "Mon ···",
      "    ··░",
      "Wed ··▒",
      "    ···",
      "Fri ··",
      "    ··",
      "Sun ··",
      "3 interactions from Monday, 2 November 2026 to Thursday, 19 November 2026; the longest silence was 15 days.",
    ]);
  });

  test("leaves out the oldest weeks where the terminal is narrow", () => {
    const lines = heatMapText(map("2026-01-01", "2026-11-19"), 1, catalogueFor("en").screen, {
      width: 40,
      colours,
    }).split("\n");
    expect(lines[1]).toBe(`Mon ${"·".repeat(36)}`);
  });
});
