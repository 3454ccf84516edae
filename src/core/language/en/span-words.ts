/** The English words that say which week, month or year is meant, as data. */

/** Which turn a word before a unit means: "next week" is one turn ahead. */
export const turnWords: ReadonlyMap<string, number> = new Map([
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
  ["upcoming", 1],
  ["following", 1],
  ["last", -1],
  ["previous", -1],
  ["prev", -1],
  ["past", -1],
  ["preceding", -1],
]);

/** Units whose turns are cut by the calendar. */
export type SpanUnit =
  "day" | "week" | "weekend" | "workweek" | "month" | "quarter" | "year" | "fiscal year";

/** Words for those units, in the singular. */
export const spanUnits: ReadonlyMap<string, SpanUnit> = new Map<string, SpanUnit>([
  ["day", "day"],
  ["week", "week"],
  ["wk", "week"],
  ["weekend", "weekend"],
  ["workweek", "workweek"],
  ["month", "month"],
  ["quarter", "quarter"],
  ["qtr", "quarter"],
  ["year", "year"],
  ["yr", "year"],
  ["fy", "fiscal year"],
]);

/** Their plurals, as after "next three". */
export const manySpanUnits: ReadonlyMap<string, SpanUnit> = new Map<string, SpanUnit>([
  ["days", "day"],
  ["weeks", "week"],
  ["wks", "week"],
  ["weekends", "weekend"],
  ["months", "month"],
  ["quarters", "quarter"],
  ["years", "year"],
  ["yrs", "year"],
]);

/** Where in a span a word points to. */
export type SpanPart = "start" | "middle" | "end";

/** Words for a part of a span. */
export const spanParts: ReadonlyMap<string, SpanPart> = new Map<string, SpanPart>([
  ["end", "end"],
  ["close", "end"],
  ["ending", "end"],
  ["start", "start"],
  ["begin", "start"],
  ["beginning", "start"],
  ["middle", "middle"],
  ["mid", "middle"],
  ["midpoint", "middle"],
]);

/** Short forms for the end of a running span. */
export const endsOfSpans: ReadonlyMap<string, SpanUnit> = new Map<string, SpanUnit>([
  ["eow", "week"],
  ["eom", "month"],
  ["eoq", "quarter"],
  ["eoy", "year"],
]);
