/** Which contacts nobody has put anywhere yet, most mentioned first, and the circles they can be put into. */
import type { Day } from "../dates/day";
import type { IndexView } from "../note-index/index-view";
import { compareText } from "../note-index/ordered-keys";
import { sameName } from "./circle";
import { allContactFacts, type ContactFacts } from "./contact-state";
import { knownCircles } from "./query/known-words";

/** Contacts in no circle that are not paused, by the number of their interactions up to today, then by path. */
export function unclassifiedContacts(index: IndexView, today: Day): readonly ContactFacts[] {
  return allContactFacts(index, today)
    .filter(({ circle, state }) => circle === null && state !== "paused")
    .sort((a, b) => b.interactions - a.interactions || compareText(a.contact.path, b.contact.path));
}

/** The circles to choose from: those of the settings in their order, then those that only notes name, by name. */
export function circlesToChoose(index: IndexView): readonly string[] {
  const own = index.settings.circles.map(({ name }) => name);
  const others = knownCircles(index).filter((name) => !own.some((each) => sameName(each, name)));
  return [...own, ...others];
}
