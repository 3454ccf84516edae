/** What becomes of the index when notes come, change and go: only what the change touches is looked at. */
import type { Note } from "../model/note";
import type { Settings } from "../model/settings";
import { ChangedDays } from "./changed-days";
import { EntryDays } from "./entry-days";
import { goalLinks } from "./goal-links";
import type { Resolution, ResolvedPlan } from "./index-view";
import { JournalDays } from "./journal-days";
import { keysOfMention, resolveLink } from "./link-resolution";
import { Meanings } from "./meanings";
import { keysOfNote, NameTable } from "./names";
import { factsAgain, factsOf, type NoteFacts } from "./note-facts";
import { NoteList } from "./note-list";
import { PathSets } from "./path-sets";
import { problemsOf } from "./problems-of-note";
import { ToldWith } from "./told-with";

/** Told how many records a step of a change touches. */
export type Touched = (records: number) => void;

/** How many notes are named in a step, and of how many the links are resolved: well under a millisecond's work. */
const aStep = { names: 64, facts: 8 };

/** The notes and all that is kept of them, in step with each other. */
export class NoteRecords {
  private readonly touched: Touched;
  private readonly known = new Map<string, Note>();
  /** Of each note that holds anything but its names. */
  private readonly facts = new Map<string, NoteFacts>();
  private readonly names = new NameTable();
  /** Goal notes and goal lists by the keys of the notes that their goals name. */
  private readonly goalsNaming = new PathSets();
  private readonly meanings: Meanings;
  readonly changed = new ChangedDays();
  readonly days = new EntryDays(this.facts);
  readonly told = new ToldWith(this.facts);
  readonly journal: JournalDays;
  readonly notes = new NoteList((path) => listed(this.noteAt(path)));
  readonly contacts = new NoteList((path) => listed(this.noteAt(path)?.contact));
  readonly goals = new NoteList((path) => inOrderOfLine(this.noteAt(path)?.goals));
  readonly plans = new NoteList((path) => inOrderOfLine(plansOf(this.facts.get(path))));
  readonly problems = new NoteList((path) => problemsOf(this.facts.get(path)));

  constructor(settings: Settings, touched: Touched) {
    this.touched = touched;
    this.journal = new JournalDays((path) => this.noteAt(path), settings.dailyNotes);
    this.meanings = new Meanings({
      names: this.names,
      noteAt: (path) => this.noteAt(path),
      isNamedByGoal: (key) => this.goalsNaming.has(key),
      touched,
    });
  }

  /** How many notes there are, whatever they are. */
  get count(): number {
    return this.known.size;
  }

  /** The paths of all notes, whatever they are. */
  paths(): Iterable<string> {
    return this.known.keys();
  }

  /** The note of this path, to the letter, or null. */
  noteAt(path: string): Note | null {
    return this.known.get(path) ?? null;
  }

  /** The note that a link means (R83). */
  resolve(target: string, from: string): Resolution {
    return resolveLink(target, from, this.names);
  }

  /** Enters and forgets notes (null) as one change; false when nothing was there to forget and nothing came. */
  apply(changes: ReadonlyMap<string, Note | null>): boolean {
    const keys = new Set<string>();
    let changed = false;
    for (const [path, note] of changes) if (this.enter(path, note, keys)) changed = true;
    const concerned = new Set<string>();
    for (const key of keys) for (const path of this.meanings.mentioning(key)) concerned.add(path);
    for (const [path, note] of changes) this.face(path, note);
    for (const path of concerned) if (!changes.has(path)) this.lookAgain(path, keys);
    return changed;
  }

  /**
   * Enters and forgets notes in steps, between which others may ask and other changes may come: first what all new
   * notes are called, so that each link is resolved once. A null among the changes is a step too.
   */
  *applyInSteps(changes: Iterable<readonly [string, Note | null] | null>): Generator<undefined> {
    const keys = new Set<string>();
    const fresh: Note[] = [];
    const others: (readonly [string, Note | null])[] = [];
    for (const change of changes) {
      if (change === null) {
        yield;
        continue;
      }
      const [path, note] = change;
      if (note === null || this.known.has(path)) others.push(change);
      else if (this.enter(path, note, keys) && fresh.push(note) % aStep.names === 0) yield;
    }
    const concerned = new Set<string>();
    for (const key of keys) {
      const paths = this.meanings.mentioning(key);
      for (const path of paths) concerned.add(path);
      if (paths.length > 0) yield;
    }
    for (const [at, note] of fresh.entries()) {
      // Not where it was told of again meanwhile.
      if (this.known.get(note.path) === note && !this.facts.has(note.path)) {
        this.face(note.path, note);
      }
      if (at % aStep.facts === 0) yield;
    }
    for (const path of concerned) {
      this.lookAgain(path, keys);
      yield;
    }
    for (let at = 0; at < others.length; at += aStep.names) {
      this.apply(new Map(others.slice(at, at + aStep.names)));
      yield;
    }
    this.meanings.forget();
  }

  /**
   * Enters what follows from a note alone, or forgets it (null), and adds the keys that may mean something else since
   * then to notes whose links are resolved; false where nothing was there to forget.
   */
  private enter(path: string, note: Note | null, keys: Set<string>): boolean {
    const known = this.noteAt(path);
    if (known === null && note === null) return false;
    this.meanings.forget();
    const first = this.facts.size === 0;
    this.changed.contact(known?.contact ?? null, note?.contact ?? null);
    for (const one of [known, note]) {
      if (one?.daily === true && one.day !== null) this.changed.touch(one.day);
    }
    if (known !== null) {
      this.names.delete(known);
      this.journal.delete(known);
    }
    if (note === null) this.known.delete(path);
    else {
      this.known.set(path, note);
      this.names.add(note);
      this.journal.add(note);
    }
    this.notes.change(path, isSomething(known), isSomething(note));
    this.contacts.change(path, hasContact(known), hasContact(note));
    this.goals.change(path, hasGoals(known), hasGoals(note));
    const before = keys.size;
    if (!first) for (const key of keysThatChange(known, note)) keys.add(key);
    if (hasGoals(known) || hasGoals(note)) this.name(path, known, note, first ? null : keys);
    this.touched(1 + keys.size - before);
    return true;
  }

  /** Enters what a note's goals name, and adds the keys of those notes: they matter from now on, or no longer. */
  private name(
    path: string,
    known: Note | null,
    note: Note | null,
    keys: Set<string> | null,
  ): void {
    const named = new Set<string>();
    for (const key of keysNamedBy(known)) if (this.goalsNaming.delete(key, path)) named.add(key);
    for (const key of keysNamedBy(note)) if (this.goalsNaming.add(key, path)) named.add(key);
    for (const key of keys === null ? [] : named) {
      // Under whatever name they are linked.
      for (const other of this.names.byFileName(key)) {
        for (const otherKey of keysOf(this.noteAt(other))) keys?.add(otherKey);
      }
    }
    this.touched(named.size);
  }

  /** Reads the facts of a note that is entered, in place of those that were there. */
  private face(path: string, note: Note | null): void {
    const before = this.facts.get(path);
    const now = note !== null && holdsFacts(note) ? factsOf(note, this.meanings) : undefined;
    // Most notes hold nothing but their names.
    if (before === now) return;
    if (before !== undefined) this.days.delete(before);
    if (now !== undefined) this.days.add(now);
    const mentions = this.meanings.mention(path, before?.note, now?.note);
    this.tell(path, before, now);
    this.touched(mentions);
  }

  /** Resolves those links of a note again that mention one of the keys. */
  private lookAgain(path: string, keys: ReadonlySet<string>): void {
    const before = this.facts.get(path);
    if (before === undefined) return;
    this.tell(path, before, factsAgain(before, keys, this.meanings));
    this.touched(1);
  }

  private tell(path: string, before: NoteFacts | undefined, now: NoteFacts | undefined): void {
    this.changed.facts(before, now);
    if (before !== undefined) this.told.delete(before);
    if (now === undefined) this.facts.delete(path);
    else this.facts.set(path, now);
    if (now !== undefined) this.told.add(now);
    this.plans.change(path, hasPlans(before), hasPlans(now));
    this.problems.change(path, hasProblems(before), hasProblems(now));
    this.touched((before?.contacts.length ?? 0) + (now?.contacts.length ?? 0));
  }
}

/** The keys under which a link can mean something else once the one note has become the other. */
function keysThatChange(before: Note | null, now: Note | null): Iterable<string> {
  const were = keysOf(before);
  const are = keysOf(now);
  if (before === null) return are;
  if (now === null) return were;
  if (roleOf(before) !== roleOf(now)) return [...were, ...are];
  const changed = [...were].filter((key) => !are.has(key));
  for (const key of are) if (!were.has(key)) changed.push(key);
  return changed;
}

/** What of a note decides what a link to it is: whether it is there, a contact, heard in journals, and its goals. */
function roleOf(note: Note): string {
  const goals = note.goals.map(({ id }) => id).join("\n");
  const { contact } = note;
  const who = contact === null ? "note" : contact.ignoresJournal === true ? "unheard" : "contact";
  return `${who}\n${note.is ?? ""}\n${goals}`;
}

function keysOf(note: Note | null): ReadonlySet<string> {
  return note === null ? new Set() : keysOfNote(note);
}

function keysNamedBy(note: Note | null): Iterable<string> {
  return note === null || note.goals.length === 0
    ? []
    : new Set(note.goals.flatMap(goalLinks).flatMap(keysOfMention));
}

/**
 * The lines that mean something and are plans: about a contact, or with a when (section 6); in a note that is nothing
 * else to Kith about a contact.
 */
function plansOf(facts: NoteFacts | undefined): readonly ResolvedPlan[] | undefined {
  const isElsewhere = facts?.note.is === null;
  return facts?.plans.filter(
    ({ contacts, day, when }) =>
      contacts.length > 0 || (!isElsewhere && (day !== null || when !== "")),
  );
}

function holdsFacts({ entries, plans, goals, problems }: Note): boolean {
  return entries.length > 0 || plans.length > 0 || goals.length > 0 || problems.length > 0;
}

function isSomething(note: Note | null): boolean {
  return note !== null && note.is !== null;
}

function hasContact(note: Note | null): boolean {
  return note !== null && note.contact !== null;
}

function hasGoals(note: Note | null): boolean {
  return note !== null && note.goals.length > 0;
}

function hasPlans(facts: NoteFacts | undefined): boolean {
  return facts !== undefined && facts.plans.length > 0;
}

function hasProblems(facts: NoteFacts | undefined): boolean {
  return facts !== undefined && facts.note.problems.length + facts.unclear.length > 0;
}

function listed<Item>(item: Item | null | undefined): readonly Item[] {
  return item === null || item === undefined ? [] : [item];
}

function inOrderOfLine<Item extends { readonly line: number }>(
  items: readonly Item[] | undefined,
): readonly Item[] {
  return [...(items ?? [])].sort((a, b) => a.line - b.line);
}
