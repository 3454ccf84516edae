/** Which tellings of a day are unmistakable in running text. */
import {
  monthWords,
  ordinalWords,
  unitWords,
  weekdayNames,
  weekdayWords,
} from "../../language/en/date-words";
import {
  countedThings,
  labelsBeforeNumbers,
  monthsThatAreNames,
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
import { after, type Found, markAt, type PhraseWord, wordAt } from "../phrases/phrase-words";
import { clauseBefore, endsBefore, isCapital, isRecurring } from "./prose-borders";

type Words = readonly PhraseWord[];

const fullWeekdays = new Set(weekdayNames.map((name) => name.toLowerCase()));
const weekdayLeads = new Set("on by until till this next last coming".split(" "));
const wordsOfCounting = new Set("and or to in of".split(" "));
const compounding = new Set("- \u2013 /".split(" "));
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
 * Whether the reading from index `at` on is a date beyond doubt, by itself or by the date that it ends with: to read
 * nothing but the end of "15th next month" or "two days before 18 Nov" would be another day.
 */
export function isPlainDate(
  prose: string,
  context: PhraseContext,
  at: number,
  day: Found<DayReading>,
): boolean {
  let told: Found<DayReading> | null = day;
  for (let index = at; index < day.next; told = context.dayAt(context, index, 0)) {
    if (told?.next === day.next && isUnmistakable(prose, context, index, told)) return true;
    index += 1;
  }
  return false;
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

/** "On Christmas Eve", "Christmas Eve: dinner with Ana". */
function isPlainFeast(words: Words, at: number, next: number): boolean {
  return at === 0
    ? markAt(words, next) === ":"
    : feastLeads.has(wordAt(words, at - 1)) && endsBefore(words, next);
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
  if (after(words, next - 2, "after", "next") !== null) return true;
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
  if (at === 0) return markAt(words, 1) === ":";
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

function isPlainDayAndMonth(prose: string, words: Words, at: number, next: number): boolean {
  const told = words.slice(at, next);
  const monthAt = told.findIndex(({ kind, text }) => kind === "word" && monthWords.has(text));
  const month = told[monthAt]?.text ?? "";
  const numbers = told.filter(({ kind }) => kind === "figure");
  const hasYear = numbers.some(({ text }) => text.length === 4);
  const hasWeekday = told.some(({ text }) => weekdayWords.has(text));
  // In words ("the Fourth of July", "march second") it is more often a name.
  if (numbers.length === 0 || isCited(words, at) || labelsBeforeNumbers.has(wordAt(words, at - 1)))
    return false;
  const isName = monthsThatAreNames.has(month);
  if (isName && !isCapital(prose, words, at + monthAt)) return false;
  if (hasYear || hasWeekday) return true;
  const behind = wordAt(words, next);
  if (countedThings.has(behind)) return false;
  const hasOrdinal = told.some(({ text }) => /^(?:st|nd|rd|th)$/.test(text));
  // "sep 5 pcs": a short form in small letters before its number may be anything.
  const isLoose = isName || (monthAt === 0 && !isCapital(prose, words, at));
  return hasOrdinal || !isLoose || endsBefore(words, next);
}

/** "(2014, January 4)" is how papers are cited; the year before it is part of the date. */
function isCited(words: Words, at: number): boolean {
  return markAt(words, at - 1) === "," && /^[12][0-9]{3}$/.test(words[at - 2]?.text ?? "");
}

/** "on the 3rd" where nothing follows that could be third, and "Friday 20th". */
function isPlainDayOfMonth(words: Words, at: number, next: number): boolean {
  const told = words.slice(at, next);
  if (!told.some(({ kind }) => kind === "figure")) return false;
  const behind = wordAt(words, next);
  const counts = wordsOfCounting.has(behind) && wordAt(words, next - 1) !== "month";
  if (counts || !endsBefore(words, next) || compounding.has(markAt(words, next))) return false;
  if (weekdayWords.has(wordAt(words, at))) {
    return (
      wordAt(words, at + 1) !== "the" && wordAt(words, next - 1) !== "month" && told.length === 3
    );
  }
  return wordAt(words, at) === "the" && wordAt(words, at - 1) === "on" && told.length > 2;
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
  return told.some((word) => fullWeekdays.has(word));
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
