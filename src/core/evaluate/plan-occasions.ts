/** What of the plans is still to be done, each with the day it is meant for. */
import type { Day } from "../dates/day";
import type { IndexView, ResolvedPlan } from "../note-index/index-view";
import type { Occasion } from "./agenda-item";
import { contactsToReach, isKept, looksDone } from "./kept-plans";
import type { OccasionLanguage } from "./occasion-language";
import { stableId } from "./stable-id";

/** Those of the plans that are open and not kept, with or without a when. */
export function planOccasions(
  plans: readonly ResolvedPlan[],
  index: IndexView,
  today: Day,
  language: OccasionLanguage,
): readonly Occasion[] {
  const found: Occasion[] = [];
  for (const plan of plans) {
    if (!isKept(plan, index, today)) found.push(occasionOf(plan, index, today, language));
  }
  return found;
}

function occasionOf(
  plan: ResolvedPlan,
  index: IndexView,
  today: Day,
  { words, dayText }: OccasionLanguage,
): Occasion {
  const { path, line, text, day, time, written, ordinal } = plan;
  const contacts = contactsToReach(plan, index, today);
  const seemsDone = looksDone(plan, index, today);
  const id = stableId("plan", path, text, day ?? "", ordinal);
  const because = [
    seemsDone ? words.looksDone : "",
    contacts.length < plan.contacts.length
      ? words.stillToReach(words.list(contacts.map((contact) => nameOf(contact, index))))
      : "",
    written === null || written === day ? "" : words.written(dayText(written)),
  ];
  return {
    id,
    kind: "plan",
    day,
    time: day === null ? null : time,
    text,
    why: because.filter((said) => said !== "").join("; "),
    path,
    line,
    contacts,
    source: id,
    rule: null,
    looksDone: seemsDone,
    stays: staysOf(plan),
  };
}

/** How long a plan stays on the agenda once it is past (R13). */
export function staysOf({ form, contacts }: ResolvedPlan): Occasion["stays"] {
  if (form === "intent") return "a week, then vague";
  return contacts.length > 0 ? "for good" : "a week";
}

/** What a contact is called: its name, else its path. */
export function nameOf(contact: string, index: IndexView): string {
  const name = index.contact(contact)?.name.trim() ?? "";
  return name === "" ? contact : name;
}
