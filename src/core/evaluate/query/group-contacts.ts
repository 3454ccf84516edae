/** Into which groups contacts fall. */
import { nameKey } from "../../note-index/name-key";
import { linkOrText, toTexts } from "../../parse/frontmatter/property-values";
import type { ContactFacts } from "../contact-state";
import type { Question } from "./query";
import { contactFact } from "./row-facts";
import { orderText } from "./sort-rows";
import { compareText } from "../../note-index/ordered-keys";

/** A group and its contacts, in the order in which they were given. */
export interface ContactGroup {
  /** `""` for those without a value. */
  readonly name: string;
  readonly contacts: readonly ContactFacts[];
}

/**
 * The groups in ascending order of name, those without a value last (R3). A contact with several values stands in
 * each of their groups; of its tags, those that make a note a contact are left out (R60).
 */
export function groupContacts(
  contacts: readonly ContactFacts[],
  by: string,
  question: Question,
): readonly ContactGroup[] {
  const groups = new Map<string, { name: string; contacts: ContactFacts[] }>();
  for (const facts of contacts) {
    const names = groupNames(facts, by, question);
    const seen = new Set<string>();
    for (const name of names.length === 0 ? [""] : names) {
      const key = nameKey(name);
      if (seen.has(key)) continue;
      seen.add(key);
      const group = groups.get(key);
      if (group) group.contacts.push(facts);
      else groups.set(key, { name, contacts: [facts] });
    }
  }
  return [...groups.values()].sort((a, b) => compareNames(a.name, b.name));
}

function groupNames(facts: ContactFacts, by: string, question: Question): readonly string[] {
  const isTag = by === "tag" || by === "tags";
  if (!isTag) {
    if (by === "name") return [facts.contact.name];
    return toTexts(contactFact(facts, by, question)).map((text) => linkOrText(text).text);
  }
  const ignored = new Set(question.index.settings.contactTags.map(nameKey));
  return facts.contact.tags.filter((tag) => !ignored.has(nameKey(tag)));
}

function compareNames(a: string, b: string): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  return compareText(orderText(a), orderText(b)) || compareText(a, b);
}
