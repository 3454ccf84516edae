/** How long a contact has been silent, and from when on that is too long. */
import type { Cadence } from "../dates/cadences/cadence";
import type { Calendar } from "../dates/calendar";
import { addDays, addMonths, type Day, daysBetween, earlier, later } from "../dates/day";
import { addDuration, type Duration } from "../dates/duration";
import { periodAfter } from "../dates/periods";
import type { ContactNote } from "../model/contact";
import type { ResolvedEntry } from "../model/interaction";
import type { Settings } from "../model/settings";
import { leadingCount } from "../note-index/ordered-keys";
import { circleOf } from "./circle";

/** How many of the last gaps make the usual one (R109). */
const gapsLookedAt = 8;
const gapsNeeded = 4;
const gapsSpan = 21;

/** The silence after which a contact is dormant: its own, else its circle's, else the setting's. */
export function dormancyThreshold(contact: ContactNote, settings: Settings): Duration {
  return contact.dormantAfter ?? circleOf(contact, settings)?.dormantAfter ?? settings.dormantAfter;
}

/** Whether someone last reached on `last` is dormant on `day`: the threshold is reached or passed (R42, R43). */
export function isDormantOn(last: Day, day: Day, threshold: Duration): boolean {
  return last <= dormantUpTo(day, threshold);
}

/** The latest day on which someone may have been reached last to be dormant on `day`. */
export function dormantUpTo(day: Day, threshold: Duration): Day {
  return addDuration(day, threshold, -1);
}

/** A duration as the number of days it covers up to `day`, counted back on the calendar (R43). */
export function daysOf(duration: Duration, day: Day): number {
  return daysBetween(addDuration(day, duration, -1), day);
}

/** `met`, else the earlier of `last-contact` and the first interaction, else null (R105); nothing after `today` counts. */
export function firstContact(
  contact: ContactNote,
  interactions: readonly ResolvedEntry[],
  today: Day,
): Day | null {
  if (contact.met !== null && contact.met <= today) return contact.met;
  const first = interactions[0]?.day ?? null;
  const interaction = first !== null && first <= today ? first : null;
  const noted =
    contact.lastContact !== null && contact.lastContact <= today ? contact.lastContact : null;
  if (interaction === null || noted === null) return interaction ?? noted;
  return earlier(interaction, noted);
}

/**
 * The latest of interactions, `last-contact` and `met` up to `day`, `day` included; null when never (R66).
 * Interactions are in order of day.
 */
export function lastContact(
  contact: ContactNote,
  interactions: readonly ResolvedEntry[],
  day: Day,
): Day | null {
  let last = lastInteraction(interactions, day)?.day ?? null;
  for (const noted of [contact.lastContact, contact.met]) {
    if (noted !== null && noted <= day) last = last === null ? noted : later(last, noted);
  }
  return last;
}

/** The last interaction up to `day`, `day` included, or null. */
export function lastInteraction(
  interactions: readonly ResolvedEntry[],
  day: Day,
): ResolvedEntry | null {
  return interactions[interactionsUntil(interactions, day) - 1] ?? null;
}

/** How many of the interactions, in order of day, happened up to `day`, `day` included. */
export function interactionsUntil(interactions: readonly ResolvedEntry[], day: Day): number {
  return leadingCount(interactions, (entry) => entry.day <= day);
}

/**
 * The usual gap in days: the lower middle of the last 8 gaps between distinct days of interactions,
 * null with fewer than 4 gaps or when they span less than 21 days (R109).
 */
export function usualGap(interactions: readonly ResolvedEntry[], today: Day): number | null {
  const gaps: number[] = [];
  let next: Day | null = null;
  for (let at = interactionsUntil(interactions, today) - 1; at >= 0; at -= 1) {
    const day = interactions[at]?.day;
    if (day === undefined || day === next) continue;
    if (next !== null) gaps.push(daysBetween(day, next));
    if (gaps.length === gapsLookedAt) break;
    next = day;
  }
  const span = gaps.reduce((sum, gap) => sum + gap, 0);
  if (gaps.length < gapsNeeded || span < gapsSpan) return null;
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor((gaps.length - 1) / 2)] ?? null;
}

/** The day from which on a contact last reached on `last` is due: one cadence later, in calendar units (R20). */
export function dueDay(last: Day, cadence: Cadence, calendar: Calendar): Day | null {
  switch (cadence.unit) {
    case "once":
      return null;
    case "day":
      return addDays(last, cadence.every);
    case "week":
      if (cadence.on !== null) break;
      return addDays(last, cadence.every * 7);
    case "month":
      if (cadence.on !== null) break;
      return addMonths(last, cadence.every);
    case "quarter":
      return addMonths(last, cadence.every * 3);
    case "year":
      if (cadence.on !== null) break;
      return addMonths(last, cadence.every * 12);
  }
  return periodAfter(cadence, last, null, calendar)?.start ?? null;
}
