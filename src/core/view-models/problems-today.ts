/** Problems as they are shown on a day: relative words get the date of today's reading as their fix (R69). */
import type { Calendar } from "../dates/calendar";
import type { Moment } from "../dates/day";
import { readDatePhrase } from "../dates/phrases/phrase";
import { catalogueFor } from "../language/catalogue-for";
import type { Problem } from "../model/problem";
import { problemSaid } from "./problems-said";

/** The problems with the fix that only today can give; their `phrase` is left out. */
export function problemsToday(
  problems: readonly Problem[],
  now: Moment,
  calendar: Calendar,
  language = "en",
): readonly Problem[] {
  const { todayItMeans } = catalogueFor(language).sayings;
  return problems.map(({ phrase, ...unsaid }) => {
    const problem = problemSaid(unsaid, language);
    const reading = phrase ? readDatePhrase(phrase.words, now, calendar, phrase.direction) : null;
    if (!phrase || !reading) return problem;
    const fix = phrase.side === "first" ? reading.start : reading.end;
    return { ...problem, fix, message: todayItMeans(problem.message, fix) };
  });
}
