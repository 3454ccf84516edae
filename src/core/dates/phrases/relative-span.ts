/** Which days a week, month, quarter or year told from today holds: "next week", "the last two months", "this weekend". */
import { manySpanUnits, type SpanUnit, spanUnits, turnWords } from "../../language/en/span-words";
import {
  type Calendar,
  type DaySpan,
  monthHolding,
  quarterHolding,
  weekHolding,
  yearHolding,
} from "../calendar";
import { addDays, addMonths, type Day, weekdayOf, yearOf } from "../day";
import type { PhraseContext } from "./phrase-context";
import { after, type Found, type PhraseWord, wordAt } from "./phrase-words";
import { amountAt, behindIn, sideAt } from "./quantity";

type Words = readonly PhraseWord[];

/** A span told from today. */
export interface RelativeSpan extends DaySpan {
  readonly unit: SpanUnit;
}

/**
 * The span told at a place in a phrase. "next 3 weeks" are the three calendar weeks after this one, "next 3 days" the
 * three days after today; a year is the calendar year, unless it is called fiscal.
 */
export function relativeSpanAt(context: PhraseContext, at: number): Found<RelativeSpan> | null {
  if (last?.context === context && last.at === at) return last.found;
  const found = readSpanAt(context, at);
  last = { context, at, found };
  return found;
}

interface ReadBefore {
  readonly context: PhraseContext;
  readonly at: number;
  readonly found: Found<RelativeSpan> | null;
}

/** The last reading: several ways to tell a day ask for the span at the same place, one after the other. */
let last: ReadBefore | null = null;

function readSpanAt(context: PhraseContext, at: number): Found<RelativeSpan> | null {
  const { words } = context;
  const start = wordAt(words, at) === "the" ? at + 1 : at;
  const rest = after(words, start, "rest", "of") ?? after(words, start, "later");
  if (rest !== null) return restOfSpan(context, rest);
  if (spanUnits.get(wordAt(words, start)) === "weekend") {
    return turnFromEnd(context, start) ?? turnOf(context, "weekend", 0, start + 1);
  }
  const pronoun = wordAt(words, start) === "this" ? turnWords.get(wordAt(words, start + 1)) : null;
  const turn = pronoun ?? turnWords.get(wordAt(words, start));
  if (turn === undefined) return turnFromEnd(context, start);
  const unitIndex = typeof pronoun === "number" ? start + 2 : start + 1;
  const unit = unitAt(words, unitIndex, spanUnits);
  if (unit) {
    // The coming weekend is the first one that has not begun, the next one that of next week.
    const isComing = /coming$/.test(wordAt(words, unitIndex - 1)) && unit.value === "weekend";
    const running = isComing && weekdayOf(context.day) < 6 ? 1 : 0;
    return turnOf(context, unit.value, turn - running, unit.next);
  }
  return turn === 0 ? null : severalTurns(context, turn, unitIndex);
}

const unitsOfTwoWords: ReadonlyMap<string, SpanUnit> = new Map<string, SpanUnit>([
  ["fiscal year", "fiscal year"],
  ["financial year", "fiscal year"],
  ["calendar year", "year"],
  ["work week", "workweek"],
  ["working week", "workweek"],
]);

/** The unit named at a place, singular or, with the other table, plural. */
export function unitAt(
  words: Words,
  at: number,
  units: ReadonlyMap<string, SpanUnit>,
): Found<SpanUnit> | null {
  const kind = wordAt(words, at).replace(/'s$/, "");
  const pair = unitsOfTwoWords.get(`${kind} ${units.get(wordAt(words, at + 1)) ?? ""}`);
  if (pair !== undefined) return { value: pair, next: at + 2 };
  const plain = units.get(kind);
  return plain === undefined ? null : { value: plain, next: at + 1 };
}

/** The span of a unit so many turns from the one that holds the day. */
export function spanInTurn(day: Day, unit: SpanUnit, turn: number, calendar: Calendar): DaySpan {
  switch (unit) {
    case "day":
      return { start: addDays(day, turn), end: addDays(day, turn) };
    case "week":
      return weekHolding(addDays(day, turn * 7), calendar);
    case "workweek": {
      const monday = mondayOf(addDays(day, turn * 7), calendar);
      return { start: monday, end: addDays(monday, 4) };
    }
    case "weekend": {
      // On a Sunday the weekend is the running one, whichever day the week starts on.
      const saturday = addDays(day, weekdayOf(day) === 7 ? -1 : 6 - weekdayOf(day));
      return { start: addDays(saturday, turn * 7), end: addDays(saturday, turn * 7 + 1) };
    }
    case "month":
      return monthHolding(addMonths(day, turn));
    case "quarter":
      return quarterHolding(addMonths(day, turn * 3), calendar);
    case "year":
      return yearHolding(addMonths(day, turn * 12), { ...calendar, yearStartMonth: 1 });
    case "fiscal year":
      return yearHolding(addMonths(day, turn * 12), calendar);
  }
}

function mondayOf(day: Day, calendar: Calendar): Day {
  const { start } = weekHolding(day, calendar);
  return addDays(start, (8 - weekdayOf(start)) % 7);
}

function turnOf(
  { day, calendar }: PhraseContext,
  unit: SpanUnit,
  turn: number,
  next: number,
): Found<RelativeSpan> {
  const { start, end } = spanInTurn(day, unit, turn, calendar);
  return { value: { start, end, unit }, next };
}

/** "the week after next", "the month before last", "the week after next week", "the month before this month". */
function turnFromEnd(context: PhraseContext, at: number): Found<RelativeSpan> | null {
  const { words } = context;
  const unit = unitAt(words, at, spanUnits);
  if (!unit) return null;
  const side = wordAt(words, unit.next);
  const step = side === "after" ? 1 : side === "before" ? -1 : 0;
  const turn = turnWords.get(wordAt(words, unit.next + 1));
  if (step === 0 || turn === undefined) return null;
  const same = unitAt(words, unit.next + 2, spanUnits);
  if (same ? same.value !== unit.value : turn !== step) return null;
  return turnOf(context, unit.value, turn + step, same?.next ?? unit.next + 2);
}

function severalTurns(
  context: PhraseContext,
  turn: number,
  at: number,
): Found<RelativeSpan> | null {
  const { words, day, calendar } = context;
  const amount = amountAt(words, at);
  if (!amount || !Number.isInteger(amount.value) || amount.value < 1) return null;
  const unit =
    unitAt(words, amount.next, manySpanUnits) ??
    (amount.value === 1 ? unitAt(words, amount.next, spanUnits) : null);
  if (!unit) return null;
  const near = spanInTurn(day, unit.value, turn, calendar);
  const far = spanInTurn(day, unit.value, turn * amount.value, calendar);
  if (yearOf(far.end) >= 9999 || yearOf(far.start) <= 1) return null;
  const span = turn > 0 ? { start: near.start, end: far.end } : { start: far.start, end: near.end };
  return { value: { ...span, unit: unit.value }, next: unit.next };
}

/** "2 weekends ago", "three weekends from now", "in two weekends". */
export function weekendsAwayAt(context: PhraseContext, at: number): Found<RelativeSpan> | null {
  const { words } = context;
  const inside = wordAt(words, at) === "in";
  const amount = amountAt(words, inside ? at + 1 : at);
  if (!amount || !Number.isInteger(amount.value) || !/^weekends?$/.test(wordAt(words, amount.next)))
    return null;
  const end = amount.next + 1;
  const side = inside ? { value: 1, next: behindIn(words, end) } : sideAt(words, end);
  if (!side) return null;
  // Before a weekend the first one ahead is the one to come.
  const first = side.value > 0 && weekdayOf(context.day) < 6 ? 1 : 0;
  return turnOf(context, "weekend", amount.value * side.value - first, side.next);
}

function restOfSpan(context: PhraseContext, at: number): Found<RelativeSpan> | null {
  const word = wordAt(context.words, at);
  const unit = unitAt(context.words, word === "the" || word === "this" ? at + 1 : at, spanUnits);
  if (!unit || (wordAt(context.words, at - 1) === "later" && word !== "this")) return null;
  const { end } = spanInTurn(context.day, unit.value, 0, context.calendar);
  return { value: { start: context.day, end, unit: unit.value }, next: unit.next };
}
