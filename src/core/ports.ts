/** What a host must give so that Kith can run over its notes. */
import type { Moment } from "./dates/day";

/** One note as the host knows it without reading it. */
export interface NoteFile {
  /** Vault-relative with `/`, ending in `.md`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** The host's own mark of the version (its modification time in milliseconds); only ever compared for equality. */
  readonly version: number;
}

/** Where notes come from. */
export interface NoteSource {
  /** Every markdown note that is not in a dot folder, in no particular order. */
  list(): Promise<readonly NoteFile[]>;
  /** The text of a note as it is now; null when there is none (any more) or it is no text. */
  read(path: string): Promise<string | null>;
}

/** The wall clock. */
export interface Clock {
  /** The civil local moment of now. */
  now(): Moment;
}
