/** From which day on what happened may differ from what it was at a revision, so that what was counted before stays. */
import type { Day } from "../dates/day";
import type { ContactNote } from "../model/contact";
import type { ResolvedEntry } from "../model/interaction";
import type { NoteFacts } from "./note-facts";

/** No day comes before it: where a person changed, any day may count differently. */
const beginning = "" as Day;

/** The days that changes of an index touched; nothing is noted down until someone asks. */
export class ChangedDays {
  /** By revision; the days rise too, as an earlier day covers what changed before it. */
  private readonly changes: { readonly revision: number; readonly day: Day }[] = [];
  private touched: Day | null = null;
  private askedAt: number | null = null;

  /** Notes down that what happened on a day, or after it, is told otherwise now. */
  touch(day: Day): void {
    if (this.askedAt !== null && (this.touched === null || day < this.touched)) this.touched = day;
  }

  /** Notes down what became of a contact. */
  contact(before: ContactNote | null, now: ContactNote | null): void {
    if (this.askedAt !== null && before !== now && standing(before) !== standing(now)) {
      this.touch(beginning);
    }
  }

  /** Notes down what became of the facts of a note. */
  facts(before: NoteFacts | undefined, now: NoteFacts | undefined): void {
    if (this.askedAt === null) return;
    const were = countable(before);
    const are = countable(now);
    const isSameNote = before?.note.is === now?.note.is;
    let start = 0;
    let [wereEnd, areEnd] = [were.length, are.length];
    if (isSameNote) {
      while (start < wereEnd && start < areEnd && countsAlike(were[start], are[start])) start += 1;
      while (wereEnd > start && areEnd > start && countsAlike(were[wereEnd - 1], are[areEnd - 1])) {
        wereEnd -= 1;
        areEnd -= 1;
      }
    }
    for (const { day } of were.slice(start, wereEnd)) this.touch(day);
    for (const { day } of are.slice(start, areEnd)) this.touch(day);
  }

  /** What was touched since the last revision belongs to this one. */
  close(revision: number): void {
    const day = this.touched;
    if (day === null) return;
    this.touched = null;
    while ((this.changes.at(-1)?.day ?? beginning) >= day && this.changes.length > 0) {
      this.changes.pop();
    }
    this.changes.push({ revision, day });
  }

  /** The earliest day that may differ from what it was at a revision, of the index that is at another now; null for none. */
  since(revision: number, now: number): Day | null {
    this.askedAt ??= now;
    if (revision < this.askedAt) return beginning;
    return this.changes.find((change) => change.revision > revision)?.day ?? null;
  }
}

/** The entries of a note that may count: those of which more is known than text and day. */
function countable(facts: NoteFacts | undefined): readonly ResolvedEntry[] {
  return (facts?.entries ?? []).filter((entry) => entry !== null);
}

/** Whether a goal counts the one where it counts the other, wherever in their note they stand. */
function countsAlike(one: ResolvedEntry | undefined, other: ResolvedEntry | undefined): boolean {
  return (
    one === other ||
    (one !== undefined &&
      other !== undefined &&
      one.day === other.day &&
      one.kind === other.kind &&
      one.kindByTag === other.kindByTag &&
      one.checkIn === other.checkIn &&
      isSameList(one.contacts, other.contacts) &&
      isSameList(one.notes, other.notes) &&
      isSameList(one.tags, other.tags))
  );
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at]);
}

/** What of a contact decides what counts of what happened with it, as one text. */
function standing(contact: ContactNote | null): string {
  if (contact === null) return "";
  const { path, circle, tags, dormantAfter, met, lastContact, ignoresJournal } = contact;
  return JSON.stringify([path, circle, tags, dormantAfter, met, lastContact, ignoresJournal]);
}
