/** Which cadence a phrase means, or what it may have been meant to say. */
import type { CadenceReading } from "./cadence";
import { cadencePrefixes } from "./cadence-parts";
import { suggestCadence } from "./cadence-suggestion";
import { type CadenceToken, readCadenceTokens } from "./cadence-tokens";
import type { Calendar } from "../calendar";
import { phraseInGrammar } from "../gloss";
import { roughWords } from "../../language/en/date-words";

/** A reading, or, for a phrase that is no cadence, the nearest phrase that is one where a word is misspelt. */
export type CadenceOutcome =
  | { readonly reading: CadenceReading }
  | { readonly reading: null; readonly suggestion: string | null };

const longestPhrase = 200;
const roughly = new RegExp(`^(?:(?:${roughWords.join("|")}) (?=[a-z])|~ ?)`, "i");
/** What may end a phrase and says nothing: "weekdays only." */
const closingWords: ReadonlySet<string> = new Set([".", "!", "?", ";", ",", "only"]);

/**
 * Reads a whole phrase as a cadence with its target and time; every word must be explained.
 * A phrase of more than 200 characters is none. A misspelt weekday is understood, any other slip is only a suggestion.
 */
export function readCadence(written: string, calendar: Calendar): CadenceOutcome {
  if (written.length > longestPhrase) return { reading: null, suggestion: null };
  const phrase = phraseInGrammar(written.trim(), calendar)
    .replace(roughly, "")
    .replace(/(?: or so|-ish)$/i, "");
  const tokens = readCadenceTokens(phrase);
  const reading =
    readWhole(phrase, tokens, calendar) ?? readWhole(phrase, withoutBrackets(tokens), calendar);
  if (reading) return { reading };
  const isCadence = (words: string) =>
    readWhole(words, readCadenceTokens(words), calendar) !== null;
  return { reading: null, suggestion: suggestCadence(phrase, tokens, isCadence) };
}

function readWhole(
  text: string,
  tokens: readonly CadenceToken[],
  calendar: Calendar,
): CadenceReading | null {
  const closes = closingWords.has(tokens.at(-1)?.word ?? "");
  const closed = closes ? tokens.slice(0, -1) : tokens;
  const prefix = cadencePrefixes(text, closed, 0, calendar).at(-1);
  return prefix?.next === closed.length ? prefix.reading : null;
}

/** "weekly (Monday)", "weekly: Monday", "weekly - Monday" without what divides them. */
function withoutBrackets(tokens: readonly CadenceToken[]): readonly CadenceToken[] {
  return tokens.filter(({ is, word, to }, index) => {
    const sign = word === "-" && tokens[index + 1]?.from === to;
    return is !== "mark" || sign || !/[()[\]:;"'“”—-]/.test(word);
  });
}
