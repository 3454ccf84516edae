/** The English words that name a day by themselves: near days and feasts, as data. */
import { named, phrases } from "../word-lists";

/** Words for near days, common misspellings and short forms among them, in days from today. */
export const dayWords: ReadonlyMap<string, number> = named(
  [0, 1, 2, -1],
  `
today/eod/eob/cob
tomorrow/tomorow/tommorow/tommorrow/tomorro/tomorrw/tomrrow/tmrw/tmrrw/tmrow/tmr/tmw/tmo/tmoz/tomoz/tomo/2moro/2mrw/2morrow/tomorrows
overmorrow
yesterday/yesteday/yesturday/yesterdy/yday/y'day/yest/ystd`,
);

/** Feasts that move, as they are kept in the United States: what is offered for them, since other countries keep other days. */
export const movingFeasts: ReadonlyMap<string, string> = new Map(
  phrases(`
thanksgiving/fourth Thursday of November|labor/first Monday of September|
memorial/last Monday of May|mlk/third Monday of January|mothers/second Sunday of May|
fathers/third Sunday of June`).map((row) => row.split("/") as [string, string]),
);

/** A feast that every country keeps on the same day. */
export interface FeastDay {
  readonly name: readonly string[];
  /** Null of a feast so many days after Easter Sunday. */
  readonly month: number | null;
  /** In the month, else after Easter Sunday. */
  readonly days: number;
}

/** Feasts, each with its month, or `easter`, its day and names; longer names stand before shorter ones that begin alike. */
export const feastDays: readonly FeastDay[] = phrases(`
12 24 christmas eve/xmas eve|
12 25 christmas day/christmas/xmas day/xmas|
12 26 boxing day|
12 31 new year's eve/new years eve/nye|
1 1 new year's day/new years day/new year's/new years/new year|
2 29 leap day|
2 14 valentine's day/valentines day/valentine's/valentines|
3 17 st patrick's day/st patricks day/st paddy's day|
4 1 april fools' day/april fools day/april fool's day/april fools|
10 31 halloween|
11 5 bonfire night/guy fawkes night/guy fawkes|
easter 1 easter monday|
easter 0 easter sunday/easter|
easter -2 good friday|
easter -3 maundy thursday|
easter -7 palm sunday|
easter -46 ash wednesday|
easter -47 shrove tuesday/pancake day/mardi gras|
easter -48 rose monday|
easter 39 ascension day|
easter 50 whit monday|
easter 49 whit sunday/pentecost`).flatMap((row) => {
  const [month, days, ...names] = row.split(" ");
  return names
    .join(" ")
    .split("/")
    .map((name) => ({
      name: name.split(" "),
      month: month === "easter" ? null : Number(month),
      days: Number(days),
    }));
});

/** The first words of feasts. */
export const feastWords: ReadonlySet<string> = new Set(feastDays.map(({ name }) => name[0] ?? ""));
