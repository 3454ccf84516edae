/** Which cadences the words from a place on make, part by part, the longer reading after the shorter. */
import { joiningWords } from "../../language/en/cadence-words";
import type { CadenceReading } from "./cadence";
import {
  dayNumbersPart,
  exceptPart,
  feastPart,
  monthsPart,
  placesPart,
  weekdaysPart,
} from "./cadence-day-parts";
import { type CadenceSign, emptyDraft } from "./cadence-draft";
import { edgePart } from "./cadence-edge-part";
import { type CadenceWords, contradiction, type ReadPart } from "./cadence-part";
import { settleCadence } from "./cadence-settle";
import { timePart } from "./cadence-time-part";
import { type CadenceToken, wordAt } from "./cadence-tokens";
import { adverbPart, everyPart, perPart, unitPart } from "./cadence-turn-parts";
import { limitPart, timesPart } from "./cadence-times-parts";
import type { Calendar } from "../calendar";

/** A cadence that the words up to `next` make. */
export interface CadencePrefix {
  readonly reading: CadenceReading;
  readonly next: number;
  readonly signs: ReadonlySet<CadenceSign>;
}

const parts: readonly ReadPart[] = [
  exceptPart,
  limitPart,
  adverbPart,
  timesPart,
  everyPart,
  perPart,
  placesPart,
  dayNumbersPart,
  monthsPart,
  feastPart,
  weekdaysPart,
  edgePart,
  unitPart,
  timePart,
];

/** The cadences that the words from `start` on make, shortest first; empty where they make none. */
export function cadencePrefixes(
  text: string,
  tokens: readonly CadenceToken[],
  start: number,
  calendar: Calendar,
): readonly CadencePrefix[] {
  const words: CadenceWords = { text, tokens, draft: emptyDraft(), calendar };
  const prefixes: CadencePrefix[] = [];
  let at = start;
  for (;;) {
    const next = nextPart(words, at);
    if (next === contradiction) break;
    if (next === null) {
      if (!joiningWords.has(wordAt(tokens, at))) break;
      at += 1;
      continue;
    }
    at = next;
    const reading = settleCadence(words.draft, calendar);
    if (reading) prefixes.push({ reading, next, signs: new Set(words.draft.signs) });
  }
  return prefixes;
}

function nextPart(words: CadenceWords, at: number): number | null {
  for (const part of parts) {
    const next = part(words, at);
    if (next !== null) return next;
  }
  return null;
}
