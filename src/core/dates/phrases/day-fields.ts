/** What the parts of a written date are for a day: its month, its place in the year, its week. */
import {
  addDays,
  type Day,
  dayFrom,
  dayOfMonth,
  daysBetween,
  monthOf,
  weekdayOf,
  yearOf,
} from "../day";

/**
 * A part of a date. `weekday` counts from Sunday as 0, `isoWeekday` from Monday as 1; `week` and `weekYear` are those of
 * weeks that start on Sunday, the first of which holds 1 January; `isoWeek` and `isoWeekYear` those of ISO 8601.
 */
export type DayField =
  | "year"
  | "quarter"
  | "month"
  | "dayOfMonth"
  | "dayOfYear"
  | "weekday"
  | "isoWeekday"
  | "week"
  | "weekYear"
  | "isoWeek"
  | "isoWeekYear";

/** The part's number for a day. */
export function fieldOf(day: Day, field: DayField): number {
  switch (field) {
    case "year":
      return yearOf(day);
    case "quarter":
      return Math.ceil(monthOf(day) / 3);
    case "month":
      return monthOf(day);
    case "dayOfMonth":
      return dayOfMonth(day);
    case "dayOfYear":
      return placeInYear(day);
    case "weekday":
      return weekdayOf(day) % 7;
    case "isoWeekday":
      return weekdayOf(day);
    case "week":
      return Math.ceil(placeInYear(saturdayOf(day)) / 7);
    case "weekYear":
      return yearOf(saturdayOf(day));
    case "isoWeek":
      return Math.ceil(placeInYear(thursdayOf(day)) / 7);
    case "isoWeekYear":
      return yearOf(thursdayOf(day));
  }
}

/** The day that so many parts decide, or null where they are too few or no day has them. */
export function dayFromFields(fields: ReadonlyMap<DayField, number>): Day | null {
  const year = fields.get("year");
  const month = fields.get("month");
  const dayInMonth = fields.get("dayOfMonth");
  const dayInYear = fields.get("dayOfYear");
  if (year !== undefined && month !== undefined && dayInMonth !== undefined) {
    return dayFrom(year, month, dayInMonth);
  }
  if (year !== undefined && dayInYear !== undefined) {
    const first = dayFrom(year, 1, 1);
    const day = first && addDays(first, dayInYear - 1);
    return day && yearOf(day) === year ? day : null;
  }
  return dayOfWeekFields(fields);
}

/** Of a calendar year and a week, as in `YYYY-[W]WW-E`, the week may be one that a neighbour of the year counts. */
function dayOfWeekFields(fields: ReadonlyMap<DayField, number>): Day | null {
  const isoWeekday = fields.get("isoWeekday");
  const weekday = fields.get("weekday") ?? (isoWeekday === undefined ? undefined : isoWeekday % 7);
  if (weekday === undefined) return null;
  const iso = fields.has("isoWeek");
  const week = fields.get(iso ? "isoWeek" : "week");
  const weekYear = fields.get(iso ? "isoWeekYear" : "weekYear");
  const year = fields.get("year");
  if (week === undefined || (weekYear ?? year) === undefined) return null;
  const years = weekYear === undefined && year !== undefined ? [year - 1, year, year + 1] : [];
  const days = (weekYear === undefined ? years : [weekYear]).flatMap((counted) => {
    const day = dayInWeek(counted, week, weekday, iso);
    return day && (year === undefined || yearOf(day) === year) ? day : [];
  });
  const [day] = days;
  return days.length === 1 && day ? day : null;
}

function dayInWeek(year: number, week: number, weekday: number, iso: boolean): Day | null {
  const inFirstWeek = dayFrom(year, 1, iso ? 4 : 1);
  if (!inFirstWeek) return null;
  const intoWeek = iso ? weekdayOf(inFirstWeek) - 1 : weekdayOf(inFirstWeek) % 7;
  const day = addDays(inFirstWeek, (week - 1) * 7 - intoWeek + (iso ? (weekday + 6) % 7 : weekday));
  return fieldOf(day, iso ? "isoWeek" : "week") === week ? day : null;
}

function placeInYear(day: Day): number {
  const first = dayFrom(yearOf(day), 1, 1);
  return first ? daysBetween(first, day) + 1 : 1;
}

function thursdayOf(day: Day): Day {
  return addDays(day, 4 - weekdayOf(day));
}

function saturdayOf(day: Day): Day {
  return addDays(day, 6 - (weekdayOf(day) % 7));
}
