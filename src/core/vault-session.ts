/** What is true of the vault right now: changes go in, notes are read, the index follows, subscribers hear of it. */
import type { Settings } from "./model/settings";
import type { IndexView } from "./note-index/index-view";
import { Session } from "./session";
import type { LoadProgress, SessionPorts, VaultChange } from "./session-ports";

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
