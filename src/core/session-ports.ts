/** What a session that follows a vault needs of its host, and what it tells. */
import type { Note } from "./model/note";
import type { Settings } from "./model/settings";
import type { IndexView } from "./note-index/index-view";
import type { Keeping, NoteSource } from "./ports";

/** What a session needs of its host. */
export interface SessionPorts {
  readonly source: NoteSource;
  readonly settings: Settings;
  /**
   * Asked between any two notes, so that nothing waits for the session: a promise to wait for, or undefined while
   * the host can spare the time. Without it the session never waits for anything but reads.
   */
  readonly yield?: () => Promise<void> | undefined;
  /** Finds out in steps what subscribers will ask, before they are told of an index that is new, or in which much is new. */
  readonly firstLook?: (index: IndexView) => Iterator<undefined>;
  /** How a note's text is read; Kith's own reader without it. */
  readonly readNote?: (path: string, text: string, settings: Settings) => Note;
  /** Where what was read is kept between starts; nothing is kept without it. */
  readonly keeping?: Keeping;
  /** Told of what should not happen, and did not stop the session: a listener or reader that threw. */
  readonly fault?: (error: unknown) => void;
}

/** What subscribers hear. */
export interface VaultChange {
  readonly revision: number;
}

/** How many of the notes to read are read. */
export type LoadProgress = (read: number, total: number) => void;
