/** Which turn a part of a cadence phrase names: "weekly", "every 2 …", "per week", "… of the month". */
import {
  cadenceAdverbs,
  cadenceTimes,
  everyWords,
  otherWords,
} from "../../language/en/cadence-words";
import { monthWords } from "../../language/en/date-words";
import { dayNumbersAt } from "./cadence-day-parts";
import type { CadenceDraft } from "./cadence-draft";
import { behindTurn, type CadenceWords, contradiction } from "./cadence-part";
import {
  type CadenceToken,
  numberAt,
  placeAt,
  upperNumberAt,
  wordAt,
  wordsAt,
} from "./cadence-tokens";
import { cadenceUnitAt } from "./cadence-units";

/** A cadence in one word: "fortnightly", "half-yearly", "six-monthly", "semi-monthly". */
export function adverbPart({ tokens, draft, calendar }: CadenceWords, at: number): number | null {
  const number = numberAt(tokens, at);
  const tied = number && tokens[number.next]?.tied ? number : null;
  const adverb = wordsAt(tokens, tied?.next ?? at, cadenceAdverbs);
  const turn = adverb && cadenceAdverbs.get(adverb.value);
  if (turn) {
    draft.signs.add("adverb");
    if (adverb.value === "nightly") draft.named ??= calendar.namedTimes.get("night") ?? null;
    const every = turn.every * (tied?.value ?? 1);
    return behindTurn(draft, { unit: turn.unit, every }, adverb.next);
  }
  const counted = wordsAt(tokens, at, cadenceTimes);
  const times = counted && cadenceTimes.get(counted.value);
  if (!times) return null;
  if (draft.times !== null) return contradiction;
  draft.signs.add("adverb");
  draft.times = times.times;
  return behindTurn(draft, times, counted.next);
}

/** "every", with a number and a unit where they follow: "every other week", "each", "every 3rd month", "alternate". */
export function everyPart({ tokens, draft, calendar }: CadenceWords, at: number): number | null {
  const word = wordAt(tokens, at);
  const bareOther = word === "alternate" || word === "alternating";
  if (!everyWords.has(word) && !bareOther) return null;
  if (draft.wantsNoun) return contradiction;
  draft.signs.add("every");
  draft.wantsNoun = true;
  const isTime = (index: number) => calendar.namedTimes.has(wordAt(tokens, index));
  const next = stepAt(tokens, bareOther ? at : behindEvery(tokens, at + 1), draft, isTime);
  const unit = isTime(next) ? null : cadenceUnitAt(tokens, next);
  if (!unit) {
    // "every Monday and every other Friday" are two cadences.
    return draft.weekdays.length > 0 && draft.step !== null ? contradiction : next;
  }
  const later = wordAt(tokens, unit.next) === "or" ? numberAt(tokens, unit.next + 1) : null;
  if (later && draft.step === null && later.next === tokens.length) {
    // "every week or two"
    return behindTurn(draft, { ...unit.value, every: unit.value.every * later.value }, later.next);
  }
  const every = (draft.step ?? 1) * unit.value.every;
  draft.step = null;
  if (draft.unit === "day" && draft.every === 1 && every === 1) {
    draft.wantsNoun = false;
    return unit.next;
  }
  return behindTurn(draft, { unit: unit.value.unit, every }, unit.next);
}

/** Behind "every single", "each and every". */
function behindEvery(tokens: readonly CadenceToken[], at: number): number {
  if (wordAt(tokens, at) === "single") return at + 1;
  return wordAt(tokens, at) === "and" && everyWords.has(wordAt(tokens, at + 1)) ? at + 2 : at;
}

/** "every 3 …", "every third week": the index behind the number, which is the draft's step. */
function stepAt(
  tokens: readonly CadenceToken[],
  at: number,
  draft: CadenceDraft,
  isTime: (index: number) => boolean,
): number {
  if (otherWords.has(wordAt(tokens, at))) {
    draft.step = 2;
    return at + 1;
  }
  const place = placeAt(tokens, at);
  if (place) {
    const unit = cadenceUnitAt(tokens, place.next);
    // "every 1st day of the month" is a place, "every 4th day" a number of days, as is "every 4th evening".
    if (!isTime(place.next) && (!unit || wordAt(tokens, unit.next) === "of")) return at;
    draft.step = place.value;
    return place.next;
  }
  const number = numberAt(tokens, at);
  // "every 1 and 15 January" tells days.
  const days = dayNumbersAt(tokens, at);
  if (!number || (days && monthWords.has(wordAt(tokens, days.next)))) return at;
  const upper = upperNumberAt(tokens, number.next);
  draft.step = upper?.value ?? number.value;
  return upper?.next ?? number.next;
}

/** "per week", "a week", "/week", "per 2 weeks", "per annum", "once in 2 weeks". */
export function perPart({ tokens, draft }: CadenceWords, at: number): number | null {
  const word = wordAt(tokens, at);
  const counted = draft.times !== null && word === "in";
  const per = word === "per" || word === "/" || counted;
  if (!per && word !== "a") return null;
  const sign = per || draft.times !== null ? "every" : "article";
  if (wordAt(tokens, at + 1) === "annum") {
    draft.signs.add(sign);
    return behindTurn(draft, { unit: "year", every: 1 }, at + 2);
  }
  const number = per ? numberAt(tokens, at + 1) : null;
  const unit = cadenceUnitAt(tokens, number ? number.next : at + 1);
  if (!unit) return null;
  draft.signs.add(sign);
  const every = unit.value.every * (number?.value ?? 1);
  return behindTurn(draft, { unit: unit.value.unit, every }, unit.next);
}

/** "… of the month"; or a bare "2 weeks" at the start of a phrase. */
export function unitPart({ tokens, draft }: CadenceWords, at: number): number | null {
  const number = at === 0 ? numberAt(tokens, at) : null;
  const unit = cadenceUnitAt(tokens, number?.next ?? at);
  if (!unit) return null;
  if (!number) {
    const before = wordAt(tokens, at - 1);
    // "3x week"
    const isCounted = before === "x" && draft.times !== null;
    if (before !== "the" && before !== "of" && !isCounted) return null;
    draft.signs.add(isCounted ? "every" : "of");
    // "Every day of the week" is every day.
    if (draft.unit === "day" && draft.every === 1) return unit.next;
  }
  const every = unit.value.every * (number?.value ?? 1);
  return behindTurn(draft, { unit: unit.value.unit, every }, unit.next);
}
