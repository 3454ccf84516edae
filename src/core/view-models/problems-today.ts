/** Problems as they are shown on a day: relative words get the date of today's reading as their fix (R69). */
import type { Calendar } from "../dates/calendar";
import type { Moment } from "../dates/day";
import { readDatePhrase } from "../dates/phrases/phrase";
import type { Problem } from "../model/problem";

/** The problems with the fix that only today can give; their `phrase` is left out. */
export function problemsToday(
  problems: readonly Problem[],
  now: Moment,
  calendar: Calendar,
): readonly Problem[] {
  return problems.map(({ phrase, ...problem }) => {
    const reading = phrase ? readDatePhrase(phrase.words, now, calendar) : null;
    if (!phrase || !reading) return problem;
    const fix = phrase.side === "first" ? reading.start : reading.end;
    return { ...problem, fix, message: `${problem.message} Today it means ${fix}.` };
  });
}
