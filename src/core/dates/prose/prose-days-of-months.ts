/** Which tellings of a day of a month are unmistakable in running text. */
import { monthWords, weekdayWords } from "../../language/en/date-words";
import {
  bareVerbs,
  countedThings,
  labelsBeforeNumbers,
  monthsThatAreNames,
} from "../../language/en/prose-words";
import { markAt, type PhraseWord, wordAt } from "../phrases/phrase-words";
import { endsBefore, isCapital } from "./prose-borders";

type Words = readonly PhraseWord[];

/** What makes a figure a place in an order. */
export const ordinalEndings: ReadonlySet<string> = new Set("st nd rd th".split(" "));
const wordsOfCounting = new Set("and or to in of".split(" "));
const compounding = new Set("- \u2013 /".split(" "));

/** "18 Nov", "May 5th", "on the first of December": not where the month may be another word, or the number a count. */
export function isPlainDayAndMonth(prose: string, words: Words, at: number, next: number): boolean {
  const told = words.slice(at, next);
  const monthAt = told.findIndex(({ kind, text }) => kind === "word" && monthWords.has(text));
  const month = told[monthAt]?.text ?? "";
  const numbers = told.filter(({ kind }) => kind === "figure");
  const hasYear = numbers.some(({ text }) => text.length === 4);
  const hasWeekday = told.some(({ text }) => weekdayWords.has(text));
  // In words ("the Fourth of July", "march second") it is more often a name, unlike "on the first of December".
  const isNamed = numbers.length === 0 && !isOnOrdinal(prose, words, at);
  if (isNamed || isCited(words, at) || labelsBeforeNumbers.has(wordAt(words, at - 1))) return false;
  const isName = monthsThatAreNames.has(month);
  if (isName && !isCapital(prose, words, at + monthAt)) return false;
  if (hasYear || hasWeekday) return true;
  const behind = wordAt(words, next);
  if (countedThings.has(behind)) return false;
  const hasOrdinal = told.some(({ text }) => ordinalEndings.has(text));
  // "sep 5 pcs": a short form in small letters before its number may be anything.
  const isLoose = isName || (monthAt === 0 && !isCapital(prose, words, at));
  return hasOrdinal || !isLoose || endsBefore(words, next);
}

function isOnOrdinal(prose: string, words: Words, at: number): boolean {
  const ordinal = wordAt(words, at) === "the" ? at + 1 : at;
  return wordAt(words, at - 1) === "on" && !isCapital(prose, words, ordinal);
}

/** "(2014, January 4)" is how papers are cited; the year before it is part of the date. */
function isCited(words: Words, at: number): boolean {
  return markAt(words, at - 1) === "," && /^[12][0-9]{3}$/.test(words[at - 2]?.text ?? "");
}

/** "on the 3rd" where nothing follows that could be third, and "Friday 20th". */
export function isPlainDayOfMonth(words: Words, at: number, next: number): boolean {
  const told = words.slice(at, next);
  if (!told.some(({ kind }) => kind === "figure")) return false;
  const behind = wordAt(words, next);
  // "On the 3rd call she picked up"
  const counts =
    (wordsOfCounting.has(behind) || bareVerbs.has(behind)) && wordAt(words, next - 1) !== "month";
  if (counts || !endsBefore(words, next) || compounding.has(markAt(words, next))) return false;
  if (weekdayWords.has(wordAt(words, at))) {
    return (
      wordAt(words, at + 1) !== "the" && wordAt(words, next - 1) !== "month" && told.length === 3
    );
  }
  return wordAt(words, at) === "the" && wordAt(words, at - 1) === "on" && told.length > 2;
}
