/** Whom to reach out to next, and why now. */
import { type Day, dayOf, daysBetween, type Moment } from "../dates/day";
import type { ResolvedEntry } from "../model/interaction";
import { catalogueFor } from "../language/catalogue-for";
import type { IndexView, ResolvedPlan } from "../note-index/index-view";
import { compareText } from "../note-index/ordered-keys";
import { allContactFacts, type ContactFacts } from "./contact-state";
import { nextBirthday } from "./occasions";
import { openPlans } from "./open-plans";
import { type Reach, waysToReach } from "./reach";
import { seededRank } from "./seeded-choice";
import { type ServedGoal, servedGoals } from "./serves-goal";
import { interactionsUntil } from "./silence";
import { occasionDays, whyNow, type WhyNowLanguage } from "./why-now";

/** One person to reach out to. */
export interface Suggestion {
  readonly facts: ContactFacts;
  /** The open goal that this would serve, or null. */
  readonly serves: { readonly id: string; readonly title: string } | null;
  /** Why now, in one short line. */
  readonly why: string;
  /** The last three interactions, newest first. */
  readonly last: readonly ResolvedEntry[];
  /** Open plans with the contact, the earliest first. */
  readonly plans: readonly ResolvedPlan[];
  readonly reach: readonly Reach[];
}

/** How many past interactions a suggestion shows. */
const lastShown = 3;

/** A current tie who is neither due nor drifting is suggested for a goal only after so many days of silence. */
const leastSilence = 7;

/** What a key of the user's decisions begins with when it says "not now" of a contact: `not-now:People/Ana.md`. */
export const notNowPrefix = "not-now:";

/** The contacts that the user's decisions pass over: "not now" holds until the moment it was put off to, else for the day it was said on. */
export function notNowContacts(index: IndexView, now: Moment): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const [key, { snoozedUntil, decidedAt }] of index.settings.decisions) {
    if (!key.startsWith(notNowPrefix)) continue;
    const holds =
      snoozedUntil === null
        ? decidedAt !== null && dayOf(decidedAt) === dayOf(now)
        : now < snoozedUntil;
    if (holds) paths.add(key.slice(notNowPrefix.length));
  }
  return paths;
}

/**
 * At most so many people: first those who serve an open goal, as many as it still needs, then the due, the drifting
 * and the dormant. Within each, chance decides, the same all day on every device, with better odds for old
 * friendships, open plans and birthdays near; another contact changes the choice only by being chosen. Nobody in
 * `notNow`, nobody paused, snoozed or reached today.
 */
export function whoNext(
  index: IndexView,
  now: Moment,
  count: number,
  notNow: ReadonlySet<string> = new Set(),
  language: WhyNowLanguage = {
    query: catalogueFor(index.settings.language).query,
    screen: catalogueFor(index.settings.language).screen,
  },
): readonly Suggestion[] {
  const today = dayOf(now);
  const plans = openPlans(index, today);
  const ranked = allContactFacts(index, today)
    .filter((facts) => mayBeSuggested(facts) && !notNow.has(facts.contact.path))
    .map((facts) => {
      const { path } = facts.contact;
      const weight = weightOf(facts, plans(path).length, today);
      return { facts, rank: seededRank(`who next ${today}`, path, weight) };
    })
    .sort((a, b) => a.rank - b.rank || compareText(a.facts.contact.path, b.facts.contact.path))
    .map(({ facts }) => facts);
  const goals = servedGoals(
    ranked.map(({ contact }) => contact.path),
    index,
    now,
  );
  return chosen(ranked, goals, count).map(({ facts, goal }) => {
    const { path } = facts.contact;
    const interactions = index.interactionsWith(path);
    const until = interactionsUntil(interactions, today);
    return {
      facts,
      serves: goal === null ? null : { id: goal.progress.goal.id, title: goal.progress.goal.title },
      why: whyNow(facts, today, language),
      last: interactions.slice(Math.max(0, until - lastShown), until).reverse(),
      plans: plans(path),
      reach: waysToReach(facts.contact),
    };
  });
}

function mayBeSuggested({ state, daysSince }: ContactFacts): boolean {
  if (state === "paused" || state === "snoozed") return false;
  return state !== "active" || (daysSince ?? 0) >= leastSilence;
}

interface Chosen {
  readonly facts: ContactFacts;
  readonly goal: ServedGoal | null;
}

/** In which order people in these states come where no goal decides; others are only ever suggested for a goal. */
const turns: readonly ContactFacts["state"][] = ["due", "drifting", "dormant"];

/** The same where a goal decides; a stranger serves only a goal that asks for new contacts. */
function turnsFor({ progress }: ServedGoal): readonly ContactFacts["state"][] {
  const wantsNew = progress.goal.counts.terms.some(({ is }) => is === "new contacts");
  return wantsNew ? [...turns, "never", "active"] : [...turns, "active"];
}

function chosen(
  ranked: readonly ContactFacts[],
  goals: readonly ServedGoal[],
  count: number,
): readonly Chosen[] {
  const picked = new Map<string, Chosen>();
  const take = (state: ContactFacts["state"], goal: ServedGoal | null, most: number): number => {
    let taken = 0;
    for (const facts of ranked) {
      if (taken >= most || picked.size >= count) break;
      const { path } = facts.contact;
      if (facts.state !== state || picked.has(path)) continue;
      if (goal !== null && !goal.contacts.has(path)) continue;
      picked.set(path, { facts, goal });
      taken += 1;
    }
    return taken;
  };
  for (const goal of goals) {
    let left = goal.left;
    for (const state of turnsFor(goal)) left -= take(state, goal, left);
  }
  for (const state of turns) take(state, null, count);
  return [...picked.values()];
}

/** How good someone's odds are: at least 1. */
function weightOf(
  { contact, interactions, due, daysSince }: ContactFacts,
  plans: number,
  today: Day,
): number {
  const birthday = contact.birthday === null ? null : nextBirthday(contact.birthday, today);
  const near = birthday !== null && daysBetween(today, birthday.day) <= occasionDays;
  const late = due === null ? 0 : Math.max(0, daysBetween(due, today));
  // Of the days from the last contact to the day it was due.
  const overdue = late / Math.max(1, (daysSince ?? 0) - late);
  return (
    (1 + Math.log2(1 + interactions)) *
    (plans > 0 ? 2 : 1) *
    (near ? 4 : 1) *
    (1 + Math.min(2, overdue))
  );
}
