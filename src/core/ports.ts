/** What a host must give so that Kith can run over its notes. */
import type { Moment } from "./dates/day";

/** One note as the host knows it without reading it. */
export interface NoteFile {
  /** Vault-relative with `/`, ending in `.md`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** The host's own mark of the version (its modification time in milliseconds); only ever compared for equality. */
  readonly version: number | string;
}

/** Where notes come from. */
export interface NoteSource {
  /** Every markdown note that is not in a dot folder, in no particular order. */
  list(): Promise<readonly NoteFile[]>;
  /** The text of a note as it is now; null when there is none (any more) or it is no text. */
  read(path: string): Promise<string | null>;
  /** The note's file as it is known right now, null without one; asked before each read by who keeps what is read. */
  file?(path: string): NoteFile | null;
}

/** Where a host keeps what was read of notes between starts: a few large texts, each of which may get lost. */
export interface Keeping {
  /** Another text for every Kith that may read a note differently. */
  readonly reader: string;
  /** All texts, in any order. */
  read(): Promise<readonly string[]>;
  /** Puts texts under their numbers, over those that were there. */
  write(texts: ReadonlyMap<number, string>): Promise<void>;
}

/** The wall clock. */
export interface Clock {
  /** The civil local moment of now. */
  now(): Moment;
}
