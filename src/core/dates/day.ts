/** Civil days, clock times and moments: what they are and the arithmetic on them, without instants or zones. */

declare const dayMark: unique symbol;
declare const timeMark: unique symbol;
declare const momentMark: unique symbol;

/** A civil day of the years 0001 to 9999, written `YYYY-MM-DD`; days compare as text. */
export type Day = string & { readonly [dayMark]: true };

/** A wall-clock time from `00:00` to `23:59`, written `HH:MM`; times compare as text. */
export type ClockTime = string & { readonly [timeMark]: true };

/** A civil day and time without a zone, written `YYYY-MM-DDTHH:MM`; moments compare as text. */
export type Moment = string & { readonly [momentMark]: true };

/** A day of the week by ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const timePattern = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Whether the year has a 29 February (proleptic Gregorian calendar). */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of days, 28 to 31, of a month from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of a year (1 to 9999), month and day of the month, or null where the calendar has none. */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(dayOfMonth)) {
    return null;
  }
  if (year < 1 || year > 9999 || month < 1 || month > 12) return null;
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return written(year, month, dayOfMonth);
}

/** The day that a text `YYYY-MM-DD` writes, or null for any other text and for days that don't exist. */
export function toDay(text: string): Day | null {
  const match = dayPattern.exec(text);
  return match ? dayFrom(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The time that a text `HH:MM` writes, or null for any other text. */
export function toClockTime(text: string): ClockTime | null {
  return timePattern.test(text) ? (text as ClockTime) : null;
}

/** The moment that a text `YYYY-MM-DDTHH:MM` (seconds are dropped) writes, or null for any other text. */
export function toMoment(text: string): Moment | null {
  const [dayText = "", timeText = ""] = text.split(/[T ]/, 2);
  const day = toDay(dayText);
  const time = toClockTime(timeText.slice(0, 5));
  if (!day || !time || !/^\d\d:\d\d(:[0-5]\d(\.\d+)?)?$/.test(timeText)) return null;
  return momentAt(day, time);
}

/** The moment of a time on a day. */
export function momentAt(day: Day, time: ClockTime): Moment {
  return `${day}T${time}` as Moment;
}

/** The day of a moment. */
export function dayOf(moment: Moment): Day {
  return moment.slice(0, 10) as Day;
}

/** The time of a moment. */
export function timeOf(moment: Moment): ClockTime {
  return moment.slice(11, 16) as ClockTime;
}

/** Minutes since midnight, 0 to 1439. */
export function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The time so many minutes after midnight; minutes outside one day wrap around. */
export function timeFromMinutes(minutes: number): ClockTime {
  const within = ((minutes % 1440) + 1440) % 1440;
  return `${twoDigits(Math.floor(within / 60))}:${twoDigits(within % 60)}` as ClockTime;
}

/** The moment so many civil minutes later (earlier when negative), as a wall clock without zones shows it. */
export function addMinutes(moment: Moment, minutes: number): Moment {
  const total = minutesOf(timeOf(moment)) + minutes;
  return momentAt(addDays(dayOf(moment), Math.floor(total / 1440)), timeFromMinutes(total));
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The month of a day, 1 to 12. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** The day of the month, 1 to 31. */
export function dayOfMonth(day: Day): number {
  return Number(day.slice(8, 10));
}

/**
 * Days since 1970-01-01, negative before it.
 * The algorithm is `days_from_civil` of Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms".
 */
export function dayNumber(day: Day): number {
  const month = monthOf(day);
  const year = yearOf(day) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth(day) - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day so many days since 1970-01-01, kept within the years 0001 to 9999; the inverse of `dayNumber`. */
export function dayFromNumber(number: number): Day {
  const shifted = Math.min(Math.max(Math.round(number), -719162), 2932896) + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return written(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1);
}

/** The day so many days later (earlier when negative), kept within the years 0001 to 9999. */
export function addDays(day: Day, days: number): Day {
  return days === 0 ? day : dayFromNumber(dayNumber(day) + days);
}

/** The same day of the month so many months later (earlier when negative), clamped to the month's last day. */
export function addMonths(day: Day, months: number): Day {
  const total = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.min(Math.max(Math.floor(total / 12), 1), 9999);
  const month = (((total % 12) + 12) % 12) + 1;
  return written(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month)));
}

/** The same day so many years later (earlier when negative); 29 February becomes the 28th in common years. */
export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12);
}

/** How many days lie from the first day to the second: 0 for the same day, negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The weekday of a day. */
export function weekdayOf(day: Day): Weekday {
  return (((((dayNumber(day) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function written(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}` as Day;
}
