/** What a problem is: something Kith could not read or understand, with its place and a fix. */

import type { Saying } from "../language/sayings";

/** `error`: it can't be used; `warning`: something was left out or guessed at; `hint`: style or vagueness (R125). */
export type Severity = "error" | "warning" | "hint";

/** Something Kith could not read or understand in a note or a query. */
export interface Problem {
  /** The note, vault-relative; `""` for a query given on the command line (R8). */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly severity: Severity;
  /** A stable name of the sort of problem: `cadence-unknown`. */
  readonly code: string;
  /** One or two sentences for a person: what is wrong and what to do. */
  readonly message: string;
  /** The message by its name, for saying it in other languages; left out where it is only in English. */
  readonly told?: Saying;
  /** The text to put there instead, or null where Kith can't know it. */
  readonly fix: string | null;
  /**
   * Words whose meaning depends on the day they are read, which day of what they mean is wanted, and whether it lies
   * behind; who knows today offers that reading as the fix (R69).
   */
  readonly phrase?: {
    readonly words: string;
    readonly side: "first" | "last";
    readonly direction?: "past";
  };
}

/** Everything of a problem but the note it is in. */
export type ProblemInNote = Omit<Problem, "path">;
