/** Which turn of the calendar a cadence's words name: a week, a fortnight, half a year. */
import type { CadenceTurn } from "../../language/en/cadence-words";
import { dayGroups } from "../../language/en/cadence-words";
import { unitWords } from "../../language/en/date-words";
import { type CadenceToken, type ReadTokens, wordsAt } from "./cadence-tokens";

/** The unit from the token on; hours and minutes are none, and "week day" is a weekday. */
export function cadenceUnitAt(
  tokens: readonly CadenceToken[],
  at: number,
): ReadTokens<CadenceTurn> | null {
  if (wordsAt(tokens, at, dayGroups)) return null;
  const word = tokens[at]?.word ?? "";
  if (word === "half") {
    const year = tokens[at + 1]?.word === "a" ? at + 2 : at + 1;
    return unitWords.get(tokens[year]?.word ?? "") === "year" ? named("month", 6, year + 1) : null;
  }
  if (word === "decade" || word === "decades") return named("year", 10, at + 1);
  const unit = unitWords.get(word);
  switch (unit) {
    case "day":
    case "week":
    case "month":
    case "quarter":
    case "year":
      return named(unit, 1, at + 1);
    case "fortnight":
      return named("week", 2, at + 1);
    case "minute":
    case "hour":
    case "workday":
    case undefined:
      return null;
  }
}

function named(unit: CadenceTurn["unit"], every: number, next: number): ReadTokens<CadenceTurn> {
  return { value: { unit, every }, next };
}
