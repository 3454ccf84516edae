/** Speaks each reminder once on this device: asked at every sign of life, it looks at the wall clock and nothing else. */
import { addDays, dayOf, type Moment } from "./dates/day";
import type { AgendaItem } from "./evaluate/agenda-item";
import { type DueReminders, dueReminders, type Quiet, shownKey } from "./evaluate/due-now";
import type { Clock } from "./ports";

/** What a desk needs of its host. */
export interface DeskPorts {
  readonly clock: Clock;
  /** Everything on the agenda at a moment, missed and ahead, by the decisions in force. */
  readonly items: (now: Moment) => readonly AgendaItem[];
  /** Changes with notes, settings and decisions; while it stays, items are not asked for before the next is due. */
  readonly revision: () => string;
  readonly quiet: () => Quiet;
  /** How many more notices the screen has room for; as many as there are without it. */
  readonly room?: () => number;
  /** What this device has shown, read and written whole; it never syncs. */
  readonly shown: {
    readonly read: () => readonly string[];
    readonly write: (keys: readonly string[]) => void;
  };
  /** One reminder. */
  readonly speak: (item: AgendaItem) => void;
  /** Several in one: what was missed, or what came all at once. */
  readonly speakDigest: (items: readonly AgendaItem[]) => void;
  /** What was shown and is answered elsewhere: ticked, met, muted, done or snoozed on another device. */
  readonly withdraw?: (id: string) => void;
}

/** A desk. */
export interface ReminderDesk {
  /** Looks at the clock and speaks what is due; ask it at the start, every half minute, and at every sign of waking. */
  readonly look: () => void;
  /** How many of today's items are still open. */
  readonly openToday: () => number;
}

/** Keys of items that are gone are forgotten so many days after their moment. */
const daysRemembered = 40;

/** A desk over the host's clock; it does nothing before it is asked to look. */
export function createReminderDesk(ports: DeskPorts): ReminderDesk {
  let seen: { readonly revision: string; readonly at: Moment; readonly next: Moment } | null = null;
  const standing = new Map<string, string>();
  let open = 0;

  const look = (): void => {
    const now = ports.clock.now();
    const revision = revisionWith(ports);
    // A clock that went back makes everything new; what was shown is remembered all the same.
    if (seen?.revision === revision && seen.at <= now && now < seen.next) return;
    const items = ports.items(now);
    const known = new Set(ports.shown.read());
    // First, for it makes room.
    withdrawAnswered(items);
    const due = dueReminders(items, now, known, ports.quiet(), ports.room?.());
    speakAll(due, known, items, now);
    open = items.filter(({ atDay, missed }) => missed || atDay === dayOf(now)).length;
    seen = { revision, at: now, next: due.next };
  };

  const withdrawAnswered = (items: readonly AgendaItem[]): void => {
    const { muted } = ports.quiet();
    const heard = items.filter(({ id, source }) => !muted.has(id) && !muted.has(source));
    const current = new Map(heard.map((item) => [item.id, shownKey(item)]));
    for (const [id, key] of standing) {
      if (current.get(id) === key) continue;
      standing.delete(id);
      ports.withdraw?.(id);
    }
  };

  /** What was spoken is remembered at once, so that a later fault repeats nothing. */
  const speakAll = (
    { speak, digest }: DueReminders,
    known: Set<string>,
    items: readonly AgendaItem[],
    now: Moment,
  ): void => {
    if (speak.length === 0 && digest.length === 0) return;
    const remember = (some: readonly AgendaItem[]): void => {
      for (const item of some) {
        known.add(shownKey(item));
        standing.set(item.id, shownKey(item));
      }
      ports.shown.write(stillNeeded(known, items, now));
    };
    if (digest.length > 0) {
      ports.speakDigest(digest);
      remember(digest);
    }
    for (const item of speak) {
      ports.speak(item);
      remember([item]);
    }
  };

  return { look, openToday: () => open };
}

function revisionWith({ revision, quiet, room }: DeskPorts): string {
  const { hours, doNotDisturbUntil, muted } = quiet();
  return [
    revision(),
    String(room?.() ?? ""),
    hours === null ? "" : `${hours.from}-${hours.to}`,
    doNotDisturbUntil ?? "",
    ...muted,
  ].join("\u0000");
}

/** The keys of items that are still on the agenda, and of what was shown in the last 40 days. */
function stillNeeded(
  known: ReadonlySet<string>,
  items: readonly AgendaItem[],
  now: Moment,
): readonly string[] {
  const current = new Set(items.map(shownKey));
  const oldest = addDays(dayOf(now), -daysRemembered);
  return [...known].filter(
    (key) => current.has(key) || key.slice(key.lastIndexOf(" ") + 1) >= oldest,
  );
}
