/** How many times a turn a cadence phrase asks for: "twice", "2-3 times", "5 days". */
import { leastWords, onceWords, timesWords } from "../../language/en/cadence-words";
import { monthWords } from "../../language/en/date-words";
import type { CadenceWords } from "./cadence-part";
import { type CadenceToken, numberAt, upperNumberAt, wordsAt } from "./cadence-tokens";
import { cadenceUnitAt } from "./cadence-units";

/** "… for 20 times": how often in all says nothing about the cadence. */
export function limitPart({ tokens }: CadenceWords, at: number): number | null {
  if (tokens[at]?.word !== "for") return null;
  const number = numberAt(tokens, at + 1);
  return number && tokens[number.next]?.word === "times" ? number.next + 1 : null;
}

/** A number of times in a turn, "at least" included; of "2-3 times" the lower number, which is the promise. */
export function timesPart({ tokens, draft }: CadenceWords, at: number): number | null {
  if (draft.times !== null) return null;
  const least = wordsAt(tokens, at, leastWords);
  const from = least ? least.next : at;
  const once = least ? null : wordsAt(tokens, from, onceWords);
  const word = timesWords.get(tokens[from]?.word ?? "");
  if (once?.next === tokens.length || (word !== undefined && once?.value === "once")) {
    draft.signs.add("once");
  }
  if (once?.next === tokens.length || word !== undefined) {
    draft.times = word ?? 1;
    return once?.next === tokens.length ? once.next : from + 1;
  }
  const number = numberAt(tokens, from);
  // "December 25 every year" is a day.
  if (!number || monthWords.has(tokens[at - 1]?.word ?? "")) return null;
  const after = upperNumberAt(tokens, number.next)?.next ?? number.next;
  if (["times", "time", "x"].includes(tokens[after]?.word ?? "")) {
    draft.times = number.value;
    return after + 1;
  }
  const days = draft.unit === null ? cadenceUnitAt(tokens, after) : null;
  const named = days?.value.unit === "day" ? days.next : after;
  if (!isPerAt(tokens, named)) return null;
  draft.times = number.value;
  draft.timesAreDays = named !== after;
  return named;
}

function isPerAt(tokens: readonly CadenceToken[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  if (!["per", "a", "an", "/", "each", "every"].includes(word)) return false;
  return tokens[at + 1]?.word === "annum" || cadenceUnitAt(tokens, at + 1) !== null;
}
