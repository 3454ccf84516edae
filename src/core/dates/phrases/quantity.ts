/** Which number a word or figure of a phrase names: a count, a place in an order, an amount. */
import { allWords } from "../../language/word-lists";
import { numberWords, ordinalWords } from "../../language/en/date-words";
import {
  after,
  dashes,
  figureAt,
  type Found,
  markAt,
  type PhraseWord,
  wordAt,
} from "./phrase-words";

type Words = readonly PhraseWord[];

const ordinalEndings = new Set(["st", "nd", "rd", "th"]);
const fractions: ReadonlyMap<string, number> = new Map([
  ["1/4", 0.25],
  ["1/2", 0.5],
  ["3/4", 0.75],
]);
const joiners = new Set(["to", "or"]);
/** What an amount may begin with, beside figures; at any other word none is looked for. */
const openers = new Set(allWords(numberWords, "half a an another couple few dozen"));

/** A whole number of at most four digits, in figures or words: `12`, `twelve`, `twenty-one`. */
export function countAt(words: Words, at: number): Found<number> | null {
  const figure = figureAt(words, at);
  if (figure) return /^[0-9]{1,4}$/.test(figure) ? { value: Number(figure), next: at + 1 } : null;
  const tens = numberWords.get(wordAt(words, at));
  if (tens === undefined) return null;
  if (tens >= 20) {
    const onesAt = markAt(words, at + 1) === "-" ? at + 2 : at + 1;
    const ones = numberWords.get(wordAt(words, onesAt));
    if (ones !== undefined && ones < 10) return { value: tens + ones, next: onesAt + 1 };
  }
  return { value: tens, next: at + 1 };
}

/** A place in an order of at most three digits: `22nd`, `third`, `twenty-first`. */
export function ordinalAt(words: Words, at: number): Found<number> | null {
  const figure = figureAt(words, at);
  if (figure) {
    const ending = words[at + 1];
    if (!ending?.glued || !ordinalEndings.has(ending.text)) return null;
    return /^[0-9]{1,3}$/.test(figure) ? { value: Number(figure), next: at + 2 } : null;
  }
  const single = ordinalWords.get(wordAt(words, at));
  if (single !== undefined) return { value: single, next: at + 1 };
  const tens = numberWords.get(wordAt(words, at));
  if (tens === undefined || tens < 20) return null;
  const onesAt = markAt(words, at + 1) === "-" ? at + 2 : at + 1;
  const ones = ordinalWords.get(wordAt(words, onesAt));
  return ones !== undefined && ones < 10 ? { value: tens + ones, next: onesAt + 1 } : null;
}

/**
 * How many of a unit: `2`, `two`, `a`, `a couple of` (2), `a few` (3), `a dozen` (12), `half a` (0.5), `1.5`,
 * `one and a half` (1.5); of a range such as `2-3` or `two or three` the later.
 */
export function amountAt(words: Words, at: number): Found<number> | null {
  const first = words[at];
  if (first?.kind !== "figure" && !openers.has(first?.text ?? "")) return null;
  const half = after(words, at, "half", "a") ?? after(words, at, "half", "an");
  if (half !== null) return { value: 0.5, next: half };
  const quarter = after(words, at, "a", "quarter", "of", "an");
  if (quarter !== null) return { value: 0.25, next: quarter };
  const dash = wordAt(words, at) === "three" && markAt(words, at + 1) === "-" ? at + 2 : at + 1;
  const quarters = after(words, dash, "quarters", "of", "an");
  if (wordAt(words, at) === "three" && quarters !== null) return { value: 0.75, next: quarters };
  const broken = fractions.get(figureAt(words, at));
  if (broken !== undefined) return { value: broken, next: at + 1 };
  const wholeHalf = after(words, at, "a", "half") ?? after(words, at, "half");
  if (wholeHalf !== null && /^(?:hour|day)$/.test(wordAt(words, wholeHalf))) {
    return { value: 0.5, next: wholeHalf };
  }
  return rangeAt(words, at) ?? vagueAt(words, at) ?? fractionAt(words, at);
}

function rangeAt(words: Words, at: number): Found<number> | null {
  const joined = /^([0-9]{1,4})-([0-9]{1,4})$/.exec(figureAt(words, at));
  if (joined) {
    const later = Number(joined[2]);
    return Number(joined[1]) <= later ? { value: later, next: at + 1 } : null;
  }
  const low = countAt(words, at);
  if (!low) return null;
  const joiner = words[low.next];
  const joins = joiner !== undefined && (joiners.has(joiner.text) || dashes.has(joiner.text));
  const high = joins ? countAt(words, low.next + 1) : null;
  return high && low.value <= high.value ? high : null;
}

/** How many `a couple of` (2), `a few` (3), `a dozen` (12), `a` or `another` (1) say. */
export function vagueAt(words: Words, at: number): Found<number> | null {
  const article = wordAt(words, at) === "a" || wordAt(words, at) === "an";
  const noun = article ? at + 1 : at;
  const of = wordAt(words, noun + 1) === "of" ? noun + 2 : noun + 1;
  const word = wordAt(words, noun);
  if (word === "couple") return { value: 2, next: of };
  if (word === "few") return { value: 3, next: noun + 1 };
  if (word === "dozen") return { value: 12, next: noun + 1 };
  if (article) return { value: 1, next: noun };
  return word === "another" ? { value: 1, next: noun + 1 } : null;
}

function fractionAt(words: Words, at: number): Found<number> | null {
  const figure = figureAt(words, at);
  if (/^[0-9]{1,3}\.5$/.test(figure)) return { value: Number(figure), next: at + 1 };
  const count = countAt(words, at);
  if (!count) return null;
  const half = after(words, count.next, "and", "a", "half");
  return half === null ? count : { value: count.value + 0.5, next: half };
}

/** 1 behind "from now", "from today" or "hence", -1 behind "ago" or "back". */
export function sideAt(words: readonly PhraseWord[], at: number): Found<number> | null {
  const ago = after(words, at, "ago") ?? after(words, at, "back");
  if (ago !== null) return { value: -1, next: ago };
  const ahead =
    after(words, at, "from", "now") ??
    after(words, at, "from", "today") ??
    after(words, at, "hence");
  return ahead === null ? null : { value: 1, next: ahead };
}

/** The place behind "' time" and "from now", as in "in two weeks' time"; the same place where neither is. */
export function behindIn(words: readonly PhraseWord[], at: number): number {
  const isPossessive = /^['\u2019]$/.test(markAt(words, at));
  const next = after(words, isPossessive ? at + 1 : at, "time") ?? at;
  return after(words, next, "from", "now") ?? next;
}
