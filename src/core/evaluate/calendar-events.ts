/** What of the agenda a calendar holds: one event a rule for what comes again, one event for everything else (R37 to R41). */
import type { Cadence } from "../dates/cadences/cadence";
import {
  addDays,
  type Day,
  dayOf,
  earlier,
  minutesOf,
  type Moment,
  momentAt,
  timeFromMinutes,
  timeOf,
} from "../dates/day";
import { periodAfter } from "../dates/periods";
import type { RemindRule } from "../dates/remind";
import { toRrule } from "../dates/rrule";
import type { Goal } from "../model/goal";
import type { IndexView } from "../note-index/index-view";
import { agenda } from "./agenda";
import type { AgendaItem } from "./agenda-item";
import { goalBounds } from "./goal-bounds";
import { stableId } from "./stable-id";

/** One event; all its moments are civil and without a zone. */
export interface CalendarEvent {
  /** Stable: of a rule by its goal and phrase, of anything else by the item's id (R25). */
  readonly uid: string;
  readonly start: Day | Moment;
  readonly allDay: boolean;
  readonly summary: string;
  readonly description: string;
  /** When the alarm rings, in minutes after the start; of an all-day event after midnight (R10). */
  readonly alarmAfter: number;
  /** How it comes again, as RFC 5545 writes it without UNTIL, and its last day; null for what comes once. */
  readonly comes: { readonly rule: string; readonly until: Day } | null;
  /** Moments of the rule at which it is silent: paused, met, decided on. */
  readonly except: readonly Moment[];
  /** Moments besides the rule, where no rule says them all. */
  readonly also: readonly Moment[];
}

/** The events of so many days, today included; what was missed is in none (R40). */
export function calendarEvents(
  index: IndexView,
  now: Moment,
  days: number,
): readonly CalendarEvent[] {
  const last = addDays(dayOf(now), days - 1);
  const goals = new Map(index.goals().map((goal) => [goal.id, goal]));
  const series = new Map<string, Series>();
  const events: CalendarEvent[] = [];
  for (const item of agenda(index, now, { days }).items) {
    if (item.missed) continue;
    const { rule, source } = item;
    if (rule === null || rule.on !== null || item.snoozed) {
      events.push(singleEvent(item));
      continue;
    }
    const uid = uidOf(stableId("rule", source, rule.phrase, "", 1));
    const some = series.get(uid);
    if (some) some.days.push(item.atDay);
    else series.set(uid, { uid, first: item, rule, goal: goals.get(source), days: [item.atDay] });
  }
  return [...[...series.values()].map((some) => seriesEvent(some, last, index)), ...events];
}

/** The items that one rule made. */
interface Series {
  readonly uid: string;
  readonly first: AgendaItem;
  readonly rule: RemindRule;
  /** Undefined of the user's own times. */
  readonly goal: Goal | undefined;
  readonly days: Day[];
}

function singleEvent(item: AgendaItem): CalendarEvent {
  const { id, at, allDay, text, why, speaksAt } = item;
  return {
    uid: uidOf(id),
    start: at,
    allDay,
    summary: text,
    description: item.kind === "goal" ? "" : why,
    alarmAfter: allDay ? minutesOf(timeOf(speaksAt)) : 0,
    comes: null,
    except: [],
    also: [],
  };
}

/** All that a rule still says within the days, from the first of its moments that is not silent (R38). */
function seriesEvent(
  { uid, first, rule, goal, days }: Series,
  last: Day,
  index: IndexView,
): CalendarEvent {
  const start = momentAt(first.atDay, rule.time);
  const end = goal === undefined ? null : goalBounds(goal, index).until;
  const until = end === null ? last : earlier(end, last);
  const cadence = cadenceOf(rule, goal);
  const written = toRrule(cadence, index.settings.calendar);
  const spoken = new Set(days.map((day) => momentAt(day, rule.time)));
  const ruled =
    written === null
      ? new Set([start])
      : new Set(
          daysOfRule(cadence, goal?.start ?? null, first.atDay, until, index).map((day) =>
            momentAt(day, rule.time),
          ),
        );
  return {
    uid,
    start,
    allDay: false,
    summary: first.text,
    description: rule.phrase,
    alarmAfter: 0,
    comes: written === null ? null : { rule: written, until },
    except: [...ruled].filter((moment) => !spoken.has(moment)),
    also: [...spoken].filter((moment) => !ruled.has(moment)),
  };
}

/** How a phrase comes again: by its own words (R39), else on each day of the goal's periods that is a day of its own, else daily. */
function cadenceOf({ cadence }: RemindRule, goal: Goal | undefined): Cadence {
  if (cadence !== null) return cadence;
  const own = goal?.cadence ?? null;
  const hasNamedDays = own !== null && "on" in own && own.on !== null;
  return hasNamedDays ? own : { unit: "day", every: 1 };
}

/** The first days of the cadence's periods from one of them on, both ends included. */
function daysOfRule(
  cadence: Cadence,
  anchor: Day | null,
  from: Day,
  until: Day,
  { settings }: IndexView,
): readonly Day[] {
  const { calendar } = settings;
  const days: Day[] = [];
  let day: Day | null = from;
  while (day !== null && day <= until) {
    days.push(day);
    day = periodAfter(cadence, day, anchor, calendar)?.start ?? null;
  }
  return days;
}

function uidOf(id: string): string {
  return `${id}@kith`;
}

/** The last moment of a day, to the second as a calendar's UNTIL has it (R138). */
export function lastSecondOf(day: Day): string {
  return `${momentAt(day, timeFromMinutes(1439))}:59`;
}
