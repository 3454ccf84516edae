/** When there were interactions, as a calendar of cells by day, week or month, with what each says and a text for all. */
import { type Calendar, monthHolding, weekHolding } from "../dates/calendar";
import { addDays, type Day, daysBetween, earlier, later, monthOf, yearOf } from "../dates/day";
import type { QueryWords } from "../language/query-words";
import type { ScreenWords } from "../language/screen-words";
import type { ResolvedEntry } from "../model/interaction";
import { longDay } from "./written-day";

/** What one cell covers. */
export type HeatScale = "day" | "week" | "month";

/** How full a cell is: 0 for nothing, 4 for the most. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4;

/** One day, week or month. */
export interface HeatCell {
  readonly start: Day;
  readonly end: Day;
  readonly count: number;
  readonly level: HeatLevel;
  /** What a pointer or a screen reader gets: "3 interactions, Thursday, 19 November 2026". */
  readonly label: string;
}

/** One column of the picture: the days of a week, or the weeks or months of a month or year. */
export interface HeatColumn {
  /** The month or year where it changes, else `""`. */
  readonly heading: string;
  /** From the top. Null keeps the place of a day before the first or after the last one. */
  readonly cells: readonly (HeatCell | null)[];
}

/** The whole picture as data. */
export interface HeatMap {
  readonly scale: HeatScale;
  readonly start: Day;
  readonly end: Day;
  readonly count: number;
  readonly columns: readonly HeatColumn[];
  /** The picture in one sentence, for those who can't see it. */
  readonly summary: string;
}

/** Which interactions are pictured, and how. */
export interface HeatMapRequest {
  readonly entries: readonly Pick<ResolvedEntry, "day">[];
  readonly start: Day;
  /** Today or earlier; not before `start`. */
  readonly end: Day;
  readonly scale: HeatScale;
  readonly calendar: Calendar;
}

/** At most so many days are pictured; of a longer time the last ones: 30 years. */
const mostDays = 10_958;

/** The heat map of the days from `start` to `end`, both included; entries of other days are left out. */
export function heatMap(request: HeatMapRequest, screen: ScreenWords, words: QueryWords): HeatMap {
  const { scale, calendar, end } = request;
  const start = later(earlier(request.start, end), addDays(end, -mostDays));
  const counts = new Map<Day, number>();
  for (const { day } of request.entries) {
    if (day >= start && day <= end) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const spans = spansOf(start, end, scale, calendar);
  const sums = spans.map((span) => sumOf(span, counts));
  const most = Math.max(0, ...sums);
  const cells = spans.map((span, at): HeatCell => {
    const count = sums[at] ?? 0;
    return {
      ...span,
      count,
      level: levelOf(count, most),
      label: words.heatMap.cell(count, spanLabel(span, scale, screen, words)),
    };
  });
  return {
    scale,
    start,
    end,
    count: sums.reduce((sum, count) => sum + count, 0),
    columns: columnsOf(cells, scale, calendar, screen),
    summary: summaryOf(counts, start, end, screen, words),
  };
}

interface Span {
  readonly start: Day;
  readonly end: Day;
}

function spansOf(start: Day, end: Day, scale: HeatScale, calendar: Calendar): readonly Span[] {
  const spans: Span[] = [];
  for (let day = start; day <= end;) {
    const last =
      scale === "day"
        ? day
        : scale === "week"
          ? weekHolding(day, calendar).end
          : monthHolding(day).end;
    const span = { start: day, end: earlier(last, end) };
    spans.push(span);
    const next = addDays(span.end, 1);
    if (next <= day) break;
    day = next;
  }
  return spans;
}

function sumOf({ start, end }: Span, counts: ReadonlyMap<Day, number>): number {
  let sum = 0;
  for (let day = start; day <= end; day = addDays(day, 1)) {
    sum += counts.get(day) ?? 0;
    if (day === end) break;
  }
  return sum;
}

/** Up to four the count itself, beyond that its quarter of the most; anything at all is at least 1. */
function levelOf(count: number, most: number): HeatLevel {
  const level = count === 0 ? 0 : most <= 4 ? count : Math.ceil((count / most) * 4);
  return level <= 0 ? 0 : level === 1 ? 1 : level === 2 ? 2 : level === 3 ? 3 : 4;
}

function spanLabel(
  { start }: Span,
  scale: HeatScale,
  screen: ScreenWords,
  words: QueryWords,
): string {
  if (scale === "month") return monthName(start, screen);
  const day = longDay(start, screen);
  return scale === "week" ? words.heatMap.week(day) : day;
}

function columnsOf(
  cells: readonly HeatCell[],
  scale: HeatScale,
  calendar: Calendar,
  screen: ScreenWords,
): readonly HeatColumn[] {
  const columns: { key: string; heading: string; cells: (HeatCell | null)[] }[] = [];
  let heading = "";
  for (const cell of cells) {
    const key = columnKey(cell.start, scale, calendar);
    let column = columns[columns.length - 1];
    if (column?.key !== key) {
      const name = headingOf(cell.start, scale, screen);
      column = { key, heading: name === heading ? "" : name, cells: [] };
      heading = name;
      columns.push(column);
    }
    column.cells.push(cell);
  }
  const [first] = columns;
  const [start] = cells;
  if (scale === "day" && first !== undefined && start !== undefined) {
    const before = daysBetween(weekHolding(start.start, calendar).start, start.start);
    first.cells.unshift(...new Array<null>(before).fill(null));
    const last = columns[columns.length - 1];
    while (last !== undefined && last.cells.length < 7) last.cells.push(null);
  }
  return columns.map(({ heading: text, cells: shown }) => ({ heading: text, cells: shown }));
}

/** Days stand in columns by week, weeks by the month they begin in, months by year. */
function columnKey(start: Day, scale: HeatScale, calendar: Calendar): string {
  if (scale === "day") return weekHolding(start, calendar).start;
  return scale === "week" ? start.slice(0, 7) : start.slice(0, 4);
}

function headingOf(start: Day, scale: HeatScale, screen: ScreenWords): string {
  if (scale !== "day") return String(yearOf(start));
  return screen.shortMonths[monthOf(start) - 1] ?? "";
}

function monthName(day: Day, screen: ScreenWords): string {
  return `${screen.months[monthOf(day) - 1] ?? ""} ${yearOf(day)}`;
}

function summaryOf(
  counts: ReadonlyMap<Day, number>,
  start: Day,
  end: Day,
  screen: ScreenWords,
  words: QueryWords,
): string {
  const months = new Map<string, { readonly day: Day; count: number }>();
  let total = 0;
  let quiet = 0;
  let before = addDays(start, -1);
  for (const day of [...counts.keys()].sort()) {
    const count = counts.get(day) ?? 0;
    total += count;
    quiet = Math.max(quiet, daysBetween(before, day) - 1);
    before = day;
    const month = months.get(day.slice(0, 7));
    if (month) month.count += count;
    else months.set(day.slice(0, 7), { day, count });
  }
  quiet = Math.max(quiet, daysBetween(before, end));
  const said = [words.heatMap.summary(total, longDay(start, screen), longDay(end, screen))];
  const [most] = [...months.values()].sort((a, b) => b.count - a.count);
  if (most !== undefined && months.size > 1) {
    said.push(words.heatMap.most(monthName(most.day, screen), most.count));
  }
  if (total > 0 && quiet > 0) said.push(words.heatMap.quietest(quiet));
  return `${said.join("; ")}.`;
}
