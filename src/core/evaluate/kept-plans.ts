/** Which plans were kept, and with whom they are still to be kept. */
import type { Day } from "../dates/day";
import type { IndexView, ResolvedPlan } from "../note-index/index-view";
import { isKeptWith, isReachedSince } from "./open-plans";

/** The contacts of an open plan whom no interaction has reached since; those of a task are all asked for until its tick (R27, R28). */
export function contactsToReach(
  plan: ResolvedPlan,
  index: IndexView,
  today: Day,
): readonly string[] {
  return plan.contacts.filter((contact) => !isKeptWith(plan, contact, index, today));
}

/** Whether nothing is left of a plan: ticked, cancelled, or an intent with every one of its contacts kept. */
export function isKept(plan: ResolvedPlan, index: IndexView, today: Day): boolean {
  if (plan.state !== "open") return true;
  return plan.contacts.length > 0 && contactsToReach(plan, index, today).length === 0;
}

/**
 * Whether an open task looks done: an interaction with each of its contacts followed, on the day it was written or
 * later (in a note without a day, on the day it is meant for or later), in the same note on a line below it.
 */
export function looksDone(plan: ResolvedPlan, index: IndexView, today: Day): boolean {
  const from = plan.written ?? plan.day;
  if (plan.form !== "task" || plan.contacts.length === 0 || from === null) return false;
  return plan.contacts.every((contact) => isReachedSince(from, plan, contact, index, today));
}
