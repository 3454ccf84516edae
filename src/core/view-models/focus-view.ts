/** What to do in the focus time: a short list of plans, people, goals that are still open, and plans without a time. */
import { dayOf, type Moment } from "../dates/day";
import { goalProgress } from "../evaluate/goal-progress";
import { notNowContacts, type Suggestion, whoNext } from "../evaluate/who-next";
import type { IndexView } from "../note-index/index-view";
import type { AgendaList, AgendaRow, VagueRow } from "./agenda-list";
import { shownName, type RowLanguage } from "./contact-row";
import type { GoalCard } from "./goal-card";

/** Someone to reach out to, on one line. */
export interface FocusPerson {
  readonly path: string;
  readonly name: string;
  readonly why: string;
  /** The title of the open goal that it serves, or null. */
  readonly serves: string | null;
}

/** A goal with something left to do in its period. */
export type FocusGoal = Pick<
  GoalCard,
  "id" | "path" | "line" | "title" | "count" | "target" | "standing" | "checksIn"
>;

/** The list; each of its parts holds a handful at most. */
export interface FocusView {
  readonly matters: readonly AgendaRow[];
  readonly people: readonly FocusPerson[];
  /** Those that none of the people serves, the ones behind first. */
  readonly goals: readonly FocusGoal[];
  readonly vague: readonly VagueRow[];
}

/** A focus time is short: of plans, goals and vague plans it names so many, and so many people. */
const mostRows = 5;
const mostPeople = 3;

/** The list at a moment, by the agenda of that moment. */
export function focusView(
  index: IndexView,
  now: Moment,
  { agenda, language }: { readonly agenda: AgendaList; readonly language: RowLanguage },
): FocusView {
  const today = dayOf(now);
  const people = whoNext(index, now, mostPeople, notNowContacts(index, now), language);
  const served = new Set(people.flatMap(({ serves }) => (serves === null ? [] : [serves.id])));
  const matters = [
    ...agenda.missed,
    ...agenda.days.filter(({ day }) => day === today).flatMap(({ rows }) => rows),
  ].filter(({ kind }) => kind === "plan" || kind === "birthday" || kind === "due");
  return {
    matters: matters.slice(0, mostRows),
    people: people.map(personOf),
    goals: goalsLeft(index, now, served, language),
    vague: agenda.vague.slice(0, mostRows),
  };
}

function personOf({ facts, why, serves }: Suggestion): FocusPerson {
  return {
    path: facts.contact.path,
    name: shownName(facts),
    why,
    serves: serves?.title ?? null,
  };
}

function goalsLeft(
  index: IndexView,
  now: Moment,
  served: ReadonlySet<string>,
  { screen }: RowLanguage,
): readonly FocusGoal[] {
  return index
    .goals()
    .filter(({ id }) => !served.has(id))
    .map((goal) => goalProgress(goal, index, now, 0))
    .filter(({ status, state }) => status === "active" && state === "open")
    .sort((a, b) => Number(b.pace === "behind") - Number(a.pace === "behind"))
    .slice(0, mostRows)
    .map(({ goal, count, target, pace, state }) => ({
      id: goal.id,
      path: goal.path,
      line: goal.line,
      title: goal.title,
      count,
      target,
      standing: pace === null ? screen.periodStates[state] : screen.paces[pace],
      checksIn: goal.counts.terms.some(({ is }) => is === "check-ins"),
    }));
}
