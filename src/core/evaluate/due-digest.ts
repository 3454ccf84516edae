/** Whom each day's digest of due contacts names: a queue that spreads people who fall due together (R19, R134). */
import { type Day, daysBetween } from "../dates/day";
import type { IndexView } from "../note-index/index-view";
import { compareText } from "../note-index/ordered-keys";
import { allContactFacts } from "./contact-state";
import { dueDay } from "./silence";

/** Someone in a day's digest. */
export interface DueContact {
  readonly path: string;
  readonly name: string;
  readonly last: Day;
}

interface Waiting extends DueContact {
  readonly due: Day;
  /** How many days its cadence has from today, at least 1: counted from each one's last contact, months would differ. */
  readonly turn: number;
  readonly snoozeUntil: Day | null;
}

/**
 * Fills the days in the order given, each with at most `dueDigestSize` people: those overdue the longest, relative to
 * their cadence, first; then by path. Everyone is in it once; who is not shown moves to the following days.
 * Dates in `contacts` stay as they are. Paused and never contacted people are in none.
 */
export function dueDigests(
  index: IndexView,
  today: Day,
  days: readonly Day[],
): ReadonlyMap<Day, readonly DueContact[]> {
  const waiting = new Set(waitingContacts(index, today));
  const digests = new Map<Day, readonly DueContact[]>();
  for (const day of days) {
    const chosen: { readonly contact: Waiting; readonly overdue: number }[] = [];
    for (const contact of waiting) {
      const { due, turn, snoozeUntil } = contact;
      if (due > day || (snoozeUntil !== null && day < snoozeUntil)) continue;
      chosen.push({ contact, overdue: daysBetween(due, day) / turn });
    }
    chosen.sort((a, b) => b.overdue - a.overdue || compareText(a.contact.path, b.contact.path));
    const named = chosen.slice(0, index.settings.dueDigestSize).map(({ contact }) => contact);
    for (const contact of named) waiting.delete(contact);
    digests.set(day, named);
  }
  return digests;
}

function waitingContacts(index: IndexView, today: Day): readonly Waiting[] {
  return allContactFacts(index, today).flatMap(({ contact, due, lastContact, cadence, state }) => {
    if (due === null || lastContact === null || cadence === null || state === "paused") return [];
    const { path, snoozeUntil } = contact;
    const name = contact.name.trim() === "" ? path : contact.name;
    const next = dueDay(today, cadence, index.settings.calendar) ?? today;
    const turn = Math.max(1, daysBetween(today, next));
    return [{ path, name, last: lastContact, due, turn, snoozeUntil }];
  });
}
