/** What a phrase that is no cadence was probably meant to say. */
import { allWords } from "../../language/word-lists";
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
import { feastWords, movingFeasts } from "../../language/en/day-words";
import { spanParts } from "../../language/en/span-words";
import type { CadenceToken } from "./cadence-tokens";
import { editDistance } from "../edit-distance";

const knownWords: readonly string[] = allWords(
  cadenceAdverbs,
  everyWords,
  otherWords,
  unitWords,
  weekdayWords,
  [...weekdayWords.keys()].map((word) => `${word}s`),
  dayGroups,
  monthWords,
  timesWords,
  spanParts,
  numberWords,
  ordinalWords,
  joiningWords,
  feastWords,
  "times last except per",
);

const freeWords: ReadonlySet<string> = new Set([
  "a",
  "at",
  "am",
  "pm",
  "x",
  "to",
  "for",
  "bi",
  "semi",
]);

/** What people write that says less or more than a cadence, and what they may mean. */
const otherWays: readonly (readonly [RegExp, string])[] = [
  [/ when done$/i, ""],
  [/\b(?:a few|few|several)(?= \w+s\b)/i, "3"],
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
  const feast = movingFeast(phrase.replace(/^(?:every|each) /i, ""));
  if (feast !== undefined) return `every ${feast}`;
  for (const [written, meant] of otherWays) {
    const other = phrase.trim().replace(written, meant);
    if (other !== phrase.trim()) return isCadence(other) ? other : null;
  }
  const first = tokens.find(({ word }) => !joiningWords.has(word));
  const comesAgain = `every ${phrase.slice(first?.from).trim()}`;
  return isCadence(comesAgain) ? comesAgain : corrected(phrase, tokens, isCadence, knownWords);
}

/** The weekday of a feast that moves: "fourth Thursday of November" for "Thanksgiving". */
export function movingFeast(phrase: string): string | undefined {
  const low = phrase.toLowerCase().replaceAll("’", "'").trim();
  return movingFeasts.get(low.replace(/'s\b/, "s").replace(/ day$/, ""));
}

/**
 * The phrase with each word that is none of the known ones replaced by one near to it, the nearest of them with which
 * all makes sense: "last moday" is no "last today".
 */
export function corrected(
  phrase: string,
  tokens: readonly CadenceToken[],
  makesSense: (phrase: string) => boolean,
  known: readonly string[],
): string | null {
  const slips = tokens.filter(
    ({ is, word }) => is === "word" && !known.includes(word) && !freeWords.has(word),
  );
  if (slips.length > 3) return null;
  let meant = [phrase];
  for (const { word, from, to } of slips.reverse()) {
    const near = nearestWords(word, known);
    meant = meant.flatMap((text) => near.map((one) => text.slice(0, from) + one + text.slice(to)));
  }
  return meant.map((text) => text.trim()).find(makesSense) ?? null;
}

/** The three nearest words. Of words as near, one that begins and ends as what was written is the likelier: "lsat" is "last", not "sat". */
function nearestWords(word: string, known: readonly string[]): readonly string[] {
  if (word.length < 3 || ambiguousCadences.has(word)) return [];
  const limit = Math.min(3, Math.floor(word.length / 3));
  return known
    .flatMap((candidate) => {
      const slips = editDistance(word, candidate, limit);
      // A word of three letters is too short to be wrong in one of them, but may lack one: "wek".
      if (slips > limit || (word.length === 3 && candidate.length < 4)) return [];
      const unlike =
        Number(candidate.charAt(0) !== word.charAt(0)) +
        Number(candidate.slice(-1) !== word.slice(-1));
      return [{ candidate, far: slips * 3 + unlike }];
    })
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
