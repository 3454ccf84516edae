/** What the index answers: the one thing that `evaluate/` reads facts from. */
import type { Day } from "../dates/day";
import type { ContactNote } from "../model/contact";
import type { Goal } from "../model/goal";
import type { ResolvedEntry } from "../model/interaction";
import type { Note, OwnWords } from "../model/note";
import type { Plan } from "../model/plan";
import type { Problem } from "../model/problem";
import type { Settings } from "../model/settings";

/** What a link or name means: one note, none, or several that answer to it (R83). */
export type Resolution =
  | { readonly is: "note"; readonly path: string }
  | { readonly is: "missing" }
  | { readonly is: "ambiguous"; readonly paths: readonly string[] };

/** A plan with its note and its contacts known. */
export interface ResolvedPlan extends Plan {
  readonly path: string;
  /** Paths of the contacts it is about, each once. */
  readonly contacts: readonly string[];
}

/** A journal day: the day, its daily note and the first of the user's own words in it. */
export interface JournalDay extends OwnWords {
  readonly day: Day;
  readonly path: string;
}

/** The facts of all notes, as they are at one revision. Nothing in it knows what day it is. */
export interface IndexView {
  /** Rises with every change. */
  readonly revision: number;
  readonly settings: Settings;
  /** Stands for the index in memories: the same for views of one index whose settings count alike. */
  readonly counting: object;
  /** From which day on what counts may differ from what it was at a revision; null where it is the same on all days. */
  readonly changedSince: (revision: number) => Day | null;
  readonly note: (path: string) => Note | null;
  /** Notes that are something to Kith, in order of path. */
  readonly notes: () => readonly Note[];
  readonly resolve: (target: string, from: string) => Resolution;
  /** Contacts in order of path. */
  readonly contacts: () => readonly ContactNote[];
  readonly contact: (path: string) => ContactNote | null;
  /** Goals in order of path, then line. */
  readonly goals: () => readonly Goal[];
  /** Every entry that happened, in order of day, path, line; both days included. An interaction that stands twice (R121) is in it once. */
  readonly entriesBetween: (start: Day, end: Day) => readonly ResolvedEntry[];
  /** Interactions with one contact, in order of day, path, line: the same list for as long as they are the same. */
  readonly interactionsWith: (contact: string) => readonly ResolvedEntry[];
  /** Journal days in order of day; both days included. */
  readonly journalDaysBetween: (start: Day, end: Day) => readonly JournalDay[];
  /** The day of the earliest journal note, or null without any. */
  readonly firstJournalDay: () => Day | null;
  /** The path of the daily note of a day, or null. */
  readonly dailyNote: (day: Day) => string | null;
  /** Plans that are open, done or cancelled, in order of path, then line. */
  readonly plans: () => readonly ResolvedPlan[];
  /** What could not be read or resolved, in order of path, then line. */
  readonly problems: () => readonly Problem[];
  /** How many notes of each sort there are. */
  readonly size: () => {
    readonly notes: number;
    readonly contacts: number;
    readonly journal: number;
    readonly goals: number;
    readonly interactions: number;
  };
}
