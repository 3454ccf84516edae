/** The start, middle or end of a month, quarter or year in a cadence phrase. */
import { endsOfSpans, spanParts } from "../../language/en/span-words";
import { behindTurn, type CadenceWords, contradiction } from "./cadence-part";
import { type CadenceToken, wordAt } from "./cadence-tokens";
import { cadenceUnitAt } from "./cadence-units";

/** "end of the quarter", "at the start", "month-end", "at year end", "mid-month", "EOM". */
export function edgePart({ tokens, draft }: CadenceWords, at: number): number | null {
  const letters = endsOfSpans.get(wordAt(tokens, at));
  if (letters) {
    if (draft.edge) return contradiction;
    draft.edge = "end";
    return behindTurn(draft, { unit: letters, every: 1 }, at + 1);
  }
  const unitAt = at + leadLength(tokens, at);
  const unitFirst = draft.unit === null ? cadenceUnitAt(tokens, unitAt) : null;
  const from = unitFirst ? unitFirst.next : at;
  const edgeAt = from + leadLength(tokens, from);
  const edge = spanParts.get(wordAt(tokens, edgeAt));
  if (!edge) return null;
  if (draft.edge) return contradiction;
  draft.edge = edge;
  if (unitFirst) return behindTurn(draft, unitFirst.value, edgeAt + 1);
  let next = edgeAt + 1;
  while (["of", "the"].includes(wordAt(tokens, next))) next += 1;
  const unit = cadenceUnitAt(tokens, next);
  return unit ? behindTurn(draft, unit.value, unit.next) : edgeAt + 1;
}

/** How many tokens "at the", "at" or "the" take. */
function leadLength(tokens: readonly CadenceToken[], at: number): number {
  const behindAt = wordAt(tokens, at) === "at" ? 1 : 0;
  return wordAt(tokens, at + behindAt) === "the" ? behindAt + 1 : behindAt;
}
