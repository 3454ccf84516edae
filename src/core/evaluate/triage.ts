/** Which contacts nobody has put anywhere yet: those to be classified, most mentioned first. */
import { type Day } from "../dates/day";
import type { IndexView } from "../note-index/index-view";
import { allContactFacts, type ContactFacts } from "./contact-state";

/** Contacts in no circle that are not paused, by the number of their interactions up to today, then by path. */
export function unclassifiedContacts(index: IndexView, today: Day): readonly ContactFacts[] {
  return allContactFacts(index, today)
    .filter(({ circle, state }) => circle === null && state !== "paused")
    .sort((a, b) => b.interactions - a.interactions || (a.contact.path < b.contact.path ? -1 : 1));
}
