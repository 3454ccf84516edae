/** What a phrase that is no date was probably meant to say. */
import { allWords } from "../../language/word-lists";
import { feastWords } from "../../language/en/day-words";
import {
  monthNames,
  numberWords,
  ordinalWords,
  unitWords,
  weekdayNames,
} from "../../language/en/date-words";
import { spanParts, spanUnits, turnWords } from "../../language/en/span-words";
import { clockWords, halvesOfDay } from "../../language/en/time-words";
import { corrected, movingFeast } from "../cadences/cadence-suggestion";
import { readCadenceTokens } from "../cadences/cadence-tokens";
import type { Calendar } from "../calendar";
import { type Day, momentAt, timeFromMinutes } from "../day";
import { readDuration } from "../duration";
import { readDatePhrase } from "./phrase";

const knownWords: readonly string[] = allWords(
  numberWords,
  ordinalWords,
  unitWords,
  spanParts,
  spanUnits,
  turnWords,
  clockWords,
  halvesOfDay,
  [...weekdayNames, ...monthNames].map((name) => name.toLowerCase()),
  feastWords,
  // "Soon" is no slip of "noon".
  "today tomorrow yesterday half ago from before after in on at by of the and now soon",
);

/**
 * The phrase with each misspelt word replaced by the nearest word of a date, or "by" for "before", or the weekday of a
 * feast that moves ("thanksgiving"), where that makes a date; else null. At most three words may be misspelt.
 */
export function suggestDate(phrase: string, day: Day, calendar: Calendar): string | null {
  const now = momentAt(day, timeFromMinutes(0));
  const isDate = (words: string) => readDatePhrase(words, now, calendar) !== null;
  const feast = movingFeast(phrase);
  if (feast !== undefined) return feast;
  const meant = phrase
    .trim()
    .replace(/^before /i, "by ")
    .replace(/^after(?= .*\b(?:day|week|month|year)s?$)/i, "in");
  // "30 days" is a length, "31.12" any number.
  const others = [meant, `in ${meant}`, ...(/\d\.\d+$/.test(meant) ? [`${meant}.`] : [])];
  const other = others.find((words) => words !== phrase.trim() && isDate(words));
  if (other !== undefined) return other;
  // "2nite" is no 2 and a word.
  if (/\d\p{L}{3}/u.test(phrase)) return null;
  return corrected(phrase, readCadenceTokens(phrase), isDate, knownWords);
}

/** The length of time with each misspelt word replaced likewise ("6 mnths"); else null. */
export function suggestDuration(phrase: string, calendar: Calendar): string | null {
  const isLength = (words: string) => readDuration(words, calendar) !== null;
  return corrected(phrase, readCadenceTokens(phrase), isLength, knownWords);
}
