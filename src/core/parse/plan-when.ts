/** When a plan is meant for: by other plugins' notations, else by words (R29, R30, R33). */
import type { Calendar } from "../dates/calendar";
import { type ClockTime, type Day, toDay } from "../dates/day";
import type { ProseDate } from "../dates/prose/prose-dates";
import type { Language } from "../language/language";
import type { NoteLine } from "../model/note-text";
import { type Lexicon, lexiconFor } from "./sentences/lexicon";
import { lineDates } from "./sentences/line-dates";
import { type Notation, type TaskDate, taskDates } from "./sentences/task-dates";

/** A stretch of a line's source; `to` is behind it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** When a plan is, and what of the line said so. */
export interface PlanWhen {
  readonly day: Day | null;
  readonly time: ClockTime | null;
  /** The words or notation that told it; `""` without any. */
  readonly words: string;
  /** All notations, and the words that were read: what a plan's text leaves out (R32). */
  readonly taken: readonly Stretch[];
  /** A relative date in a note without a day, which means nothing there (R30). */
  readonly adrift: Stretch | null;
  /** Notations of days that the calendar does not have. */
  readonly unreal: readonly Stretch[];
}

/** How a line's when is to be read. */
export interface WhenInput {
  /** The note's day, or null. */
  readonly day: Day | null;
  readonly calendar: Calendar;
  readonly language: Language;
  /** Of words, only these stretches are read; all of the line where it is null. */
  readonly within: readonly Stretch[] | null;
}

const order: readonly Notation[] = ["scheduled", "due", "at", "parenthesis"];

/** Two days that share neither weekday, day, month nor year: what both read alike in words depends on neither. */
const references = [toDay("2001-01-01"), toDay("2010-08-19")] as const;

/** Reads when a line's plan is. Scheduled wins over due, due over `@`, that over `(date)`, that over words (R29), and words over a link to a day. */
export function readWhen(line: NoteLine, input: WhenInput): PlanWhen {
  const notations = taskDates(line);
  const prose = blanked(line.prose, notations);
  const told = wordsOfWhen(prose, input);
  const noted = order
    .map((is) => notations.find((date) => date.is === is && date.day !== null))
    .find((date) => date !== undefined);
  const linked = noted || told.isDay ? undefined : linkedDay(line, input);
  const chosen = noted ?? linked;
  const taken: Stretch[] = linked ? [...notations, linked] : [...notations];
  const unreal = notations.filter(({ day }) => day === null);
  if (chosen) {
    const alone = chosen.time === null ? timeAlone(prose, input) : null;
    if (alone) taken.push(alone);
    if (told.found) taken.push(told.found);
    return {
      day: chosen.day,
      time: chosen.time ?? alone?.time ?? null,
      words: line.source.slice(chosen.from, chosen.to),
      taken,
      adrift: null,
      unreal,
    };
  }
  const { found, time, adrift } = told;
  if (!found) return { day: null, time: null, words: "", taken, adrift, unreal };
  taken.push(found);
  if (time) taken.push(time);
  return {
    day: dayOfSpan(found, input.day, input.language.sentence.limits),
    time: found.time ?? time?.time ?? null,
    words: [found, time]
      .flatMap((span) => (span ? [line.source.slice(span.from, span.to)] : []))
      .join(" "),
    taken,
    adrift: null,
    unreal,
  };
}

/** A link to a day to come, "call Louie [[2026-12-01]]", but not to one that is spoken of, "about [[2026-12-01]]". */
function linkedDay({ links, prose }: NoteLine, input: WhenInput): TaskDate | undefined {
  for (const { target, from, to } of links) {
    const day = toDay(target.slice(target.lastIndexOf("/") + 1));
    if (!day || day < (input.day ?? day) || !isWithin(from, input)) continue;
    const { sentence } = lexiconFor(input.language, prose);
    if (!isBoundBy(prose, from, sentence)) return { is: "other", day, time: null, from, to };
  }
  return undefined;
}

function isWithin(place: number, { within }: WhenInput): boolean {
  return within === null || within.some(({ from, to }) => place >= from && place < to);
}

interface Told {
  readonly isDay: boolean;
  readonly found: ProseDate | null;
  /** A time told apart from the day: "on Friday … at 4pm". */
  readonly time: ProseDate | null;
  readonly adrift: Stretch | null;
}

function wordsOfWhen(prose: string, input: WhenInput): Told {
  const { day, calendar, language } = input;
  const lexicon = lexiconFor(language, prose);
  const isMeant = (span: ProseDate): boolean =>
    !isBoundBy(prose, span.from, lexicon.sentence) && isWithin(span.from, input);
  if (day === null) {
    const { explicit, relative } = explicitDates(prose, calendar, lexicon);
    const found = explicit.find(isMeant) ?? null;
    return {
      isDay: found !== null,
      found,
      time: null,
      adrift: found ? null : (relative.find(isMeant) ?? null),
    };
  }
  const spans = lineDates(prose, day, calendar, "future", lexicon).filter(
    (span) => isMeant(span) && (span.end >= day || /\d{4}/.test(span.text)),
  );
  const days = spans.filter((span) => !isTimeAlone(span, day));
  // "Moved Monday's lunch to Thursday": by the one day it is only named.
  const dated = days.find(({ to }) => !/^['’]s/.test(prose.slice(to, to + 2))) ?? days[0];
  const time = spans.find((span) => isTimeAlone(span, day)) ?? null;
  if (!dated) return { isDay: false, found: time, time: null, adrift: null };
  return { isDay: true, found: dated, time: dated.time === null ? time : null, adrift: null };
}

function isTimeAlone({ start, end, time }: ProseDate, day: Day): boolean {
  return time !== null && start === day && end === day;
}

/** Dates that mean the same whatever the note's day, and those that don't. */
function explicitDates(
  prose: string,
  calendar: Calendar,
  lexicon: Lexicon,
): { readonly explicit: readonly ProseDate[]; readonly relative: readonly ProseDate[] } {
  const [first, second] = references;
  if (!first || !second) return { explicit: [], relative: [] };
  const spans = lineDates(prose, first, calendar, "future", lexicon);
  if (spans.length === 0) return { explicit: [], relative: [] };
  const others = new Map(
    lineDates(prose, second, calendar, "future", lexicon).map((span) => [span.from, span]),
  );
  const isExplicit = ({ from, start, end }: ProseDate): boolean => {
    const other = others.get(from);
    return other?.start === start && other.end === end;
  };
  return {
    explicit: spans.filter(isExplicit),
    relative: spans.filter((span) => !isExplicit(span)),
  };
}

function timeAlone(prose: string, input: WhenInput): ProseDate | null {
  const { day, calendar, language } = input;
  const lexicon = lexiconFor(language, prose);
  const reference = day ?? references[0];
  if (!reference) return null;
  const spans = lineDates(prose, reference, calendar, "future", lexicon);
  return spans.find((span) => isTimeAlone(span, reference) && isWithin(span.from, input)) ?? null;
}

/**
 * The day of a span: its last where it is a limit ("by next week") or already runs, else its first,
 * so that a plan for next week speaks up on Monday.
 */
function dayOfSpan(
  { start, end, text }: ProseDate,
  written: Day | null,
  limits: readonly string[],
): Day {
  if (start === end) return start;
  const [first = ""] = text.toLowerCase().split(/\s/);
  const isLimit = limits.includes(first);
  return isLimit || (written !== null && start <= written) ? end : start;
}

/**
 * Whether the word before a place, articles passed over, binds a date to what is spoken of: about, of, since (R104);
 * or a question in its clause does, "ask Louie if he is free on Friday".
 */
function isBoundBy(prose: string, from: number, sentence: Language["sentence"]): boolean {
  if (!/[\p{L}\p{M}]\s*$/u.test(prose.slice(Math.max(0, from - 3), from))) return false;
  const clause = prose
    .slice(Math.max(0, from - 60), from)
    .replace(/^.*[.,;:!?]/, "")
    .toLowerCase();
  if (sentence.whether.test(clause)) return true;
  const before = clause.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== "");
  let last = before.pop();
  while (
    last !== undefined &&
    sentence.determiners.includes(last) &&
    !sentence.dateBinders.includes(last)
  ) {
    last = before.pop();
  }
  // "Postponed until Friday", "wait until Friday"
  const { dateBinders, limits } = sentence;
  return last !== undefined && dateBinders.includes(last) && !limits.includes(last);
}

function blanked(prose: string, dates: readonly TaskDate[]): string {
  if (dates.length === 0) return prose;
  const parts: string[] = [];
  let at = 0;
  for (const { from, to } of dates) {
    if (from < at) continue;
    parts.push(prose.slice(at, from), " ".repeat(to - from));
    at = to;
  }
  return parts.join("") + prose.slice(at);
}
