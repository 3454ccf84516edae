/** What a phrase is read as, in the canonical text of cadences. */
import { formatCadence } from "../../../../src/core/dates/cadences/format-cadence";
import { readCadence } from "../../../../src/core/dates/cadences/read-cadence";
import { aCalendar } from "../a-calendar";

/** The canonical text with a target in front: `2 × weekly`; null for no cadence. */
export function read(phrase: string, calendar = aCalendar()): string | null {
  const { reading } = readCadence(phrase, calendar);
  if (!reading) return null;
  const text = formatCadence(reading.cadence, reading.time);
  return reading.target === null ? text : `${String(reading.target)} × ${text}`;
}

/** What is offered for a phrase that is no cadence. */
export function suggestion(phrase: string, calendar = aCalendar()): string | null {
  const outcome = readCadence(phrase, calendar);
  return outcome.reading ? "(read)" : outcome.suggestion;
}
