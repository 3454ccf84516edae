/** Which reminders to speak now, which to gather into one digest, and when to look again. */
import {
  addDays,
  addMinutes,
  dayOf,
  type Moment,
  momentAt,
  timeFromMinutes,
  timeOf,
} from "../dates/day";
import type { Settings } from "../model/settings";
import type { AgendaItem } from "./agenda-item";
import { compareText } from "../note-index/ordered-keys";

/** What keeps a device quiet. */
export interface Quiet {
  /** Every day; may run over midnight; null when off (R24). */
  readonly hours: Settings["quietHours"];
  /** Nothing is said strictly before this moment; null when off. */
  readonly doNotDisturbUntil: Moment | null;
  /** Ids of items, or sources of items (a goal's id, a contact's path), that are not spoken of. */
  readonly muted: ReadonlySet<string>;
}

/** What to do now. */
export interface DueReminders {
  /** At most three, each on its own, the earliest first. */
  readonly speak: readonly AgendaItem[];
  /** All of them in one notice: what was missed, or what would be a volley; empty or at least two. */
  readonly digest: readonly AgendaItem[];
  /** When something else may be due, strictly after now; at most until midnight, when the agenda changes. */
  readonly next: Moment;
}

/** A device without quiet hours. */
export const neverQuiet: Quiet = { hours: null, doNotDisturbUntil: null, muted: new Set() };

/** Something that fell due longer ago, in minutes, was missed. */
const freshMinutes = 10;

/** More than this at once are a volley. */
const mostSingly = 3;

/**
 * The key under which a device remembers that an item was shown: a snooze, or another time in the note, makes it a
 * reminder of its own.
 */
export function shownKey({ id, speaksAt }: Pick<AgendaItem, "id" | "speaksAt">): string {
  return `${id} ${speaksAt}`;
}

/**
 * What a device has to say at a moment. It depends on the wall clock alone, so that it may be asked at any time, after
 * any sleep, and twice in the hour that a clock goes back: nothing is early, and what was shown is not shown again.
 * Reminders that fell due while the device kept quiet or slept come afterwards, two or more of them in one digest.
 * No more notices than there is `room` for: the others wait, unshown, until one was answered.
 */
export function dueReminders(
  items: readonly AgendaItem[],
  now: Moment,
  shown: ReadonlySet<string>,
  quiet: Quiet = neverQuiet,
  room = Infinity,
): DueReminders {
  const audible = items.filter(
    (item) =>
      !quiet.muted.has(item.id) && !quiet.muted.has(item.source) && !shown.has(shownKey(item)),
  );
  const midnight = momentAt(addDays(dayOf(now), 1), timeFromMinutes(0));
  const waking = quietUntil(now, quiet);
  if (waking !== null) {
    return { speak: [], digest: [], next: waking < midnight ? waking : midnight };
  }
  const due = audible.filter(({ speaksAt }) => speaksAt <= now).sort(bySpeaking);
  const next = audible.reduce<Moment>(
    (first, { speaksAt }) => (speaksAt > now && speaksAt < first ? speaksAt : first),
    midnight,
  );
  const freshFrom = addMinutes(now, -freshMinutes);
  const late = due.filter(({ speaksAt }) => speaksAt < freshFrom);
  const fresh = due.filter(({ speaksAt }) => speaksAt >= freshFrom);
  const speak = [...(late.length === 1 ? late : []), ...fresh];
  if (room < 1) return { speak: [], digest: [], next };
  if (speak.length > mostSingly) return { speak: [], digest: due, next };
  const digest = late.length === 1 ? [] : late;
  return { speak: speak.slice(0, digest.length > 0 ? room - 1 : room), digest, next };
}

/** Until when the device keeps quiet, or null when it doesn't now. */
export function quietUntil(now: Moment, { hours, doNotDisturbUntil }: Quiet): Moment | null {
  const ends = [doNotDisturbUntil, hours === null ? null : endOfHours(now, hours)];
  return ends.reduce((last, end) => (end !== null && end > (last ?? now) ? end : last), null);
}

/** The end of the quiet hours that began last; it may be past. */
function endOfHours(now: Moment, { from, to }: NonNullable<Quiet["hours"]>): Moment | null {
  const today = dayOf(now);
  const hasBegun = timeOf(now) >= from;
  if (from < to) return hasBegun ? momentAt(today, to) : null;
  return momentAt(hasBegun ? addDays(today, 1) : today, to);
}

function bySpeaking(a: AgendaItem, b: AgendaItem): number {
  return compareText(a.speaksAt, b.speaksAt) || compareText(a.id, b.id);
}
