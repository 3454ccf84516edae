/** The days from which to which a goal runs, where its title names them in one: "from 1 to 24 December", "1–24 Dec". */
import { type GlossCalendar, glossOf } from "../../dates/gloss";
import { monthWords } from "../../language/en/date-words";
import type { TitleDays } from "./title-days";
import { blanked } from "./title-text";

const day = "(\\d{1,2})(?:st|nd|rd|th|\\.)?";
const month = `(${[...monthWords.keys()].join("|")})\\b\\.?`;
const until = "(?:\\s*[-–—]\\s*|\\s+(?:to|and|until|till?|through)\\s+(?:the\\s+)?)";
const leader = "\\b(from|between)\\s+(?:the\\s+)?";
const year = "(?:,?\\s+((?:19|20)\\d\\d)\\b)?";
const dayFirst = new RegExp(
  `(?:${leader}|(?:^|[^\\w./-]))${day}(?:\\s+${month})?${until}${day}\\s+(?:of\\s+)?${month}${year}`,
  "i",
);
const monthFirst = new RegExp(
  `(?:${leader})?\\b${month}\\s+${day}${until}(?:${month}\\s+)?${day}\\b(?![./-]\\d)${year}`,
  "i",
);

const iso = "(\\d{4}-\\d\\d-\\d\\d)\\b";
const byIso = new RegExp(`(?:${leader})?\\b${iso}${until}${iso}`, "i");

/** Finds such days in a masked title; its first day is marked where a word such as "from" stands before it. Null without any. */
export function rangeInTitle(title: string, calendar: GlossCalendar): TitleDays | null {
  const gloss = glossOf(title, calendar, "title");
  const found = [byIso, dayFirst, monthFirst].map((form) => form.exec(gloss.text));
  const [match] = found.filter((each) => each !== null);
  if (!match) return null;
  const [whole, word] = match;
  // "1 and 24 December" are two days.
  if (word === undefined && /\sand\s/i.test(whole)) return null;
  const [first, last] =
    match === found[0] ? match.slice(2) : datesOf(match.slice(2), match === found[1]);
  if (first === undefined || last === undefined) return null;
  if (match === found[0] && first > last) return null;
  return {
    start: { phrase: first, isMarked: word !== undefined, isNear: false },
    deadline: { phrase: last, isMarked: true, isNear: false },
    rest: blanked(title, gloss.from(match.index), gloss.to(match.index + whole.length)),
  };
}

/** The two days in words, from a day and a month each, of which one month may be left out, and a year; none if they end first. */
function datesOf(parts: readonly (string | undefined)[], isDayFirst: boolean): readonly string[] {
  const [a, b, c, d, ofYear] = parts;
  const [firstDay, firstMonth, lastDay, lastMonth] = isDayFirst ? [a, b, c, d] : [b, a, d, c];
  const from = firstMonth ?? lastMonth ?? "";
  const to = lastMonth ?? from;
  // "We may 3 to 5 times a week", "march 3-5 km daily".
  if (/^(?:may|mar|march)$/.test(from)) return [];
  const months = numberOf(from) - numberOf(to);
  if (months === 0 && Number(firstDay) > Number(lastDay)) return [];
  const written = (words: readonly unknown[]): string => words.join(" ").trim();
  // "28 December to 3 January 2027" begins in the year before.
  const year = ofYear === undefined ? "" : Number(ofYear) - (months > 0 ? 1 : 0);
  return [written([firstDay, from, year]), written([lastDay, to, ofYear])];
}

function numberOf(name: string): number {
  return monthWords.get(name.toLowerCase()) ?? 0;
}
