/** What of the plans is still to be done, each with the day it is meant for. */
import type { Day } from "../dates/day";
import type { IndexView, ResolvedPlan } from "../note-index/index-view";
import type { Occasion } from "./agenda-item";
import { contactsToReach, isKept, looksDone } from "./kept-plans";
import type { OccasionLanguage } from "./occasion-language";
import { normalisedText, stableId } from "./stable-id";

/** Every plan that is open and not kept, with or without a when. */
export function planOccasions(
  index: IndexView,
  today: Day,
  language: OccasionLanguage,
): readonly Occasion[] {
  const equals = new Map<string, number>();
  return index.plans().flatMap((plan) => {
    // Ticked plans count too, so that ticking one does not rename those equal to it.
    const key = [plan.path, normalisedText(plan.text), plan.day ?? ""].join("\u0000");
    const ordinal = (equals.get(key) ?? 0) + 1;
    equals.set(key, ordinal);
    if (isKept(plan, index, today)) return [];
    return [occasionOf(plan, ordinal, index, today, language)];
  });
}

function occasionOf(
  plan: ResolvedPlan,
  ordinal: number,
  index: IndexView,
  today: Day,
  { words, dayText }: OccasionLanguage,
): Occasion {
  const { path, line, text, day, time, written } = plan;
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
    stays:
      plan.form === "intent"
        ? "a week, then vague"
        : plan.contacts.length > 0
          ? "for good"
          : "a week",
  };
}

/** What a contact is called: its name, else its path. */
export function nameOf(contact: string, index: IndexView): string {
  const name = index.contact(contact)?.name.trim() ?? "";
  return name === "" ? contact : name;
}
