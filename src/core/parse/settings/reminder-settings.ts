/** When the user wants the review and the focus time, when Kith keeps quiet, and which calendar file it keeps. */
import type { Calendar } from "../../dates/calendar";
import { readRemind, type RemindRule } from "../../dates/remind";
import { readTimeOfDay } from "../../dates/time-of-day";
import type { Settings } from "../../model/settings";
import { isHidden, vaultPath } from "./folders";
import { isArray, type SettingsValues } from "./settings-values";

/** The reminder phrases of `reviewTime` or `focusTime`, one or a list; those that can't be read are named and left out. */
export function readFocus(
  key: "reviewTime" | "focusTime",
  values: SettingsValues,
  calendar: Calendar,
): readonly RemindRule[] {
  const value = values.raw(key);
  if (value === undefined || value === null || value === "") return [];
  const phrases: readonly unknown[] = isArray(value) ? value : [value];
  return phrases.flatMap((phrase) => {
    const rule = typeof phrase === "string" ? readRemind(phrase, null, calendar) : null;
    if (!rule) values.wrong(key, "reminders", "none");
    return rule ?? [];
  });
}

/** The quiet hours, such as `22:00-07:00`; null when off, or where both times are the same. */
export function readQuietHours(values: SettingsValues, calendar: Calendar): Settings["quietHours"] {
  const value = values.raw("quietHours");
  if (value === undefined || value === null || value === "") return null;
  const [from, to, more] =
    typeof value === "string"
      ? value.split(/[-–—]|\sto\s/i).map((text) => readTimeOfDay(text.trim(), calendar))
      : [];
  if (from && to && more === undefined && from !== to) return { from, to };
  values.wrong("quietHours", "span", "none");
  return null;
}

/** The calendar file's path; null when off, or where it is no `.ics` file within the vault. */
export function readCalendarPath(values: SettingsValues): string | null {
  const value = values.raw("calendarFile");
  if (value === undefined || value === null || value === "") return null;
  const path = typeof value === "string" ? vaultPath(value) : "";
  const isFile = /[^/]\.ics$/i.test(path) && !isHidden(path) && !path.split("/").includes("..");
  if (isFile && !/[\p{Cc}:*?"<>|#^[\]]/u.test(path)) return path;
  values.wrong("calendarFile", "file", "none");
  return null;
}
