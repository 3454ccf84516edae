/** What each contact is in a run of days: new, dormant before, or current (R106). */
import type { DaySpan } from "../dates/calendar";
import { addDays, type Day } from "../dates/day";
import type { Duration } from "../dates/duration";
import type { ContactNote } from "../model/contact";
import type { ResolvedEntry } from "../model/interaction";
import type { IndexView } from "../note-index/index-view";
import { compareText, firstFrom } from "../note-index/ordered-keys";
import type { CountedDays } from "./goal-bounds";
import { remembered } from "./remembered";
import { dormancyThreshold, dormantUpTo, firstContact, lastContact } from "./silence";

/** What a contact is in a run of days: exactly one of these. */
export type Tie = "new contacts" | "dormant ties" | "current ties";

/** What a contact with an interaction in a run of days is, and the first of those interactions. */
export interface TieInDays {
  readonly contact: ContactNote;
  readonly tie: Tie;
  readonly entry: ResolvedEntry;
}

const keyOfDays = ({ start, end, today }: CountedDays): string => `${start} ${end} ${today}`;

/** Every entry that happened in the days, both included; many goals ask for the same days. */
export const entriesIn = remembered(
  ({ start, end }: DaySpan) => `${start} ${end}`,
  (index, { start, end }: DaySpan) => index.entriesBetween(start, end),
);

/** Each contact with an interaction in the days, both included, in the order of the first of them. */
export const tiesIn = remembered(keyOfDays, (index, days: CountedDays): readonly TieInDays[] => {
  const ties: TieInDays[] = [];
  const seen = new Set<string>();
  const known = knownPeople(index, days.today);
  let eve: Eve | undefined;
  for (const entry of entriesIn(index, days)) {
    if (entry.contacts.length === 0) continue;
    if (eve?.of !== entry.day) eve = new Eve(entry.day);
    for (const path of entry.contacts) {
      if (seen.has(path)) continue;
      let person = known.get(path);
      if (person === undefined) known.set(path, (person = personAt(index, path, days.today)));
      if (person === null) continue;
      seen.add(path);
      ties.push({ contact: person.contact, tie: tieOf(person, eve, days), entry });
    }
  }
  return ties;
});

function tieOf(
  { contact, interactions, first, threshold }: Person,
  eve: Eve,
  { start, end }: CountedDays,
): Tie {
  if (first !== null && first >= start && first <= end) return "new contacts";
  const last = lastContact(contact, interactions, eve.day);
  return last !== null && eve.isDormant(last, threshold) ? "dormant ties" : "current ties";
}

/** What decides what a contact is in any days: looked up once, as a goal asks for thousands of them. */
interface Person {
  readonly contact: ContactNote;
  readonly interactions: readonly ResolvedEntry[];
  readonly first: Day | null;
  readonly threshold: Duration;
}

/** By path, as they are known on a day; null for what is no contact. */
const knownPeople = remembered(
  (today: Day) => today,
  () => new Map<string, Person | null>(),
);

function personAt(index: IndexView, path: string, today: Day): Person | null {
  const contact = index.contact(path);
  if (contact === null) return null;
  const interactions = index.interactionsWith(path);
  const first = firstContact(contact, interactions, today);
  return { contact, interactions, first, threshold: dormancyThreshold(contact, index.settings) };
}

/** The day before one on which many contacts may have been met. */
class Eve {
  readonly of: Day;
  readonly day: Day;
  /** By threshold, the last day that it lies in the past. */
  private readonly dormantUpTo = new Map<Duration, Day>();

  constructor(day: Day) {
    this.of = day;
    this.day = addDays(day, -1);
  }

  isDormant(last: Day, threshold: Duration): boolean {
    let upTo = this.dormantUpTo.get(threshold);
    if (upTo === undefined) {
      upTo = dormantUpTo(this.day, threshold);
      this.dormantUpTo.set(threshold, upTo);
    }
    return last <= upTo;
  }
}

/** A contact whose first day lies in a run of days. */
export interface NewContact {
  readonly contact: ContactNote;
  readonly first: Day;
}

/** The contacts whose first day, as it is known today, lies in the days, both included, in the order of `contacts`. */
export const newContactsIn = remembered(
  keyOfDays,
  (index, { start, end, today }: CountedDays): readonly NewContact[] => {
    const { days, places } = firstDays(index);
    const found = new Set<number>();
    for (let at = firstFrom(days, start); (days[at] ?? "~") <= end; at += 1) {
      const place = places[at];
      if (place !== undefined) found.add(place);
    }
    const contacts = index.contacts();
    return [...found]
      .sort((a, b) => a - b)
      .flatMap((place): readonly NewContact[] => {
        const contact = contacts[place];
        if (contact === undefined) return [];
        const first = firstContact(contact, index.interactionsWith(contact.path), today);
        return first === null || first < start || first > end ? [] : [{ contact, first }];
      });
  },
);

/** The days that may be the first of a contact, in order, each with the contact's place among all. */
const firstDays = remembered(
  () => "",
  (index): { readonly days: readonly Day[]; readonly places: readonly number[] } => {
    const found: { readonly day: Day; readonly place: number }[] = [];
    for (const [place, contact] of index.contacts().entries()) {
      const told = index.interactionsWith(contact.path)[0]?.day ?? null;
      for (const day of [contact.met, contact.lastContact, told]) {
        if (day !== null) found.push({ day, place });
      }
    }
    found.sort((a, b) => compareText(a.day, b.day));
    return { days: found.map(({ day }) => day), places: found.map(({ place }) => place) };
  },
);
