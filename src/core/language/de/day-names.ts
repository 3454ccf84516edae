/** What German calls the days of the week and the months. */
import { words } from "../word-lists";

/** From Monday. */
export const germanWeekdays: readonly string[] = words(
  "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
);

/** From January. */
export const germanMonths: readonly string[] = words(
  "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
);
