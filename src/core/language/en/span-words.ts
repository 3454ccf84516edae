/** The English words that say which week, month or year is meant, as data. */
import { named } from "../word-lists";

/** Which turn a word before a unit means: "next week" is one turn ahead. */
export const turnWords: ReadonlyMap<string, number> = named(
  [0, 1, -1],
  "this/current next/nxt/coming/upcoming/following last/previous/prev/past/preceding",
);

/** Units whose turns are cut by the calendar. */
export type SpanUnit =
  "day" | "week" | "weekend" | "workweek" | "month" | "quarter" | "year" | "fiscal year";

const units: readonly SpanUnit[] = [
  ...(["day", "week", "weekend", "month", "quarter", "year"] as const),
  ...(["workweek", "fiscal year"] as const),
];

/** Words for those units, in the singular. */
export const spanUnits: ReadonlyMap<string, SpanUnit> = named(
  units,
  "day week/wk weekend/wknd/wkend month/mth quarter/qtr year/yr workweek fy",
);

/** Their plurals, as after "next three". */
export const manySpanUnits: ReadonlyMap<string, SpanUnit> = named(
  units.slice(0, 6),
  "days weeks/wks weekends/wknds months/mths quarters/qtrs years/yrs",
);

/** Where in a span a word points to. */
export type SpanPart = "start" | "middle" | "end";

/** Words for a part of a span. */
export const spanParts: ReadonlyMap<string, SpanPart> = named<SpanPart>(
  ["end", "start", "middle"],
  "end/close/ending start/begin/beginning middle/mid/midpoint",
);

/** Short forms for the end of a running span. */
export const endsOfSpans = named(["week", "month", "quarter", "year"] as const, "eow eom eoq eoy");
