/** Which time of day a text means, by the clock or by one of the user's named times. */
import { allWords } from "../language/word-lists";
import { numberWords, weekdayWords } from "../language/en/date-words";
import { dayWords } from "../language/en/day-words";
import { pastVerbs } from "../language/en/prose-words";
import {
  activityWords,
  clockWords,
  halvesOfDay,
  namedTimeAliases,
} from "../language/en/time-words";
import type { Calendar } from "./calendar";
import { clockRangeAt } from "./phrases/clock-range";
import { type ClockReading, clockTimeAt, settledTime } from "./phrases/clock-time";
import type { ClockTime } from "./day";
import { phraseInGrammar } from "./gloss";
import {
  type Found,
  type PhraseWord,
  phraseWords,
  unwritten,
  wordAt,
} from "./phrases/phrase-words";

type Words = readonly PhraseWord[];

const mostCharacters = 100;
const leads = new Set(["on", "at", "in", "during", "over", "after", "before"]);
/** What goes on behind a name, and is nothing that is done then. */
const behindNames = new Set([...leads, "", "with", "and", "to"]);
const owners = new Set(["my", "our", "the", "a", "this"]);
/** What a clock time may begin with, beside figures; at any other word none is looked for. */
const openers = new Set(
  allWords(
    numberWords,
    clockWords,
    "@ at from between mid half quarter a an another couple few dozen",
  ),
);
const anyActivity = new Set(["my", "our"]);

/**
 * The time a text means when it holds a time and nothing else: `4pm`, `16:00`, `noon`, `half past 3`, `8 in the
 * morning`, a named time ("afternoon walk" is the user's `afternoon` unless that is a name of its own, R34).
 * Null for anything else.
 */
export function readTimeOfDay(text: string, calendar: Calendar): ClockTime | null {
  if (text.length > mostCharacters) return null;
  const words = phraseWords(phraseInGrammar(text, calendar));
  let at = 0;
  let clock: ClockReading | null = null;
  let named: ClockTime | null = null;
  while (at < words.length) {
    const told: Found<ClockReading> | null = clock ? null : openHourAt(words, at);
    if (told) {
      clock = told.value;
      at = told.next;
      continue;
    }
    const name: Found<ClockTime> | null = named ? null : namedTimeAt(words, at, calendar);
    if (!name) return null;
    named = name.value;
    at = name.next;
  }
  return clock ? settledTime(clock, halfOfDay(words, 0, words.length)) : named;
}

/**
 * The clock time told at a place, a bare hour before a part of the day included: "8 in the evening", "eight tonight",
 * "9 tomorrow morning".
 */
export function openHourAt(words: Words, at: number): Found<ClockReading> | null {
  const first = words[at];
  if (!first || (first.kind !== "figure" && !openers.has(first.text))) return null;
  const plain = clockRangeAt(words, at) ?? clockTimeAt(words, at);
  if (plain) return plain;
  const lead = wordAt(words, at + 1);
  const partIndex =
    lead === "in" ? at + 3 : lead === "this" || lead === "at" || isDay(lead) ? at + 2 : at + 1;
  if (!halvesOfDay.has(wordAt(words, partIndex))) return null;
  const asked: Words = [unwritten("at"), ...words.slice(at, at + 3)];
  const hour = clockTimeAt(asked, 0);
  return hour?.next === 2 ? { value: hour.value, next: at + 1 } : null;
}

/** Whether a part of a day may stand behind the word: "tomorrow morning", "Friday evening". */
function isDay(word: string): boolean {
  return weekdayWords.has(word) || dayWords.has(word);
}

/** Whether the words between two places tell before or after noon; null when they tell neither or both. */
export function halfOfDay(words: Words, from: number, to: number): "am" | "pm" | null {
  let half: "am" | "pm" | null = null;
  for (let at = from; at < to; at += 1) {
    const told = halvesOfDay.get(wordAt(words, at));
    if (told === undefined || told === half) continue;
    if (half !== null) return null;
    half = told;
  }
  return half;
}

/**
 * The named time told at a place: "lunch", "in the morning", "on my afternoon walk". The longest name wins; a name
 * may be followed by what people do then ("walk", "coffee"), after "my" by any one word. In
 * prose the activity counts only after "my", "the" or the like: "tomorrow morning call Ben" is a call.
 */
export function namedTimeAt(
  words: Words,
  at: number,
  calendar: Calendar,
  inProse = false,
): Found<ClockTime> | null {
  const led = leads.has(wordAt(words, at)) ? at + 1 : at;
  const owner = wordAt(words, led);
  const start = owners.has(owner) ? led + 1 : led;
  const name = longestNameAt(words, start, calendar);
  if (!name) return null;
  const behind = wordAt(words, name.next);
  // "On my lunch met Ben": what was done then is no part of the time.
  const isNext = behindNames.has(behind) || (inProse && pastVerbs.has(behind));
  const owned = anyActivity.has(owner) && !isNext;
  const mayBeVerb = inProse && (!owners.has(owner) || behind === "call");
  const isActivity = owned || (activityWords.has(behind) && !mayBeVerb);
  return isActivity && name.words === 1 ? { value: name.value, next: name.next + 1 } : name;
}

function longestNameAt(
  words: Words,
  at: number,
  { namedTimes, language }: Calendar,
): (Found<ClockTime> & { readonly words: number }) | null {
  const first = words[at];
  if (!first || !firstPieces(namedTimes).has(first.text)) return null;
  for (let length = Math.min(4, words.length - at); length >= 1; length -= 1) {
    const told = words.slice(at, at + length);
    const name = told.map(({ text }) => text).join(" ");
    // The German "am" is no morning.
    const isOther = name === "am" && language !== undefined;
    // "The 4pm" is no afternoon of the 4th.
    const isHour = /^[ap]m$/.test(name) && words[at - 1]?.kind === "figure";
    const alias = isOther || isHour ? "" : namedTimeAliases.get(name);
    const time = namedTimes.get(name) ?? namedTimes.get(alias ?? "");
    if (time !== undefined) return { value: time, next: at + length, words: length };
  }
  return null;
}

const piecesOfNames = new WeakMap<Calendar["namedTimes"], ReadonlySet<string>>();

/** The pieces that names begin with: at any other none is looked for. */
function firstPieces(namedTimes: Calendar["namedTimes"]): ReadonlySet<string> {
  const known = piecesOfNames.get(namedTimes);
  if (known) return known;
  const names = [...namedTimes.keys(), ...namedTimeAliases.keys()];
  const pieces = new Set(names.map((name) => name.split(" ", 1)[0] ?? ""));
  piecesOfNames.set(namedTimes, pieces);
  return pieces;
}
