/** Which day a word such as "tomorrow", "tonight" or "Christmas" names. */
import { dayWords, feastDays, feastWords } from "../../language/en/day-words";
import { turnWords } from "../../language/en/span-words";
import { addDays, dayFrom, timeOf, yearOf } from "../day";
import { easterSunday } from "../easter";
import { yearAt } from "./month-day";
import {
  type DayReading,
  nearestYearly,
  oneDay,
  type PhraseContext,
  towards,
} from "./phrase-context";
import { after, type Found, wordAt } from "./phrase-words";

const partsOfDay = new Set(
  "morning lunch lunchtime noon afternoon arvo evening eve night".split(" "),
);

/**
 * The day told by a word of its own at a place in a phrase. "this morning" and "last night" give the day and leave
 * the word for the time unread.
 */
export function namedDayAt(context: PhraseContext, at: number): Found<DayReading> | null {
  const { words, day, calendar } = context;
  const start = wordAt(words, at) === "the" ? at + 1 : at;
  const near = dayWords.get(wordAt(words, start + 2));
  const away = near === 1 ? "after" : near === -1 ? "before" : null;
  if (near !== undefined && away && after(words, start, "day", away) !== null)
    return named(context, near * 2, start + 3);
  if (wordAt(words, at) === "last" && /^ni(?:ght|te)$/.test(wordAt(words, at + 1)))
    return named(context, -1, at + 1);
  if (wordAt(words, at) === "this" && partsOfDay.has(wordAt(words, at + 1))) {
    return named(context, 0, at + 1);
  }
  const word = wordAt(words, at);
  if (word === "tonight" || word === "tonite") {
    const { namedTimes } = calendar;
    const time = namedTimes.get("tonight") ?? namedTimes.get("night") ?? namedTimes.get("evening");
    return { value: oneDay(day, "named day", time ?? null), next: at + 1 };
  }
  const now =
    after(words, at, "now") ?? after(words, at, "right", "now") ?? after(words, at, "just", "now");
  if (now !== null) return { value: oneDay(day, "moment", timeOf(context.now)), next: now };
  const today = after(words, at, "later", "today") ?? after(words, at, "earlier", "today");
  if (today !== null) return named(context, 0, today);
  const offset = dayWords.get(word);
  if (offset === undefined) return null;
  const weekOn = wordAt(words, at + 1) === "week" && offset >= 0;
  return named(context, weekOn ? offset + 7 : offset, weekOn ? at + 2 : at + 1);
}

/** The feast told at a place: "Christmas", "next New Year's Eve", "Halloween 2027". */
export function feastAt(context: PhraseContext, at: number): Found<DayReading> | null {
  const { words } = context;
  const turn = turnWords.get(wordAt(words, at));
  const direction = turn === undefined ? turn : turn < 0 ? "past" : "future";
  const start = direction === undefined ? at : at + 1;
  if (!feastWords.has(wordAt(words, start))) return null;
  // "In the new year" is no day.
  if (wordAt(words, at - 1) === "the" && wordAt(words, at) === "new") return null;
  for (const { name, month, days } of feastDays) {
    const next = after(words, start, ...name);
    if (next === null) continue;
    const inYear = (year: number): DayReading | null => {
      const easter = month === null ? easterSunday(year) : null;
      const day = month === null ? easter && addDays(easter, days) : dayFrom(year, month, days);
      return day && oneDay(day, "holiday");
    };
    const year = direction === undefined ? yearAt(context, next, false) : null;
    const reading = year
      ? inYear(year.value)
      : nearestYearly(
          direction === undefined ? context : { ...context, towards: towards(direction) },
          inYear,
        );
    return reading && { value: reading, next: year?.next ?? next };
  }
  return null;
}

function named({ day }: PhraseContext, days: number, next: number): Found<DayReading> | null {
  const reached = addDays(day, days);
  return yearOf(reached) === 9999 ? null : { value: oneDay(reached, "named day"), next };
}
