/** How an answer in the user's own words is read, before it is written: a cadence, a number, a reminder or a day. */
import { type Day, dayOf, type Moment } from "../dates/day";
import { formatCadence } from "../dates/cadences/format-cadence";
import { readDatePhrase } from "../dates/phrases/phrase";
import { readCadence } from "../dates/cadences/read-cadence";
import { readRemind } from "../dates/remind";
import type { Calendar } from "../dates/calendar";
import type { AnsweredProperty } from "../edit/answer-question";

/** What an answer means: the value to write; null where it means nothing. */
export function readAnswer(
  property: AnsweredProperty,
  text: string,
  now: Moment,
  calendar: Calendar,
): { readonly value: string; readonly day: Day | null } | null {
  switch (property) {
    case "cadence": {
      const { reading } = readCadence(text, calendar);
      return reading === null
        ? null
        : { value: formatCadence(reading.cadence, reading.time), day: null };
    }
    case "target":
      return /^\s*[1-9]\d{0,3}\s*$/.test(text) ? { value: text.trim(), day: null } : null;
    case "remind":
      return readRemind(text, now, calendar) === null ? null : { value: text.trim(), day: null };
    case "deadline": {
      const end = readDatePhrase(text, now, calendar, "future")?.end ?? null;
      return end === null || end < dayOf(now) ? null : { value: end, day: end };
    }
  }
}
