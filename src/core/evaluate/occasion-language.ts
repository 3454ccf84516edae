/** How days, silences and matters of the agenda are said in a language. */
import { dayOfMonth, monthOf, weekdayOf, yearOf, type Day } from "../dates/day";
import { catalogueFor } from "../language/catalogue-for";
import type { AgendaWords } from "../language/agenda-words";

/** How occasions say why they are there. */
export interface OccasionLanguage {
  readonly words: AgendaWords;
  /** "Thu 19 Nov", with the year where it isn't that of today. */
  readonly dayText: (day: Day) => string;
  /** "5 weeks". */
  readonly silence: (days: number) => string;
}

/** The language of a code such as `en`, on a day. */
export function occasionLanguage(code: string, today: Day): OccasionLanguage {
  const screen = catalogueFor(code).screen;
  return {
    words: catalogueFor(code).agenda,
    dayText: (day) =>
      screen.shortDay(
        screen.shortWeekdays[weekdayOf(day) - 1] ?? "",
        dayOfMonth(day),
        screen.shortMonths[monthOf(day) - 1] ?? "",
        yearOf(day) === yearOf(today) ? null : yearOf(day),
      ),
    silence: screen.silence,
  };
}
