/** How a day and a moment are written for a person. */
import {
  type Day,
  dayOf,
  dayOfMonth,
  type Moment,
  monthOf,
  timeOf,
  weekdayOf,
  yearOf,
} from "../dates/day";
import type { ScreenWords } from "../language/screen-words";

/** "Thursday, 19 November 2026". */
export function longDay(day: Day, words: ScreenWords): string {
  return words.longDay(
    words.weekdays[weekdayOf(day) - 1] ?? "",
    dayOfMonth(day),
    words.months[monthOf(day) - 1] ?? "",
    yearOf(day),
  );
}

/** "Thu 19 Nov", with the year where it isn't that of `today`. */
export function shortDay(day: Day, today: Day, words: ScreenWords): string {
  return words.shortDay(
    words.shortWeekdays[weekdayOf(day) - 1] ?? "",
    dayOfMonth(day),
    words.shortMonths[monthOf(day) - 1] ?? "",
    yearOf(day) === yearOf(today) ? null : yearOf(day),
  );
}

/** "Thu 19 Nov 16:00". */
export function shortMoment(moment: Moment, today: Day, words: ScreenWords): string {
  return `${shortDay(dayOf(moment), today, words)} ${timeOf(moment)}`;
}
