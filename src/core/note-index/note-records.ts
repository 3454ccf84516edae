/** What becomes of the index when notes come, change and go: only what the change touches is looked at. */
import type { Mention } from "../model/entry";
import type { Note } from "../model/note";
import type { Settings } from "../model/settings";
import { EntryDays } from "./entry-days";
import { goalLinks, linkedGoal } from "./goal-links";
import type { Resolution, ResolvedPlan } from "./index-view";
import { JournalDays } from "./journal-days";
import { keysOfMention, resolveLink, resolveName } from "./link-resolution";
import { fileNameKey, keysOfNote, NameTable } from "./names";
import { factsAgain, factsOf, type NoteFacts, type Surroundings } from "./note-facts";
import { NoteList } from "./note-list";
import { PathSets } from "./path-sets";
import { problemsOf } from "./problems-of-note";
import { ToldWith } from "./told-with";

/** Told how many records a step of a change touches. */
export type Touched = (records: number) => void;

/** The notes and all that is kept of them, in step with each other. */
export class NoteRecords {
  private readonly touched: Touched;
  private readonly known = new Map<string, Note>();
  /** Of each note that holds anything but its names. */
  private readonly facts = new Map<string, NoteFacts>();
  private readonly names = new NameTable();
  /** Notes by the keys that their links depend on. */
  private readonly mentioning = new PathSets();
  /** Goal notes and goal lists by the keys of the notes that their goals name. */
  private readonly goalsNaming = new PathSets();
  /** By path of a note that others link, the list that holds only it. */
  private readonly only = new Map<string, readonly string[]>();
  private readonly around: Surroundings;
  readonly days = new EntryDays((path) => this.facts.get(path));
  readonly told = new ToldWith((path) => this.facts.get(path));
  readonly journal: JournalDays;
  readonly notes = new NoteList((path) => listed(this.noteAt(path)));
  readonly contacts = new NoteList((path) => listed(this.noteAt(path)?.contact));
  readonly goals = new NoteList((path) => inOrderOfLine(this.noteAt(path)?.goals));
  readonly plans = new NoteList((path) =>
    inOrderOfLine(this.facts.get(path)?.plans.filter(isPlan)),
  );
  readonly problems = new NoteList((path) => problemsOf(this.facts.get(path)));

  constructor(settings: Settings, touched: Touched) {
    this.touched = touched;
    this.journal = new JournalDays((path) => this.noteAt(path), settings.dailyNotes);
    this.around = {
      resolve: (mention, from) => this.resolve(mention, from),
      isContact: (path) => hasContact(this.noteAt(path)),
      ignoresJournal: (path) => this.noteAt(path)?.contact?.ignoresJournal === true,
      goalId: (path, subpath) => {
        const note = this.noteAt(path);
        return note === null ? null : linkedGoal(note, subpath);
      },
      only: (path) => {
        const known = this.only.get(path);
        if (known !== undefined) return known;
        const list = [path];
        this.only.set(path, list);
        return list;
      },
      matters: (path) => {
        const note = this.noteAt(path);
        return hasContact(note) || hasGoals(note) || this.goalsNaming.has(fileNameKey(path));
      },
    };
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

  /** The note that a mention means (R83, R116). */
  resolve(mention: Pick<Mention, "target" | "byName">, from: string): Resolution {
    this.touched(1);
    return mention.byName
      ? resolveName(mention.target, this.names)
      : resolveLink(mention.target, from, this.names);
  }

  /** Enters and forgets notes (null) as one change; false when nothing was there to forget and nothing came. */
  apply(changes: ReadonlyMap<string, Note | null>): boolean {
    const before = new Map<string, Note | null>();
    for (const [path, note] of changes) {
      const known = this.noteAt(path);
      if (known !== null || note !== null) before.set(path, known);
    }
    let replaced = 0;
    for (const known of before.values()) if (known !== null) replaced += 1;
    // Where there are no notes besides, as in a first load, nobody else can be concerned.
    const isWhole = replaced === this.known.size;
    const keys = this.rename(before, changes, isWhole);
    for (const [path, known] of before) this.replace(path, known, changes.get(path) ?? null);
    for (const path of this.concernedBy(keys)) if (!before.has(path)) this.lookAgain(path, keys);
    return before.size > 0;
  }

  /** Enters what the notes are now called; the answer is the keys that mean something else since then to other notes. */
  private rename(
    before: ReadonlyMap<string, Note | null>,
    changes: ReadonlyMap<string, Note | null>,
    isWhole: boolean,
  ): ReadonlySet<string> {
    const keys = new Set<string>();
    const named = new Set<string>();
    for (const [path, known] of before) {
      const note = changes.get(path) ?? null;
      if (known !== null) this.names.delete(known);
      if (note !== null) this.names.add(note);
      if (note !== null) this.known.set(path, note);
      else {
        this.known.delete(path);
        this.only.delete(path);
      }
      if (!isWhole) for (const key of keysThatChange(known, note)) keys.add(key);
      for (const key of keysNamedBy(known)) if (this.goalsNaming.delete(key, path)) named.add(key);
      for (const key of keysNamedBy(note)) if (this.goalsNaming.add(key, path)) named.add(key);
    }
    // What a goal names matters from now on (or no longer), under whatever name it is linked.
    for (const key of isWhole ? [] : named) {
      for (const path of this.names.byFileName(key)) {
        for (const other of keysOf(this.noteAt(path))) keys.add(other);
      }
    }
    this.touched(keys.size + named.size);
    return keys;
  }

  private replace(path: string, known: Note | null, note: Note | null): void {
    const before = this.facts.get(path);
    const now = note !== null && holdsFacts(note) ? factsOf(note, this.around) : undefined;
    if (before !== undefined) {
      this.days.delete(before);
    }
    if (now !== undefined) this.days.add(now);
    this.mention(path, before?.keys ?? [], now?.keys ?? []);
    if (known !== null) this.journal.delete(known);
    if (note !== null) this.journal.add(note);
    this.tell(path, before, now);
    this.notes.change(path, isSomething(known), isSomething(note));
    this.contacts.change(path, hasContact(known), hasContact(note));
    this.goals.change(path, hasGoals(known), hasGoals(note));
    this.touched(1 + (before?.keys.length ?? 0) + (now?.keys.length ?? 0));
  }

  private mention(path: string, before: readonly string[], now: readonly string[]): void {
    if (before.length === now.length && before.every((key, at) => key === now[at])) return;
    for (const key of before) this.mentioning.delete(key, path);
    for (const key of now) this.mentioning.add(key, path);
  }

  /** Resolves those links of a note again that mention one of the keys. */
  private lookAgain(path: string, keys: ReadonlySet<string>): void {
    const before = this.facts.get(path);
    if (before === undefined) return;
    this.tell(path, before, factsAgain(before, keys, this.around));
    this.touched(1);
  }

  private tell(path: string, before: NoteFacts | undefined, now: NoteFacts | undefined): void {
    if (before !== undefined) this.told.delete(before);
    if (now === undefined) this.facts.delete(path);
    else this.facts.set(path, now);
    if (now !== undefined) this.told.add(now);
    this.plans.change(path, hasPlans(before), hasPlans(now));
    this.problems.change(path, hasProblems(before), hasProblems(now));
    this.touched((before?.contacts.length ?? 0) + (now?.contacts.length ?? 0));
  }

  private concernedBy(keys: ReadonlySet<string>): ReadonlySet<string> {
    const paths = new Set<string>();
    for (const key of keys) for (const path of this.mentioning.of(key)) paths.add(path);
    return paths;
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

/** Whether a line that means something is a plan: it is about a contact, or says when (section 6). */
function isPlan({ contacts, day, when }: ResolvedPlan): boolean {
  return contacts.length > 0 || day !== null || when !== "";
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
