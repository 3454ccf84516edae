/** What a sentence says of a goal: its title, and what goes into properties (issue: "remind me Friday 4pm, until end of quarter"). */
import type { CadenceReading } from "../dates/cadences/cadence";
import type { Calendar } from "../dates/calendar";
import { type Day, type Moment, dayOf } from "../dates/day";
import type { Duration } from "../dates/duration";
import { findCadence } from "../dates/cadences/find-cadence";
import { glossOf } from "../dates/gloss";
import { readRemind } from "../dates/remind";
import type { TitleWords } from "../language/language";
import type { CountTerm } from "../model/counts";
import { readGoalTitle } from "../parse/goals/goal-title";
import { type DaySide, readDays, sideOf } from "../parse/frontmatter/property-days";
import { daysInTitle, lengthInTitle, type TitleDay } from "../parse/goals/title-days";
import { blanked, maskTitle } from "../parse/goals/title-text";
import { oneLine } from "./line-end";
import { withoutLastMarks } from "../parse/markdown/trimmed-marks";

/** A sentence as it was read; null for what it doesn't say. */
export interface GoalSentence {
  readonly title: string;
  readonly cadence: CadenceReading | null;
  readonly target: number | null;
  readonly counts: CountTerm | null;
  readonly remind: string | null;
  readonly start: Day | null;
  readonly deadline: Day | null;
  readonly length: Duration | null;
}

/** Longer sentences are read to here. */
const mostCharacters = 500;

/** Reads a sentence as a person types a goal; its days are counted from now. */
export function readGoalSentence(
  sentence: string,
  now: Moment,
  calendar: Calendar,
  rows: readonly TitleWords[],
): GoalSentence {
  const whole = oneLine(sentence)
    .slice(0, mostCharacters)
    .replace(/^["“]([^"“”]*)["”]$/, "$1");
  const { remind, rest } = withoutReminder(whole, now, calendar);
  const words = readGoalTitle(rest, calendar, rows);
  const today = dayOf(now);
  const isOnce = words.cadence === null && words.length === null;
  const start = words.start && dayFrom(words.start, "first", today, calendar);
  const mayEnd =
    words.deadline !== null && (isOnce || (words.deadline.isMarked && !words.deadline.isNear));
  const deadline =
    words.deadline && mayEnd ? dayFrom(words.deadline, "last", start ?? today, calendar) : null;
  return {
    title: titleOf(rest, calendar, { start, deadline }),
    cadence: words.cadence,
    target: words.target,
    counts: words.counts,
    remind,
    start,
    deadline,
    length: words.length,
  };
}

function dayFrom({ phrase }: TitleDay, side: DaySide, today: Day, calendar: Calendar): Day | null {
  return sideOf(readDays(phrase, today, calendar), side);
}

const reminder = /[,;.–—-]?\s{0,9}\b(?:and\s+)?(?:please\s+)?remind(?:er|s|\s+me)?\b:?\s*/i;

/** Takes "remind me …" out: as many words behind it as tell when to remind. */
function withoutReminder(
  sentence: string,
  now: Moment,
  calendar: Calendar,
): { readonly remind: string | null; readonly rest: string } {
  const gloss = glossOf(sentence, calendar, "title");
  const found = reminder.exec(gloss.text);
  if (!found) return { remind: null, rest: sentence };
  const from = gloss.to(found.index + found[0].trimEnd().length);
  const ends = [...sentence.slice(from).matchAll(/\S+/g)].map(
    ({ index, 0: word }) => from + index + word.length,
  );
  for (const to of ends.slice(0, 12).reverse()) {
    const phrase = withoutLastMarks(sentence.slice(from, to), /[\s,;:.]/).trimStart();
    const plain = phrase.replace(/^(?:on|at|by|in the)\s+/i, "");
    for (const written of [plain, phrase]) {
      if (!readRemind(written, null, calendar) && !isOneDay(written, now, calendar)) continue;
      const before = sentence.slice(0, gloss.from(found.index));
      return { remind: written, rest: `${before} ${sentence.slice(to)}`.trim() };
    }
  }
  return { remind: null, rest: sentence };
}

/** A reminder of one day only counts from the day the goal is made, which the note says. */
function isOneDay(phrase: string, now: Moment, calendar: Calendar): boolean {
  return readRemind(phrase, now, calendar) !== null;
}

/** The sentence without the words of its cadence, its days and its length; its number stays. */
function titleOf(
  sentence: string,
  calendar: Calendar,
  { start, deadline }: { readonly start: Day | null; readonly deadline: Day | null },
): string {
  const { strict } = maskTitle(sentence);
  // An emphasised or quoted sentence is moved by its mask; it stays as it is.
  if (strict.length !== sentence.length) return capital(sentence);
  const length = lengthInTitle(strict, calendar);
  const cadence = findCadence(length.rest, calendar);
  const taken = cadence ? blanked(length.rest, cadence.from, cadence.to) : length.rest;
  const days = start !== null || deadline !== null ? daysInTitle(taken, calendar).rest : taken;
  const isForLength = /\bfor\s*$/i;
  let kept = "";
  for (let at = 0; at < sentence.length; at += 1) {
    const isHidden = days[at] === hidden && strict[at] !== hidden;
    const isLength = isHidden && length.rest[at] === hidden;
    // "30-day gratitude challenge" keeps its length; "for 30 days" goes.
    if (!isHidden || (isLength && !saysFor(length.rest, sentence, at))) kept += sentence.charAt(at);
  }
  const title = tidied(kept.replace(isForLength, ""));
  return title === "" ? capital(sentence) : capital(title);
}

const hidden = "\uFFFC";

/** Whether the hidden stretch that holds the place begins with "for". */
function saysFor(rest: string, sentence: string, at: number): boolean {
  let from = at;
  while (from > 0 && rest[from - 1] === hidden) from -= 1;
  return /^for\b/i.test(sentence.slice(from, from + 4));
}

/** Marks and small words that were left hanging. */
function tidied(title: string): string {
  return title
    .replace(/\s+/g, " ")
    .replace(/ ?\( ?\)/g, "")
    .replace(/[\s,;:–—-]{1,9}([.!?])/g, "$1")
    .replace(/ ([,;:])/g, "$1")
    .replace(/([,;])(?:\s*[,;])+/g, "$1")
    .replace(/(?:[\s,;:–—-]|\band\b|\bon\b|\bfrom\b|\buntil\b){1,99}$/i, "")
    .replace(/^[\s,;:.–—-]+/, "")
    .replace(/\.{1,9}$/, "")
    .trim();
}

function capital(text: string): string {
  return text.replace(/^./su, (first) => first.toUpperCase());
}
