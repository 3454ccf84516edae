/** Which places in a month or year a cadence's words name: "first and third Friday", "2nd to the last", "1st–5th". */
import { rangeWords } from "../../language/en/cadence-words";
import { unitWords } from "../../language/en/date-words";
import { placeAt, type CadenceToken, type ReadTokens } from "./cadence-tokens";

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
  ["one", -2],
  ["two", -3],
  ["three", -4],
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
  if (!separators.has(tokens[at]?.word ?? "")) return null;
  let next = at + 1;
  if (tokens[next]?.word === "and") next += 1;
  while (skipped.has(tokens[next]?.word ?? "")) next += 1;
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
  if (tokens[from]?.word === "the") from += 1;
  const end = placeAt(tokens, from);
  if (!end || end.value <= start.place || end.value > 31) return null;
  const length = end.value - start.place;
  const value = Array.from({ length }, (_, index) => ({
    place: start.place + index + 1,
    bareWord: false,
  }));
  return { value, next: end.next };
}

function onePlaceAt(tokens: readonly CadenceToken[], at: number): ReadTokens<Place> | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.word === "penultimate") return counted(-2, at + 1);
  if (token.word === "last" || token.word === "final") {
    const but =
      tokens[at + 1]?.word === "but" ? lastButWords.get(tokens[at + 2]?.word ?? "") : null;
    return but ? counted(but, at + 3) : counted(-1, at + 1);
  }
  const place = placeAt(tokens, at);
  if (!place) return null;
  const end = countedFromEndAt(tokens, place.next);
  if (end !== null) return counted(-place.value, end);
  const inFigures = token.is === "place";
  // "the second" could be anything, "the fifteenth" hardly anything but a day.
  const bareWord = !inFigures && place.value <= 5;
  return { value: { place: place.value, bareWord }, next: place.next };
}

/** The index behind "last", "to last", "to the last", "from the end"; null where the place counts from the start. */
function countedFromEndAt(tokens: readonly CadenceToken[], at: number): number | null {
  const word = tokens[at]?.word ?? "";
  if (word === "last") return at + 1;
  if (word !== "to" && word !== "from" && word !== "before") return null;
  const last = tokens[at + 1]?.word === "the" ? at + 2 : at + 1;
  const ends = tokens[last]?.word;
  return ends === "last" || ends === "end" ? last + 1 : null;
}

function counted(place: number, next: number): ReadTokens<Place> {
  return { value: { place, bareWord: false }, next };
}

/** Whether the token is "day" or "days" in the sense of a day of the month. */
export function isDayWord(token: CadenceToken | undefined): boolean {
  return token !== undefined && unitWords.get(token.word) === "day" && token.word.startsWith("day");
}
