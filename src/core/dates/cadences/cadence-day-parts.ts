/** Which days a part of a cadence phrase names: "first and third Friday", "25 December", "Mon, Wed", "except Sunday". */
import { everyWords, exceptWords, otherPlace } from "../../language/en/cadence-words";
import { monthWords } from "../../language/en/date-words";
import { feastDays } from "../../language/en/day-words";
import { type CadenceDraft, noteRun } from "./cadence-draft";
import { type CadenceWords, contradiction } from "./cadence-part";
import { isDayWord, placesAt } from "./cadence-places";
import { type CadenceToken, type ReadTokens, wordAt, wordsAt } from "./cadence-tokens";
import { cadenceUnitAt } from "./cadence-units";
import { type NamedWeekdays, weekdayListAt, weekdaysAt } from "./cadence-weekdays";

/** "except weekends": the weekdays that are left out. */
export function exceptPart({ tokens, draft }: CadenceWords, at: number): number | null {
  const except = wordsAt(tokens, at, exceptWords);
  if (!except) return null;
  let from = except.next;
  while (["for", "on", "not", "the"].includes(wordAt(tokens, from))) from += 1;
  const list = weekdayListAt(tokens, from);
  if (!list) return null;
  draft.except.push(...list.value);
  return list.next;
}

/** Places with what they count: weekdays, working days, days, or days of the month where nothing follows. */
export function placesPart({ tokens, draft }: CadenceWords, at: number): number | null {
  const found = placesAt(tokens, at);
  if (!found) return null;
  const { places, bareWords } = found.value;
  const weekdays = weekdaysAt(tokens, found.next);
  if (weekdays) {
    if (places.length === 1 && isAlternating(tokens, at)) {
      draft.step = 2;
      return found.next;
    }
    draft.wantsNoun = false;
    return placedWeekdays(tokens, draft, places, weekdays);
  }
  const day = isDayWord(wordAt(tokens, found.next));
  if (!day && cadenceUnitAt(tokens, found.next)) return null;
  draft.wantsNoun = false;
  draft.monthDays.push(...places);
  noteRun(draft, places);
  draft.bareWord ||= bareWords && !day;
  draft.placesInUnit ||= day;
  return day ? found.next + 1 : found.next;
}

const monthlyWords: ReadonlySet<string> = new Set(["of", "in", "month", "monthly"]);

/** "Every second Tuesday" is every other one, unless it is told of a month. */
function isAlternating(tokens: readonly CadenceToken[], at: number): boolean {
  if (wordAt(tokens, at) !== otherPlace || !everyWords.has(wordAt(tokens, at - 1))) return false;
  return !tokens.some(({ word }) => monthlyWords.has(word) || monthWords.has(word));
}

function placedWeekdays(
  tokens: readonly CadenceToken[],
  draft: CadenceDraft,
  places: readonly number[],
  first: ReadTokens<NamedWeekdays>,
): number {
  if (first.value.group === "working-day") {
    draft.workingDays.push(...places);
    noteRun(draft, places);
    return first.next;
  }
  // A weekend of the month is named by its Saturday.
  const weekdays = first.value.group === "weekend" ? [6 as const] : [...first.value.weekdays];
  let { next } = first;
  // "First Monday and Tuesday": further weekdays share the places before them.
  while (["and", ",", "&"].includes(wordAt(tokens, next))) {
    const more = weekdaysAt(tokens, next + 1);
    if (!more || more.value.group) break;
    weekdays.push(...more.value.weekdays);
    next = more.next;
  }
  const nths = places.flatMap((nth) => weekdays.map((weekday) => ({ nth, weekday })));
  draft.nths.push(...nths);
  noteRun(draft, [...places, ...weekdays]);
  return next;
}

/** "day 20 and 30", "25 December", "December 25", "monthly on 1 and 15". */
export function dayNumbersPart({ tokens, draft }: CadenceWords, at: number): number | null {
  const dayWord = isDayWord(wordAt(tokens, at));
  const numbers = dayNumbersAt(tokens, dayWord ? at + 1 : at);
  if (!numbers) return null;
  const { value: days, next } = numbers;
  const behind = wordAt(tokens, next) === "of" ? next + 1 : next;
  const dot = wordAt(tokens, at - 1) === "." ? 2 : 1;
  const before = wordAt(tokens, at - dot);
  const beforeMonth = monthWords.has(wordAt(tokens, behind));
  const isHour = ["am", "pm", "o'clock", "."].includes(wordAt(tokens, next));
  const afterMonth = monthWords.has(before) && !isHour;
  const onDays = before === "on" && draft.unit === "month";
  if (!dayWord && !beforeMonth && !afterMonth && !onDays) return null;
  draft.monthDays.push(...days);
  noteRun(draft, days);
  draft.wantsNoun = false;
  return next;
}

/** Days of the month in figures, one behind the other. */
export function dayNumbersAt(
  tokens: readonly CadenceToken[],
  at: number,
): ReadTokens<readonly number[]> | null {
  const days: number[] = [];
  let next = at;
  while (tokens[next]?.is === "number") {
    days.push(Number(wordAt(tokens, next)));
    next += 1;
    const separated = [",", "and", "&"].includes(wordAt(tokens, next));
    if (separated && tokens[next + 1]?.is === "number") next += 1;
  }
  return days.length > 0 && !days.includes(0) ? { value: days, next } : null;
}

/** The name of a month. */
export function monthsPart({ tokens, draft }: CadenceWords, at: number): number | null {
  const month = monthWords.get(wordAt(tokens, at));
  if (month === undefined) return null;
  draft.months.push(month);
  noteRun(draft, null);
  draft.wantsNoun = false;
  return wordAt(tokens, at + 1) === "." && at + 2 < tokens.length ? at + 2 : at + 1;
}

/** A feast that is kept on the same day of every year: "every Christmas". */
export function feastPart({ tokens, draft }: CadenceWords, at: number): number | null {
  const from = wordAt(tokens, at) === "at" ? at + 1 : at;
  for (const { name, month, days } of feastDays) {
    const isNamed = name.every((word, i) => wordAt(tokens, from + i) === word.replace(/'s$/, ""));
    if (month === null || !isNamed) continue;
    draft.months.push(month);
    draft.monthDays.push(days);
    draft.runs += `${days} m`;
    draft.wantsNoun = false;
    return from + name.length;
  }
  return null;
}

/** Weekdays, ranges and groups of them: "Mon/Wed/Fri", "at weekends". */
export function weekdaysPart({ tokens, draft, calendar }: CadenceWords, at: number): number | null {
  const first = weekdaysAt(tokens, at) ?? weekendAfterAt(tokens, at);
  if (!first) return null;
  // "Every other weekday" is some every other day of the week's five, which no cadence is.
  if (draft.step !== null && first.value.group === "working-day") return contradiction;
  // "Every day from Monday" tells when it starts, not on which day it comes.
  if (wordAt(tokens, at - 1) === "from" && !first.value.plural) return contradiction;
  draft.wantsNoun = false;
  let found: ReadTokens<NamedWeekdays> | null = first;
  let { next } = first;
  while (found) {
    if (found.value.plural) draft.signs.add("plural");
    draft.weekdays.push(...found.value.weekdays);
    draft.named ??= calendar.namedTimes.get(found.value.time ?? "") ?? null;
    noteRun(draft, found.value.weekdays);
    next = found.next;
    found = wordAt(tokens, next) === "/" ? weekdaysAt(tokens, next + 1) : null;
  }
  if (new Set(draft.weekdays).size > 1) draft.signs.add("list");
  return next;
}

/** "at weekends", "at the weekend", "over the weekend". */
function weekendAfterAt(
  tokens: readonly CadenceToken[],
  at: number,
): ReadTokens<NamedWeekdays> | null {
  if (!["at", "over"].includes(wordAt(tokens, at))) return null;
  const found = weekdaysAt(tokens, wordAt(tokens, at + 1) === "the" ? at + 2 : at + 1);
  return found?.value.group === "weekend" ? found : null;
}
