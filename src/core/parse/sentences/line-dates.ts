/** Where a line's dates are, with the words left to the line that name what happened: "yesterday, lunch with Maria". */
import type { Calendar } from "../../dates/calendar";
import type { Day } from "../../dates/day";
import type { Direction } from "../../dates/phrases/phrase-context";
import { findProseDates, type ProseDate } from "../../dates/prose/prose-dates";
import type { Lexicon } from "./lexicon";
import type { Role } from "./sense";

/**
 * The dates of a line that may have happened: a named time alone that is a kind of meeting too tells of the meeting,
 * "told her over lunch".
 */
export function pastDates(
  prose: string,
  day: Day,
  calendar: Calendar,
  lexicon: Lexicon,
): readonly ProseDate[] {
  return lineDates(prose, day, calendar, "past", lexicon).filter(({ start, end, time, text }) => {
    if (time === null || start !== day || end !== day) return true;
    const name = text.slice(text.lastIndexOf(" ") + 1).toLowerCase();
    return !calendar.namedTimes.has(name) || !isOf("noun", name, lexicon);
  });
}

/**
 * As `findProseDates`, but a named time that is a kind of meeting too ("lunch") is not part of its date's stretch:
 * it stays a word of the line, while the date keeps the time.
 */
export function lineDates(
  prose: string,
  day: Day,
  calendar: Calendar,
  direction: Direction,
  lexicon: Lexicon,
): readonly ProseDate[] {
  const read = /['’]s /.test(prose) ? withoutOwner(prose, lexicon) : prose;
  return findProseDates(read, day, calendar, direction).map((date) => {
    if (!/[\s,]/.test(date.text) || !endsInName(date.text, calendar)) return date;
    const lastWord = /([\p{L}\p{M}\p{N}]{0,60})[\s,]{1,60}([\p{L}\p{M}]{1,60})\s{0,60}$/u;
    const [whole, before, word] = lastWord.exec(date.text.slice(-60)) ?? [];
    const name = word?.toLowerCase() ?? "";
    if (whole === undefined || !calendar.namedTimes.has(name)) return date;
    const isLed = smallWords.some((is) => isOf(is, before?.toLowerCase() ?? "", lexicon));
    const to = date.to - whole.length + (before?.length ?? 0);
    if (isLed || !isOf("noun", name, lexicon) || to <= date.from) return date;
    return { ...date, to, text: prose.slice(date.from, to) };
  });
}

/** "Yesterday's lunch with Maria" and "Friday's long call", but not "yesterday's paper". */
function withoutOwner(prose: string, lexicon: Lexicon): string {
  const [, owner = "", first = "", second = ""] =
    /^([\p{L} ]{1,20})['’]s (\p{L}{1,20}) ?(\p{L}{0,20})/u.exec(prose) ?? [];
  const isOwner = [first, second].some((word) => isOf("noun", word.toLowerCase(), lexicon));
  return isOwner ? `${owner}, ${prose.slice(owner.length + 2)}` : prose;
}

/** Most dates are told without a named time, and never cut at their last word. */
function endsInName(text: string, { namedTimes }: Calendar): boolean {
  const low = text.trimEnd().toLowerCase();
  for (const name of namedTimes.keys()) if (low.endsWith(name)) return true;
  return false;
}

/** "Tomorrow at lunch" tells when, "tomorrow lunch with Maria" what. */
const smallWords = ["preposition", "determiner"] as const;

function isOf(role: Role["is"], word: string, { byFirst }: Lexicon): boolean {
  return (byFirst.get(word) ?? []).some(
    (sense) => sense.role.is === role && sense.rest.length === 0,
  );
}
