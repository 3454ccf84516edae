/** Which places in a month or year a cadence's words name: "first and third Friday", "2nd to the last", "1st–5th". */
import { rangeWords } from "../../language/en/cadence-words";
import { placeAt, type CadenceToken, type ReadTokens, wordAt, wordsAt } from "./cadence-tokens";

/** Places told together: 1 for the first, -1 for the last, -2 for the last but one. */
export interface NamedPlaces {
  readonly places: readonly number[];
  /** Whether none is in figures or counted from the end, so that the words alone could mean anything. */
  readonly bareWords: boolean;
}

interface Place {
  readonly place: number;
  readonly bareWord: boolean;
}

const separators: ReadonlySet<string> = new Set([",", "and", "&", "+", "/", "or"]);
const skipped: ReadonlySet<string> = new Set(["the", "on"]);
const lastButWords: ReadonlyMap<string, number> = new Map([
  ["but one", -2],
  ["but two", -3],
  ["but three", -4],
]);

/** A list or range of places from the token on. */
export function placesAt(
  tokens: readonly CadenceToken[],
  at: number,
): ReadTokens<NamedPlaces> | null {
  const first = onePlaceAt(tokens, at);
  if (!first) return null;
  const found = [first.value];
  let { next } = first;
  for (;;) {
    const range = rangeAt(tokens, found.at(-1), next);
    if (range) {
      found.push(...range.value);
      next = range.next;
      continue;
    }
    const more = afterSeparator(tokens, next);
    if (!more) break;
    found.push(more.value);
    next = more.next;
  }
  const places = found.map(({ place }) => place);
  return { value: { places, bareWords: found.every(({ bareWord }) => bareWord) }, next };
}

function afterSeparator(tokens: readonly CadenceToken[], at: number): ReadTokens<Place> | null {
  if (!separators.has(wordAt(tokens, at))) return null;
  let next = at + 1;
  if (wordAt(tokens, next) === "and") next += 1;
  while (skipped.has(wordAt(tokens, next))) next += 1;
  return onePlaceAt(tokens, next);
}

function rangeAt(
  tokens: readonly CadenceToken[],
  start: Place | undefined,
  at: number,
): ReadTokens<readonly Place[]> | null {
  const token = tokens[at];
  if (!token || !start || start.place < 1) return null;
  if (!token.tied && !rangeWords.has(token.word)) return null;
  let from = token.tied ? at : at + 1;
  if (wordAt(tokens, from) === "the") from += 1;
  const end = placeAt(tokens, from);
  if (!end || end.value <= start.place) return null;
  const length = end.value - start.place;
  const value = Array.from({ length }, (_, index) => ({
    place: start.place + index + 1,
    bareWord: start.bareWord,
  }));
  return { value, next: end.next };
}

function onePlaceAt(tokens: readonly CadenceToken[], at: number): ReadTokens<Place> | null {
  const word = wordAt(tokens, at);
  if (word === "penultimate") return counted(-2, at + 1);
  if (word === "last" || word === "final") {
    const but = wordsAt(tokens, at + 1, lastButWords);
    return but ? counted(lastButWords.get(but.value) ?? -1, but.next) : counted(-1, at + 1);
  }
  const place = placeAt(tokens, at);
  if (!place) return null;
  const end = countedFromEndAt(tokens, place.next);
  if (end !== null) return counted(-place.value, end);
  // "the second" could be anything, "the fifteenth" hardly anything but a day.
  const bareWord = tokens[at]?.is !== "place" && place.value <= 5;
  return { value: { place: place.value, bareWord }, next: place.next };
}

/** The index behind "last", "to last", "to the last", "from the end"; null where the place counts from the start. */
function countedFromEndAt(tokens: readonly CadenceToken[], at: number): number | null {
  const word = wordAt(tokens, at);
  if (word === "last") return at + 1;
  if (word !== "to" && word !== "from" && word !== "before") return null;
  const last = wordAt(tokens, at + 1) === "the" ? at + 2 : at + 1;
  const ends = wordAt(tokens, last);
  return ends === "last" || ends === "end" ? last + 1 : null;
}

function counted(place: number, next: number): ReadTokens<Place> {
  return { value: { place, bareWord: false }, next };
}

/** Whether the word is "day" or "days" in the sense of a day of the month. */
export function isDayWord(word: string): boolean {
  return word === "day" || word === "days";
}
