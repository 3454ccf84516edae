/** What a row of a query says under a name: a derived fact such as `last contact`, else a property of the note. */
import { type Day, dayOf } from "../../dates/day";
import { formatCadence } from "../../dates/cadences/format-cadence";
import type { Properties, PropertyValue } from "../../model/note-text";
import type { IndexView } from "../../note-index/index-view";
import { formatCounts } from "../../parse/goals/counts";
import { ourProperties, propertyKey } from "../../parse/frontmatter/properties";
import { contactFacts, type ContactFacts } from "../contact-state";
import type { GoalProgress } from "../goal-progress";
import { nextPlanWith } from "../open-plans";
import type { QueryRow, Question } from "./query";

/** The name of a fact or property as it is compared: `Last-Contact` is `last contact`. */
export function factName(name: string): string {
  return propertyKey(name).replaceAll("-", " ");
}

type ContactFact = (facts: ContactFacts, question: Question) => PropertyValue;

const contactFactNames: ReadonlyMap<string, ContactFact> = new Map<string, ContactFact>([
  ["name", ({ contact }) => [contact.name, ...contact.aliases]],
  ["circle", ({ circle }) => circle],
  ["last contact", ({ lastContact }) => lastContact],
  ["first contact", ({ firstContact }) => firstContact],
  ["silence", ({ daysSince }) => daysSince],
  ["days since", ({ daysSince }) => daysSince],
  ["state", ({ state }) => state],
  ["threshold", ({ threshold }) => threshold],
  ["due", ({ due }) => due],
  ["interactions", ({ interactions }) => interactions],
  ["usual gap", ({ usualGap }) => usualGap],
  ["cadence", ({ cadence }) => (cadence === null ? null : formatCadence(cadence))],
  ["via", ({ via }) => via?.text ?? null],
  ["kind", ({ via }) => via?.kind ?? null],
  ["tag", ({ contact }) => contact.tags],
  ["tags", ({ contact }) => contact.tags],
  ["path", ({ contact }) => contact.path],
  [
    "next plan",
    ({ contact }, { index, now }) => nextPlanWith(contact.path, index, dayOf(now))?.text ?? null,
  ],
]);

/** Facts whose day lies in the past, so that "1 May" means the last one. */
const pastFacts = new Set(["last contact", "first contact", "met", "created", "start"]);

/** Whether days under this name lie behind us. */
export function isPastFact(name: string): boolean {
  return pastFacts.has(name);
}

const goalFactNames: ReadonlyMap<string, (progress: GoalProgress) => PropertyValue> = new Map<
  string,
  (progress: GoalProgress) => PropertyValue
>([
  ["name", ({ goal }) => goal.title],
  ["title", ({ goal }) => goal.title],
  ["cadence", ({ goal }) => (goal.cadence === null ? null : formatCadence(goal.cadence))],
  ["counts", ({ goal }) => formatCounts(goal.counts)],
  ["status", ({ status }) => status],
  ["state", ({ state }) => state],
  ["pace", ({ pace }) => pace],
  ["count", ({ count }) => count],
  ["target", ({ target }) => target],
  ["left", ({ target, count }) => Math.max(0, target - count)],
  ["progress", ({ target, count }) => (target > 0 ? Math.min(1, count / target) : 0)],
  ["streak", ({ streak }) => streak.current],
  ["trend", ({ trend }) => trend],
  ["deadline", ({ deadline }) => deadline],
  ["start", ({ goal }) => goal.start],
  ["created", ({ goal }) => goal.created],
  ["partner", ({ goal }) => goal.partner],
  ["path", ({ goal }) => goal.path],
]);

/** The derived facts of a contact that have a name. */
export const contactFactList: readonly string[] = [...contactFactNames.keys()];

/** The facts of a goal that have a name. */
export const goalFactList: readonly string[] = [...goalFactNames.keys()];

/** What a row says under a name; null where it says nothing. Derived facts go before properties of the same name. */
export function rowFact(row: QueryRow, name: string, question: Question): PropertyValue {
  if (row.goal !== null) return goalFact(row.goal, name, question);
  if (row.contact === null) return null;
  return contactFact(row.contact, name, question);
}

/** What a goal says under a name. */
function goalFact(progress: GoalProgress, name: string, question: Question): PropertyValue {
  const derived = goalFactNames.get(name);
  return derived === undefined
    ? propertyNamed(progress.goal.properties, name, question)
    : derived(progress);
}

/** The property of a note that a name means, in any spelling of it and under the user's own name for it. */
export function propertyNamed(
  properties: Properties,
  name: string,
  { index }: Question,
): PropertyValue {
  const exact = properties.get(name);
  if (exact !== undefined && exact.value !== null) return exact.value;
  const ours = ourProperties(properties, index.settings);
  return ours.find(name.replaceAll(" ", "-"))?.value ?? null;
}

/** What a contact says under a name. */
export function contactFact(facts: ContactFacts, name: string, question: Question): PropertyValue {
  const derived = contactFactNames.get(name);
  return derived === undefined
    ? propertyNamed(facts.contact.properties, name, question)
    : derived(facts, question);
}

/** A row about one contact. */
export function contactRow(facts: ContactFacts): QueryRow {
  return { contact: facts, goal: null, entry: null, matter: null };
}

/** Facts of contacts by path, each worked out once. */
export function rememberedFacts(
  index: IndexView,
  today: Day,
): (path: string) => ContactFacts | null {
  const known = new Map<string, ContactFacts | null>();
  return (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const contact = index.contact(path);
    const facts = contact === null ? null : contactFacts(contact, index, today);
    known.set(path, facts);
    return facts;
  };
}
