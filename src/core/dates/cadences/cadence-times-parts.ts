/** How many times a turn a cadence phrase asks for: "twice", "2-3 times", "5 days". */
import { leastWords, onceWords, timesWords } from "../../language/en/cadence-words";
import { monthWords } from "../../language/en/date-words";
import type { CadenceWords } from "./cadence-part";
import { type CadenceToken, numberAt, upperNumberAt, wordAt, wordsAt } from "./cadence-tokens";
import { cadenceUnitAt } from "./cadence-units";

/** "… for 20 times", "up to 7x": how often in all says nothing about the cadence. */
export function limitPart({ tokens }: CadenceWords, at: number): number | null {
  const from = wordAt(tokens, at) === "for" ? at + 1 : at;
  const upTo = wordAt(tokens, from) === "up" && wordAt(tokens, from + 1) === "to" ? from + 2 : from;
  const number = upTo > at ? numberAt(tokens, upTo) : null;
  const isLimit = number && /^(?:times|x|occurrences)$/.test(wordAt(tokens, number.next));
  return isLimit ? number.next + 1 : null;
}

/** A number of times in a turn, "at least" included; of "2-3 times" the lower number, which is the promise. */
export function timesPart({ tokens, draft }: CadenceWords, at: number): number | null {
  if (draft.times !== null) return null;
  const least = wordsAt(tokens, at, leastWords);
  const from = least ? least.next : at;
  const once = least ? null : wordsAt(tokens, from, onceWords);
  const word = timesWords.get(wordAt(tokens, from));
  const isWhole = once?.next === tokens.length;
  if (isWhole || once?.value === "once") draft.signs.add("once");
  if (isWhole || word !== undefined) {
    draft.times = word ?? 1;
    return isWhole ? once.next : from + 1;
  }
  const number = numberAt(tokens, from);
  // "December 25 every year" is a day.
  if (!number || monthWords.has(wordAt(tokens, at - 1))) return null;
  const after = upperNumberAt(tokens, number.next)?.next ?? number.next;
  if (["times", "time", "x"].includes(wordAt(tokens, after))) {
    draft.times = number.value;
    return after + 1;
  }
  const days = cadenceUnitAt(tokens, after);
  const named = days?.value.unit === "day" ? days.next : after;
  if (!isPerAt(tokens, named)) return null;
  draft.times = number.value;
  draft.timesAreDays = named !== after;
  return named;
}

function isPerAt(tokens: readonly CadenceToken[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (!["per", "a", "/", "each", "every"].includes(word)) return false;
  return wordAt(tokens, at + 1) === "annum" || cadenceUnitAt(tokens, at + 1) !== null;
}
