/** The index: the facts of all notes, kept so that one note's change costs what is in that note. */
import type { Note } from "../model/note";
import type { Settings } from "../model/settings";
import type { IndexView } from "./index-view";
import { NoteRecords, type Touched } from "./note-records";

/** An index that follows its notes. */
export interface NoteIndex extends IndexView {
  /** Enters a note, or what became of it. */
  readonly put: (note: Note) => void;
  /** Enters many notes as one change: links are resolved once all are there, and sorting waits for questions. */
  readonly putAll: (notes: Iterable<Note>) => void;
  /** Forgets a note; nothing happens where there is none of this path. */
  readonly remove: (path: string) => void;
  /** Enters a note under its new path as one change; `note` is as it was read there. */
  readonly rename: (from: string, to: string, note: Note) => void;
  /** Enters and forgets notes as one change, at most one of each path: null forgets. */
  readonly apply: (changes: ReadonlyMap<string, Note | null>) => void;
  /** The same in steps, between which others may ask and make changes of their own; null among the changes is a step. */
  readonly applyInSteps: (
    changes: Iterable<readonly [path: string, note: Note | null] | null>,
  ) => Generator<undefined>;
  /** The paths of all notes, whatever they are, as they are while one goes through them. */
  readonly paths: () => Iterable<string>;
}

/** What an index can be told at its making. */
export interface NoteIndexOptions {
  /** The revision before the first change; 0 without it. */
  readonly revision?: number;
  /** Told how many records each change touches: names, links that are resolved, notes that are looked at again. */
  readonly touched?: Touched;
}

/** An empty index. The lists it answers with never change afterwards; asked again, it answers as of its newest revision. */
export function createNoteIndex(settings: Settings, options: NoteIndexOptions = {}): NoteIndex {
  const records = new NoteRecords(settings, options.touched ?? (() => undefined));
  let revision = options.revision ?? 0;
  const changed = (): void => {
    revision += 1;
    records.changed.close(revision);
  };
  const apply = (changes: ReadonlyMap<string, Note | null>): void => {
    if (records.apply(changes)) changed();
  };
  return {
    get revision() {
      return revision;
    },
    settings,
    counting: {},
    changedSince: (before) => records.changed.since(before, revision),
    apply,
    paths: () => records.paths(),
    put: (note) => {
      apply(new Map([[note.path, note]]));
    },
    applyInSteps: function* (changes) {
      for (const step of records.applyInSteps(changes)) {
        changed();
        yield step;
      }
      // What was entered after the last step.
      changed();
    },
    putAll: (notes) => {
      apply(new Map([...notes].map((note) => [note.path, note])));
    },
    remove: (path) => {
      apply(new Map([[path, null]]));
    },
    rename: (from, to, note) => {
      apply(new Map<string, Note | null>([[from, null]]).set(to, note));
    },
    note: (path) => records.noteAt(path),
    notes: () => records.notes.all(),
    resolve: (target, from) => records.resolve(target, from),
    contacts: () => records.contacts.all(),
    contact: (path) => records.noteAt(path)?.contact ?? null,
    goals: () => records.goals.all(),
    entriesBetween: (start, end) =>
      records.days.between(start, end).filter((entry) => !records.told.isToldTwice(entry)),
    interactionsWith: (contact) => records.told.interactionsWith(contact),
    journalDaysBetween: (start, end) => records.journal.between(start, end),
    firstJournalDay: () => records.journal.first(),
    dailyNote: (day) => records.journal.dailyNote(day),
    plans: () => records.plans.all(),
    problems: () => records.problems.all(),
    size: () => ({
      notes: records.count,
      contacts: records.contacts.noteCount,
      journal: records.journal.count,
      goals: records.goals.all().length,
      interactions: records.told.count(),
    }),
  };
}
