/** Which weekdays a run of a cadence's words names, misspelt names included. */
import { dayGroups, rangeWords, weekdayLetters } from "../../language/en/cadence-words";
import { weekdayNames, weekdayWords } from "../../language/en/date-words";
import { type CadenceToken, type ReadTokens, wordAt, wordsAt } from "./cadence-tokens";
import type { Weekday } from "../day";
import { editDistance } from "../edit-distance";

/** Weekdays as they were named together. */
export interface NamedWeekdays {
  readonly weekdays: readonly Weekday[];
  /** Whether a plural or a list or a range says by itself that they come again. */
  readonly plural: boolean;
  /** The name of the time that the word tells with them: "weeknights". */
  readonly time?: string | undefined;
  /** The group's own kind: `working-day` and `weekend` can be counted within a month as such. */
  readonly group: "working-day" | "weekend" | null;
}

const week: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const separators: ReadonlySet<string> = new Set([",", "and", "&", "+", "/", "or"]);

/** One weekday, a range of them, or a group such as "weekdays", from the token on. */
export function weekdaysAt(
  tokens: readonly CadenceToken[],
  at: number,
): ReadTokens<NamedWeekdays> | null {
  const group = wordsAt(tokens, at, dayGroups);
  const days = group && dayGroups.get(group.value);
  if (days) {
    const weekdays = week.filter((weekday) => days.days.includes(String(weekday)));
    const kind = { "12345": "working-day" as const, "67": "weekend" as const }[days.days] ?? null;
    const { plural, time } = days;
    return { value: { weekdays, plural, time, group: kind }, next: group.next };
  }
  if (wordAt(tokens, at) === "between") return betweenAt(tokens, at + 1);
  const first = weekdayAt(tokens, at);
  if (!first) return letteredAt(tokens, at);
  const tied = tiedAt(tokens, first.next);
  if (tied.value.length > 1) {
    // "Monday-Wednesday-Friday" is a list, "Monday-Friday" a range.
    return manyDays([first.value.weekday, ...tied.value], tied.next);
  }
  const end = rangeEndAt(tokens, first.next);
  if (end) return manyDays(rangeOf(first.value.weekday, end.value), end.next);
  const value = { weekdays: [first.value.weekday], plural: first.value.plural, group: null };
  return { value, next: first.next };
}

function manyDays(weekdays: readonly Weekday[], next: number): ReadTokens<NamedWeekdays> {
  return { value: { weekdays, plural: true, group: null }, next };
}

/** The weekdays that hyphens tie to the one before. */
function tiedAt(tokens: readonly CadenceToken[], at: number): ReadTokens<readonly Weekday[]> {
  const weekdays: Weekday[] = [];
  let next = at;
  while (tokens[next]?.tied) {
    const weekday = weekdayAt(tokens, next);
    if (!weekday) break;
    weekdays.push(weekday.value.weekday);
    next = weekday.next;
  }
  return { value: weekdays, next };
}

/** "between Monday and Friday". */
function betweenAt(tokens: readonly CadenceToken[], at: number): ReadTokens<NamedWeekdays> | null {
  const first = weekdayAt(tokens, at);
  const last = first && wordAt(tokens, first.next) === "and" && weekdayAt(tokens, first.next + 1);
  return last ? manyDays(rangeOf(first.value.weekday, last.value.weekday), last.next) : null;
}

/** A list of weekdays, ranges and groups, as after "except". */
export function weekdayListAt(
  tokens: readonly CadenceToken[],
  at: number,
): ReadTokens<readonly Weekday[]> | null {
  const first = weekdaysAt(tokens, at);
  if (!first) return null;
  const weekdays = [...first.value.weekdays];
  let { next } = first;
  while (separators.has(wordAt(tokens, next))) {
    const afterAnd = wordAt(tokens, next + 1) === "and" ? next + 2 : next + 1;
    const more = weekdaysAt(tokens, afterAnd);
    if (!more) break;
    weekdays.push(...more.value.weekdays);
    next = more.next;
  }
  return { value: weekdays, next };
}

function weekdayAt(
  tokens: readonly CadenceToken[],
  at: number,
): ReadTokens<{ weekday: Weekday; plural: boolean }> | null {
  const token = tokens[at];
  if (token?.is !== "word") return null;
  const dot = wordAt(tokens, at + 1) === "." && tokens[at + 2] !== undefined ? 2 : 1;
  const weekday = weekdayWords.get(token.word);
  if (weekday) return { value: { weekday, plural: false }, next: at + dot };
  const singular = token.word.endsWith("s") ? token.word.slice(0, -1) : token.word;
  const plural = singular !== token.word;
  const known = weekdayWords.get(singular) ?? misspeltWeekday(singular);
  return known ? { value: { weekday: known, plural }, next: at + 1 } : null;
}

function rangeEndAt(tokens: readonly CadenceToken[], at: number): ReadTokens<Weekday> | null {
  const token = tokens[at];
  if (!token) return null;
  const tied = token.tied;
  if (!tied && !rangeWords.has(token.word)) return null;
  const end = weekdayAt(tokens, tied ? at : at + 1);
  return end && { value: end.value.weekday, next: end.next };
}

function rangeOf(first: Weekday, last: Weekday): readonly Weekday[] {
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => week[(first - 1 + index) % 7] ?? first);
}

/** "Mo, We, Fr", "Mo-Fr": two letters mean a weekday only beside others of their kind. */
function letteredAt(tokens: readonly CadenceToken[], at: number): ReadTokens<NamedWeekdays> | null {
  const weekdays: Weekday[] = [];
  let next = at;
  for (let index = at; index < tokens.length; index += 1) {
    const word = wordAt(tokens, index);
    const weekday = week.find((day) => day === weekdayLetters.get(word));
    const last = weekdays.at(-1);
    if (weekday) {
      weekdays.push(...(last && tokens[index]?.tied ? rangeOf(last, weekday) : [weekday]));
      next = index + 1;
    } else if (!separators.has(word)) break;
  }
  return next > at + 1 ? manyDays(weekdays, next) : null;
}

/** "wednsday" is Wednesday: the one full name within a slip of the word (two where the word is long). */
function misspeltWeekday(word: string): Weekday | null {
  const near = week.filter((weekday) => {
    const name = (weekdayNames[weekday - 1] ?? "").toLowerCase();
    const slips = name.length > 7 ? 2 : 1;
    return name.charAt(0) === word.charAt(0) && editDistance(name, word, slips) <= slips;
  });
  return near.length === 1 ? (near[0] ?? null) : null;
}
