/** Pictures in a terminal: a goal's history as bars against its targets, and interactions over a year as a heat map. */
import type { GoalProgress, HeatMap, ScreenWords } from "../../core/index";
import { columnsOf, fitTo, type Terminal } from "../terminal";

const heights = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/** One bar a period, newest last: as high as the count is of its target, `·` without a count, `–` for one that was paused. */
export function historyBars(
  history: GoalProgress["history"],
  { colours }: Pick<Terminal, "colours">,
): string {
  return history
    .map(({ count, target, state }) => {
      if (state === "skipped") return colours.dim("–");
      if (count === 0 || state === "no data") return colours.dim("·");
      const part = Math.min(1, count / Math.max(1, target));
      const bar = heights[Math.max(0, Math.ceil(part * heights.length) - 1)] ?? "";
      return state === "met" ? colours.green(bar) : colours.cyan(bar);
    })
    .join("");
}

const shades = ["·", "░", "▒", "▓", "█"] as const;
const labelColumns = 4;

/** A heat map of days: a line a weekday, a column a week, months above; the oldest weeks give way in a narrow terminal. */
export function heatMapText(
  map: HeatMap,
  weekStart: number,
  words: ScreenWords,
  { width, colours }: Pick<Terminal, "width" | "colours">,
): string {
  const columns = map.columns.slice(-Math.max(1, width - labelColumns));
  let months = "";
  for (const [at, { heading }] of columns.entries()) {
    if (heading === "" || columnsOf(months) > at) continue;
    months = fitTo(months, at) + heading;
  }
  const rows = [0, 1, 2, 3, 4, 5, 6].map((row) => {
    const name = row % 2 === 0 ? (words.shortWeekdays[(weekStart - 1 + row) % 7] ?? "") : "";
    const cells = columns.map(({ cells: days }) => {
      const day = days[row] ?? null;
      if (day === null) return " ";
      return day.level === 0 ? colours.dim(shades[0]) : colours.green(shades[day.level]);
    });
    return fitTo(name, labelColumns) + cells.join("");
  });
  const blank = " ".repeat(labelColumns);
  return [colours.dim(blank + fitTo(months, width - labelColumns)), ...rows, map.summary]
    .map((line) => line.trimEnd())
    .join("\n");
}
