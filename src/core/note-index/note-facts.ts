/** What one note says once its links are resolved: interactions, plans, and the links that could be two notes. */
import type { Entry, Mention } from "../model/entry";
import type { Goal } from "../model/goal";
import type { ResolvedEntry } from "../model/interaction";
import type { Kind } from "../model/kind";
import type { Note } from "../model/note";
import type { Plan } from "../model/plan";
import type { ProblemInNote } from "../model/problem";
import { ambiguousLink } from "./ambiguous-link";
import { goalLinks, linkedGoal } from "./goal-links";
import type { ResolvedPlan } from "./index-view";
import { keysOfMention } from "./link-resolution";
import type { Meanings, NoteMeaning } from "./meanings";

/** A link that could be two notes, and the entry, plan or goal it stands in. */
interface UnclearLink {
  readonly of: Entry | Plan | Goal;
  readonly problem: ProblemInNote;
}

/** What one note says, with its links resolved. */
export interface NoteFacts {
  readonly note: Note;
  /** One for each entry of the note; null for one that did not happen, and for one that has nothing to count. */
  readonly entries: readonly (ResolvedEntry | null)[];
  readonly plans: readonly ResolvedPlan[];
  readonly unclear: readonly UnclearLink[];
  /** Paths of the contacts it tells interactions with, each once. */
  readonly contacts: readonly string[];
}

const none: readonly never[] = [];

/** Reads a note's facts. */
export function factsOf(note: Note, around: Meanings): NoteFacts {
  const reading = new Reading(note, around);
  return reading.all(
    (entry) => reading.entry(entry),
    (plan) => reading.plan(plan),
    () => true,
  );
}

/** The facts after the notes that answer to these keys changed: only what mentions one of them is resolved again. */
export function factsAgain(
  known: NoteFacts,
  keys: ReadonlySet<string>,
  around: Meanings,
): NoteFacts {
  const { note } = known;
  const reading = new Reading(note, around);
  const concerned = (links: readonly Pick<Mention, "target" | "byName">[]): boolean =>
    links.some((link) => keysOfMention(link).some((key) => keys.has(key)));
  const kept = new Set<unknown>();
  const keep = <T>(of: Entry | Plan | Goal, fact: T): T => {
    kept.add(of);
    return fact;
  };
  const facts = reading.all(
    (entry, at) =>
      concerned(entry.mentions) ? reading.entry(entry) : keep(entry, known.entries[at] ?? null),
    (plan, at) => {
      const fact = known.plans[at];
      return concerned(plan.mentions) || !fact ? reading.plan(plan) : keep(plan, fact);
    },
    (goal) => concerned(goalLinks(goal)) || keep(goal, false),
  );
  const unclear = known.unclear.filter(({ of }) => kept.has(of));
  return { ...facts, unclear: [...unclear, ...facts.unclear] };
}

/** An entry that happened and has no link, no tag and no contact: nothing but its text and day. */
export function plainEntry(path: string, entry: Entry): ResolvedEntry {
  const { line, column, day, text } = entry;
  return {
    path,
    line,
    column,
    day,
    kind: "other",
    kindByTag: false,
    contacts: none,
    notes: none,
    tags: none,
    checkIn: null,
    text,
  };
}

class Reading {
  private readonly note: Note;
  private readonly around: Meanings;
  private readonly unclear: UnclearLink[] = [];

  constructor(note: Note, around: Meanings) {
    this.note = note;
    this.around = around;
  }

  all(
    readEntry: (entry: Entry, at: number) => ResolvedEntry | null,
    readPlan: (plan: Plan, at: number) => ResolvedPlan,
    readsGoal: (goal: Goal) => boolean,
  ): NoteFacts {
    const { note } = this;
    const entries = note.entries.length === 0 ? none : note.entries.map(readEntry);
    const plans = note.plans.length === 0 ? none : note.plans.map(readPlan);
    for (const goal of note.goals) if (readsGoal(goal)) this.goal(goal);
    const contacts = new Set<string>();
    for (const entry of entries) entry?.contacts.forEach((contact) => contacts.add(contact));
    return {
      note,
      entries,
      plans,
      unclear: this.unclear.length === 0 ? none : this.unclear,
      contacts: contacts.size === 0 ? none : [...contacts],
    };
  }

  entry(entry: Entry): ResolvedEntry | null {
    if (!entry.happened || isPlain(entry)) return null;
    const { note } = this;
    let contacts: readonly string[] = none;
    let notes: readonly string[] = none;
    let kind: Kind | null = entry.tagKind;
    let checkIn: string | null = null;
    if (entry.ownContact && note.contact !== null) {
      contacts = notes = [note.path];
      kind ??= entry.kind;
    }
    for (const mention of entry.mentions) {
      if (mention.stance !== "reports" && !entry.checkIn) continue;
      const meant = this.meant(mention, entry, entry.line + mention.below, mention.column);
      if (meant === null) continue;
      notes = withPath(notes, meant);
      checkIn ??= linkedGoal(meant.note, mention.subpath);
      const { contact } = meant.note;
      if (contact === null || (note.is === "journal" && contact.ignoresJournal === true)) continue;
      const before = contacts;
      contacts = withPath(contacts, meant);
      if (contacts !== before) kind ??= mention.kind;
    }
    return {
      path: note.path,
      line: entry.line,
      column: entry.column,
      day: entry.day,
      kind: kind ?? "other",
      kindByTag: entry.tagKind !== null,
      contacts,
      // Most lines link nobody but contacts: then one list serves as both.
      notes: notes.length === contacts.length ? contacts : notes,
      tags: entry.tags,
      checkIn,
      text: entry.text,
    };
  }

  plan(plan: Plan): ResolvedPlan {
    let contacts: readonly string[] = none;
    for (const mention of plan.mentions) {
      const of = plan.state === "cancelled" ? null : plan;
      const meant = this.meant(mention, of, plan.line + mention.below, mention.column);
      if (meant !== null && meant.note.contact !== null) contacts = withPath(contacts, meant);
    }
    // Written out: copying an object with more properties behind it is the dearest thing that a hot loop can do.
    return {
      path: this.note.path,
      contacts,
      form: plan.form,
      line: plan.line,
      column: plan.column,
      source: plan.source,
      text: plan.text,
      written: plan.written,
      day: plan.day,
      time: plan.time,
      state: plan.state,
      doneOn: plan.doneOn,
      mentions: plan.mentions,
      when: plan.when,
      ordinal: plan.ordinal,
    };
  }

  private goal(goal: Goal): void {
    for (const link of goalLinks(goal)) this.meant(link, goal, goal.line, 1);
  }

  /** The note that a link means, else null; a link that could be two is noted down unless `of` is null. */
  private meant(
    link: Pick<Mention, "target" | "subpath" | "text" | "byName">,
    of: Entry | Plan | Goal | null,
    line: number,
    column: number,
  ): NoteMeaning | null {
    const { around } = this;
    const meaning = around.of(link, this.note.path);
    if (meaning.note !== null) return meaning;
    const matters = (path: string): boolean => around.matters(path);
    if (of !== null && meaning.several.some(matters)) {
      const problem = ambiguousLink(link, { line, column }, meaning.several, matters);
      this.unclear.push({ of, problem });
    }
    return null;
  }
}

/** The paths and that of the note, each once; most lists hold one path, and those are shared. */
function withPath(paths: readonly string[], { note, only }: NoteMeaning): readonly string[] {
  if (paths.length === 0) return only;
  return paths.includes(note.path) ? paths : [...paths, note.path];
}

/** Whether nothing of an entry can ever count, so that its text and day are all there is to know. */
function isPlain(entry: Entry): boolean {
  return (
    entry.mentions.length === 0 &&
    entry.tags.length === 0 &&
    entry.tagKind === null &&
    !entry.ownContact
  );
}
