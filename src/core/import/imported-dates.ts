/** Which days the dates of an address book are. */
import type { Calendar } from "../dates/calendar";
import { type Day, dayFrom } from "../dates/day";
import { readBirthday, writtenBirthday } from "../parse/frontmatter/birthday";
import { readDays } from "../parse/frontmatter/property-days";

/** Reads the dates of one file; the same text is read once. */
export interface ImportedDates {
  /** `1990-04-17` or `04-17`; null for what is no birthday. */
  readonly birthday: (text: string) => string | null;
  /** The day of a date with a year; null for anything else. */
  readonly day: (text: string) => Day | null;
}

/** A reader by the calendar's order of day and month, unless the file's own dates show another. */
export function importedDates(calendar: Calendar, samples: Iterable<string> = []): ImportedDates {
  const own = orderIn(samples);
  const ordered = own === null ? calendar : { ...calendar, dateOrder: own };
  return {
    birthday: remembering((text) => birthdayIn(text, ordered)),
    day: remembering((text) => dayIn(text, ordered)),
  };
}

/** Whether a text is there that is not one of the marks of address books for no date (`0/0/00`, `0000-00-00`). */
export function saysDate(text: string): boolean {
  return text.replace(/[0\s/.:-]/g, "") !== "";
}

const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[T ].{0,30})?$/;

/** A day beyond the twelfth shows where the month stands; dates that show both show nothing. */
function orderIn(samples: Iterable<string>): Calendar["dateOrder"] | null {
  let order: Calendar["dateOrder"] | null = null;
  for (const sample of samples) {
    const [, first, second] = numeric.exec(sample.trim()) ?? [];
    const shown = Number(first) > 12 ? "dmy" : Number(second) > 12 ? "mdy" : null;
    if (shown !== null && order !== null && shown !== order) return null;
    order = shown ?? order;
  }
  return order;
}

/** Whose birthday is in a year of two digits may be old or young; the words of dates know how to read it. */
const twoDigitYear = /\D\d{2}$/;

function birthdayIn(text: string, calendar: Calendar): string | null {
  const digits = /^(?:(\d{4})|--)-?(\d{2})-?(\d{2})(?:[T ].{0,30})?$/.exec(text);
  const day = digits || twoDigitYear.test(text) ? null : numericDay(text, calendar);
  const separated = digits
    ? `${digits[1] ?? "-"}-${digits[2] ?? ""}-${digits[3] ?? ""}`
    : (day ?? text);
  const birthday = readBirthday(separated, calendar);
  return birthday === null ? null : writtenBirthday(birthday);
}

function dayIn(text: string, calendar: Calendar): Day | null {
  const digits = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ].{0,30})?$/.exec(text);
  if (digits) return dayFrom(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const day = numericDay(text, calendar);
  if (day !== null) return day;
  const outcome = readDays(text, null, calendar, "past");
  const isOne = outcome.is === "read" && outcome.span.start === outcome.span.end;
  return isOne ? outcome.span.start : null;
}

/** `11/18/2024` in the order that is given, or the only one that there is; a year of two digits is one from 1970 on. */
function numericDay(text: string, { dateOrder }: Calendar): Day | null {
  const [, first = "", second = "", written = ""] = numeric.exec(text) ?? [];
  if (written === "") return null;
  const year = Number(written) + (written.length > 2 ? 0 : Number(written) < 70 ? 2000 : 1900);
  const dayFirst = dayFrom(year, Number(second), Number(first));
  const monthFirst = dayFrom(year, Number(first), Number(second));
  return dateOrder === "dmy" ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
}

function remembering<Read>(read: (text: string) => Read): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = read(text);
    known.set(text, now);
    return now;
  };
}
