/** Until when "10m", "1h", "evening", "tomorrow" or a date in words puts an item off. */
import type { Calendar } from "../dates/calendar";
import { addMinutes, dayOf, type Moment, momentAt, timeFromMinutes } from "../dates/day";
import { readDatePhrase } from "../dates/phrases/phrase";

/** The longest snooze that is told in minutes or hours: a year, in minutes. */
const mostMinutes = 366 * 24 * 60;

/**
 * The moment, strictly after now, that the words mean; null where they mean none or one that is past. A day without a
 * time is its morning, several days are the first of them, `evening` is tomorrow's once today's is past.
 */
export function readSnooze(words: string, now: Moment, calendar: Calendar): Moment | null {
  const text = words.trim().toLowerCase();
  const [, count, unit = ""] =
    /^(?:in )?(\d{1,6}) ?(m|min|mins|minutes?|h|hr|hrs|hours?)$/.exec(text) ?? [];
  if (count !== undefined) {
    const minutes = Number(count) * (unit.startsWith("h") ? 60 : 1);
    return minutes > 0 && minutes <= mostMinutes ? addMinutes(now, minutes) : null;
  }
  if (text === "evening" || text === "this evening") {
    const time = calendar.namedTimes.get("evening") ?? timeFromMinutes(1110);
    const today = momentAt(dayOf(now), time);
    return today > now ? today : addMinutes(today, 24 * 60);
  }
  const reading =
    readDatePhrase(words, now, calendar) ?? readDatePhrase(`in ${words}`, now, calendar);
  if (reading === null) return null;
  const morning = calendar.namedTimes.get("morning") ?? timeFromMinutes(540);
  const until = momentAt(reading.start, reading.time ?? morning);
  return until > now ? until : null;
}
