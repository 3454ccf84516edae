/** The English words that name a day by themselves: near days and feasts with a fixed date, as data. */

/** Words for near days, common misspellings among them, in days from today. */
export const dayWords: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["eod", 0],
  ["cob", 0],
  ["tomorrow", 1],
  ["tomorow", 1],
  ["tommorow", 1],
  ["tommorrow", 1],
  ["tomorro", 1],
  ["tmrw", 1],
  ["tmrrw", 1],
  ["tmr", 1],
  ["tmw", 1],
  ["overmorrow", 2],
  ["yesterday", -1],
  ["yesteday", -1],
  ["yday", -1],
]);

/** Feasts with a date of their own; longer names stand before shorter ones that begin alike. */
export const feastDays: readonly {
  readonly name: readonly string[];
  readonly month: number;
  readonly dayOfMonth: number;
}[] = [
  { name: ["christmas", "eve"], month: 12, dayOfMonth: 24 },
  { name: ["xmas", "eve"], month: 12, dayOfMonth: 24 },
  { name: ["christmas", "day"], month: 12, dayOfMonth: 25 },
  { name: ["christmas"], month: 12, dayOfMonth: 25 },
  { name: ["xmas", "day"], month: 12, dayOfMonth: 25 },
  { name: ["xmas"], month: 12, dayOfMonth: 25 },
  { name: ["boxing", "day"], month: 12, dayOfMonth: 26 },
  { name: ["new", "year's", "eve"], month: 12, dayOfMonth: 31 },
  { name: ["new", "years", "eve"], month: 12, dayOfMonth: 31 },
  { name: ["nye"], month: 12, dayOfMonth: 31 },
  { name: ["new", "year's", "day"], month: 1, dayOfMonth: 1 },
  { name: ["new", "years", "day"], month: 1, dayOfMonth: 1 },
  { name: ["new", "year's"], month: 1, dayOfMonth: 1 },
  { name: ["new", "years"], month: 1, dayOfMonth: 1 },
  { name: ["new", "year"], month: 1, dayOfMonth: 1 },
  { name: ["valentine's", "day"], month: 2, dayOfMonth: 14 },
  { name: ["valentines", "day"], month: 2, dayOfMonth: 14 },
  { name: ["valentine's"], month: 2, dayOfMonth: 14 },
  { name: ["st", "patrick's", "day"], month: 3, dayOfMonth: 17 },
  { name: ["halloween"], month: 10, dayOfMonth: 31 },
];
