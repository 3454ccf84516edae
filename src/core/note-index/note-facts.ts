/** What one note says once its links are resolved: interactions, plans, and the links that could be two notes. */
import type { Entry, Mention } from "../model/entry";
import type { Goal } from "../model/goal";
import type { ResolvedEntry } from "../model/interaction";
import type { Kind } from "../model/kind";
import type { Note } from "../model/note";
import type { Plan } from "../model/plan";
import type { ProblemInNote } from "../model/problem";
import { ambiguousLink } from "./ambiguous-link";
import { goalLinks } from "./goal-links";
import type { Resolution, ResolvedPlan } from "./index-view";
import { keysOfMention } from "./link-resolution";

/** What resolving a note's links needs to know of all others. */
export interface Surroundings {
  readonly resolve: (mention: Pick<Mention, "target" | "byName">, from: string) => Resolution;
  readonly isContact: (path: string) => boolean;
  /** Whether a contact has it that lines of the journal are no interactions with it. */
  readonly ignoresJournal: (path: string) => boolean;
  /** The id of the goal that a link to this note and heading means, else null. */
  readonly goalId: (path: string, subpath: string) => string | null;
  /** The list that holds only this path; one for all who need it. */
  readonly only: (path: string) => readonly string[];
  /** Whether Kith has a use for links to this note, so that an ambiguous one is worth telling. */
  readonly matters: (path: string) => boolean;
}

/** A link that could be two notes, and the entry, plan or goal it stands in. */
interface UnclearLink {
  readonly of: Entry | Plan | Goal;
  readonly problem: ProblemInNote;
}

/** What one note says, with its links resolved. */
export interface NoteFacts {
  readonly note: Note;
  /** The keys its links depend on (see `keysOfMention`), each once. */
  readonly keys: readonly string[];
  /** One for each entry of the note; null for one that did not happen, and for one that has nothing to count. */
  readonly entries: readonly (ResolvedEntry | null)[];
  readonly plans: readonly ResolvedPlan[];
  readonly unclear: readonly UnclearLink[];
  /** Paths of the contacts it tells interactions with, each once. */
  readonly contacts: readonly string[];
}

const none: readonly never[] = [];

/** Reads a note's facts. */
export function factsOf(note: Note, around: Surroundings): NoteFacts {
  const reading = new Reading(note, around);
  return {
    note,
    keys: keysIn(note),
    ...reading.all(
      (entry) => reading.entry(entry),
      (plan) => reading.plan(plan),
      () => true,
    ),
  };
}

/** The facts after the notes that answer to these keys changed: only what mentions one of them is resolved again. */
export function factsAgain(
  known: NoteFacts,
  keys: ReadonlySet<string>,
  around: Surroundings,
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
  return { note, keys: known.keys, ...facts, unclear: [...unclear, ...facts.unclear] };
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
  private readonly around: Surroundings;
  private readonly unclear: UnclearLink[] = [];

  constructor(note: Note, around: Surroundings) {
    this.note = note;
    this.around = around;
  }

  all(
    readEntry: (entry: Entry, at: number) => ResolvedEntry | null,
    readPlan: (plan: Plan, at: number) => ResolvedPlan,
    readsGoal: (goal: Goal) => boolean,
  ): Omit<NoteFacts, "note" | "keys"> {
    const { note } = this;
    const entries = note.entries.length === 0 ? none : note.entries.map(readEntry);
    const plans = note.plans.length === 0 ? none : note.plans.map(readPlan);
    for (const goal of note.goals) if (readsGoal(goal)) this.goal(goal);
    const contacts = new Set<string>();
    for (const entry of entries) entry?.contacts.forEach((contact) => contacts.add(contact));
    return {
      entries,
      plans,
      unclear: this.unclear.length === 0 ? none : this.unclear,
      contacts: contacts.size === 0 ? none : [...contacts],
    };
  }

  entry(entry: Entry): ResolvedEntry | null {
    if (!entry.happened || isPlain(entry)) return null;
    const { note, around } = this;
    const contacts: string[] = [];
    const notes: string[] = [];
    let kind: Kind | null = entry.tagKind;
    let checkIn: string | null = null;
    if (entry.ownContact && note.contact !== null) {
      contacts.push(note.path);
      notes.push(note.path);
      kind ??= entry.kind;
    }
    for (const mention of entry.mentions) {
      if (mention.stance !== "reports" && !entry.checkIn) continue;
      const path = this.noteOf(mention, entry, { line: entry.line, column: mention.column });
      if (path === null) continue;
      if (!notes.includes(path)) notes.push(path);
      checkIn ??= around.goalId(path, mention.subpath);
      if (!around.isContact(path) || contacts.includes(path)) continue;
      if (note.is === "journal" && around.ignoresJournal(path)) continue;
      contacts.push(path);
      kind ??= mention.kind;
    }
    const told = this.listOf(contacts);
    return {
      path: note.path,
      line: entry.line,
      column: entry.column,
      day: entry.day,
      kind: kind ?? "other",
      kindByTag: entry.tagKind !== null,
      contacts: told,
      // Most lines link nobody but contacts: then one list serves as both.
      notes: notes.length === told.length ? told : this.listOf(notes),
      tags: entry.tags,
      checkIn,
      text: entry.text,
    };
  }

  plan(plan: Plan): ResolvedPlan {
    const contacts: string[] = [];
    for (const mention of plan.mentions) {
      const place = { line: plan.line, column: mention.column };
      const path = this.noteOf(mention, plan.state === "cancelled" ? null : plan, place);
      if (path !== null && this.around.isContact(path) && !contacts.includes(path)) {
        contacts.push(path);
      }
    }
    // Written out: copying an object with more properties behind it is the dearest thing that a hot loop can do.
    return {
      path: this.note.path,
      contacts: this.listOf(contacts),
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

  /** Most lists are empty or hold one path, and then are shared. */
  private listOf(paths: readonly string[]): readonly string[] {
    const [first] = paths;
    if (first === undefined) return none;
    return paths.length === 1 ? this.around.only(first) : paths;
  }

  private goal(goal: Goal): void {
    for (const link of goalLinks(goal)) this.noteOf(link, goal, { line: goal.line, column: 1 });
  }

  /** The note that a link means, else null; a link that could be two is noted down unless `of` is null. */
  private noteOf(
    link: Pick<Mention, "target" | "subpath" | "text" | "byName">,
    of: Entry | Plan | Goal | null,
    place: { readonly line: number; readonly column: number },
  ): string | null {
    const { around } = this;
    const resolution = around.resolve(link, this.note.path);
    if (resolution.is === "note") return resolution.path;
    if (of !== null && resolution.is === "ambiguous" && resolution.paths.some(around.matters)) {
      const problem = ambiguousLink(link, place, resolution.paths, around.matters);
      this.unclear.push({ of, problem });
    }
    return null;
  }
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

function keysIn(note: Note): readonly string[] {
  const keys = new Set<string>();
  const add = (link: Pick<Mention, "target" | "byName">): void => {
    for (const key of keysOfMention(link)) keys.add(key);
  };
  for (const entry of note.entries) entry.mentions.forEach(add);
  for (const plan of note.plans) plan.mentions.forEach(add);
  for (const goal of note.goals) goalLinks(goal).forEach(add);
  return keys.size === 0 ? none : [...keys];
}
