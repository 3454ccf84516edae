/** Which plans with a contact are still open: not ticked, not cancelled, and not kept by what happened since. */
import type { Day } from "../dates/day";
import type { IndexView, ResolvedPlan } from "../note-index/index-view";
import { compareText, leadingCount } from "../note-index/ordered-keys";
import { remembered } from "./remembered";

/**
 * Whether an intent line is kept, with this contact: an interaction followed on the day it was written or later, within
 * the same note only on a line below it (R27, R28). A task is kept by its tick alone.
 */
export function isKeptWith(
  plan: ResolvedPlan,
  contact: string,
  index: IndexView,
  today: Day,
): boolean {
  const { form, written } = plan;
  return (
    form === "intent" && written !== null && isReachedSince(written, plan, contact, index, today)
  );
}

/** Whether an interaction with the contact followed on a day or later, in the plan's own note on a line below it. */
export function isReachedSince(
  since: Day,
  { path, line }: ResolvedPlan,
  contact: string,
  index: IndexView,
  today: Day,
): boolean {
  const all = index.interactionsWith(contact);
  for (let at = leadingCount(all, ({ day }) => day < since); at < all.length; at += 1) {
    const entry = all[at];
    if (entry === undefined || entry.day > today) return false;
    if (entry.path !== path || entry.line > line) return true;
  }
  return false;
}

/** Open plans with each contact, the earliest day first and those without a day last. */
export type OpenPlans = (contact: string) => readonly ResolvedPlan[];

/** The open plans of every contact, gathered in one pass over all plans. */
export const openPlans = remembered(
  (today: Day) => today,
  (index, today): OpenPlans => {
    const byContact = new Map<string, ResolvedPlan[]>();
    for (const plan of index.plans()) {
      if (plan.state !== "open") continue;
      for (const contact of plan.contacts) {
        if (isKeptWith(plan, contact, index, today)) continue;
        const plans = byContact.get(contact);
        if (plans) plans.push(plan);
        else byContact.set(contact, [plan]);
      }
    }
    for (const plans of byContact.values()) plans.sort(byWhen);
    return (contact) => byContact.get(contact) ?? [];
  },
);

/** The contact's next open plan: the earliest from today on, else the latest before it, else one without a day; or null. */
export function nextPlanWith(contact: string, index: IndexView, today: Day): ResolvedPlan | null {
  const open = openPlans(index, today)(contact);
  return (
    open.find(({ day }) => day !== null && day >= today) ??
    open.filter(({ day }) => day !== null).at(-1) ??
    open[0] ??
    null
  );
}

function byWhen(a: ResolvedPlan, b: ResolvedPlan): number {
  return compareText(whenText(a), whenText(b));
}

function whenText({ day, time }: ResolvedPlan): string {
  return day === null ? "~" : `${day}T${time ?? "24:00"}`;
}
