/** Whether a date in running text stands free, and which words stand around it. */
import { numberWords, ordinalWords, unitWords, weekdayWords } from "../../language/en/date-words";
import { bareVerbs, pastVerbs, wordsAfterDates } from "../../language/en/prose-words";
import { markAt, type PhraseWord, wordAt } from "../phrases/phrase-words";

type Words = readonly PhraseWord[];

const recurringWords = new Set(
  "daily weekly fortnightly biweekly monthly quarterly yearly annually everyday".split(" "),
);
const freeBefore = /[\s([{"'\u201c\u2018,;:!?\u2013\u2014>*_~=|\ufffc\u00a0]/u;
const freeAfter = /[\s)\]}"'\u201d\u2019,;:!?\u2026\u2013\u2014<*_~=|\ufffc\u00a0]/u;
const wrapping = new Map([
  ['"', '"'],
  ["'", "'"],
  ["\u201c", "\u201d"],
  ["\u2018", "\u2019"],
  ["*", "*"],
  ["_", "_"],
]);

/**
 * Whether the characters around `from` to `to` part it from its neighbours: a tag, a path, a price, a longer number
 * or a compound ("mid-Friday") is no date, nor is one that is quoted or emphasised as a whole, as titles are (R119).
 */
export function standsFree(prose: string, from: number, to: number): boolean {
  const before = from === 0 ? " " : prose.charAt(from - 1);
  const after = to >= prose.length ? " " : prose.charAt(to);
  if (!freeBefore.test(before)) return false;
  // The underscore of "file_2026-11-18" is no emphasis.
  const inWord = /[*_~=]/.test(before) && /[\p{L}\p{Nd}]/u.test(prose.charAt(from - 2));
  if (inWord) return false;
  const stop = after === "." && /^(?:$|[\s.)"'*_\u201d\u2019])/u.test(prose.slice(to + 1, to + 2));
  if (!stop && !freeAfter.test(after)) return false;
  if (wrapping.get(before) !== after) return true;
  // Strong emphasis stresses a date; plain emphasis and quotation marks make a title.
  return (before === "*" || before === "_") && prose.charAt(to + 1) === after;
}

/** Whether the word at an index begins with a capital letter in the text as written. */
export function isCapital(prose: string, words: Words, at: number): boolean {
  const word = words[at];
  return word?.kind === "word" && /^\p{Lu}/u.test(prose.slice(word.from, word.from + 1));
}

/** Whether a date may end before an index: the text ends, a mark follows, or a word that follows dates. */
export function endsBefore(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  if (word === "") return at >= words.length || markAt(words, at) !== "";
  return (
    wordsAfterDates.has(word) ||
    bareVerbs.has(word) ||
    pastVerbs.has(word) ||
    /[a-z]{2}ed$/.test(word)
  );
}

/** The words of the clause before an index, nearest first; a clause begins at a mark, "and", "but" or "then". */
export function clauseBefore(words: Words, at: number): readonly string[] {
  const clause: string[] = [];
  for (let index = at - 1; index >= 0 && clause.length < 40; index -= 1) {
    const word = words[index];
    if (word === undefined || (word.kind === "mark" && /[.,;:!?\u2013\u2014]/u.test(word.text)))
      break;
    if (word.text === "and" || word.text === "but" || word.text === "then") break;
    clause.push(word.text);
  }
  return clause;
}

/** Whether the clause before an index tells how often: "every month on the 25th", "weekly on Friday". */
export function isRecurring(words: Words, at: number): boolean {
  const clause = clauseBefore(words, at).slice(0, 6);
  return clause.some((word, index) => {
    if (recurringWords.has(word)) return true;
    if (word !== "every" && word !== "each") return false;
    const next = index === 0 ? (words[at]?.text ?? "") : (clause[index - 1] ?? "");
    return (
      unitWords.has(next) ||
      weekdayWords.has(next) ||
      numberWords.has(next) ||
      ordinalWords.has(next) ||
      /^(?:[0-9]+|other|last|weekday|weekend)$/.test(next)
    );
  });
}
