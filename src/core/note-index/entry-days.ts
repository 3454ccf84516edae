/** What happened in a run of days, whichever notes tell it. */
import type { Day } from "../dates/day";
import type { Entry } from "../model/entry";
import type { ResolvedEntry } from "../model/interaction";
import { type NoteFacts, plainEntry } from "./note-facts";
import { OrderedKeys } from "./ordered-keys";
import { PathSets } from "./path-sets";
import { compareEntries } from "./told-with";

/** Entries by day. */
export class EntryDays {
  private readonly facts: ReadonlyMap<string, NoteFacts>;
  private readonly notes = new PathSets<Day>();
  private readonly days = new OrderedKeys<Day>();

  /** Of the facts of the notes, by path. */
  constructor(facts: ReadonlyMap<string, NoteFacts>) {
    this.facts = facts;
  }

  /** Enters the days of a note's entries. */
  add({ note }: NoteFacts): void {
    for (const day of daysOf(note.entries)) {
      if (this.notes.add(day, note.path)) this.days.add(day);
    }
  }

  /** Takes back the days of a note's entries, which must be those that were entered. */
  delete({ note }: NoteFacts): void {
    for (const day of daysOf(note.entries)) {
      if (this.notes.delete(day, note.path)) this.days.delete(day);
    }
  }

  /** Every entry that happened from the first to the last day, both included, in order of day, path, line. */
  between(start: Day, end: Day): ResolvedEntry[] {
    const found: ResolvedEntry[] = [];
    const seen = new Set<string>();
    for (const day of this.days.between(start, end)) {
      for (const path of this.notes.of(day)) {
        if (seen.has(path)) continue;
        seen.add(path);
        const facts = this.facts.get(path);
        facts?.note.entries.forEach((entry, at) => {
          if (!entry.happened) return;
          if (entry.day !== day && (entry.day < start || entry.day > end)) return;
          found.push(facts.entries[at] ?? plainEntry(path, entry));
        });
      }
    }
    return found.sort(compareEntries);
  }
}

/** Each once; most notes tell of one day. */
function daysOf(entries: readonly Entry[]): Iterable<Day> {
  let one: Day | null = null;
  for (const { happened, day } of entries) {
    if (!happened || day === one) continue;
    if (one !== null) return new Set(entries.flatMap((entry) => (entry.happened ? entry.day : [])));
    one = day;
  }
  return one === null ? [] : [one];
}
