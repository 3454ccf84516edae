/** Which lines count towards a goal in a period: the evidence behind its number. */
import { type Day, earlier, later } from "../dates/day";
import type { ContactNote } from "../model/contact";
import type { CountFilter, CountTerm, CountWord } from "../model/counts";
import type { Goal } from "../model/goal";
import type { ResolvedEntry } from "../model/interaction";
import type { Kind } from "../model/kind";
import type { IndexView } from "../note-index/index-view";
import { compareText } from "../note-index/ordered-keys";
import { isInFolder } from "../parse/settings/folders";
import { circleOf, sameName, tagIsWithin } from "./circle";
import type { CountedDays } from "./goal-bounds";
import { linksTo } from "./links-to";
import { entriesIn, newContactsIn, tiesIn } from "./ties";

/** One line that was counted. */
export interface Evidence {
  readonly path: string;
  readonly line: number;
  readonly date: Day;
  readonly kind: Kind;
  readonly contacts: readonly string[];
  readonly text: string;
}

/**
 * Every line that counts for the goal in the days, in order of day; each contact and each line once,
 * whatever number of terms it satisfies. The days are already cut to the goal's bounds and to today (R107), as by
 * `countedDays`.
 */
export function countedIn(goal: Goal, index: IndexView, days: CountedDays): readonly Evidence[] {
  const found: Evidence[] = [];
  count(goal, index, days, found);
  return found.sort(
    (a, b) => compareText(a.date, b.date) || compareText(a.path, b.path) || a.line - b.line,
  );
}

/** Answers how many lines count for the goal in days, as many as `countedIn` gives; none of them is written out. */
export function countsOf(goal: Goal, index: IndexView): (days: CountedDays) => number {
  const passing = new Map<string, boolean>();
  return (days) => count(goal, index, days, null, passing);
}

/** Whether what counts depends on the goal's own note: its boxes, check-ins with it, and links as they lead from it. */
export function countsOfItsOwn({ counts: { terms, filters } }: Goal): boolean {
  return (
    terms.some(({ is }) => is === "milestones" || is === "check-ins" || is === "link") ||
    filters.some(({ is }) => is === "with link")
  );
}

function count(
  goal: Goal,
  index: IndexView,
  days: CountedDays,
  found: Evidence[] | null,
  passing = new Map<string, boolean>(),
): number {
  if (days.end < days.start) return 0;
  const counter = new Counter(goal, index, days, found, passing);
  for (const term of goal.counts.terms) counter.add(term);
  return counter.count;
}

/** Where a line is that is counted. */
type CountedPlace = Pick<Evidence, "path" | "line">;

class Counter {
  count = 0;
  private readonly goal: Goal;
  private readonly index: IndexView;
  private readonly days: CountedDays;
  /** Where what is counted is written out; null where its number is enough. */
  private readonly found: Evidence[] | null;
  /** Contacts by path, and whether they pass the goal's filters; the same for all days. */
  private readonly passing: Map<string, boolean>;
  private contactsCounted: Set<string> | null = null;
  /** Lines by note. */
  private linesCounted: Map<string, Set<number>> | null = null;

  constructor(
    goal: Goal,
    index: IndexView,
    days: CountedDays,
    found: Evidence[] | null,
    passing: Map<string, boolean>,
  ) {
    this.goal = goal;
    this.index = index;
    this.days = days;
    this.found = found;
    this.passing = passing;
  }

  add(term: CountTerm): void {
    switch (term.is) {
      case "kind":
        this.addEntries(
          (entry) => entry.kind === term.kind && (entry.contacts.length > 0 || entry.kindByTag),
        );
        return;
      case "tag":
        this.addEntries((entry) => entry.tags.some((tag) => tagIsWithin(tag, term.tag)));
        return;
      case "link": {
        const target = this.index.resolve(term.target, this.goal.path);
        if (target.is === "note") {
          this.addEntries((entry) => entry.notes.includes(target.path));
        }
        return;
      }
      default:
        this.addWord(term.is);
    }
  }

  private addWord(word: CountWord): void {
    switch (word) {
      case "interactions":
        this.addEntries((entry) => entry.contacts.length > 0);
        return;
      case "check-ins":
        this.addEntries(
          (entry) =>
            entry.checkIn === this.goal.id ||
            (this.goal.id === this.goal.path && entry.notes.includes(this.goal.path)),
        );
        return;
      case "journal days":
        this.addJournalDays();
        return;
      case "milestones":
        this.addMilestones();
        return;
      case "new contacts":
        this.addNewContacts();
        return;
      case "contacts":
      case "dormant ties":
      case "current ties":
        for (const { tie, contact, entry } of tiesIn(this.index, this.days)) {
          if (word === "contacts" || tie === word) {
            this.addContact(contact, () => evidenceOf(entry));
          }
        }
    }
  }

  private addEntries(counts: (entry: ResolvedEntry) => boolean): void {
    for (const entry of entriesIn(this.index, this.days)) {
      if (counts(entry) && this.passesWithAny(entry.contacts)) {
        this.addLine(entry, () => evidenceOf(entry));
      }
    }
  }

  private addLine({ path, line }: CountedPlace, evidence: () => Evidence): void {
    if (!this.isNewLine(path, line)) return;
    this.count += 1;
    this.found?.push(evidence());
  }

  private addContact(contact: ContactNote, evidence: () => Evidence): void {
    const { path } = contact;
    if (!this.passes(contact)) return;
    const isOnlyTerm = this.goal.counts.terms.length === 1;
    // One term names each contact once, and what is only counted needs no line.
    if (!isOnlyTerm || this.found !== null) {
      this.contactsCounted ??= new Set();
      if (this.contactsCounted.has(path)) return;
      this.contactsCounted.add(path);
      const line = evidence();
      this.isNewLine(line.path, line.line);
      this.found?.push({ ...line, contacts: [path] });
    }
    this.count += 1;
  }

  private isNewLine(path: string, line: number): boolean {
    this.linesCounted ??= new Map();
    const lines = this.linesCounted.get(path);
    if (lines === undefined) this.linesCounted.set(path, new Set([line]));
    else if (lines.has(line)) return false;
    else lines.add(line);
    return true;
  }

  /** Contacts whose first day lies in these days; the evidence is the line that made them new (R129). */
  private addNewContacts(): void {
    for (const { contact, first } of newContactsIn(this.index, this.days)) {
      this.addContact(contact, () => {
        const interactions = this.index.interactionsWith(contact.path);
        const entry = interactions.find((interaction) => interaction.day === first);
        const property = contact.met === first ? propertyEvidence(contact, first, "met") : null;
        return entry
          ? evidenceOf(entry)
          : (property ?? propertyEvidence(contact, first, "last-contact"));
      });
    }
  }

  private addJournalDays(): void {
    for (const place of this.index.journalDaysBetween(this.days.start, this.days.end)) {
      const { path, line, day, text } = place;
      this.addLine(place, () => ({ path, line, date: day, kind: "other", contacts: [], text }));
    }
  }

  /** A ticked box without a day counts on the last of these days that the goal runs: it is ticked now. */
  private addMilestones(): void {
    const { path } = this.goal;
    for (const { line, text, done, doneOn } of this.goal.milestones) {
      if (!done) continue;
      const date =
        doneOn === null ? this.days.end : later(earlier(doneOn, this.days.end), this.days.start);
      this.addLine({ path, line }, () => ({ path, line, date, kind: "other", contacts: [], text }));
    }
  }

  private passesWithAny(contacts: readonly string[]): boolean {
    if (this.goal.counts.filters.length === 0) return true;
    return contacts.some((path) => {
      const contact = this.index.contact(path);
      return contact !== null && this.passes(contact);
    });
  }

  private passes(contact: ContactNote): boolean {
    const { filters } = this.goal.counts;
    if (filters.length === 0) return true;
    let passes = this.passing.get(contact.path);
    if (passes === undefined) {
      passes = filters.every((filter) => this.passesFilter(contact, filter));
      this.passing.set(contact.path, passes);
    }
    return passes;
  }

  private passesFilter(contact: ContactNote, filter: CountFilter): boolean {
    switch (filter.is) {
      case "with tag":
        return contact.tags.some((tag) => tagIsWithin(tag, filter.tag));
      case "with link":
        return linksTo(contact, filter.target, this.goal.path, this.index);
      case "in circle": {
        const circle = circleOf(contact, this.index.settings);
        return circle !== null && sameName(circle.name, filter.circle);
      }
      case "in folder":
        return isInFolder(contact.path, filter.folder);
    }
  }
}

/** An entry as evidence. */
export function evidenceOf({ path, line, day, kind, contacts, text }: ResolvedEntry): Evidence {
  return { path, line, date: day, kind, contacts, text };
}

function propertyEvidence(contact: ContactNote, day: Day, name: string): Evidence {
  const named = [...contact.properties.values()].find(
    ({ value }) => typeof value === "string" && value.trim().startsWith(day),
  );
  return {
    path: contact.path,
    line: named?.line ?? 1,
    date: day,
    kind: "other",
    contacts: [contact.path],
    text: `${named?.name ?? name}: ${day}`,
  };
}
