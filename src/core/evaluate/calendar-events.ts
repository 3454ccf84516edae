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
import { periodAfter, periodHolding } from "../dates/periods";
import type { RemindRule } from "../dates/remind";
import { toRrule } from "../dates/rrule";
import type { Goal } from "../model/goal";
import type { Decision } from "../model/settings";
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
  decisions?: ReadonlyMap<string, Decision>,
): readonly CalendarEvent[] {
  const options = decisions === undefined ? { days } : { days, decisions };
  const last = addDays(dayOf(now), days - 1);
  const goals = new Map(index.goals().map((goal) => [goal.id, goal]));
  const series = new Map<string, AgendaItem[]>();
  const events: CalendarEvent[] = [];
  for (const item of agenda(index, now, options).items) {
    if (item.missed) continue;
    if (item.rule === null || item.rule.on !== null || item.snoozed) {
      events.push(singleEvent(item));
      continue;
    }
    const uid = uidOf(stableId("rule", item.source, item.rule.phrase, "", 1));
    const some = series.get(uid);
    if (some) some.push(item);
    else series.set(uid, [item]);
  }
  const recurring = [...series].flatMap(
    ([uid, items]) => seriesEvent(uid, items, goals.get(items[0]?.source ?? ""), last, index) ?? [],
  );
  return [...recurring, ...events];
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
  uid: string,
  items: readonly AgendaItem[],
  goal: Goal | undefined,
  last: Day,
  index: IndexView,
): CalendarEvent | null {
  const [first] = items;
  const rule = first?.rule ?? null;
  if (first === undefined || rule === null) return null;
  const start = momentAt(first.atDay, rule.time);
  const end = goal === undefined ? null : goalBounds(goal, index).until;
  const until = end === null ? last : earlier(end, last);
  const cadence = cadenceOf(rule, goal);
  const written = toRrule(cadence, index.settings.calendar);
  const spoken = new Set(items.map(({ atDay }) => momentAt(atDay, rule.time)));
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

/** The first days of the cadence's periods, both ends included. */
function daysOfRule(
  cadence: Cadence,
  anchor: Day | null,
  from: Day,
  until: Day,
  { settings }: IndexView,
): readonly Day[] {
  const { calendar } = settings;
  const days: Day[] = [];
  let day: Day | null =
    periodHolding(cadence, from, anchor, calendar)?.start === from
      ? from
      : (periodAfter(cadence, from, anchor, calendar)?.start ?? null);
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
