/** What one line of a note says happened, before anyone knows which links are contacts. */
import type { Day } from "../dates/day";
import type { Saying } from "../language/sayings";
import type { Kind } from "./kind";
import type { LineForm } from "./note-text";

/**
 * What the clause around a link says of it: that something happened (`reports`), that something is meant
 * (`means`), or that nothing happened (`denies`). Only a report makes an interaction (R103).
 */
export type Stance = "reports" | "means" | "denies";

/** A link in an entry, and what its clause says of it. */
export interface Mention {
  /** The link's target as in `Link`, or a plain name where `byName` is true (R116). */
  readonly target: string;
  /** The part of the link after `#`, `""` without one; check-ins of goal lists need it (R127). */
  readonly subpath: string;
  readonly text: string;
  /** Whether the target is a plain name from a property rather than a link. */
  readonly byName: boolean;
  readonly stance: Stance;
  /** The kind if this mention is the first contact of the entry (R117). */
  readonly kind: Kind;
  /** How many lines below the entry's it stands: one item runs on over several lines, `people` stands beside `with`. */
  readonly below: number;
  /** The column of the link, from 1. */
  readonly column: number;
}

/** One line of a note that may say something happened: a journal line, a dated line of a contact's note, a property. */
export interface Entry {
  readonly line: number;
  readonly column: number;
  readonly form: LineForm | "property";
  /** The line as written. */
  readonly text: string;
  /** The day it happened: the note's, or an unmistakable past date in the line (R104). */
  readonly day: Day;
  /** Tags in lower case without `#`. */
  readonly tags: readonly string[];
  /** The kind that a tag on the line gives, else null; all that an entry without contacts can have. */
  readonly tagKind: Kind | null;
  /** The kind of the line's first clause that reports, for the note's own contact, whom no mention names (R121). */
  readonly kind: Kind;
  readonly mentions: readonly Mention[];
  /** Whether it can count at all: false for open and cancelled tasks, and for lines that only mean or deny (R100). */
  readonly happened: boolean;
  /** Whether the line is a check-in that Kith wrote: `- [x] [[Goal note]]` (R127). */
  readonly checkIn: boolean;
  /** Whether the note's own contact takes part (a dated line in a contact's note, R121). */
  readonly ownContact: boolean;
  /** Why it was read so, in parts for `explain`: `a ticked task; 'called'`. */
  readonly because: readonly Saying[];
}
