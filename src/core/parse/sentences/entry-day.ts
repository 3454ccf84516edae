/** On which day an entry happened: its note's, unless its line holds an unmistakable past date (R101, R104). */
import type { Day } from "../../dates/day";
import { weekdayWords } from "../../language/en/date-words";
import { isAmong, senseAt } from "./lexicon";
import type { ClauseReading } from "./clause-reading";
import type { LineStances } from "./line-stances";
import type { Word } from "./prose-words";
import { isBound } from "./dates-ahead";

/** So many words may stand between a verb and the date that tells when it happened. */
const farthestDate = 12;

/**
 * The day a line tells of. A date strictly before the note's day counts where it begins the line, follows the
 * reporting verb and whom it reached, or ends the reporting clause; not after words such as about, of, since (R104).
 */
export function entryDay(read: LineStances, day: Day): Day {
  if (read.dates.length === 0) return day;
  const reporting =
    read.links.find(({ stance }) => stance === "reports")?.saidBy ??
    Math.max(
      0,
      read.clauses.findIndex(({ signs }) => signs.some(({ stance }) => stance === "reports")),
    );
  const opening = openingDate(read);
  for (const [at, word] of read.words.entries()) {
    if (word.is !== "date") continue;
    const date = read.dates[word.index];
    if (!date || date.start !== date.end || date.start >= day) continue;
    if (at === opening || tellsWhen(read, at, reporting)) return date.start;
  }
  return day;
}

/** The index of the date that begins the line, or -1. */
function openingDate({ words }: LineStances): number {
  for (const [at, word] of words.entries()) {
    if (word.is === "date") return at;
    if (word.is === "break" || word.is === "comma") continue;
    if (word.is !== "word") return -1;
    if (!senseAt(words, at, "filler", "joint")) return -1;
  }
  return -1;
}

function tellsWhen(read: LineStances, at: number, reporting: number): boolean {
  const { words, clauses } = read;
  const reading = clauses[reporting];
  if (!reading || at < reading.clause.from || at >= reading.clause.to) return false;
  if (isBound(words, at) || isAim(read, at) || isArranged(read, reading, at)) return false;
  // "The Friday deadline"; but "called her yesterday".
  if (senseAt(words, at - 1, "determiner") && !senseAt(words, at - 1, "pronoun")) return false;
  // "Asked her if she is free on Friday", "about what happened on Friday"
  if (isSpokenOf(read, reading.clause.from, at)) return false;
  const told = reading.signs.filter(({ from }) => from < at);
  const governed = told.at(-1);
  if (governed && governed.stance !== "reports") return false;
  // "Called her after she rang on Friday", "sent the photos I took on 3 May"
  const reports = told.filter(({ stance }) => stance === "reports");
  if (reports.slice(1).some(({ from }) => hasSubject(words, from))) return false;
  // "Louie called, coming over on Saturday", "thanked her for coming on Saturday"
  if (governed?.going && isSetApart(words, governed.from)) return false;
  return (
    endsClause(read, reading, at) ||
    followsReport(read, reading, at) ||
    leadsToReport(read, reading, at)
  );
}

function isSetApart(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.is === "comma" || senseAt(words, at - 1, "preposition") !== null;
}

/** Whether a pronoun is the subject of the verb at an index, one word may be between: "we last met". */
function hasSubject(words: readonly Word[], at: number): boolean {
  return [1, 2].some((back) => senseAt(words, at - back, "first", "third"));
}

function isSpokenOf({ words, lexicon }: LineStances, from: number, to: number): boolean {
  const { topics } = lexicon.sentence;
  for (let at = from; at < to; at++) {
    if (senseAt(words, at, "condition")) return true;
    if (isAmong(words, at, topics) && senseAt(words, at + 1, "question")) return true;
  }
  return false;
}

/** Whether a date is what something is for: "booked for Friday", "by Friday". */
function isAim({ words, dates, lexicon }: LineStances, at: number): boolean {
  const { dateAims } = lexicon.sentence;
  const before = words[at - 1];
  if (before?.is === "word" && dateAims.includes(before.low)) return true;
  const text = dates[words[at]?.index ?? -1]?.text.toLowerCase() ?? "";
  return dateAims.some((aim) => text.startsWith(`${aim} `));
}

/** Whether a bare weekday is that of what was settled, "booked dinner on Saturday", so that it is not certainly past. */
function isArranged(
  { words, dates, lexicon }: LineStances,
  { clause }: ClauseReading,
  at: number,
): boolean {
  const { arrangements, prepositions } = lexicon.sentence;
  const [first = "", second = "", more] =
    dates[words[at]?.index ?? -1]?.text.toLowerCase().split(/\s+/) ?? [];
  const isBare = second === "" ? weekdayWords.has(first) : prepositions.includes(first);
  if (!isBare || (second !== "" && !weekdayWords.has(second)) || more !== undefined) return false;
  return words.slice(clause.from, at).some(({ low }) => arrangements.includes(low));
}

function endsClause({ words }: LineStances, { clause }: ClauseReading, at: number): boolean {
  for (let next = at + 1; next < clause.to; next++) {
    const word = words[next];
    if (word?.is === "date" || word?.is === "comma") continue;
    if (word?.is === "word" && senseAt(words, next, "filler")) continue;
    return false;
  }
  return true;
}

/** Where verbs stand last: whether a date stands by itself before one, "habe gestern mit Maria gesprochen". */
function leadsToReport(
  { words, lexicon }: LineStances,
  { clause, signs }: ClauseReading,
  at: number,
): boolean {
  if (!lexicon.sentence.verbsLast) return false;
  if (!signs.some(({ stance, from }) => stance === "reports" && from > at)) return false;
  const before = words[at - 1];
  if (at === clause.from || before?.is !== "word") return true;
  return senseAt(words, at - 1, "filler", "first", "third", "being", "pronoun", "joint") !== null;
}

/** Whether nothing but links and the small words around them stands between the report and the date. */
function followsReport(
  { words }: LineStances,
  { clause, signs }: ClauseReading,
  at: number,
): boolean {
  const first = signs.find(({ stance, to }) => stance === "reports" && to <= at);
  if (!first || at - first.to > farthestDate) return false;
  for (let next = first.to; next < at; next++) {
    const word = words[next];
    if (word?.is === "link" || word?.is === "comma" || word?.is === "date") continue;
    const small = senseAt(words, next, "preposition", "joint", "determiner", "filler", "noun");
    const isBinder = senseAt(words, next, "date binder") && words[next + 1]?.is !== "link";
    if (!small || isBinder) return false;
  }
  return clause.from <= first.from;
}
