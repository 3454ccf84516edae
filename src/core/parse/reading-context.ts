/** What must be known of a note and of the user before its lines can be read as entries and plans. */
import type { Day } from "../dates/day";
import type { Language } from "../language/language";
import type { NoteText } from "../model/note-text";
import type { Settings } from "../model/settings";

/** The note that is being read, and how the user wants it read. */
export interface ReadingContext {
  /** Vault-relative. */
  readonly path: string;
  /** The day of a journal note; null for any other note, in which relative dates mean nothing (R30). */
  readonly day: Day | null;
  /** `journal` gives entries and intents, `contact` gives its dated lines, null gives tasks alone. */
  readonly sort: "journal" | "contact" | null;
  readonly settings: Settings;
  readonly language: Language;
  /** Whether it is a daily note, so that the user's own words in it make a journal day (R115). */
  readonly readsOwnWords: boolean;
}

/** A note's syntax and what must be known to read it. */
export interface NoteInContext {
  readonly note: NoteText;
  readonly context: ReadingContext;
}
