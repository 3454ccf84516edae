/** How the user's weeks, years, dates and times of day go. */
import type { Calendar } from "../../dates/calendar";
import { type ClockTime, toClockTime, type Weekday } from "../../dates/day";
import { glossaryFor } from "../../language/glossary-for";
import { isRecord, type SettingsValues } from "./settings-values";
import { dateOrderOf, weekStartOf } from "./week-start";

/** The names for times that everyone has, until they say otherwise. */
const standardTimes: readonly (readonly [string, string])[] = [
  ["morning", "09:00"],
  ["lunch", "12:30"],
  ["afternoon", "15:00"],
  ["evening", "18:30"],
  ["night", "21:00"],
];

const weekdays = { monday: 1, sunday: 7, saturday: 6 } as const satisfies Record<string, Weekday>;

/** The calendar of the settings; `auto` and the order of dates go by the locale, words by the language (`en`). */
export function readCalendar(
  values: SettingsValues,
  locale: string | null,
  language: string,
): Calendar {
  const start = values.word("weekStart", ["monday", "sunday", "saturday", "auto"], "monday");
  return {
    weekStart: start === "auto" ? weekStartOf(locale) : weekdays[start],
    yearStartMonth: values.wholeNumber("yearStartMonth", 1, 12, 1),
    dateOrder: values.word("dateOrder", ["dmy", "mdy"], dateOrderOf(locale)),
    namedTimes: readNamedTimes(values, glossaryFor(language)?.times ?? null),
    ...(glossaryFor(language) === null ? {} : { language }),
  };
}

/** The user's named times over the standard ones; a time that can't be read leaves the standard one of that name. */
function readNamedTimes(
  values: SettingsValues,
  inLanguage: ReadonlyMap<string, string> | null,
): ReadonlyMap<string, ClockTime> {
  const times = new Map<string, ClockTime>();
  for (const [name, written] of standardTimes) {
    const time = toClockTime(written);
    if (time) times.set(name, time);
  }
  const value = values.raw("namedTimes");
  if (value === undefined) return times;
  if (!isRecord(value)) {
    values.wrong("namedTimes", "times", "standardTimes");
    return times;
  }
  for (const [written, clock] of Object.entries(value)) {
    const name = written.trim().toLowerCase().replace(/\s+/g, " ");
    const time = typeof clock === "string" ? toClockTime(clock.trim().padStart(5, "0")) : null;
    if (time && name !== "") {
      times.set(name, time);
      // "Abend" in a German vault says when the evening is, unless that is set too.
      const standard = inLanguage?.get(name);
      if (standard !== undefined && !(standard in value)) times.set(standard, time);
    } else {
      const value = times.get(name);
      values.wrong(`namedTimes.${written}`, "time", value === undefined ? "none" : { value });
    }
  }
  return times;
}
