/** Which birthday a text means, and how Kith writes one; the year may be left out. */
import type { Calendar } from "../../dates/calendar";
import { dayFrom, dayOfMonth, monthOf, yearOf } from "../../dates/day";
import type { Birthday } from "../../model/contact";
import { laterProbeDay, probeDay, spanFrom } from "./property-days";

/** A leap year, so that 29 February is a birthday; also the year that some address books write for none. */
const yearless = 1604;

/** Reads `1990-04-17`, `04-17`, `--04-17`, `17 April`, `17 April 1990`, `17/04/1990`; null for anything else. */
export function readBirthday(text: string, calendar: Calendar): Birthday | null {
  const numbers = /^(?:(\d{4})-|--)?(\d{1,2})-?(\d{2})(?:T.{0,30})?$/.exec(text.trim());
  if (numbers && /-/.test(text)) {
    const [, year, month, day] = numbers;
    return birthdayOf(year === undefined ? null : Number(year), Number(month), Number(day));
  }
  // A day that falls on the same day of the month whatever year it is read in is a birthday; "next Friday" is not.
  const [one, other] = [probeDay, laterProbeDay].map((from) =>
    spanFrom(text, from, calendar, "past"),
  );
  if (!one || !other || one.start !== one.end || other.start !== other.end) return null;
  if (one.start.slice(5) !== other.start.slice(5)) return null;
  const year = one.start === other.start ? yearOf(one.start) : null;
  return birthdayOf(year, monthOf(one.start), dayOfMonth(one.start));
}

/** A birthday as Kith writes it: `1990-04-17`, or `04-17` without a year. */
export function writtenBirthday({ year, month, day }: Birthday): string {
  const rest = `${twoDigits(month)}-${twoDigits(day)}`;
  return year === null ? rest : `${String(year).padStart(4, "0")}-${rest}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

function birthdayOf(year: number | null, month: number, day: number): Birthday | null {
  const known = year === null || year === 0 || year === yearless ? null : year;
  return dayFrom(known ?? yearless, month, day) && { year: known, month, day };
}
