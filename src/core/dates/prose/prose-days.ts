/** Which tellings of a day are unmistakable in running text. */
import {
  monthWords,
  ordinalWords,
  unitWords,
  weekdayNames,
  weekdayWords,
} from "../../language/en/date-words";
import {
  bareVerbs,
  countedThings,
  labelsBeforeNumbers,
  plainDayWords,
  wordsAfterNoDate,
  wordsBeforeNoDate,
  wordsBeforeNoDay,
  wordsOfLasting,
} from "../../language/en/prose-words";
import { spanUnits } from "../../language/en/span-words";
import { halvesOfDay } from "../../language/en/time-words";
import { clockRangeAt } from "../phrases/clock-range";
import { type DayReading, directionOf, type PhraseContext } from "../phrases/phrase-context";
import { type Found, markAt, type PhraseWord, wordAt } from "../phrases/phrase-words";
import { clauseBefore, endsBefore, isCapital, isRecurring } from "./prose-borders";
import { isPlainDayAndMonth, isPlainDayOfMonth, ordinalEndings } from "./prose-days-of-months";

type Words = readonly PhraseWord[];

const fullWeekdays = new Set(weekdayNames.map((name) => name.toLowerCase()));
const weekdayLeads = new Set("on by until till this next last coming".split(" "));
const wholeSpans = new Set("week weekend month quarter year".split(" "));
const weekendLeads = new Set("at over on".split(" "));
const deadlineLeads = new Set("by before until till".split(" "));
const boundaries = new Set("end start beginning middle".split(" "));
/** What stands for a link in a line. */
const link = "\ufffc";
const feastLeads = new Set(["on", "by"]);
const hours = new Set("am pm h ish o'clock".split(" "));
const lengthLinks = new Set("after before later earlier back ahead prior within".split(" "));

/**
 * Whether the reading from index `at` on is a date beyond doubt: by itself, by the time of day beside it, or by the
 * date that it ends with ("15th next month", "two days before 18 Nov"), which read alone would be another day.
 */
export function isPlainDate(
  prose: string,
  context: PhraseContext,
  at: number,
  day: Found<DayReading>,
  besideTime: boolean,
): boolean {
  if (isUnmistakable(prose, context, at, day)) return true;
  if (besideTime && isPlainBesideTime(prose, context, at, day)) return true;
  for (let index = at + 1; index < day.next; index += 1) {
    const inner = context.dayAt(context, index, 0);
    if (inner?.next !== day.next) continue;
    if (isUnmistakable(prose, context, index, inner)) return true;
    if (inner.value.form === "holiday" && isPlainFeast(context.words, at, day.next)) return true;
  }
  return false;
}

/** "5pm May 28", "2nd fri in feb at 9", "4pm on Sat", "Sun evening": what a time stands beside is no name and no verb. */
function isPlainBesideTime(
  prose: string,
  context: PhraseContext,
  at: number,
  { value, next }: Found<DayReading>,
): boolean {
  const { words } = context;
  const before = wordAt(words, at - 1);
  if (wordsBeforeNoDate.has(before) || labelsBeforeNumbers.has(before) || isRecurring(words, at))
    return false;
  const told = words.slice(at, next);
  const weekday = told.findIndex(({ text }) => weekdayWords.has(text));
  switch (value.form) {
    case "day and month":
      return told.some(({ kind }) => kind === "figure");
    case "day of month":
      return weekday !== -1 || told.some(({ text }) => ordinalEndings.has(text));
    case "part of span":
      return weekday !== -1;
    case "weekday":
      break;
    default:
      return false;
  }
  // "Fri night club"
  const hasHalf = halvesOfDay.has(wordAt(words, next));
  const ends = hasHalf ? next + 1 : next;
  if (wordAt(words, at) === "the" || !(endsBefore(words, ends) || isTimeFigure(words, next)))
    return false;
  // "Sat at 4pm with Ana" and "at 4pm sat down" may be told of somebody who sat there, "Sun in the morning" of the sky.
  const isWord =
    !isCapital(prose, words, at + weekday) || (at === 0 && !hasHalf && !isTimeFigure(words, next));
  return !(isWord && hasAbbreviatedWeekend(words, at, next)) || directionOf(context) === "future";
}

/** Whether the reading from index `at` on is a date beyond doubt in this prose; precision goes before recall. */
function isUnmistakable(
  prose: string,
  context: PhraseContext,
  at: number,
  { value, next }: Found<DayReading>,
): boolean {
  const { words } = context;
  if (value.form !== "figures" && value.form !== "named day" && isRecurring(words, at))
    return false;
  switch (value.form) {
    case "figures":
      return isPlainFigureDate(words, at);
    case "named day":
      return isPlainDay(prose, words, at, next);
    case "weekday":
      return isPlainWeekday(context, at, next);
    case "day and month":
      return isPlainDayAndMonth(prose, words, at, next);
    case "day of month":
      return isPlainDayOfMonth(words, at, next);
    case "span":
      return isPlainSpan(context, at, next);
    case "part of span":
      return isPlainPart(prose, words, at, next);
    case "length":
      return isPlainLength(words, at, next);
    case "holiday":
      return isPlainFeast(words, at, next);
    case "moment":
      return false;
  }
}

/** "On Christmas Eve", "on the day after Christmas", "Christmas Eve: dinner with Ana". */
function isPlainFeast(words: Words, at: number, next: number): boolean {
  if (at === 0) return markAt(words, next) === ":";
  const lead = wordAt(words, at - 1) === "the" ? at - 2 : at - 1;
  return feastLeads.has(wordAt(words, lead)) && endsBefore(words, next);
}

/** ISO dates and dates of three numbers with a whole year; runs of digits, versions and short dates are none. */
function isPlainFigureDate(words: Words, at: number): boolean {
  const figure = words[at]?.text ?? "";
  const plain =
    /^[12][0-9]{3}[-/][0-9]{1,2}[-/][0-9]{1,2}$/.test(figure) ||
    /^[0-9]{1,2}([-/.])[0-9]{1,2}\1(?:19|20)[0-9]{2}$/.test(figure);
  return plain && !labelsBeforeNumbers.has(wordAt(words, at - 1));
}

function isPlainDay(prose: string, words: Words, at: number, next: number): boolean {
  if (next - at > 1) return true;
  const word = wordAt(words, at);
  if (word === "this" || word === "last") return wordAt(words, next + 1) !== "of";
  if (word === "eod" || word === "cob")
    return (
      deadlineLeads.has(wordAt(words, at - 1)) &&
      endsBefore(words, next) &&
      wordAt(words, next) !== "tomorrow"
    );
  if (!plainDayWords.has(word) || wordsBeforeNoDay.has(wordAt(words, at - 1))) return false;
  // "USA Today", "Edge of Tomorrow": a capital amid capitals belongs to a name.
  return !(isCapital(prose, words, at) && /^\p{L}/u.test(wordAt(words, at - 1)));
}

function isPlainWeekday(context: PhraseContext, at: number, next: number): boolean {
  const { words } = context;
  const before = wordAt(words, at - 1);
  const turned = wordAt(words, next - 2) + wordAt(words, next - 1);
  if (turned === "afternext" || turned === "beforelast") return true;
  if (wordAt(words, at) === "the" || wordsBeforeNoDate.has(before) || ordinalWords.has(before))
    return false;
  if (wordsAfterNoDate.has(wordAt(words, next)) || wordAt(words, next) === "of") return false;
  const alone = next - at === 1;
  if (hasAbbreviatedWeekend(words, at, next)) return false;
  if (!alone) return !lengthLinks.has(wordAt(words, at + 1)) && !followedByDigits(words, next);
  if (followedByDigits(words, next)) return false;
  const led = weekdayLeads.has(before);
  if (!led && !fullWeekdays.has(wordAt(words, at))) return isPlainShort(context, at);
  return led || endsBefore(words, next) || isTimeFigure(words, next);
}

/** "Mon 9am", "Fri @ 4", "fri arvo", "Mon: called Ben", and at the end "call Ben fri": not "Mon" amid other words. */
function isPlainShort(context: PhraseContext, at: number): boolean {
  const { words } = context;
  const word = wordAt(words, at + 1);
  if (halvesOfDay.has(word)) return endsBefore(words, at + 2);
  const led = word === "at" || markAt(words, at + 1) === "@" ? at + 2 : at + 1;
  if (isTimeFigure(words, led)) return true;
  if (led > at + 1 && words[led]?.kind === "figure") return endsBefore(words, led + 1);
  if (at === 0) return markAt(words, 1) === ":" || bareVerbs.has(word);
  const isLast = /^[.!]?$/.test(words[at + 1]?.text ?? "") && at + 2 >= words.length;
  const before = words[at - 1];
  if (!isLast || (before?.kind === "mark" && before.text !== link)) return false;
  // "They wed", but "call [[Ana]] wed".
  return (
    wordAt(words, at) !== "wed" || (before?.text === link && directionOf(context) === "future")
  );
}

function isTimeFigure(words: Words, at: number): boolean {
  const figure = words[at];
  if (figure?.kind !== "figure") return false;
  const isHour = /^[0-9]{1,2}:[0-9]{2}$/.test(figure.text) || hours.has(wordAt(words, at + 1));
  return isHour || clockRangeAt(words, at) !== null;
}

/** "Sat" and "Sun" are words too: alone, or after "last" and "on", they name no day. */
function hasAbbreviatedWeekend(words: Words, at: number, next: number): boolean {
  return words.slice(at, next).some(({ text }) => text === "sat" || text === "sun");
}

/** "Friday 13" may be anything; a time such as "4pm" or "16:00" is read with the weekday. */
function followedByDigits(words: Words, at: number): boolean {
  const figure = words[at];
  if (figure?.kind !== "figure") return monthWords.has(wordAt(words, at));
  return /^[0-9]+$/.test(figure.text) && !isTimeFigure(words, at);
}

/** "next week", "last month", and where plans are read also "this week": whole weeks, weekends, months and years. */
function isPlainSpan(context: PhraseContext, at: number, next: number): boolean {
  const { words } = context;
  const which = wordAt(words, at);
  const unit = spanUnits.get(wordAt(words, next - 1)) ?? "";
  if (wordAt(words, next) === "of" || wordsBeforeNoDate.has(wordAt(words, at - 1))) return false;
  // "the week after next", "the month before last month"
  const side = wordAt(words, at + 2);
  if (side === "after" || side === "before") return which === "the";
  if (!wholeSpans.has(unit)) return false;
  if (unit === "weekend" && wordAt(words, next - 2) === "coming")
    return next - at === 2 || (next - at === 3 && which === "this");
  if (next - at !== 2) return false;
  if (which === "the" && unit === "weekend" && directionOf(context) === "future")
    return weekendLeads.has(wordAt(words, at - 1)) && endsBefore(words, next);
  return /^(?:ne?xt|last)$/.test(which) || (which === "this" && directionOf(context) === "future");
}

/** "end of the month", "start of next week", "first Monday of next month", and `EOW` in capitals. */
function isPlainPart(prose: string, words: Words, at: number, next: number): boolean {
  const start = wordAt(words, at) === "the" ? at + 1 : at;
  const before = wordAt(words, at - 1);
  const ends = deadlineLeads.has(before) || endsBefore(words, next);
  if (next - start === 1) {
    const from = words[start]?.from ?? 0;
    return ends && (deadlineLeads.has(before) || /^EO[WMQY]$/.test(prose.slice(from, from + 3)));
  }
  const told = words.slice(start, next).map(({ text }) => text);
  // "By year-end"
  if (deadlineLeads.has(before) && told.at(-1) === "end") return true;
  if (told.includes("day") || told.includes("-")) return false;
  const [first = "", second] = told;
  if (boundaries.has(first)) return ends && second === "of";
  const weekday = told.findIndex((word) => weekdayWords.has(word));
  return weekday > 0 || fullWeekdays.has(first);
}

/** "3 days ago", "in two weeks", "a week on Friday": not where it tells how long something lasted. */
function isPlainLength(words: Words, at: number, next: number): boolean {
  const told = words.slice(at, next).map(({ text }) => text);
  // "In a day or two" says less than a day.
  if (told.some((word) => word === "or" || lengthLinks.has(word) || /^[0-9]{3}/.test(word)))
    return false;
  if (unitWords.has(told[0] ?? "")) return false;
  const behind = wordAt(words, next);
  if (behind === "or" || countedThings.has(behind)) return false;
  if (told[0] !== "in") return !labelsBeforeNumbers.has(wordAt(words, at - 1));
  const clause = clauseBefore(words, at);
  return !clause.some((word) => wordsOfLasting.has(word) || /[a-z]{2}ed$/.test(word));
}
