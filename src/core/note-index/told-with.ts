/** What happened with each contact, in order, and which lines tell what another note tells too (R121). */
import type { ResolvedEntry } from "../model/interaction";
import type { NoteFacts } from "./note-facts";
import { compareText } from "./ordered-keys";

/** What is told with one contact. */
interface Told {
  /** All of it, and perhaps what notes told before they changed. */
  all: ResolvedEntry[];
  /** How many of them were true when they were last looked through. */
  sure: number;
  /** Whether a note that told some of them changed since then. */
  changed: boolean;
  /** In order of day, path, line, without those that a journal note tells too; null until someone asks. */
  interactions: readonly ResolvedEntry[] | null;
  /** Lines of contacts' own notes whose day and kind a journal note, or another contact's own note before it, tells too. */
  twice: ReadonlySet<ResolvedEntry>;
}

/** Interactions by contact, put in order only for the contacts that are asked for. */
export class ToldWith {
  private readonly facts: ReadonlyMap<string, NoteFacts>;
  private readonly ownTellers = new Set<string>();
  private readonly gathered = new Map<string, Told>();
  private entered = 0;
  private counted: number | null = null;

  /** Of the facts of the notes, by path. */
  constructor(facts: ReadonlyMap<string, NoteFacts>) {
    this.facts = facts;
  }

  /** Enters the interactions of a note, whose facts are there by now. */
  add(facts: NoteFacts): void {
    if (facts.contacts.length === 0) return;
    if (!isJournal(facts)) this.ownTellers.add(facts.note.path);
    this.entered += toldIn(facts);
    this.counted = null;
    for (const entry of told(facts)) this.tell(entry);
    for (const contact of facts.contacts) this.tidy(contact, 2);
  }

  /** Takes back the interactions of a note, which must be those that were entered. */
  delete(facts: NoteFacts): void {
    if (facts.contacts.length === 0) return;
    this.ownTellers.delete(facts.note.path);
    this.entered -= toldIn(facts);
    this.counted = null;
    for (const contact of facts.contacts) {
      const known = this.gathered.get(contact);
      if (known === undefined) continue;
      if (known.interactions === known.all) known.all = [...known.all];
      known.changed = true;
      known.interactions = null;
    }
  }

  /** The interactions with a contact in order of day, path, line; each told once. The same list for as long as they are the same. */
  interactionsWith(contact: string): readonly ResolvedEntry[] {
    return this.with(contact)?.interactions ?? nothing;
  }

  /** Whether a journal note tells this line of a contact's own note too, for every contact of it. */
  isToldTwice(entry: ResolvedEntry): boolean {
    if (entry.contacts.length === 0 || !this.ownTellers.has(entry.path)) return false;
    return entry.contacts.every((contact) => this.with(contact)?.twice.has(entry));
  }

  /** How many interactions there are; one with several contacts, or told twice, is one. */
  count(): number {
    if (this.counted !== null) return this.counted;
    let twice = 0;
    for (const path of this.ownTellers) {
      for (const entry of this.facts.get(path)?.entries ?? []) {
        if (entry !== null && this.isToldTwice(entry)) twice += 1;
      }
    }
    this.counted = this.entered - twice;
    return this.counted;
  }

  private with(contact: string): Told | undefined {
    const known = this.gathered.get(contact);
    if (known?.interactions === null) {
      if (known.changed) this.tidy(contact, 0);
      this.order(known);
    }
    return known;
  }

  private tell(entry: ResolvedEntry): void {
    for (const contact of entry.contacts) {
      const known = this.gathered.get(contact);
      if (known === undefined) {
        this.gathered.set(contact, {
          all: [entry],
          sure: 1,
          changed: false,
          interactions: null,
          twice: none,
        });
        continue;
      }
      // Lists that were answered never change.
      if (known.interactions === known.all) known.all = [...known.all];
      known.all.push(entry);
      known.interactions = null;
    }
  }

  /** Leaves out what notes told before they changed, once there is more than so many times what was true. */
  private tidy(contact: string, times: number): void {
    const known = this.gathered.get(contact);
    if (known === undefined || known.all.length <= times * known.sure) return;
    const paths = new Set(known.all.map(({ path }) => path));
    known.all = [];
    for (const path of paths) {
      for (const entry of told(this.facts.get(path))) {
        if (entry.contacts.includes(contact)) known.all.push(entry);
      }
    }
    known.sure = known.all.length;
    known.changed = false;
  }

  private order(known: Told): void {
    const all = known.all.sort(compareEntries);
    const elsewhere = all.filter(({ path }) => this.ownTellers.has(path));
    known.twice = none;
    known.interactions = all;
    if (elsewhere.length === 0) return;
    // What a journal note tells, else the first of the contacts' own notes: two of them may each tell of one lunch.
    const tellers = new Map<string, string>();
    const isTold = (entry: ResolvedEntry, by: string): boolean => {
      const key = `${entry.day} ${entry.kind}`;
      const teller = tellers.get(key);
      if (teller === undefined) tellers.set(key, by);
      return (teller ?? by) !== by;
    };
    for (const entry of all) if (!this.ownTellers.has(entry.path)) isTold(entry, journal);
    known.twice = new Set(elsewhere.filter((entry) => isTold(entry, entry.path)));
    if (known.twice.size > 0) known.interactions = all.filter((entry) => !known.twice.has(entry));
  }
}

/** The interactions of a note. */
function told(facts: NoteFacts | undefined): readonly ResolvedEntry[] {
  return (facts?.entries ?? []).filter(
    (entry) => entry !== null && entry.contacts.length > 0,
  ) as ResolvedEntry[];
}

/** How many they are. */
function toldIn({ entries }: NoteFacts): number {
  let count = 0;
  for (const entry of entries) if (entry !== null && entry.contacts.length > 0) count += 1;
  return count;
}

const none: ReadonlySet<ResolvedEntry> = new Set();
const nothing: readonly ResolvedEntry[] = [];

/** Negative when the first entry comes first, by day, path, line. */
export function compareEntries(a: ResolvedEntry, b: ResolvedEntry): number {
  return compareText(a.day, b.day) || compareText(a.path, b.path) || a.line - b.line;
}

function isJournal(facts: NoteFacts): boolean {
  return facts.note.is === "journal";
}

/** Stands for every journal note among those that tell of something. */
const journal = "";
