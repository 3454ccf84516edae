/** Where a contact stands today: active, due, drifting, dormant, never, paused or snoozed. */
import { allStepsOf } from "../dates/all-steps";
import type { Cadence } from "../dates/cadences/cadence";
import { type Day, daysBetween } from "../dates/day";
import type { ContactNote } from "../model/contact";
import type { ResolvedEntry } from "../model/interaction";
import type { ContactState } from "../model/standing";
import type { IndexView } from "../note-index/index-view";
import { circleOf } from "./circle";
import {
  daysOf,
  dormancyThreshold,
  dueDay,
  firstContact,
  interactionsUntil,
  isDormantOn,
  lastContact,
  lastInteraction,
  usualGap,
} from "./silence";

/** Everything that follows from a contact's note and its interactions up to today. */
export interface ContactFacts {
  readonly contact: ContactNote;
  readonly circle: string | null;
  readonly firstContact: Day | null;
  readonly lastContact: Day | null;
  /** Days since the last contact; null when there was none. */
  readonly daysSince: number | null;
  /** How many interactions there were up to today. */
  readonly interactions: number;
  /** The silence in days from which on (at least) the contact is dormant. */
  readonly threshold: number;
  /** How often to keep in touch: the contact's own, else the circle's. */
  readonly cadence: Cadence | null;
  /** The day from which on the contact is due; null without a cadence or a last contact. */
  readonly due: Day | null;
  readonly usualGap: number | null;
  readonly state: ContactState;
  /** The last interaction, or null. */
  readonly via: ResolvedEntry | null;
}

/** At least so many days of silence before anyone drifts. */
const driftingFrom = 14;

/** Where one contact stands on a day. */
export function contactFacts(contact: ContactNote, index: IndexView, today: Day): ContactFacts {
  const { settings } = index;
  const interactions = index.interactionsWith(contact.path);
  const circle = circleOf(contact, settings);
  const last = lastContact(contact, interactions, today);
  const threshold = dormancyThreshold(contact, settings);
  const cadence = contact.cadence ?? circle?.cadence ?? null;
  const due = last === null || cadence === null ? null : dueDay(last, cadence, settings.calendar);
  const gap = usualGap(interactions, today);
  const daysSince = last === null ? null : daysBetween(last, today);

  const state = (): ContactState => {
    if (contact.paused) return "paused";
    if (contact.snoozeUntil !== null && today < contact.snoozeUntil) return "snoozed";
    if (last === null || daysSince === null) return "never";
    if (isDormantOn(last, today, threshold)) return "dormant";
    if (due !== null && today >= due) return "due";
    return isDrifting(daysSince, gap) ? "drifting" : "active";
  };

  return {
    contact,
    circle: circle?.name ?? null,
    firstContact: firstContact(contact, interactions, today),
    lastContact: last,
    daysSince,
    interactions: interactionsUntil(interactions, today),
    threshold: daysOf(threshold, today),
    cadence,
    due,
    usualGap: gap,
    state: state(),
    via: lastInteraction(interactions, today),
  };
}

/** Where contacts stood when they were asked for last. */
interface Stood {
  readonly revision: number;
  readonly today: Day;
  readonly all: readonly ContactFacts[];
  readonly byPath: ReadonlyMap<string, Known>;
}

interface Known {
  readonly facts: ContactFacts;
  readonly interactions: readonly ResolvedEntry[];
}

const stood = new WeakMap<object, Stood>();

/** Where every contact stands on a day, in order of path; looked at anew only for those of whom something changed. */
export function allContactFacts(index: IndexView, today: Day): readonly ContactFacts[] {
  return allStepsOf(contactSteps(index, today));
}

/** The same in steps, between which the index may not change. */
export function* contactSteps(
  index: IndexView,
  today: Day,
): Generator<undefined, readonly ContactFacts[]> {
  const { revision } = index;
  const before = stood.get(index.counting);
  const isSameDay = before?.today === today;
  if (isSameDay && before.revision === revision) return before.all;
  const byPath = new Map<string, Known>();
  const all: ContactFacts[] = [];
  for (const contact of index.contacts()) {
    const interactions = index.interactionsWith(contact.path);
    const known = isSameDay ? before.byPath.get(contact.path) : undefined;
    const isSame = known?.facts.contact === contact && known.interactions === interactions;
    const now = isSame ? known : { facts: contactFacts(contact, index, today), interactions };
    byPath.set(contact.path, now);
    all.push(now.facts);
    yield;
  }
  stood.set(index.counting, { revision, today, all, byPath });
  return all;
}

/**
 * Whether the silence is more than twice the usual gap, at least 14 days and at most twelve times the gap.
 * (Beyond the dormancy threshold a contact is dormant before it can be drifting.)
 */
function isDrifting(daysSince: number, gap: number | null): boolean {
  return gap !== null && daysSince > 2 * gap && daysSince >= driftingFrom && daysSince <= 12 * gap;
}
