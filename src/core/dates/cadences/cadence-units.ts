/** Which turn of the calendar a cadence's words name: a week, a fortnight, half a year. */
import type { CadenceTurn } from "../../language/en/cadence-words";
import { unitLetters, unitWords } from "../../language/en/date-words";
import { type CadenceToken, type ReadTokens, wordAt } from "./cadence-tokens";
import { weekdaysAt } from "./cadence-weekdays";

const turns: ReadonlyMap<string, CadenceTurn> = new Map([
  ["day", { unit: "day", every: 1 }],
  ["week", { unit: "week", every: 1 }],
  ["fortnight", { unit: "week", every: 2 }],
  ["month", { unit: "month", every: 1 }],
  ["quarter", { unit: "quarter", every: 1 }],
  ["year", { unit: "year", every: 1 }],
  ["decade", { unit: "year", every: 10 }],
  ["decades", { unit: "year", every: 10 }],
]);

/** The unit from the token on; hours and minutes are none, "week day" is a weekday, and "Mo, We" are two. */
export function cadenceUnitAt(
  tokens: readonly CadenceToken[],
  at: number,
): ReadTokens<CadenceTurn> | null {
  if (weekdaysAt(tokens, at)) return null;
  const word = wordAt(tokens, at);
  if (word === "half") {
    const year = wordAt(tokens, at + 1) === "a" ? at + 2 : at + 1;
    const isYear = unitWords.get(wordAt(tokens, year)) === "year";
    return isYear ? { value: { unit: "month", every: 6 }, next: year + 1 } : null;
  }
  const number = tokens[at - 1];
  const isGlued = number?.is === "number" && number.to === tokens[at]?.from;
  const letter = isGlued ? unitLetters.get(word) : undefined;
  const turn = turns.get(unitWords.get(word) ?? letter ?? word);
  return turn ? { value: turn, next: at + 1 } : null;
}
