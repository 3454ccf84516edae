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
  private readonly factsAt: (path: string) => NoteFacts | undefined;
  private readonly notes = new PathSets<Day>();
  private readonly days = new OrderedKeys<Day>();

  constructor(factsAt: (path: string) => NoteFacts | undefined) {
    this.factsAt = factsAt;
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
        const facts = this.factsAt(path);
        facts?.note.entries.forEach((entry, at) => {
          if (!entry.happened || entry.day < start || entry.day > end) return;
          found.push(facts.entries[at] ?? plainEntry(path, entry));
        });
      }
    }
    return found.sort(compareEntries);
  }
}

function daysOf(entries: readonly Entry[]): ReadonlySet<Day> {
  const days = new Set<Day>();
  for (const { happened, day } of entries) if (happened) days.add(day);
  return days;
}
