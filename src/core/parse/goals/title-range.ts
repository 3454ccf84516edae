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

/** Finds such days in a masked title; its first day is marked where a word such as "from" stands before it. Null without any. */
export function rangeInTitle(title: string, calendar: GlossCalendar): TitleDays | null {
  const gloss = glossOf(title, calendar, "title");
  const byDay = dayFirst.exec(gloss.text);
  const found = byDay ?? monthFirst.exec(gloss.text);
  if (!found) return null;
  const [whole, word] = found;
  const [firstDay = "", firstMonth, lastDay = "", lastMonth, ofYear] = byDay
    ? found.slice(2)
    : [found[3], found[2], found[5], found[4], found[6]];
  // "1 and 24 December" are two days.
  if (word === undefined && /\sand\s/i.test(whole)) return null;
  const from = firstMonth ?? lastMonth ?? "";
  const to = lastMonth ?? from;
  const order = numberOf(from) - numberOf(to) || Number(firstDay) - Number(lastDay);
  if (order > 0 && numberOf(from) === numberOf(to)) return null;
  const phraseOf = (number: string, name: string, yearsBack: number): string =>
    [number, name, ofYear === undefined ? "" : Number(ofYear) - yearsBack].join(" ").trim();
  const at = gloss.from(found.index);
  return {
    start: {
      phrase: phraseOf(firstDay, from, order > 0 ? 1 : 0),
      isMarked: word !== undefined,
      isNear: false,
    },
    deadline: { phrase: phraseOf(lastDay, to, 0), isMarked: true, isNear: false },
    rest: blanked(title, at, gloss.to(found.index + whole.length)),
  };
}

function numberOf(name: string): number {
  return monthWords.get(name.toLowerCase()) ?? 0;
}
