/** Which day or days are told at a place in a phrase: the longest of all the ways to tell one. */
import { monthWords, numberWords, ordinalWords, weekdayWords } from "../../language/en/date-words";
import { dayWords, feastWords } from "../../language/en/day-words";
import { endsOfSpans, spanParts, spanUnits, turnWords } from "../../language/en/span-words";
import { allWords, type WordSource } from "../../language/word-lists";
import { type Calendar, type DaySpan, weekHolding } from "../calendar";
import { type Day, weekdayOf } from "../day";
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
import { type Found, markAt, type PhraseWord, wordAt } from "./phrase-words";
import { relativeSpanAt, spanInTurn, weekendsAwayAt } from "./relative-span";
import { sameTimeAt } from "./same-time";
import { weekdayAt } from "./weekday-phrase";

/** The longest reading of a day at an index; the reader that contexts of phrases and prose are made with. */
export function dayAt(context: PhraseContext, at: number, depth: number): Found<DayReading> | null {
  const first = context.words[at];
  let longest: Found<DayReading> | null = null;
  for (const read of first ? readersFrom(first) : none) {
    const found = read(context, at, depth);
    if (found && found.next > (longest?.next ?? at)) longest = found;
  }
  return longest;
}

function readersFrom({ kind, text }: PhraseWord): readonly DayReader[] {
  const word = text.endsWith("'s") ? text.slice(0, -2) : text;
  return fromWords.get(kind === "figure" ? anyFigure : word) ?? none;
}

/** Stands in the words that a day may begin with for all figures. */
const anyFigure = "0";

const none: readonly DayReader[] = [];
const numbers = allWords(numberWords, ordinalWords, anyFigure);
const amounts = allWords(numberWords, "a an another half couple few dozen");

/**
 * The ways to tell a day, and the words that each may begin with, "0" being any figure: at another word it is not tried.
 * Of readings of equal length the first wins.
 */
const ways: readonly (readonly [DayReader, ...WordSource[]])[] = [
  [numericDateAt, anyFigure],
  [namedDayAt, dayWords, "the day this last tonight tonite now right just later earlier"],
  [monthDayAt, weekdayWords, monthWords, numbers, "the"],
  [weekdayAt, weekdayWords, turnWords, spanUnits, numbers, "the in rest later calendar"],
  [dayOfMonthAt, weekdayWords, turnWords, numbers, "the"],
  [
    partOfSpanAt,
    endsOfSpans,
    spanParts,
    spanUnits,
    numbers,
    "the early late next last final penultimate",
  ],
  [
    spanAt,
    turnWords,
    spanUnits,
    monthWords,
    numbers,
    amounts,
    "the rest later in calendar q h w cw kw",
  ],
  [weekOfDayAt, "the week weekend wk w"],
  [sameTimeAt, "the this same"],
  [offsetAt, turnWords, amounts, "in within for the day week fortnight month 0"],
  [feastAt, "this next last", feastWords],
];

const fromWords = new Map<string, DayReader[]>();
for (const [read, ...lists] of ways) {
  for (const word of new Set(allWords(...lists).map((each) => each.replace(/'s$/, "")))) {
    const readers = fromWords.get(word);
    if (readers) readers.push(read);
    else fromWords.set(word, [read]);
  }
}

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

/** "week of 3 March", "the week beginning Monday", "w/c 5 Oct": the calendar week that holds the day; "the weekend of 6 March". */
function weekOfDayAt(context: PhraseContext, at: number, depth: number): Found<DayReading> | null {
  const { words, calendar } = context;
  const start = wordAt(words, at) === "the" ? at + 1 : at;
  const told = `${wordAt(words, start)} ${wordAt(words, start + 1)}`;
  const isWeekOf = /^(?:week|wk) (?:of|beginning|commencing|starting|ending)$/.test(told);
  const isWeekend = /^weekend (?:of|before|after)$/.test(told);
  const next = isWeekOf || isWeekend ? start + 2 : shortWeekOf(context, start);
  if (next === null || depth >= deepestReading) return null;
  const base = context.dayAt(context, next, depth + 1);
  if (!base || base.value.start !== base.value.end) return null;
  const day: Day = base.value.start;
  const span = isWeekend ? weekendBy(day, told, calendar) : weekHolding(day, calendar);
  return { value: manyDays(span, "span"), next: base.next };
}

/** "the weekend of the 20th" holds the day or is the first one behind it; "before" and "after" leave out the day's own. */
function weekendBy(day: Day, told: string, calendar: Calendar): DaySpan {
  const turn = told.endsWith("before") ? -1 : told.endsWith("after") && weekdayOf(day) > 5 ? 1 : 0;
  return spanInTurn(day, "weekend", turn, calendar);
}

/** "w/c 2 Nov", "w/b 2 Nov", "w/e 8 Nov": week commencing, beginning, ending. */
function shortWeekOf({ words }: PhraseContext, at: number): number | null {
  const begins = /^[bce]$/.test(wordAt(words, at + 2)) ? at + 3 : null;
  return wordAt(words, at) === "w" && markAt(words, at + 1) === "/" ? begins : null;
}
