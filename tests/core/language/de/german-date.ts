/** A German phrase as it is read on a day, for tests. */
import type { Direction } from "../../../../src/core/dates/phrases/phrase";
import { readDatePhrase } from "../../../../src/core/dates/phrases/phrase";
import { aCalendar, aMoment } from "../../dates/a-calendar";

/** A Friday. */
export const now = aMoment("2026-11-27T10:00");

/** The calendar of a German vault. */
export const german = aCalendar({ language: "de" });

/** The day or days, and the time, that a phrase means; `nothing` where it means none. */
export function read(phrase: string, direction: Direction, calendar = german): string {
  const found = readDatePhrase(phrase, now, calendar, direction);
  if (!found) return "nothing";
  const { start, end, time } = found;
  return [start === end ? start : `${start}..${end}`, time ?? ""].join(" ").trim();
}
