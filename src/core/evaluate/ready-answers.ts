/** Which answers stand ready for what a goal or plan leaves unsaid: what they write is canonical, what they say is in a language. */
import { monthHolding, quarterHolding } from "../dates/calendar";
import { dayOf, type Moment } from "../dates/day";
import { readDatePhrase } from "../dates/phrases/phrase";
import type { QuestionWords } from "../language/review-words";
import type { Goal } from "../model/goal";
import type { IndexView } from "../note-index/index-view";
import { compareText } from "../note-index/ordered-keys";

/** One click that answers a question; a value of null lets the user pick. */
export interface ReadyAnswer {
  readonly label: string;
  /** A cadence, a target, a `remind` phrase, a day, a time, or a link, as it would be written. */
  readonly value: string | null;
}

const mostAnswers = 4;

/** Ready answers by what they write, with what the buttons say. */
export function labelled(labels: Readonly<Record<string, string>>): readonly ReadyAnswer[] {
  return Object.entries(labels).map(([value, label]) => ({ label, value }));
}

/** So many, each time. */
export const readyNumbers = labelled({ 1: "1", 2: "2", 3: "3" });

/** Tomorrow, Friday and next week, each with the day it means. */
export function readyDays(
  index: IndexView,
  now: Moment,
  words: QuestionWords,
): readonly ReadyAnswer[] {
  const days = new Map<string, string>();
  for (const [phrase, label] of Object.entries(words.days)) {
    const day = readDatePhrase(phrase, now, index.settings.calendar)?.start;
    if (day !== undefined && ![...days.values()].includes(day)) days.set(label, day);
  }
  return [...days].map(([label, value]) => ({ label, value }));
}

/** The ends of this month and this quarter, where they differ. */
export function readyEnds(
  index: IndexView,
  now: Moment,
  words: QuestionWords,
): readonly ReadyAnswer[] {
  const today = dayOf(now);
  const month = monthHolding(today).end;
  const quarter = quarterHolding(today, index.settings.calendar).end;
  const ends = [{ label: words.endOf.month, value: month }];
  if (quarter !== month) ends.push({ label: words.endOf.quarter, value: quarter });
  return ends;
}

/** The user's named times, earliest first. */
export function readyTimes(index: IndexView): readonly ReadyAnswer[] {
  return [...index.settings.calendar.namedTimes]
    .sort(([, one], [, other]) => compareText(one, other))
    .map(([label, value]) => ({ label, value }))
    .slice(0, mostAnswers);
}

/** Of a weekly goal or a rarer one the focus time first, then a weekday; of a daily one the named times. */
export function readyReminders(
  goal: Goal,
  index: IndexView,
  { reminders }: QuestionWords,
): readonly ReadyAnswer[] {
  const isDaily = goal.cadence?.unit === "day" || goal.length !== null;
  const onDays = goal.cadence !== null && "on" in goal.cadence && goal.cadence.on !== null;
  if (isDaily || onDays) {
    return readyTimes(index).map(({ label }) => ({ label, value: label }));
  }
  const labels = new Map([
    ...index.settings.focusTime.map(({ phrase }) => [phrase, phrase] as const),
    ...Object.entries(reminders),
  ]);
  return [...labels].map(([value, label]) => ({ label, value })).slice(0, mostAnswers);
}
