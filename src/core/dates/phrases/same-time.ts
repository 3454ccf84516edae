/** Which day and time "this time tomorrow" and "the same day next week" mean. */
import { addDays, addMonths, type Day, timeOf } from "../day";
import { type DayReading, deepestReading, oneDay, type PhraseContext } from "./phrase-context";
import { type Found, wordAt } from "./phrase-words";
import { relativeSpanAt, spanInTurn } from "./relative-span";

/**
 * The day told by "this time" or "same time" and a day, with the time it is now, or by "this day" or "same day" and a
 * week or month from this one.
 */
export function sameTimeAt(
  context: PhraseContext,
  at: number,
  depth: number,
): Found<DayReading> | null {
  const { words, now } = context;
  if (depth >= deepestReading) return null;
  const start = wordAt(words, at) === "the" ? at + 1 : at;
  const which = wordAt(words, start);
  const unit = wordAt(words, start + 1);
  const isTime = unit === "time";
  if ((!isTime && unit !== "day") || (which !== "this" && which !== "same")) return null;
  const day =
    dayInOtherSpan(context, start + 2) ?? (isTime ? dayTold(context, start + 2, depth) : null);
  // A line of a note knows no time of its own.
  const time = isTime && !context.inProse ? timeOf(now) : null;
  return day && { value: oneDay(day.value, "moment", time), next: day.next };
}

/** The day that stands in next week, last month or the like where today stands in this one. */
function dayInOtherSpan(context: PhraseContext, at: number): Found<Day> | null {
  const { day, calendar } = context;
  const span = relativeSpanAt(context, at);
  if (!span) return null;
  const { unit, start } = span.value;
  const turns = [-2, -1, 1, 2];
  const turn = turns.find((count) => spanInTurn(day, unit, count, calendar).start === start);
  if (turn === undefined) return null;
  if (unit === "week") return { value: addDays(day, turn * 7), next: span.next };
  const months = unit === "month" ? 1 : unit === "quarter" ? 3 : unit === "year" ? 12 : 0;
  return months === 0 ? null : { value: addMonths(day, turn * months), next: span.next };
}

function dayTold(context: PhraseContext, at: number, depth: number): Found<Day> | null {
  const on = wordAt(context.words, at) === "on" ? at + 1 : at;
  const told = context.dayAt(context, on, depth + 1);
  if (!told || told.value.start !== told.value.end || told.value.time !== null) return null;
  return { value: told.value.start, next: told.next };
}
