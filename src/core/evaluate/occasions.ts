/** When a contact's birthday and the day of the first meeting come round next. */
import { addDays, type Day, dayFrom, monthOf, dayOfMonth, yearOf } from "../dates/day";
import type { Birthday } from "../model/contact";

/** A birthday to come. */
export interface NextBirthday {
  readonly day: Day;
  /** How old the person gets; null where the year is unknown. */
  readonly age: number | null;
}

/** The next birthday on or after a day; one on 29 February is kept on the 28th in common years (R22). Null after the year 9999. */
export function nextBirthday(birthday: Birthday, from: Day): NextBirthday | null {
  const day = nextYearly(birthday.month, birthday.day, from);
  if (day === null) return null;
  const age = birthday.year === null ? null : yearOf(day) - birthday.year;
  return { day, age: age !== null && age > 0 ? age : null };
}

/** The next anniversary of the first meeting on or after a day, at least one year later; null after the year 9999. */
export function nextAnniversary(
  met: Day,
  from: Day,
): { readonly day: Day; readonly years: number } | null {
  const earliest = addDays(met, 1);
  const day = nextYearly(monthOf(met), dayOfMonth(met), from > earliest ? from : earliest);
  return day === null ? null : { day, years: yearOf(day) - yearOf(met) };
}

function nextYearly(month: number, dayOfTheMonth: number, from: Day): Day | null {
  for (const year of [yearOf(from), yearOf(from) + 1]) {
    const leapDay = month === 2 && dayOfTheMonth === 29;
    const day = dayFrom(year, month, dayOfTheMonth) ?? (leapDay ? dayFrom(year, month, 28) : null);
    if (day !== null && day >= from) return day;
  }
  return null;
}
