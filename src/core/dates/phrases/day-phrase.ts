/** Which day or days are told at a place in a phrase: the longest of all the ways to tell one. */
import {
  monthWords,
  numberWords,
  ordinalWords,
  unitWords,
  weekdayWords,
} from "../../language/en/date-words";
import { dayWords, feastDays } from "../../language/en/day-words";
import { endsOfSpans, spanParts, spanUnits, turnWords } from "../../language/en/span-words";
import { weekHolding } from "../calendar";
import type { Day } from "../day";
import { dayOfMonthAt } from "./day-of-month";
import { monthDayAt } from "./month-day";
import { feastAt, namedDayAt } from "./named-day";
import { namedSpanAt, nearestSpan } from "./named-span";
import { numericDateAt } from "./numeric-date";
import { offsetAt } from "./offset";
import { partOfSpanAt } from "./part-of-span";
import {
  type DayReader,
  type DayReading,
  deepestReading,
  manyDays,
  type PhraseContext,
} from "./phrase-context";
import { after, type Found, markAt, wordAt } from "./phrase-words";
import { relativeSpanAt, weekendsAwayAt } from "./relative-span";
import { sameTimeAt } from "./same-time";
import { weekdayAt } from "./weekday-phrase";

/** The longest reading of a day at an index; the reader that contexts of phrases and prose are made with. */
export function dayAt(context: PhraseContext, at: number, depth: number): Found<DayReading> | null {
  const first = context.words[at];
  if (first === undefined || first.kind === "mark") return null;
  if (first.kind === "word" && !openers.has(first.text.replace(/'s$/, ""))) return null;
  let longest: Found<DayReading> | null = null;
  for (const read of readers) {
    const found = read(context, at, depth);
    if (found && found.next > (longest?.next ?? at)) longest = found;
  }
  return longest;
}

/** Words that a day can be told from; at any other there is nothing to try. */
const openers = new Set([
  ...weekdayWords.keys(),
  ...monthWords.keys(),
  ...numberWords.keys(),
  ...ordinalWords.keys(),
  ...unitWords.keys(),
  ...dayWords.keys(),
  ...feastDays.map(({ name }) => (name[0] ?? "").replace(/'s$/, "")),
  ...turnWords.keys(),
  ...spanUnits.keys(),
  ...spanParts.keys(),
  ...endsOfSpans.keys(),
  ..."the a an another half couple few dozen in within now right later earlier just same rest early late final penultimate tonight tonite q h w cw kw calendar workweek new".split(
    " ",
  ),
]);

/** Of readings of equal length the first wins. */
const readers: readonly DayReader[] = [
  numericDateAt,
  namedDayAt,
  monthDayAt,
  weekdayAt,
  dayOfMonthAt,
  partOfSpanAt,
  spanAt,
  weekOfDayAt,
  sameTimeAt,
  offsetAt,
  feastAt,
];

function spanAt(context: PhraseContext, at: number): Found<DayReading> | null {
  const relative = relativeSpanAt(context, at) ?? weekendsAwayAt(context, at);
  const named = namedSpanAt(context, at);
  if (relative && relative.next >= (named?.next ?? 0)) {
    return { value: manyDays(relative.value, "span"), next: relative.next };
  }
  if (!named) return null;
  const span = nearestSpan(context, named.value, (whole) => whole);
  return span && { value: manyDays(span, "span"), next: named.next };
}

/** "week of 3 March", "the week beginning Monday", "w/c 5 Oct": the calendar week that holds the day. */
function weekOfDayAt(context: PhraseContext, at: number, depth: number): Found<DayReading> | null {
  const { words, calendar } = context;
  const start = wordAt(words, at) === "the" ? at + 1 : at;
  const next =
    after(words, start, "week", "of") ??
    after(words, start, "week", "beginning") ??
    after(words, start, "week", "commencing") ??
    after(words, start, "week", "starting") ??
    shortWeekOf(context, start);
  if (next === null || depth >= deepestReading) return null;
  const base = context.dayAt(context, next, depth + 1);
  if (!base || base.value.start !== base.value.end) return null;
  const day: Day = base.value.start;
  return { value: manyDays(weekHolding(day, calendar), "span"), next: base.next };
}

/** "w/c 2 Nov", "w/b 2 Nov": week commencing, week beginning. */
function shortWeekOf({ words }: PhraseContext, at: number): number | null {
  const begins = wordAt(words, at + 2) === "c" || wordAt(words, at + 2) === "b";
  return wordAt(words, at) === "w" && markAt(words, at + 1) === "/" && begins ? at + 3 : null;
}
