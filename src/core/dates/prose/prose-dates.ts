/** Where the dates and times in a line of running text are. */
import { allWords } from "../../language/word-lists";
import { monthWords, numberWords, unitWords, weekdayWords } from "../../language/en/date-words";
import { plainDayWords } from "../../language/en/prose-words";
import { feastWords } from "../../language/en/day-words";
import { endsOfSpans, spanUnits } from "../../language/en/span-words";
import { clockWords } from "../../language/en/time-words";
import type { Calendar, DaySpan } from "../calendar";
import { type ClockTime, type Day, momentAt, timeFromMinutes, toClockTime } from "../day";
import { type Gloss, glossOf } from "../gloss";
import { dayAt } from "../phrases/day-phrase";
import {
  type Direction,
  directionOf,
  type PhraseContext,
  towards,
} from "../phrases/phrase-context";
import { type Found, markAt, type PhraseWord, phraseWords, wordAt } from "../phrases/phrase-words";
import { standsFree } from "./prose-borders";
import { isPlainDate } from "./prose-days";
import { hourAfterAt, plainTimeAt, timeAfterDay, timeBeforeDay } from "./prose-times";

/** A date found in prose: its place in UTF-16 units (`to` exclusive), its days and time, and its text. */
export interface ProseDate {
  readonly from: number;
  readonly to: number;
  readonly start: Day;
  readonly end: Day;
  readonly time: ClockTime | null;
  readonly text: string;
}

/** No line that a person wrote holds more dates, nor a text on one line much more than these characters: three pages. */
const mostDates = 100;
const mostCharacters = 8000;

/** The beginning of a line's prose that is read as sentences: all but of lines of more than 8,000 characters. */
export function readPart(prose: string): string {
  if (prose.length <= mostCharacters) return prose;
  const blank = prose.lastIndexOf(" ", mostCharacters);
  return prose.slice(0, blank === -1 ? mostCharacters : blank);
}

const leads = new Set(["on", "by"]);

/** A line without any of these holds no date; they are looked for before anything is cut into words. */
const hint =
  /\d(?:[-/.:]\d| ?[ap]\.?m|st\b|nd\b|rd\b|th\b)|day|mor?r?[ow]|tm[orw]|tomoz|(?:\b|[\d_])ye?st|ni(?:te|ght)|morning|noon|arvo|evening|this eve|lunch|\bago\b|week|\bwk|month|quarter|year|[tx]mas|halloween|easter|pentec|mardi gr|\bnye\b|\b(?:end|start|beginning|middle) of\b|\bEO[DWMQY]\b|\bcob\b|o'?clock|[enorxt] [ap]m\b|half past|(?:\d\.?|\bof|st|nd|rd|th) ?(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d|\b(?:mon|tues?|weds?|thur?s?|fri)\b/i;

/** A plan may close with its hour; looked for at the end alone, as numbers in words begin like much else. */
const closingHour =
  /\b(?:\d{1,2}|one|t(?:wo|hree|en|welve)|f(?:our|ive)|s(?:ix|even)|e(?:ight|leven)|nine)(?: had)?[.!?]?$/i;
/** No closing hour is longer. */
const longestClosing = 16;

/** At any other word nothing begins; a look into one set leaves out most words of a line. */
const starters = new Set(
  allWords(
    weekdayWords,
    monthWords,
    plainDayWords,
    numberWords,
    endsOfSpans,
    feastWords,
    clockWords,
    `@ eod cob at on by before in over during after from between this same next nxt last coming earlier later the a an
first second third fourth fifth half quarter couple day week end start beginning middle mid w`,
  ),
);

/** Words of which a day is told in any way; a few words without one of them tell no day. */
const keyWords = new Set(
  allWords(
    weekdayWords,
    [...weekdayWords.keys()].map((name) => `${name}s`),
    monthWords,
    unitWords,
    plainDayWords,
    endsOfSpans,
    feastWords,
    "weekend wknd morning lunch afternoon arvo evening eve night nite eod cob st nd rd th q",
  ),
);

/**
 * The dates and times of a line that nobody could take for anything else, in order and without overlaps, read from
 * the given day: a time alone is that day's. At most 100 are found, and only in the
 * part of the line that is read; a date never spans U+FFFC.
 * In the past direction the spans that hold today ("this week") are left out; days to come are found in both.
 */
export function findProseDates(
  prose: string,
  day: Day,
  calendar: Calendar,
  direction: Direction,
): readonly ProseDate[] {
  const written = readPart(prose);
  const line =
    lastCut?.written === written && lastCut.day === day && lastCut.calendar === calendar
      ? lastCut
      : cut(written, day, calendar);
  lastCut = line;
  return (line.found[direction] ??= datesIn(line, direction));
}

/** A line cut into words; it is asked for its dates in both directions. */
interface CutLine {
  readonly written: string;
  readonly day: Day;
  readonly calendar: Calendar;
  readonly gloss: Gloss;
  readonly words: readonly PhraseWord[];
  /** What was read at a word of those at which a date may begin, where nothing asked for the direction. */
  readonly undirected: (Found<ProseDate> | null | undefined)[];
  /** What was found so far, looking back and ahead. */
  readonly found: { [direction in Direction]?: readonly ProseDate[] };
}

let lastCut: CutLine | null = null;

function cut(written: string, day: Day, calendar: Calendar): CutLine {
  const gloss = glossOf(written, calendar, "prose");
  const words = mayHoldDate(gloss.text, calendar) ? phraseWords(gloss.text) : noWords;
  return { written, day, calendar, gloss, words, undirected: [], found: {} };
}

const noWords: readonly PhraseWord[] = [];

function datesIn(line: CutLine, direction: Direction): readonly ProseDate[] {
  const { written, day, calendar, gloss, words, undirected } = line;
  if (words.length === 0) return none;
  const { text } = gloss;
  const now = momentAt(day, timeFromMinutes(0));
  const told = towards(direction);
  const context: PhraseContext = { words, now, day, calendar, towards: told, inProse: true, dayAt };
  const found: ProseDate[] = [];
  for (let at = 0; at < words.length && found.length < mostDates;) {
    if (!mayStart(words[at])) {
      at += 1;
      continue;
    }
    let read = undirected[at];
    if (read === undefined) {
      const { asked } = told;
      read = readAt(text, context, at);
      if (told.asked === asked) undirected[at] = read;
    }
    if (read) found.push(text === written ? read.value : asWritten(read.value, gloss, written));
    at = read?.next ?? at + 1;
  }
  return found;
}

/** The date at its place in the text before it was brought onto the words that are read. */
function asWritten(date: ProseDate, gloss: Gloss, written: string): ProseDate {
  const from = gloss.from(date.from);
  const to = gloss.to(date.to);
  return { ...date, from, to, text: written.slice(from, to) };
}

const none: readonly ProseDate[] = [];

interface Placed {
  readonly from: number;
  readonly next: number;
  readonly day: DaySpan;
  readonly time: ClockTime | null;
}

function readAt(prose: string, context: PhraseContext, at: number): Found<ProseDate> | null {
  const placed = dayFirstAt(prose, context, at) ?? timeFirstAt(prose, context, at);
  if (!placed) return null;
  const { from, to } = placeOf(context, placed.from, placed.next);
  const { start, end } = placed.day;
  const text = prose.slice(from, to);
  return { value: { from, to, start, end, time: placed.time, text }, next: placed.next };
}

/** The place in the prose of the words between two indices. */
function placeOf({ words }: PhraseContext, at: number, next: number): { from: number; to: number } {
  return { from: words[at]?.from ?? 0, to: words[next - 1]?.to ?? 0 };
}

/** A day, and the time behind it: "on Friday at 4pm", "tomorrow on my afternoon walk". */
function dayFirstAt(prose: string, context: PhraseContext, at: number): Placed | null {
  const { words, calendar } = context;
  const isLed = leads.has(wordAt(words, at)) || leadsWeekend(words, at);
  // "On the Tuesday after Easter"
  const isThe = isLed && wordAt(words, at + 1) === "the" && weekdayWords.has(wordAt(words, at + 2));
  const index = at + Number(isLed) + Number(isThe);
  const day = hasKeyWord(words, index) ? dayAt(context, index, 0) : null;
  const time = day && timeAfterDay(words, index, day.next, calendar);
  if (!day || !isPlainDate(prose, context, index, day, time !== null)) return null;
  if (time && isFree(prose, context, at, time.next)) {
    return { from: at, next: time.next, day: day.value, time: time.value };
  }
  if (!isFree(prose, context, at, day.next)) return null;
  return { from: at, next: day.next, day: day.value, time: day.value.time };
}

/** "At the weekend", "over the weekend": the word belongs to it. */
function leadsWeekend(words: readonly PhraseWord[], at: number): boolean {
  const isWeekend = spanUnits.get(wordAt(words, at + 2)) === "weekend";
  return isWeekend && wordAt(words, at + 1) === "the" && /^(?:at|over)$/.test(wordAt(words, at));
}

function mayStart(word: PhraseWord | undefined): boolean {
  return word !== undefined && (word.kind === "figure" || starters.has(word.text));
}

/** A time, alone or before its day: "at 4pm", "at noon on the 3rd". */
function timeFirstAt(prose: string, context: PhraseContext, at: number): Placed | null {
  const { words, calendar, day: today } = context;
  const opening = at === 0 && directionOf(context) === "future" ? openingTime(context) : null;
  const alone = plainTimeAt(words, at, calendar) ?? opening ?? closingTime(context, at);
  const time = alone ?? timeBeforeDay(words, at, calendar);
  // "every Friday at 4pm" names no day, and so its time is not this day's.
  if (!time || isKindOfDay(wordAt(words, wordAt(words, at - 1) === "at" ? at - 2 : at - 1)))
    return null;
  const comma = markAt(words, time.next) === "," ? time.next + 1 : time.next;
  const index = leads.has(wordAt(words, comma)) ? comma + 1 : comma;
  const day = hasKeyWord(words, index) ? dayAt(context, index, 0) : null;
  const isDay = day && isPlainDate(prose, context, index, day, true);
  if (isDay && isFree(prose, context, at, day.next)) {
    return { from: at, next: day.next, day: day.value, time: time.value };
  }
  // "First thing" is a time only beside its day.
  if (!alone || wordAt(words, at) === "first" || !isFree(prose, context, at, time.next))
    return null;
  return { from: at, next: time.next, day: { start: today, end: today }, time: time.value };
}

/** A plan may open with its time, as day planners do: "09:30 call Louie". */
function openingTime({ words }: PhraseContext): Found<ClockTime> | null {
  const time = toClockTime(words[0]?.text.replace(/-[0-9]{2}:[0-9]{2}$/, "") ?? "");
  return time && words.length > 1 ? { value: time, next: 1 } : null;
}

/** A plan may close with its hour: "call Louie at 4". */
function closingTime(context: PhraseContext, at: number): Found<ClockTime> | null {
  const { words } = context;
  const time = hourAfterAt(words, at);
  // What a sentence of another language ends with: "Ana um 4 anrufen".
  const end = time && (wordAt(words, time.next) === "had" ? time.next + 1 : time.next);
  const closes = end !== null && /^[.!?]?$/.test(words[end]?.text ?? "");
  return closes && end >= words.length - 1 ? time : null;
}

function hasKeyWord(words: readonly PhraseWord[], at: number): boolean {
  for (let index = at; index <= at + 4; index += 1) {
    const word = words[index];
    if (word === undefined) return false;
    if (
      keyWords.has(word.text) ||
      (word.kind === "figure" && /^\d+[-/.]\d+[-/.]|^20\d\d$/.test(word.text))
    ) {
      return true;
    }
  }
  return false;
}

function isFree(prose: string, context: PhraseContext, at: number, next: number): boolean {
  const { from, to } = placeOf(context, at, next);
  return standsFree(prose, from, to);
}

function isKindOfDay(word: string): boolean {
  return weekdayWords.has(word.replace(/s$/, "")) || word === "weekdays";
}

/** Whether a line may hold a date at all: most hold none, and are never cut into words. */
function mayHoldDate(text: string, calendar: Calendar): boolean {
  if (hint.test(text) || closingHour.test(text.slice(-longestClosing))) return true;
  const names = ownNamesOf(calendar);
  if (names.length === 0) return false;
  const low = text.toLowerCase();
  return names.some((name) => low.includes(name));
}

const ownNames = new WeakMap<Calendar, readonly string[]>();

/** The user's own names for times that the pattern doesn't know, such as "gym". */
function ownNamesOf(calendar: Calendar): readonly string[] {
  const known = ownNames.get(calendar);
  if (known) return known;
  const names = [...calendar.namedTimes.keys()].filter((name) => !hint.test(name));
  ownNames.set(calendar, names);
  return names;
}
