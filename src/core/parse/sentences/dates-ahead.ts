/** Whether a clause tells of a day still to come, so that nothing has happened yet (R84, R85). */
import type { Calendar } from "../../dates/calendar";
import { type Day, daysBetween } from "../../dates/day";
import type { ProseDate } from "../../dates/prose/prose-dates";
import type { ClauseReading } from "./clause-reading";
import type { Sign } from "./sign";
import { lineDates } from "./line-dates";
import { beforeDeterminers, tellsOfPast } from "./verb-phrase";
import { isAmong, type Lexicon, senseAt } from "./lexicon";
import type { Word } from "./prose-words";

/** A line with its dates, read as if it had happened. */
export interface DatedLine {
  readonly prose: string;
  readonly day: Day;
  readonly calendar: Calendar;
  readonly dates: readonly ProseDate[];
  readonly words: readonly Word[];
  readonly clauses: readonly ClauseReading[];
  readonly lexicon: Lexicon;
}

/** Half a year: of two readings of a day without a year, the nearer one is meant where no verb tells. */
const farPast = 183;

/**
 * Tells of a clause, and of what in it speaks of a link, whether a date says that it is still to come.
 * A past verb before the date keeps what it tells (R84). Without any verb or noun, a date anywhere in the line will do.
 */
export function isAhead(line: DatedLine): (clause: ClauseReading, sign: Sign | null) => boolean {
  const { dates, words, clauses, day } = line;
  const hasDates = dates.length > 0 || words.some(({ is }) => is === "date");
  let futures: ReadonlyMap<number, ProseDate> | null = null;
  const futureAt = (place: number): ProseDate | undefined => {
    futures ??= new Map(
      lineDates(line.prose, day, line.calendar, "future", line.lexicon).map((found) => [
        found.from,
        found,
      ]),
    );
    return futures.get(place);
  };
  const { soon } = line.lexicon.sentence;
  /** "Calling Louie later", "visiting Louie this weekend"; a line may hold thousands of links, so it is asked once a clause. */
  const soonIn = ({ clause }: ClauseReading): boolean => {
    const told = words.slice(clause.from, clause.to);
    return (
      soon.test(told.map(({ low }) => low).join(" ")) ||
      told.some(({ is, from }, at) => {
        const future = is === "word" ? futureAt(from) : undefined;
        return future && future.start > day && !isBound(words, clause.from + at);
      })
    );
  };
  const knownSoon = new Map<ClauseReading, boolean>();
  const isSoon = (reading: ClauseReading): boolean => {
    const isKnown = knownSoon.get(reading) ?? soonIn(reading);
    knownSoon.set(reading, isKnown);
    return isKnown;
  };
  if (!hasDates) return (reading, sign) => sign?.arranged === true && isSoon(reading);
  const isLater = (date: ProseDate, sign: Sign | null, isMeant: boolean): boolean => {
    if (date.start > day) return true;
    // "I'm seeing Louie at 4", "we're having dinner tonight": what was done is told as past.
    if (date.start === day) return sign?.arranged === true && date.time !== null;
    const future = futureAt(date.from);
    if (!future || future.start <= day) return false;
    if (isMeant || sign?.going) return true;
    if (sign?.strong) return false;
    // "Drinks with Louie Friday 6pm": an hour is told of a day to come, unless the line tells how it went.
    if (daysBetween(date.start, future.start) === 7 && /\d/.test(date.text)) return !isToldAsPast();
    return daysBetween(date.start, day) > farPast && daysBetween(day, future.start) <= farPast;
  };
  let isPast: boolean | null = null;
  const isToldAsPast = (): boolean =>
    (isPast ??= tellsOfPast(words, 0, words.length, line.lexicon));
  /** The place of the first such date of a clause, Infinity without one. */
  const laterIn = ({ clause, signs }: ClauseReading, sign: Sign | null): number => {
    // "Will will send it on Friday": whoever is to do it, the Friday is still to come.
    const told = signs.find(({ foretells }) => foretells);
    const { verbsLast, limits, nowIs, possessive } = line.lexicon.sentence;
    const foretold = told ? (verbsLast ? 0 : told.to) : Infinity;
    for (let at = clause.from; at < clause.to; at++) {
      const word = words[at];
      const date = word?.is === "date" ? dates[word.index] : undefined;
      // "Maria's birthday is on Friday"
      const is = senseAt(words, at - 1, "preposition") ? at - 2 : at - 1;
      // "Maria hat am Freitag Prüfung", but "hat am Freitag bestanden", whose verb may be unknown
      const last = words[clause.to - 1];
      const isOver = verbsLast && last?.is === "word" && !last.capital;
      const isTold =
        sign === null && !isOver && isAmong(words, is, nowIs) && words[is]?.low !== possessive;
      const isMeant = isTold || foretold <= at || (sign?.strong === false && isAimed(line, at));
      // "Postponed until Friday", though "until Friday" tells of no day elsewhere.
      const isUntil = foretold <= at && isAmong(words, at - 1, limits);
      if (date && (isUntil || !isBound(words, at)) && isLater(date, sign, isMeant)) return at;
    }
    return Infinity;
  };
  // A line may hold thousands of links and clauses, so what is asked of a clause again is kept.
  const kept = new Map<string, number>();
  const firstLaterIn = (reading: ClauseReading, sign: Sign | null): number => {
    const key = `${reading.clause.from} ${sign?.going} ${sign?.arranged} ${sign?.strong}`;
    const first = kept.get(key) ?? laterIn(reading, sign);
    kept.set(key, first);
    return first;
  };
  const opening = words.findIndex(({ is }) => is === "date");
  const isOpening = opening !== -1 && words.slice(0, opening).every((_, at) => isLead(line, at));
  let apart: ReadonlySet<ClauseReading> | null = null;
  const tellApart = (other: ClauseReading): boolean =>
    !other.hasLink &&
    firstLaterIn(other, null) < Infinity &&
    !other.signs.some(({ strong }) => strong);
  return (reading, sign) => {
    if (sign?.arranged && isSoon(reading)) return true;
    const first = firstLaterIn(reading, sign);
    // Where verbs stand last, a date before one says nothing of which was told first.
    if (sign?.strong) return !line.lexicon.sentence.verbsLast && first < sign.from;
    if (first < Infinity) return true;
    if (isOpening && clauses[0] && firstLaterIn(clauses[0], sign) === opening) return true;
    if (sign !== null) return false;
    apart ??= new Set(clauses.filter(tellApart));
    return apart.size > (apart.has(reading) ? 1 : 0);
  };
}

/** "Moved lunch to Friday", "dinner booked for Friday", but not "at hers for Sunday lunch". */
function isAimed({ words, lexicon }: DatedLine, at: number): boolean {
  const { low = "" } = words[at - 1] ?? {};
  return lexicon.sentence.dateAims.includes(low) && !senseAt(words, at + 1, "noun");
}

function isLead({ words }: DatedLine, at: number): boolean {
  const word = words[at];
  if (word?.is !== "word") return word?.is !== "link";
  return /^\d/.test(word.low) || senseAt(words, at, "filler", "preposition") !== null;
}

/**
 * Whether a date belongs to what is spoken of: after about, of, from, re, since, until (R104), and after what is named
 * there, "about lunch on Friday".
 */
export function isBound(words: readonly Word[], at: number): boolean {
  // "Re: Friday"
  const near = words[at - 1]?.low === ":" ? at - 1 : at;
  const before = beforeDeterminers(words, near);
  if (senseAt(words, before, "date binder")) return true;
  if (words[before]?.is !== "word" || !senseAt(words, before, "noun")) return false;
  return senseAt(words, beforeDeterminers(words, before), "date binder") !== null;
}
