/** Which cadences the words from a place on make, part by part, the longer reading after the shorter. */
import {
  cadenceAdverbs,
  cadenceTimes,
  edgeLetters,
  edgeWords,
  everyWords,
  exceptWords,
  joiningWords,
  leastWords,
  onceWords,
  otherWords,
  timesWords,
} from "../language/en/cadence-words";
import { monthWords } from "../language/en/date-words";
import type { CadenceReading } from "./cadence";
import { type CadenceDraft, emptyDraft, putTurn } from "./cadence-draft";
import { isDayWord, placesAt } from "./cadence-places";
import { settleCadence } from "./cadence-settle";
import { cadenceTimeAt } from "./cadence-time";
import { type CadenceToken, numberAt, placeAt, wordsAt } from "./cadence-tokens";
import { cadenceUnitAt } from "./cadence-units";
import { weekdayListAt, weekdaysAt } from "./cadence-weekdays";
import type { Calendar } from "./calendar";

/** A cadence that the words up to `next` make. */
export interface CadencePrefix {
  readonly reading: CadenceReading;
  readonly next: number;
  readonly signs: ReadonlySet<string>;
}

interface Words {
  readonly text: string;
  readonly tokens: readonly CadenceToken[];
  readonly draft: CadenceDraft;
  readonly calendar: Calendar;
}

/** Reads one part from the index on into the draft; the index behind it, or null where the words are another part. */
type ReadPart = (words: Words, at: number) => number | null;

/** The cadences that the words from `start` on make, shortest first; empty where they make none. */
export function cadencePrefixes(
  text: string,
  tokens: readonly CadenceToken[],
  start: number,
  calendar: Calendar,
): readonly CadencePrefix[] {
  const words: Words = { text, tokens, draft: emptyDraft(), calendar };
  const prefixes: CadencePrefix[] = [];
  let at = start;
  while (at < tokens.length) {
    const next = nextPart(words, at);
    if (next === null) {
      if (at === start || !joiningWords.has(tokens[at]?.word ?? "")) break;
      at += 1;
      continue;
    }
    at = next;
    const reading = settleCadence(words.draft, calendar);
    if (reading) prefixes.push({ reading, next, signs: new Set(words.draft.signs) });
  }
  return prefixes;
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
  weekdaysPart,
  edgePart,
  unitPart,
  timePart,
];

function nextPart(words: Words, at: number): number | null {
  for (const part of parts) {
    const next = part(words, at);
    if (next !== null) return next;
  }
  return null;
}

function exceptPart({ tokens, draft }: Words, at: number): number | null {
  const except = wordsAt(tokens, at, exceptWords);
  if (!except) return null;
  let from = except.next;
  while (["for", "on", "not", "the"].includes(tokens[from]?.word ?? "")) from += 1;
  const list = weekdayListAt(tokens, from);
  if (!list) return null;
  draft.except.push(...list.value);
  return list.next;
}

/** "… for 20 times": how often in all says nothing about the cadence. */
function limitPart({ tokens }: Words, at: number): number | null {
  if (tokens[at]?.word !== "for") return null;
  const number = numberAt(tokens, at + 1);
  return number && tokens[number.next]?.word === "times" ? number.next + 1 : null;
}

function adverbPart({ tokens, draft, calendar }: Words, at: number): number | null {
  const adverb = wordsAt(tokens, at, cadenceAdverbs);
  const turn = adverb && cadenceAdverbs.get(adverb.value);
  if (turn) {
    draft.signs.add("adverb");
    if (adverb.value === "nightly") draft.named ??= calendar.namedTimes.get("night") ?? null;
    return putTurn(draft, turn.unit, turn.every) ? adverb.next : null;
  }
  const counted = wordsAt(tokens, at, cadenceTimes);
  const times = counted && cadenceTimes.get(counted.value);
  if (!times || draft.times !== null) return null;
  draft.signs.add("adverb");
  draft.times = times.times;
  return putTurn(draft, times.unit, times.every) ? counted.next : null;
}

function timesPart({ tokens, draft }: Words, at: number): number | null {
  if (draft.times !== null) return null;
  const least = wordsAt(tokens, at, leastWords);
  const from = least ? least.next : at;
  const word = timesWords.get(tokens[from]?.word ?? "");
  const once = least ? null : wordsAt(tokens, from, onceWords);
  if (word !== undefined || (once && once.next === tokens.length)) {
    if (once) draft.signs.add("once");
    draft.times = word ?? 1;
    return once ? once.next : from + 1;
  }
  const number = numberAt(tokens, from);
  if (!number) return null;
  const after = upperNumberAt(tokens, number.next);
  if (["times", "time", "x"].includes(tokens[after]?.word ?? "")) {
    draft.times = number.value;
    return after + 1;
  }
  const days = cadenceUnitAt(tokens, after);
  const named = draft.unit === null && days?.value.unit === "day" ? days.next : after;
  if (!perAt(tokens, named)) return null;
  draft.times = number.value;
  draft.timesAreDays = named !== after;
  return named;
}

/** "2-3 times": the promise is the lower number; the index behind the higher. */
function upperNumberAt(tokens: readonly CadenceToken[], at: number): number {
  const token = tokens[at];
  const from = token?.tied ? at : ["-", "to", "or"].includes(token?.word ?? "") ? at + 1 : null;
  return (from === null ? null : numberAt(tokens, from)?.next) ?? at;
}

function perAt(tokens: readonly CadenceToken[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  if (!["per", "a", "an", "/", "each", "every"].includes(word)) return false;
  return tokens[at + 1]?.word === "annum" || cadenceUnitAt(tokens, at + 1) !== null;
}

function everyPart({ tokens, draft, calendar }: Words, at: number): number | null {
  const word = tokens[at]?.word ?? "";
  const bareOther = word === "alternate" || word === "alternating";
  if (!everyWords.has(word) && !bareOther) return null;
  draft.signs.add("every");
  draft.wantsNoun = true;
  let next = bareOther ? at : at + 1;
  if (tokens[next]?.word === "single") next += 1;
  if (tokens[next]?.word === "and" && everyWords.has(tokens[next + 1]?.word ?? "")) next += 2;
  if (otherWords.has(tokens[next]?.word ?? "")) {
    draft.step = 2;
    next += 1;
  } else {
    next = stepAt(tokens, next, draft);
  }
  const unit = calendar.namedTimes.has(tokens[next]?.word ?? "")
    ? null
    : cadenceUnitAt(tokens, next);
  if (!unit) return next;
  const every = draft.step ?? 1;
  draft.step = null;
  if (draft.unit === "day" && draft.every === 1 && every === 1) return unit.next;
  return putTurn(draft, unit.value.unit, every * unit.value.every) ? unit.next : null;
}

/** "every 3 …", "every third week": the index behind the number, which is the draft's step. */
function stepAt(tokens: readonly CadenceToken[], at: number, draft: CadenceDraft): number {
  const number = numberAt(tokens, at);
  if (number && !monthWords.has(tokens[number.next]?.word ?? "")) {
    const after = upperNumberAt(tokens, number.next);
    const upper = after > number.next ? numberAt(tokens, after - 1) : null;
    draft.step = upper?.value ?? number.value;
    return after;
  }
  const place = placeAt(tokens, at);
  const unit = place && cadenceUnitAt(tokens, place.next);
  // "every 1st day of the month" is a place, "every 4th day" a number of days.
  if (!unit || tokens[unit.next]?.word === "of") return at;
  draft.step = place.value;
  return place.next;
}

function perPart({ tokens, draft }: Words, at: number): number | null {
  const word = tokens[at]?.word ?? "";
  const per = word === "per" || word === "/";
  if (!per && word !== "a" && word !== "an") return null;
  draft.signs.add(per || draft.times !== null ? "every" : "article");
  if (tokens[at + 1]?.word === "annum") return putTurn(draft, "year", 1) ? at + 2 : null;
  const number = per ? numberAt(tokens, at + 1) : null;
  const unit = cadenceUnitAt(tokens, number ? number.next : at + 1);
  if (!unit) return null;
  const every = unit.value.every * (number?.value ?? 1);
  return putTurn(draft, unit.value.unit, every) ? unit.next : null;
}

function placesPart({ tokens, draft }: Words, at: number): number | null {
  const places = placesAt(tokens, at);
  if (!places) return null;
  const noun = tokens[places.next];
  const days = weekdaysAt(tokens, places.next);
  draft.wantsNoun = false;
  if (!days) {
    draft.monthDays.push(...places.value.places);
    const day = isDayWord(noun);
    if (!day && cadenceUnitAt(tokens, places.next)) return null;
    draft.bareWord ||= places.value.bareWords && !day;
    draft.placesInUnit ||= day;
    return day ? places.next + 1 : places.next;
  }
  if (days.value.group === "working-day") {
    draft.workingDays.push(...places.value.places);
    return days.next;
  }
  // A weekend of the month is named by its Saturday.
  const weekdays = days.value.group === "weekend" ? [6 as const] : days.value.weekdays;
  for (const nth of places.value.places) {
    for (const weekday of weekdays) draft.nths.push({ nth, weekday });
  }
  return nthWeekdaysBehind(tokens, days.next, places.value.places, draft);
}

/** "first Monday and Tuesday": further weekdays share the places before them. */
function nthWeekdaysBehind(
  tokens: readonly CadenceToken[],
  at: number,
  places: readonly number[],
  draft: CadenceDraft,
): number {
  let next = at;
  while (["and", ",", "&"].includes(tokens[next]?.word ?? "")) {
    const more = weekdaysAt(tokens, next + 1);
    if (!more || more.value.group) break;
    for (const nth of places) {
      for (const weekday of more.value.weekdays) draft.nths.push({ nth, weekday });
    }
    next = more.next;
  }
  return next;
}

/** "day 20 and 30", "25 December", "December 25", "monthly on 1 and 15". */
function dayNumbersPart({ tokens, draft }: Words, at: number): number | null {
  const token = tokens[at];
  const dayWord = isDayWord(token) && tokens[at + 1]?.is === "number";
  let next = dayWord ? at + 1 : at;
  const days: number[] = [];
  while (tokens[next]?.is === "number") {
    days.push(Number(tokens[next]?.word));
    next += 1;
    const separated = [",", "and", "&"].includes(tokens[next]?.word ?? "");
    if (separated && tokens[next + 1]?.is === "number") next += 1;
  }
  if (days.length === 0 || days.some((day) => day < 1 || day > 31)) return null;
  const behind = tokens[next]?.word === "of" ? next + 1 : next;
  const before = tokens[at - 1]?.word ?? "";
  const beforeMonth = monthWords.has(tokens[behind]?.word ?? "");
  const afterMonth =
    monthWords.has(before) && !/^(am|pm|o'clock|\.)$/.test(tokens[next]?.word ?? "");
  const onDays = before === "on" && draft.unit === "month";
  if (!dayWord && !beforeMonth && !afterMonth && !onDays) return null;
  draft.monthDays.push(...days);
  draft.wantsNoun = false;
  return next;
}

function monthsPart({ tokens, draft }: Words, at: number): number | null {
  const month = monthWords.get(tokens[at]?.word ?? "");
  if (month === undefined) return null;
  draft.months.push(month);
  draft.wantsNoun = false;
  return tokens[at + 1]?.word === "." && at + 2 < tokens.length ? at + 2 : at + 1;
}

function weekdaysPart({ tokens, draft }: Words, at: number): number | null {
  const days = weekdaysAt(tokens, at);
  if (!days) return null;
  if (days.value.plural) draft.signs.add("plural");
  draft.weekdays.push(...days.value.weekdays);
  draft.wantsNoun = false;
  return days.next;
}

function edgePart({ tokens, draft }: Words, at: number): number | null {
  const letters = edgeLetters.get(tokens[at]?.word ?? "");
  if (letters) {
    draft.edge = "end";
    return putTurn(draft, letters, 1) ? at + 1 : null;
  }
  const unitFirst = draft.unit === null ? cadenceUnitAt(tokens, at) : null;
  const edgeAt = unitFirst ? unitFirst.next : tokens[at]?.word === "at" ? at + 1 : at;
  const edge = edgeWords.get(
    tokens[tokens[edgeAt]?.word === "the" ? edgeAt + 1 : edgeAt]?.word ?? "",
  );
  if (!edge || draft.edge) return null;
  draft.edge = edge;
  const behind = tokens[edgeAt]?.word === "the" ? edgeAt + 2 : edgeAt + 1;
  if (unitFirst) {
    return putTurn(draft, unitFirst.value.unit, unitFirst.value.every) ? behind : null;
  }
  let next = behind;
  while (["of", "the"].includes(tokens[next]?.word ?? "")) next += 1;
  const unit = cadenceUnitAt(tokens, next);
  if (!unit) return behind;
  return putTurn(draft, unit.value.unit, unit.value.every) ? unit.next : null;
}

/** "… of the month"; or a bare "2 weeks" that is the whole phrase. */
function unitPart({ tokens, draft }: Words, at: number): number | null {
  const number = at === 0 ? numberAt(tokens, at) : null;
  const unit = cadenceUnitAt(tokens, number ? number.next : at);
  if (!unit) return null;
  if (number) {
    draft.signs.add("count");
    return putTurn(draft, unit.value.unit, number.value * unit.value.every) ? unit.next : null;
  }
  const before = tokens[at - 1]?.word ?? "";
  if (before !== "the" && before !== "of") return null;
  draft.signs.add("of");
  // "Every day of the week" is every day.
  if (draft.unit === "day" && draft.every === 1) return unit.next;
  return putTurn(draft, unit.value.unit, unit.value.every) ? unit.next : null;
}

function timePart({ text, tokens, draft, calendar }: Words, at: number): number | null {
  const found = cadenceTimeAt(text, tokens, at, calendar);
  if (!found) return null;
  const { time, named, plural } = found.value;
  if (named ? draft.named : draft.clock) return null;
  if (named) draft.named = time;
  else draft.clock = time;
  if (plural) draft.signs.add("plural");
  // "every morning" and "mornings" are every day, "Sunday mornings" every Sunday.
  const days = draft.weekdays.length + draft.nths.length + draft.monthDays.length;
  const daily = draft.wantsNoun || (plural && draft.unit === null);
  if (!daily || days > 0) return found.next;
  const every = draft.step ?? 1;
  draft.step = null;
  return putTurn(draft, "day", every) ? found.next : null;
}
