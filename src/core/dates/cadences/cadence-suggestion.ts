/** What a phrase that is no cadence was probably meant to say. */
import {
  ambiguousCadences,
  cadenceAdverbs,
  dayGroups,
  everyWords,
  finerThanDay,
  joiningWords,
  otherWords,
  timesWords,
} from "../../language/en/cadence-words";
import {
  monthWords,
  numberWords,
  ordinalWords,
  unitWords,
  weekdayWords,
} from "../../language/en/date-words";
import { spanParts } from "../../language/en/span-words";
import type { CadenceToken } from "./cadence-tokens";
import { editDistance } from "../edit-distance";

const knownWords: readonly string[] = [
  ...cadenceAdverbs.keys(),
  ...everyWords,
  ...otherWords,
  ...unitWords.keys(),
  ...weekdayWords.keys(),
  ...[...weekdayWords.keys()].map((word) => `${word}s`),
  ...dayGroups.keys(),
  ...monthWords.keys(),
  ...timesWords.keys(),
  ...spanParts.keys(),
  ...numberWords.keys(),
  ...ordinalWords.keys(),
  ...joiningWords,
  "times",
  "last",
  "per",
];

const freeWords: ReadonlySet<string> = new Set(["a", "at", "am", "pm", "x", "to", "for"]);

/** What people write that says less or more than a cadence, and what they may mean. */
const otherWays: readonly (readonly [RegExp, string])[] = [
  [/ when done$/i, ""],
  [/^(?:a few|several)(?= times )/i, "3"],
  // "2 weekly" may be every two weeks or two a week.
  [/^(\w+) (?=\w+ly$)/i, "$1-"],
];

/**
 * The phrase with each misspelt word replaced by the nearest word of the language, or with "every" before it, or
 * without a closing "when done", with a number for "a few", or with a hyphen in "six monthly", where that makes a cadence; "daily" for what is finer than a day; else null.
 * At most three words may be misspelt, in at most a third of their letters.
 */
export function suggestCadence(
  phrase: string,
  tokens: readonly CadenceToken[],
  isCadence: (phrase: string) => boolean,
): string | null {
  if (tokens.some((token) => finerThanDay.has(token.word))) return "daily";
  for (const [written, meant] of otherWays) {
    const other = phrase.trim().replace(written, meant);
    if (other !== phrase.trim()) return isCadence(other) ? other : null;
  }
  const first = tokens.find(({ word }) => !joiningWords.has(word));
  const comesAgain = `every ${phrase.slice(first?.from).trim()}`;
  return isCadence(comesAgain) ? comesAgain : corrected(phrase, tokens, isCadence, knownWords);
}

/** The phrase with each word that is none of the known ones replaced by the nearest of them, where that makes sense. */
export function corrected(
  phrase: string,
  tokens: readonly CadenceToken[],
  makesSense: (phrase: string) => boolean,
  known: readonly string[],
): string | null {
  let text = phrase;
  let misspelt = 0;
  for (const token of [...tokens].reverse()) {
    if (token.is !== "word" || known.includes(token.word) || freeWords.has(token.word)) continue;
    misspelt += 1;
    const near = misspelt > 3 ? null : nearestWord(token.word, known);
    if (!near) return null;
    text = text.slice(0, token.from) + near + text.slice(token.to);
  }
  const suggestion = text.trim();
  return makesSense(suggestion) ? suggestion : null;
}

function nearestWord(word: string, known: readonly string[]): string | null {
  if (word.length < 4 || ambiguousCadences.has(word)) return null;
  const limit = Math.min(3, Math.floor(word.length / 3));
  let nearest: string | null = null;
  let least = limit + 0.5;
  for (const candidate of known) {
    const slips = editDistance(word, candidate, limit);
    // Of two words as near, the one as long is the likelier: "lsat" is "last", not "sat".
    const far = candidate.length === word.length ? slips - 0.5 : slips;
    if (far < least) {
      least = far;
      nearest = candidate;
    }
  }
  return nearest;
}
