/** What Kith keeps of one note once it was read by the settings. */
import type { Day } from "../dates/day";
import type { ContactNote } from "./contact";
import type { Entry } from "./entry";
import type { Goal } from "./goal";
import type { Plan } from "./plan";
import type { ProblemInNote } from "./problem";

/** What a note is to Kith; null for a note that is none of them. */
export type NoteSort = "goal" | "goals" | "contact" | "journal";

/** The first line of the user's own words in a daily note (R115). */
export interface OwnWords {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** What was read of one note. A note that is nothing to Kith keeps its path and aliases, for links to it. */
export interface Note {
  readonly path: string;
  /** The one sort the note is (R95). */
  readonly is: NoteSort | null;
  /** Names it answers to besides its file name. */
  readonly aliases: readonly string[];
  /** Tags of the frontmatter, in lower case without `#`. */
  readonly tags: readonly string[];
  /** Of a journal note, its day. */
  readonly day: Day | null;
  /** Whether it is a daily note by the user's own settings (or by a bare date as its name), and so can make a journal day. */
  readonly daily: boolean;
  readonly ownWords: OwnWords | null;
  readonly goals: readonly Goal[];
  readonly contact: ContactNote | null;
  readonly entries: readonly Entry[];
  readonly plans: readonly Plan[];
  readonly problems: readonly ProblemInNote[];
}
