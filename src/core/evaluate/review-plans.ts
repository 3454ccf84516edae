/** Which plans of a span were kept, which were not yet, and which are still ahead. */
import type { DaySpan } from "../dates/calendar";
import type { Day } from "../dates/day";
import type { IndexView, ResolvedPlan } from "../note-index/index-view";
import { compareText } from "../note-index/ordered-keys";
import { isKeptWith } from "./open-plans";

/** The plans of a span, each in one list, in order of day. */
export interface ReviewedPlans {
  readonly kept: readonly ResolvedPlan[];
  /** Meant for a day before today, and neither ticked nor followed by an interaction. */
  readonly open: readonly ResolvedPlan[];
  /** Meant for today or a later day of the span. */
  readonly ahead: readonly ResolvedPlan[];
}

/**
 * The plans that were meant for a day of the span or done in it. Cancelled ones are let go; a line of intent that
 * names nobody can't be seen to be kept, so it is left out.
 */
export function reviewedPlans(index: IndexView, span: DaySpan, today: Day): ReviewedPlans {
  const kept: ResolvedPlan[] = [];
  const open: ResolvedPlan[] = [];
  const ahead: ResolvedPlan[] = [];
  const isWithin = (day: Day | null): boolean =>
    day !== null && day >= span.start && day <= span.end;
  for (const plan of index.plans()) {
    const meant = plan.day ?? (plan.form === "intent" ? plan.written : null);
    if (plan.state === "done") {
      if (isWithin(plan.doneOn ?? meant)) kept.push(plan);
      continue;
    }
    if (plan.state !== "open" || !isWithin(meant)) continue;
    if (plan.form === "intent") {
      if (plan.contacts.length === 0 || (plan.written !== null && plan.written > today)) continue;
      if (plan.contacts.every((contact) => isKeptWith(plan, contact, index, today))) {
        kept.push(plan);
        continue;
      }
    }
    if (meant !== null && meant < today) open.push(plan);
    else ahead.push(plan);
  }
  return { kept: kept.sort(byDay), open: open.sort(byDay), ahead: ahead.sort(byDay) };
}

function byDay(one: ResolvedPlan, other: ResolvedPlan): number {
  return compareText(whenOf(one), whenOf(other));
}

function whenOf({ day, doneOn, written }: ResolvedPlan): string {
  return day ?? doneOn ?? written ?? "";
}
