/** What is true of the vault right now: changes go in, notes are read, the index follows, subscribers hear of it. */
import type { Note } from "./model/note";
import type { Settings } from "./model/settings";
import type { IndexView } from "./note-index/index-view";
import type { Keeping, NoteSource } from "./ports";
import { Session } from "./session";

/** What a session needs of its host. */
export interface SessionPorts {
  readonly source: NoteSource;
  readonly settings: Settings;
  /**
   * Asked between any two notes, so that nothing waits for the session: a promise to wait for, or undefined while
   * the host can spare the time. Without it the session never waits for anything but reads.
   */
  readonly yield?: () => Promise<void> | undefined;
  /** How a note's text is read; Kith's own reader without it. */
  readonly readNote?: (path: string, text: string, settings: Settings) => Note;
  /** Where what was read is kept between starts; nothing is kept without it. */
  readonly keeping?: Keeping;
  /** Told of what should not happen, and did not stop the session: a listener or reader that threw. */
  readonly fault?: (error: unknown) => void;
}

/** What subscribers hear: the new revision, and the notes that were read again, each once. */
export interface VaultChange {
  readonly revision: number;
  readonly paths: readonly string[];
}

/** How many of the notes to read are read. */
export type LoadProgress = (read: number, total: number) => void;

/** A vault that is being followed. Every change a host tells is only a reason to read: what counts is what it reads then. */
export interface VaultSession {
  /** Lists and reads all notes; done once all of them are in the view. It fails where the source can't list its notes. */
  readonly load: (progress?: LoadProgress) => Promise<void>;
  /** A note came or changed. */
  readonly changed: (path: string) => void;
  /** A note went. */
  readonly removed: (path: string) => void;
  readonly renamed: (from: string, to: string) => void;
  /** Reads all notes again by other settings; the view stays by the old ones until that is done. */
  readonly useSettings: (settings: Settings) => Promise<void>;
  /** The index by the settings in force. It follows the vault, so ask again after `useSettings`. */
  readonly view: () => IndexView;
  /** Done once everything that the session was told is in the view. */
  readonly settled: () => Promise<void>;
  /** Calls the listener after changes, once for all that came together; the answer ends it. */
  readonly subscribe: (listener: (change: VaultChange) => void) => () => void;
  /** Keeps what was read for the next start, once everything told is in the view; only what changed is written. */
  readonly keep: () => Promise<void>;
  /** Forgets what is still to be read and all subscribers; nothing is read from here on. */
  readonly stop: () => void;
}

/** A session over the host's notes; nothing is read before `load` or the first change. */
export function createVaultSession(ports: SessionPorts): VaultSession {
  const session = new Session(ports);
  return {
    load: (progress) => session.load(progress),
    changed: (path) => {
      session.mark([path]);
    },
    removed: (path) => {
      session.mark([path]);
    },
    renamed: (from, to) => {
      session.mark([from, to]);
    },
    useSettings: (settings) => session.useSettings(settings),
    view: () => session.index,
    settled: () => session.settled(),
    subscribe: (listener) => session.subscribe(listener),
    keep: () => session.keep(),
    stop: () => {
      session.stop();
    },
  };
}
