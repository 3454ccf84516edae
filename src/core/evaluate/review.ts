/** What a week, month, quarter or year was: each goal with its evidence, people, plans, realism, and what comes next. */
import { type Day, dayOf, earlier, type Moment } from "../dates/day";
import { holdsDay } from "../dates/calendar";
import type { ReviewUnit } from "../language/review-words";
import type { ContactState, PastPeriod } from "../model/standing";
import type { ResolvedEntry } from "../model/interaction";
import type { IndexView } from "../note-index/index-view";
import { compareText } from "../note-index/ordered-keys";
import { allContactFacts, type ContactFacts } from "./contact-state";
import type { Evidence } from "./counted";
import { evidenceWithin } from "./evidence-within";
import { goalBounds } from "./goal-bounds";
import { type GoalProgress, goalProgress } from "./goal-progress";
import { type Offer, offerFor } from "./offers";
import { goalRealism, type Realism } from "./realism";
import { reviewSpan, type ReviewSpan, spanAfter } from "./review-span";
import { type ReviewedPlans, reviewedPlans } from "./review-plans";
import { focusDays, type WeeklyLoad, weeklyLoad } from "./weekly-load";
import { notNowContacts, type Suggestion, whoNext } from "./who-next";

/** How one goal went in the span. */
export interface GoalReview {
  readonly progress: GoalProgress;
  /** What counted in the days of the span up to today, newest last. */
  readonly evidence: readonly Evidence[];
  /** The goal's past periods that ended in the span. */
  readonly periods: readonly PastPeriod[];
  /** Whether the running period ends in the span, so that it belongs to it. */
  readonly holdsRunning: boolean;
  /** `met` when every judged period of it was; `open` while nothing is missed; `rests` when nothing was judged. */
  readonly outcome: "met" | "missed" | "open" | "rests";
  readonly realism: Realism | null;
  readonly offer: Offer | null;
}

/** Someone who was reached in the span. */
export interface Reached {
  readonly contact: string;
  readonly name: string;
  /** Interactions in the span, at least 1. */
  readonly count: number;
  readonly last: ResolvedEntry;
}

/** A review. */
export interface Review {
  readonly span: ReviewSpan;
  readonly next: ReviewSpan;
  /** The last day looked at: today, or the span's last day when that is over. */
  readonly until: Day;
  readonly goals: readonly GoalReview[];
  /** Most reached first. */
  readonly reached: readonly Reached[];
  readonly interactions: number;
  /** Who is due, drifting or dormant today, in this order, the shortest silence of each first. */
  readonly neglected: readonly ContactFacts[];
  readonly plans: ReviewedPlans;
  readonly load: WeeklyLoad;
  /** The days of the next span on which the focus time falls. */
  readonly focus: readonly { readonly day: Day; readonly time: string }[];
  /** Goals to begin the next span with, at most three: those that are behind or were missed. */
  readonly first: readonly GoalReview[];
  readonly people: readonly Suggestion[];
}

/** So many past periods are looked at: a year of days. */
const periodsLookedAt = 400;
const mostFirst = 3;

/** The review of the span that holds now. */
export function review(index: IndexView, now: Moment, unit: ReviewUnit): Review {
  const { calendar } = index.settings;
  const today = dayOf(now);
  const span = reviewSpan(unit, today, calendar);
  const next = spanAfter(span, calendar);
  const until = earlier(today, span.end);
  const all = index.goals().map((goal) => goalProgress(goal, index, now, periodsLookedAt));
  const goals = all
    .map((progress) => goalReview(progress, index, span, until, now))
    .filter((one) => isWorthReview(one, span, index));
  const entries = index
    .entriesBetween(span.start, until)
    .filter(({ contacts }) => contacts.length > 0);
  return {
    span,
    next,
    until,
    goals,
    reached: reachedIn(entries, index),
    interactions: entries.length,
    neglected: neglectedOn(index, today),
    plans: reviewedPlans(index, span, today),
    load: weeklyLoad(all, index, now),
    focus: focusDays(index, next.start, next.end),
    first: goals
      .filter(({ progress, outcome }) => progress.status === "active" && outcome !== "met")
      .sort((a, b) => urgency(b) - urgency(a))
      .filter((one) => urgency(one) > 0)
      .slice(0, mostFirst),
    people: whoNext(index, now, mostFirst, notNowContacts(index, now)),
  };
}

function goalReview(
  progress: GoalProgress,
  index: IndexView,
  span: ReviewSpan,
  until: Day,
  now: Moment,
): GoalReview {
  const { goal, period, history } = progress;
  const periods = history.filter(({ end }) => end >= span.start && end <= span.end);
  const holdsRunning = period !== null && period.end !== null && holdsDay(span, period.end);
  return {
    progress,
    evidence: evidenceWithin(goal, index, span.start, until, dayOf(now)),
    periods,
    holdsRunning,
    outcome: outcomeOf(progress, periods),
    realism: goalRealism(progress, index, now),
    offer: offerFor(progress, index, now),
  };
}

function outcomeOf(progress: GoalProgress, periods: readonly PastPeriod[]): GoalReview["outcome"] {
  if (periods.some(({ state }) => state === "missed")) return "missed";
  if (progress.state === "met" || progress.state === "missed") return progress.state;
  if (progress.state === "open") return "open";
  return periods.some(({ state }) => state === "met") ? "met" : "rests";
}

/** Goals that ran in the span: not those that wait for their start, were let go, or were over before it. */
function isWorthReview(
  { progress, evidence }: GoalReview,
  span: ReviewSpan,
  index: IndexView,
): boolean {
  const { status, goal } = progress;
  switch (status) {
    case "active":
      return goal.cadence !== null;
    case "paused":
      return true;
    case "done":
      return evidence.length > 0;
    case "ended": {
      const { until } = goalBounds(goal, index);
      return until !== null && until >= span.start;
    }
    case "upcoming":
    case "dropped":
      return false;
  }
}

function urgency({ progress, outcome, offer }: GoalReview): number {
  return (
    (progress.pace === "behind" ? 4 : 0) +
    (outcome === "missed" ? 2 : 0) +
    (offer?.because === "missed" ? 1 : 0)
  );
}

function reachedIn(entries: readonly ResolvedEntry[], index: IndexView): readonly Reached[] {
  const people = new Map<string, { count: number; last: ResolvedEntry }>();
  for (const entry of entries) {
    for (const contact of entry.contacts) {
      const known = people.get(contact);
      people.set(contact, { count: (known?.count ?? 0) + 1, last: entry });
    }
  }
  return [...people]
    .map(([contact, { count, last }]) => ({
      contact,
      name: index.contact(contact)?.name ?? contact,
      count,
      last,
    }))
    .sort((a, b) => b.count - a.count || compareText(a.contact, b.contact));
}

const neglectedStates: readonly ContactState[] = ["due", "drifting", "dormant"];

function neglectedOn(index: IndexView, today: Day): readonly ContactFacts[] {
  return allContactFacts(index, today)
    .filter(({ state }) => neglectedStates.includes(state))
    .sort(
      (a, b) =>
        neglectedStates.indexOf(a.state) - neglectedStates.indexOf(b.state) ||
        (a.daysSince ?? 0) - (b.daysSince ?? 0) ||
        compareText(a.contact.path, b.contact.path),
    );
}
