/** What a phrase that is no cadence was probably meant to say. */
import {
  cadenceAdverbs,
  dayGroups,
  edgeWords,
  everyWords,
  finerThanDay,
  joiningWords,
  otherWords,
  timesWords,
} from "../language/en/cadence-words";
import {
  monthWords,
  numberWords,
  ordinalWords,
  unitWords,
  weekdayWords,
} from "../language/en/date-words";
import type { CadenceToken } from "./cadence-tokens";
import { editDistance } from "./edit-distance";

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
  ...edgeWords.keys(),
  ...numberWords.keys(),
  ...ordinalWords.keys(),
  ...joiningWords,
  "times",
  "last",
  "per",
].filter((word) => /^\p{L}+$/u.test(word));

const known: ReadonlySet<string> = new Set(knownWords);
const freeWords: ReadonlySet<string> = new Set(["a", "an", "at", "am", "pm", "x", "to", "for"]);

/**
 * The phrase with each misspelt word replaced by the nearest word of the language, where that makes a cadence;
 * "daily" for what is finer than a day; else null. At most one letter in three may be wrong.
 */
export function suggestCadence(
  phrase: string,
  tokens: readonly CadenceToken[],
  isCadence: (phrase: string) => boolean,
): string | null {
  if (tokens.some((token) => finerThanDay.has(token.word))) return "daily";
  const first = tokens[0]?.word ?? "";
  const everyMissing = unitWords.has(first) || otherWords.has(first);
  if (everyMissing && isCadence(`every ${phrase.trim()}`)) return `every ${phrase.trim()}`;
  let corrected = phrase;
  let misspelt = 0;
  for (const token of [...tokens].reverse()) {
    if (token.is !== "word" || known.has(token.word) || freeWords.has(token.word)) continue;
    misspelt += 1;
    const near = misspelt > 3 ? null : nearestWord(token.word);
    if (!near) return null;
    corrected = corrected.slice(0, token.from) + near + corrected.slice(token.to);
  }
  const suggestion = corrected.trim();
  return misspelt > 0 && isCadence(suggestion) ? suggestion : null;
}

function nearestWord(word: string): string | null {
  const limit = Math.min(3, Math.floor(word.length / 3));
  let nearest: string | null = null;
  let least = limit + 1;
  for (const candidate of knownWords) {
    const slips = editDistance(word, candidate, limit);
    if (slips < least) {
      least = slips;
      nearest = candidate;
    }
  }
  return nearest;
}
