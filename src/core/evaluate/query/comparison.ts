/** Whether a property's value is, includes, lies before or after, or is less or more than what a query names. */
import type { Calendar, DaySpan } from "../../dates/calendar";
import { type Day, type Moment, toDay, toMoment } from "../../dates/day";
import { readDatePhrase } from "../../dates/phrases/phrase";
import type { PropertyValue } from "../../model/note-text";
import { lastSegment, nameKey, pathKey } from "../../note-index/name-key";
import { linkOrText, linksOf, toTexts } from "../../parse/frontmatter/property-values";

/** How a value is compared; both orders are strict (R56). */
export type Operator = "is" | "is not" | "includes" | "before" | "after" | "<" | ">";

/** Every operator, the longest first. */
export const operators: readonly Operator[] = [
  "is not",
  "is",
  "includes",
  "before",
  "after",
  "<",
  ">",
];

/** A comparison of one fact or property. */
export interface Comparison {
  readonly property: string;
  readonly operator: Operator;
  /** As written. */
  readonly value: string;
  /** Of `before` and `after`, the days that the value names. */
  readonly days: DaySpan | null;
  /** Of `<` and `>`, the number. */
  readonly number: number | null;
}

/**
 * Whether the value passes. Every comparison but `is not` fails on a missing value (R55); of a list, any element is
 * enough (R54); a value of another sort fails (R56).
 */
export function passes(value: PropertyValue, comparison: Comparison, calendar: Calendar): boolean {
  const { operator, days, number } = comparison;
  switch (operator) {
    case "is":
      return equals(value, comparison.value);
    case "is not":
      return !equals(value, comparison.value);
    case "includes": {
      const wanted = nameKey(comparison.value);
      return toTexts(value).some((text) => nameKey(text).includes(wanted));
    }
    case "before":
      return days !== null && daysOfValue(value, calendar).some((day) => day < days.start);
    case "after":
      return days !== null && daysOfValue(value, calendar).some((day) => day > days.end);
    case "<":
      return number !== null && numbersOf(value).some((one) => one < number);
    case ">":
      return number !== null && numbersOf(value).some((one) => one > number);
  }
}

/** Whether any text of the value is the wanted one; a link equals its target's name or its shown text (R54). */
function equals(value: PropertyValue, wanted: string): boolean {
  const asLink = linkOrText(wanted);
  const keys = new Set([nameKey(wanted), nameKey(asLink.text), nameKey(asLink.target)]);
  if (asLink.isLink) keys.add(lastSegment(pathKey(asLink.target)));
  const number = numberIn(wanted);
  return toTexts(value).some((text) => {
    if (keys.has(nameKey(text))) return true;
    if (number !== null && numberIn(text) === number) return true;
    return linksOf(text).some(
      ({ target, text: shown, from, to }) =>
        from === 0 &&
        to === text.length &&
        (keys.has(nameKey(shown)) ||
          keys.has(nameKey(target)) ||
          keys.has(lastSegment(pathKey(target)))),
    );
  });
}

function numbersOf(value: PropertyValue): readonly number[] {
  return toTexts(value).flatMap((text) => numberIn(text) ?? []);
}

/** The number that a text is as a whole, or null. */
export function numberIn(text: string): number | null {
  return /^[-+]?\d{1,15}(?:\.\d{1,15})?$/.test(text.trim()) ? Number(text) : null;
}

const early = toMoment("2001-01-01T12:00");
const late = toMoment("2035-08-15T12:00");
const longestDate = 40;

function daysOfValue(value: PropertyValue, calendar: Calendar): readonly Day[] {
  return toTexts(value).flatMap((text) => dayIn(text, calendar) ?? []);
}

/** The day that a property's text names whenever it is read: an ISO day, or words that mean the same in any year. */
function dayIn(text: string, calendar: Calendar): Day | null {
  const iso = toDay(text.slice(0, 10));
  if (iso !== null && !/^[\d-]/.test(text.slice(10))) return iso;
  const linked = linkOrText(text);
  if (linked.isLink) return toDay(linked.target.slice(-10));
  if (text.length > longestDate || !/\d{4}/.test(text) || early === null || late === null) {
    return null;
  }
  const one = dayRead(text, early, calendar);
  return one !== null && one === dayRead(text, late, calendar) ? one : null;
}

function dayRead(text: string, now: Moment, calendar: Calendar): Day | null {
  const read = readDatePhrase(text, now, calendar, "past");
  return read !== null && read.start === read.end ? read.start : null;
}
