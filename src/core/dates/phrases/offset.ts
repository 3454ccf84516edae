/** Which day lies a length of time from another: "in 2-3 weeks", "a fortnight ago", "30 days from 1 Dec". */
import { roughWords, weekdayWords } from "../../language/en/date-words";
import { dayWords } from "../../language/en/day-words";
import { turnWords } from "../../language/en/span-words";
import { weekHolding } from "../calendar";
import { addDays, addMinutes, addMonths, type Day, dayOf, timeOf, weekdayOf, yearOf } from "../day";
import { type Length, lengthAt } from "../duration";
import { type DayReading, deepestReading, oneDay, type PhraseContext } from "./phrase-context";
import { after, type Found, type PhraseWord, unwritten, wordAt } from "./phrase-words";
import { behindIn, sideAt } from "./quantity";
import { nearestWeekday, weekdayIn } from "./weekday-phrase";

const roughly = new Set([...roughWords, "approx", "just"]);
const forward = new Set(["from", "after", "on", "following"]);
/** "next working day" is read as "one working day". */
const oneOf = unwritten("a");
const mostWorkdays = 1000;

/** The day told by a length of time at a place in a phrase; one told in hours or minutes carries its time. */
export function offsetAt(
  context: PhraseContext,
  at: number,
  depth: number,
): Found<DayReading> | null {
  const { words } = context;
  const inside = inLengthAt(context, at);
  if (inside) return inside;
  const start = wordAt(words, at) === "the" ? at + 1 : at;
  const turn = turnWords.get(wordAt(words, start)) ?? 0;
  const workday = turn === 0 ? null : lengthAt([oneOf, ...words.slice(start + 1, start + 3)], 0);
  if (workday?.value.workdays === 1)
    return shifted(context, workday.value, turn > 0 ? 1 : -1, start + workday.next);
  const length = lengthAt(words, start) ?? oneAt(words, start);
  if (!length) return null;
  return fromNowAt(context, length) ?? fromDayAt(context, length, depth);
}

/** "day after …", "week on …", "week today": one of the unit, without a number. */
function oneAt(words: readonly PhraseWord[], at: number): Found<Length> | null {
  const one = lengthAt([oneOf, ...words.slice(at, at + 1)], 0);
  return one && { value: one.value, next: at + 1 };
}

/** "in 3 days", "in two weeks' time", "within a month"; of a phrase by itself also "for 3 days". */
function inLengthAt(context: PhraseContext, at: number): Found<DayReading> | null {
  const { words } = context;
  const word = wordAt(words, at);
  if (!/^(?:in|within)$/.test(word) && (word !== "for" || context.inProse)) return null;
  const isRough = roughly.has(wordAt(words, at + 1));
  const length = lengthAt(words, isRough ? at + 2 : at + 1);
  if (!length) return null;
  const next = behindIn(words, length.next);
  return onWeekday(context, shifted(context, length.value, 1, next), length.value);
}

/** "in two weeks on Tuesday" is the Tuesday of that week. */
function onWeekday(
  { words, calendar }: PhraseContext,
  reached: Found<DayReading> | null,
  { unit }: Length,
): Found<DayReading> | null {
  if (!reached || (unit !== "week" && unit !== "fortnight")) return reached;
  const on = after(words, reached.next, "on");
  const weekday = on === null ? undefined : weekdayWords.get(wordAt(words, on));
  if (on === null || weekday === undefined) return reached;
  const { start } = weekHolding(reached.value.start, calendar);
  return { value: oneDay(weekdayIn(start, weekday), "length"), next: on + 1 };
}

function fromNowAt(context: PhraseContext, length: Found<Length>): Found<DayReading> | null {
  const { words, day } = context;
  const word = wordAt(words, length.next);
  const next = length.next + 1;
  if (word === "ago") {
    const on = wordAt(words, next) === "on" ? next + 1 : next;
    const near = dayWords.get(wordAt(words, next));
    if (near !== undefined && length.value.minutes === 0) {
      // "two years ago tomorrow"
      return shifted({ ...context, day: addDays(day, near) }, length.value, -1, next + 1);
    }
    const weekday = weekdayWords.get(wordAt(words, on));
    if (weekday === undefined) return shifted(context, length.value, -1, next);
    // "a week ago Friday": the last Friday, and a week before it.
    const last = { ...context, day: nearestWeekday(day, weekday, "past") };
    return shifted(last, length.value, -1, on + 1);
  }
  const plain = word === "earlier" ? -1 : word === "ahead" || word === "later" ? 1 : null;
  const side = plain === null ? sideAt(words, length.next) : { value: plain, next };
  return side && shifted(context, length.value, side.value, side.next);
}

/** "a week on Friday", "3 days before the end of the month", "the day after Christmas", "a week tomorrow". */
function fromDayAt(
  context: PhraseContext,
  length: Found<Length>,
  depth: number,
): Found<DayReading> | null {
  const { words } = context;
  if (depth >= deepestReading || length.value.minutes !== 0) return null;
  const link = wordAt(words, length.next);
  // "A week yesterday", "a week last Friday", and without a word between also "a week Friday".
  const isLast = link === "last" && weekdayWords.has(wordAt(words, length.next + 1));
  const near = isLast ? -1 : dayWords.get(link);
  const told = link === "before" ? length.next + 1 : after(words, length.next, "prior", "to");
  const backward = near === -1 ? length.next : told;
  const isWeeks = !context.inProse && /^(?:week|fortnight)$/.test(length.value.unit ?? "");
  const bare = near !== undefined || (isWeeks && weekdayWords.has(link));
  if (backward === null && !bare && !forward.has(link)) return null;
  const base = context.dayAt(
    context,
    backward ?? (bare ? length.next : length.next + 1),
    depth + 1,
  );
  if (!base || base.value.time !== null) return null;
  const from = backward === null ? base.value.end : base.value.start;
  return shifted({ ...context, day: from }, length.value, backward === null ? 1 : -1, base.next);
}

function shifted(
  { now, day }: PhraseContext,
  length: Length,
  sign: number,
  next: number,
): Found<DayReading> | null {
  if (length.workdays > mostWorkdays) return null;
  const months = addMonths(day, length.months * sign);
  const reached = addWorkdays(addDays(months, length.days * sign), length.workdays * sign);
  // Beyond the years that civil days have, the arithmetic stops at their edge.
  if (yearOf(reached) >= 9999 || yearOf(reached) <= 1) return null;
  if (length.minutes === 0) return { value: oneDay(reached, "length"), next };
  // Hours are counted from now; with days among them they would be counted from no known time.
  if (reached !== dayOf(now)) return null;
  const moment = addMinutes(now, length.minutes * sign);
  return { value: oneDay(dayOf(moment), "moment", timeOf(moment)), next };
}

function addWorkdays(day: Day, workdays: number): Day {
  const step = workdays < 0 ? -1 : 1;
  let reached = day;
  for (let left = Math.abs(workdays); left > 0;) {
    reached = addDays(reached, step);
    if (weekdayOf(reached) <= 5) left -= 1;
  }
  return reached;
}
