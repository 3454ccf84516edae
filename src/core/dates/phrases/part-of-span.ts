/** Which day the end, the middle or a counted part of a span is: "end of Q4", "mid-November", "last Friday of the month". */
import { weekdayWords } from "../../language/en/date-words";
import {
  endsOfSpans,
  type SpanPart,
  spanParts,
  type SpanUnit,
  spanUnits,
  turnWords,
} from "../../language/en/span-words";
import type { DaySpan } from "../calendar";
import { addDays, addMonths, type Day, daysBetween } from "../day";
import { namedSpanAt, type NamedSpan, nearestSpan } from "./named-span";
import { countedPart, type PartKind } from "./counted-part";
import { type DayReading, manyDays, oneDay, type PhraseContext } from "./phrase-context";
import { after, type Found, markAt, wordAt } from "./phrase-words";
import { ordinalAt } from "./quantity";
import { relativeSpanAt, spanInTurn, unitAt } from "./relative-span";
import { weekdayIn } from "./weekday-phrase";

const lastPlaces: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["final", -1],
  ["penultimate", -2],
]);

interface Container {
  readonly named: NamedSpan;
  readonly unit: SpanUnit | null;
}

/** The day (or, for "first week of …", the days) told as a part of a span at a place in a phrase. */
export function partOfSpanAt(context: PhraseContext, at: number): Found<DayReading> | null {
  const start = wordAt(context.words, at) === "the" ? at + 1 : at;
  return (
    shortEndAt(context, start) ??
    boundaryAt(context, start) ??
    roughPartAt(context, start) ??
    unitsEndAt(context, start) ??
    countedAt(context, start)
  );
}

/** `EOW`, `EOM`, `EOQ`, `EOY`; "EOM March" and "EOW next week" are of the span behind them. */
function shortEndAt(context: PhraseContext, at: number): Found<DayReading> | null {
  const { words, day, calendar } = context;
  const unit = endsOfSpans.get(wordAt(words, at));
  if (unit === undefined) return null;
  const { end } = spanInTurn(day, unit, 0, calendar);
  return partOfAt(context, at + 1, "end") ?? { value: oneDay(end, "part of span"), next: at + 1 };
}

/** "end of the month", "start of next week", "mid November", "middle of 2027". */
function boundaryAt(context: PhraseContext, at: number): Found<DayReading> | null {
  const { words } = context;
  const part = spanParts.get(wordAt(words, at));
  if (part === undefined) return null;
  return partOfAt(context, markAt(words, at + 1) === "-" ? at + 2 : at + 1, part);
}

function partOfAt(context: PhraseContext, at: number, part: SpanPart): Found<DayReading> | null {
  const container = containerAt(context, wordAt(context.words, at) === "of" ? at + 1 : at);
  if (!container || (part === "middle" && container.value.unit === "day")) return null;
  const span = nearestSpan(context, container.value.named, (whole) => {
    const day = dayOfPart(whole, part);
    return { start: day, end: day };
  });
  return span && { value: oneDay(span.start, "part of span"), next: container.next };
}

/** "early November" is its first ten days, "late November" what follows the twentieth; of a year it is a quarter. */
function roughPartAt(context: PhraseContext, at: number): Found<DayReading> | null {
  const { words } = context;
  const which = wordAt(words, at);
  if (which !== "early" && which !== "late") return null;
  const dashed =
    markAt(words, at + 1) === "-" ? at + 2 : wordAt(words, at + 1) === "in" ? at + 2 : at + 1;
  const container = containerAt(context, dashed);
  if (!container) return null;
  const isEarly = which === "early";
  const span = nearestSpan(context, container.value.named, ({ start, end }) => {
    const days = daysBetween(start, end);
    if (days > 360)
      return isEarly
        ? { start, end: addDays(addMonths(start, 3), -1) }
        : { start: addMonths(start, 9), end };
    if (days < 27 || days > 30) return null;
    return isEarly ? { start, end: addDays(start, 9) } : { start: addDays(start, 20), end };
  });
  return span && { value: manyDays(span, "span"), next: container.next };
}

/** "month end", "year-end", "the week's end", "quarter start". */
function unitsEndAt({ words, day, calendar }: PhraseContext, at: number): Found<DayReading> | null {
  const unit = spanUnits.get(wordAt(words, at).replace(/'s$/, ""));
  const index = markAt(words, at + 1) === "-" ? at + 2 : at + 1;
  const part = spanParts.get(wordAt(words, index));
  if (unit === undefined || part === undefined || part === "middle") return null;
  const span = spanInTurn(day, unit, 0, calendar);
  return { value: oneDay(part === "end" ? span.end : span.start, "part of span"), next: index + 1 };
}

/** "first Monday of next month", "fifth last day of May", "second to last Friday in March", "first week of October". */
function countedAt(context: PhraseContext, at: number): Found<DayReading> | null {
  const { words } = context;
  const place = placeAt(context, at);
  const kind = place && kindAt(context, place.next);
  if (!kind) return null;
  const link = wordAt(words, kind.next);
  const isLinked = link === "of" || link === "in" || link === "for";
  // "first Monday next month"; in prose only with its "of".
  if (!isLinked && (context.inProse || !turnWords.has(link))) return null;
  const container = containerAt(context, isLinked ? kind.next + 1 : kind.next);
  if (!container) return null;
  const span = nearestSpan(context, container.value.named, (whole) =>
    countedPart(whole, place.value, kind.value, context.calendar),
  );
  if (!span) return null;
  const form = span.start === span.end ? "part of span" : "span";
  return { value: manyDays(span, form), next: container.next };
}

/** 3 for "third", -1 for "last", -2 for "second to last", "second last" and "penultimate". */
function placeAt({ words }: PhraseContext, at: number): Found<number> | null {
  const last = lastPlaces.get(wordAt(words, at));
  if (last !== undefined) return { value: last, next: at + 1 };
  const nextToLast = after(words, at, "next", "to", "last");
  if (nextToLast !== null) return { value: -2, next: nextToLast };
  const ordinal = ordinalAt(words, at);
  if (!ordinal) return null;
  const fromEnd =
    after(words, ordinal.next, "to", "the", "last") ??
    after(words, ordinal.next, "to", "last") ??
    after(words, ordinal.next, "from", "last") ??
    after(words, ordinal.next, "last");
  return fromEnd === null ? ordinal : { value: -ordinal.value, next: fromEnd };
}

function kindAt({ words }: PhraseContext, at: number): Found<PartKind> | null {
  const weekday = weekdayWords.get(wordAt(words, at));
  if (weekday !== undefined) return { value: weekday, next: at + 1 };
  const workday = /^(?:working|business|work)$/.test(wordAt(words, at));
  if (wordAt(words, at) === "workday" || wordAt(words, at) === "weekday") {
    return { value: "workday", next: at + 1 };
  }
  if (workday && wordAt(words, at + 1) === "day") return { value: "workday", next: at + 2 };
  if (wordAt(words, at) === "half") return { value: "half", next: at + 1 };
  return unitAt(words, at, spanUnits);
}

/** The span that a part is told of: "next month", "the month", "October 2014", "Q4". */
function containerAt(context: PhraseContext, at: number): Found<Container> | null {
  const { words, day, calendar } = context;
  const named = namedSpanAt(context, at);
  const relative = relativeSpanAt(context, at);
  if (named && (!relative || named.next > relative.next)) {
    return { value: { named: named.value, unit: null }, next: named.next };
  }
  if (relative) {
    return {
      value: { named: { is: "fixed", span: relative.value }, unit: relative.value.unit },
      next: relative.next,
    };
  }
  const unit = unitAt(words, wordAt(words, at) === "the" ? at + 1 : at, spanUnits);
  if (!unit) return null;
  const span = spanInTurn(day, unit.value, 0, calendar);
  return { value: { named: { is: "fixed", span }, unit: unit.value }, next: unit.next };
}

/** The middle of a week is its Wednesday, of a month the 15th, of a quarter its second month's 15th, of a year 1 July. */
function dayOfPart(span: DaySpan, part: SpanPart): Day {
  if (part !== "middle") return part === "start" ? span.start : span.end;
  const length = daysBetween(span.start, span.end) + 1;
  if (length === 7) return weekdayIn(span.start, 3);
  if (length < 28) return addDays(span.start, Math.floor(length / 2));
  if (length <= 31) return addDays(span.start, 14);
  if (length <= 92) return addDays(addMonths(span.start, 1), 14);
  return addMonths(span.start, length > 300 ? 6 : 3);
}
