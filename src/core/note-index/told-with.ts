/** What happened with each contact, in order, and which lines tell what a journal note tells too (R121). */
import type { ResolvedEntry } from "../model/interaction";
import type { NoteFacts } from "./note-facts";
import { compareText } from "./ordered-keys";
import { PathSets } from "./path-sets";

/** The interactions with one contact. */
interface Told {
  /** In order of day, path, line; without those that a journal note tells too. */
  readonly interactions: readonly ResolvedEntry[];
  /** Lines of contacts' own notes whose day and kind a journal note tells too. */
  readonly twice: ReadonlySet<ResolvedEntry>;
}

/** Interactions by contact, put in order only for the contacts that someone asks for. */
export class ToldWith {
  private readonly factsAt: (path: string) => NoteFacts | undefined;
  private readonly tellers = new PathSets();
  private readonly ownTellers = new Set<string>();
  private readonly known = new Map<string, Told>();
  /** What is told with each contact, in no order yet, gathered for all of them when someone first asks for one. */
  private gathered: Map<string, ResolvedEntry[]> | null = null;
  private entered = 0;
  private counted: number | null = null;

  constructor(factsAt: (path: string) => NoteFacts | undefined) {
    this.factsAt = factsAt;
  }

  /** Enters the interactions of a note. */
  add(facts: NoteFacts): void {
    const { path } = facts.note;
    for (const contact of facts.contacts) this.tellers.add(contact, path);
    if (!isJournal(facts) && facts.contacts.length > 0) this.ownTellers.add(path);
    this.changed(facts, 1);
  }

  /** Takes back the interactions of a note, which must be those that were entered. */
  delete(facts: NoteFacts): void {
    const { path } = facts.note;
    for (const contact of facts.contacts) this.tellers.delete(contact, path);
    this.ownTellers.delete(path);
    this.changed(facts, -1);
  }

  /** The interactions with a contact in order of day, path, line; each told once. */
  interactionsWith(contact: string): readonly ResolvedEntry[] {
    return this.with(contact).interactions;
  }

  /** Whether a journal note tells this line of a contact's own note too, for every contact of it. */
  isToldTwice(entry: ResolvedEntry): boolean {
    if (entry.contacts.length === 0 || !this.ownTellers.has(entry.path)) return false;
    return entry.contacts.every((contact) => this.with(contact).twice.has(entry));
  }

  /** How many interactions there are; one with several contacts, or told twice, is one. */
  count(): number {
    if (this.counted !== null) return this.counted;
    let twice = 0;
    for (const path of this.ownTellers) {
      for (const entry of this.factsAt(path)?.entries ?? []) {
        if (entry !== null && this.isToldTwice(entry)) twice += 1;
      }
    }
    this.counted = this.entered - twice;
    return this.counted;
  }

  private changed(facts: NoteFacts, sign: number): void {
    if (facts.contacts.length === 0) return;
    for (const contact of facts.contacts) {
      this.known.delete(contact);
      this.gathered?.delete(contact);
    }
    for (const entry of facts.entries) {
      if (entry !== null && entry.contacts.length > 0) this.entered += sign;
    }
    this.counted = null;
  }

  private with(contact: string): Told {
    const known = this.known.get(contact);
    if (known !== undefined) return known;
    const told = this.read(contact);
    this.known.set(contact, told);
    return told;
  }

  private read(contact: string): Told {
    this.gathered ??= this.gather();
    const all = this.gathered.get(contact) ?? this.toldBy(this.tellers.of(contact), contact);
    this.gathered.delete(contact);
    const elsewhere = all.filter(({ path }) => this.ownTellers.has(path));
    if (elsewhere.length === 0) return { interactions: all.sort(compareEntries), twice: none };
    const inJournal = new Set(
      all.filter(({ path }) => !this.ownTellers.has(path)).map((entry) => dayAndKind(entry)),
    );
    const twice = new Set(elsewhere.filter((entry) => inJournal.has(dayAndKind(entry))));
    const once = twice.size === 0 ? all : all.filter((entry) => !twice.has(entry));
    return { interactions: once.sort(compareEntries), twice };
  }

  private toldBy(paths: readonly string[], contact: string): ResolvedEntry[] {
    const found: ResolvedEntry[] = [];
    for (const path of paths) {
      for (const entry of this.factsAt(path)?.entries ?? []) {
        if (entry?.contacts.includes(contact) === true) found.push(entry);
      }
    }
    return found;
  }

  private gather(): Map<string, ResolvedEntry[]> {
    const gathered = new Map<string, ResolvedEntry[]>();
    for (const path of this.tellers.paths()) {
      for (const entry of this.factsAt(path)?.entries ?? []) {
        if (entry === null) continue;
        for (const contact of entry.contacts) {
          const known = gathered.get(contact);
          if (known === undefined) gathered.set(contact, [entry]);
          else known.push(entry);
        }
      }
    }
    return gathered;
  }
}

const none: ReadonlySet<ResolvedEntry> = new Set();

/** Negative when the first entry comes first, by day, path, line. */
export function compareEntries(a: ResolvedEntry, b: ResolvedEntry): number {
  return compareText(a.day, b.day) || compareText(a.path, b.path) || a.line - b.line;
}

function isJournal(facts: NoteFacts): boolean {
  return facts.note.is === "journal";
}

function dayAndKind(entry: ResolvedEntry): string {
  return `${entry.day} ${entry.kind}`;
}
