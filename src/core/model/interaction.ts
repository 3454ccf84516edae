/** An entry with its links resolved: an interaction when it has contacts. */
import type { Day } from "../dates/day";
import type { Kind } from "./kind";

/**
 * An entry that happened, with its links resolved.
 * With contacts it is an interaction; without, only a tag, a link, a kind by tag or a check-in can count it.
 */
export interface ResolvedEntry {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly day: Day;
  /** With contacts, the kind of its clause; without, the kind its tag gives, else `other` (section 4.1, R117). */
  readonly kind: Kind;
  /** Whether `kind` may count although the entry has no contact: it came from a tag. */
  readonly kindByTag: boolean;
  /** Paths of the contacts it is an interaction with, each once, in the order of the line. */
  readonly contacts: readonly string[];
  /** Paths of all notes that it links, contacts included. */
  readonly notes: readonly string[];
  /** In lower case without `#`. */
  readonly tags: readonly string[];
  /** The id of the goal it checks in on (`path` or `path#Title`), else null. */
  readonly checkIn: string | null;
  readonly text: string;
}
