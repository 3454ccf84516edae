/** What a note links: in its lines, and by what its goals count and their partners; and which goal a link to a note means. */
import type { Mention } from "../model/entry";
import type { Goal } from "../model/goal";
import type { Note } from "../model/note";
import { nameKey } from "./name-key";

// What a link to a heading can't hold; the app leaves it out of the links that it writes.
const unlinkable = /[#|^:%[\]\\]+/g;
const blanks = /\s+/g;

/** A note that a goal names. */
export type GoalLink = Pick<Mention, "target" | "subpath" | "text" | "byName">;

/** The notes that a goal names: those it counts or is narrowed by, and its partner. */
export function goalLinks(goal: Goal): readonly GoalLink[] {
  const targets: string[] = [];
  for (const term of goal.counts.terms) if (term.is === "link") targets.push(term.target);
  for (const filter of goal.counts.filters) {
    if (filter.is === "with link") targets.push(filter.target);
  }
  if (goal.partner !== null) targets.push(goal.partner);
  return targets.map((target) => ({ target, subpath: "", text: target, byName: false }));
}

/** Tells of every link of a note, as often as it is written. */
export function eachLink(
  note: Note,
  tell: (link: Pick<Mention, "target" | "byName">) => void,
): void {
  for (const { mentions } of note.entries) mentions.forEach(tell);
  for (const { mentions } of note.plans) mentions.forEach(tell);
  for (const goal of note.goals) goalLinks(goal).forEach(tell);
}

/**
 * The id of the goal that a link to this note means: a goal note's own goal, whatever the heading; in a goal list the
 * one whose title (or title and number, R93) the heading is, compared as names and without what a link can't hold.
 */
export function linkedGoal(note: Note, subpath: string): string | null {
  const [first] = note.goals;
  if (first === undefined) return null;
  if (note.is === "goal") return first.id;
  const wanted = headingKey(subpath);
  if (wanted === "") return null;
  const numbered = note.goals.find(
    ({ id }) => headingKey(id.slice(id.indexOf("#") + 1)) === wanted,
  );
  return (numbered ?? note.goals.find(({ title }) => headingKey(title) === wanted))?.id ?? null;
}

function headingKey(text: string): string {
  return nameKey(text.replace(unlinkable, " ").replace(blanks, " "));
}
