/** What is on the agenda at a moment: what lies ahead, what was missed, and plans without a when (R9 to R36). */
import type { DaySpan } from "../dates/calendar";
import {
  addDays,
  addMinutes,
  type Day,
  dayOf,
  daysBetween,
  earlier,
  later,
  type Moment,
  momentAt,
  timeFromMinutes,
} from "../dates/day";
import type { Decision } from "../model/settings";
import type { IndexView, ResolvedPlan } from "../note-index/index-view";
import { compareText } from "../note-index/ordered-keys";
import type { AgendaItem, Occasion, VaguePlan } from "./agenda-item";
import { birthdayOccasions, dueOccasions } from "./contact-occasions";
import { goalOccasions } from "./goal-occasions";
import { occasionLanguage } from "./occasion-language";
import { planOccasions, staysOf } from "./plan-occasions";
import { setTimesOn } from "./set-times";
import { stableId } from "./stable-id";

/** The agenda at a moment. */
export interface Agenda {
  /** In order of `at`. */
  readonly items: readonly AgendaItem[];
  /** In order of path, then line. */
  readonly vague: readonly VaguePlan[];
}

/** Which days, and by which decisions. */
export interface AgendaOptions {
  /** So many civil days, today included (R11); 7 without it. */
  readonly days?: number;
  /** Exactly these days instead; what was missed is in the answer when today is one of them. */
  readonly span?: DaySpan | null;
  /** What the user decided; without it, what the settings knew when the notes were read. */
  readonly decisions?: ReadonlyMap<string, Decision>;
}

/** After so many days a plan of nobody goes quiet, and an intent becomes a vague plan (R13). */
const daysUntilQuiet = 7;

/** How far back the day of a snoozed item is looked for where its decision does not name it. */
const mostDaysBack = 60;

const minutesOfDay = 1440;

/** The agenda at a moment; it depends on notes, settings and decisions alone. */
export function agenda(index: IndexView, now: Moment, options: AgendaOptions = {}): Agenda {
  const today = dayOf(now);
  const { decisions = index.settings.decisions } = options;
  const span = options.span ?? { start: today, end: addDays(today, (options.days ?? 7) - 1) };
  const items: AgendaItem[] = [];
  const vague: VaguePlan[] = [];
  for (const occasion of occasionsOf(index, now, span, decisions)) {
    const decision = decisions.get(occasion.id);
    if (decision?.done === true) continue;
    const snoozedUntil = decision?.snoozedUntil ?? null;
    const when = whenOf(occasion, snoozedUntil);
    const place = when === null ? "vague" : placeOf(occasion, when, now, span);
    if (place === "vague") vague.push(vaguePlan(occasion));
    else if (place !== "out" && when !== null) {
      items.push(itemOf(occasion, when, place === "missed", snoozedUntil !== null, index));
    }
  }
  return { items: items.sort(inOrder), vague };
}

/** Everything that may be in the answer, each once. */
function occasionsOf(
  index: IndexView,
  now: Moment,
  span: DaySpan,
  decisions: ReadonlyMap<string, Decision>,
): readonly Occasion[] {
  const today = dayOf(now);
  const language = occasionLanguage(index.settings.language, today);
  const snoozed = snoozedDays(now, decisions);
  const first = addDays(today, -1);
  const days = new Set<Day>(snoozed);
  for (let day = first; day <= span.end; day = addDays(day, 1)) {
    days.add(day);
    // The calendar ends with the year 9999.
    if (addDays(day, 1) === day) break;
  }
  const birthdays = birthdayOccasions(index, today, language);
  const goals = index.goals().map((goal) => goalOccasions(goal, index, today, language.words));
  // Most plans of a large vault are over or far ahead; what was put off may be any of them.
  const plans =
    snoozed.length > 0
      ? index.plans()
      : index.plans().filter((plan) => !isElsewhere(plan, today, span));
  const digests = [...days]
    .filter((day) => day >= today || typeof decisions.get(dueId(day))?.snoozedUntil === "string")
    .sort();
  return [
    ...planOccasions(plans, index, today, language),
    ...dueOccasions(index, today, digests, language),
    ...[...days].flatMap((day) => [
      ...goals.flatMap((on) => on(day)),
      ...birthdays(day),
      ...setTimesOn(day, index, language),
    ]),
  ];
}

/** Whether a plan is in no answer for these days, unless it was put off. */
function isElsewhere(plan: ResolvedPlan, today: Day, span: DaySpan): boolean {
  const { day } = plan;
  if (day === null) return false;
  if (day > later(span.end, today)) return true;
  return staysOf(plan) === "a week" && daysBetween(day, today) > daysUntilQuiet;
}

/** The days of items that were put off to a moment that isn't a day past; where a decision names none, all it could be. */
function snoozedDays(now: Moment, decisions: ReadonlyMap<string, Decision>): readonly Day[] {
  const today = dayOf(now);
  const since = addMinutes(now, -minutesOfDay);
  const days: Day[] = [];
  let back = today;
  for (const { done, snoozedUntil, decidedAt, day } of decisions.values()) {
    if (done || snoozedUntil === null || snoozedUntil < since) continue;
    if (day !== undefined && day !== null) days.push(day);
    else if (decidedAt === null) back = addDays(today, -mostDaysBack);
    else back = earlier(back, addDays(dayOf(decidedAt), -1));
  }
  for (let day = later(back, addDays(today, -mostDaysBack)); day < today; day = addDays(day, 1)) {
    days.push(day);
  }
  return days;
}

function dueId(day: Day): string {
  return stableId("due", "", "", day, 1);
}

/** When something speaks up, by its notes or by what the user decided. */
interface When {
  readonly day: Day;
  /** Null for all day. */
  readonly timed: Moment | null;
}

/** The moment of an occasion, or the one it was put off to; null for a plan that has none. */
function whenOf({ day, time }: Occasion, snoozedUntil: Moment | null): When | null {
  const timed = snoozedUntil ?? (day === null || time === null ? null : momentAt(day, time));
  const atDay = timed === null ? day : dayOf(timed);
  return atDay === null ? null : { day: atDay, timed };
}

function itemOf(
  occasion: Occasion,
  { day: atDay, timed }: When,
  missed: boolean,
  snoozed: boolean,
  { settings }: IndexView,
): AgendaItem {
  const { time: _time, ...rest } = occasion;
  const morning = settings.calendar.namedTimes.get("morning") ?? timeFromMinutes(540);
  return {
    ...rest,
    at: timed ?? atDay,
    atDay,
    allDay: timed === null,
    speaksAt: timed ?? momentAt(atDay, morning),
    missed,
    snoozed,
  };
}

/** Where an item stands: ahead (an `at` equal to now is, R11), missed (R12, R13), vague, or out of the answer. */
function placeOf(
  { stays }: Occasion,
  { day, timed }: When,
  now: Moment,
  span: DaySpan,
): "ahead" | "missed" | "vague" | "out" {
  const today = dayOf(now);
  const isPast = timed === null ? day < today : timed < now;
  if (!isPast) return span.start <= day && day <= span.end ? "ahead" : "out";
  const age = daysBetween(day, today);
  const isQuiet = age > daysUntilQuiet;
  if (stays === "a week, then vague" && isQuiet) return "vague";
  if (today < span.start || today > span.end) return "out";
  switch (stays) {
    case "for good":
      return "missed";
    case "a week":
    case "a week, then vague":
      return isQuiet ? "out" : "missed";
    case "not at all":
      return age === 0 ? "missed" : "out";
    case "a day":
      return (timed === null ? age === 1 : timed >= addMinutes(now, -minutesOfDay))
        ? "missed"
        : "out";
  }
}

function vaguePlan({ id, text, why, path, line, contacts, looksDone }: Occasion): VaguePlan {
  return { id, text, why, path, line, contacts, looksDone };
}

function inOrder(a: AgendaItem, b: AgendaItem): number {
  return (
    compareText(a.at, b.at) ||
    compareText(a.kind, b.kind) ||
    compareText(a.path, b.path) ||
    a.line - b.line ||
    compareText(a.id, b.id)
  );
}
