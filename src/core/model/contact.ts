/** A contact as its note tells it: a person with a note. */
import type { Cadence } from "../dates/cadences/cadence";
import type { Day } from "../dates/day";
import type { Duration } from "../dates/duration";
import type { Link, Properties } from "./note-text";

/** A birthday; the year may be unknown. */
export interface Birthday {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** What a contact's note says of the person. */
export interface ContactNote {
  readonly path: string;
  /** The file's name without folder and `.md`. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** The circle named in the note, as written; circles by tag or folder are found by `evaluate/circle.ts`. */
  readonly circle: string | null;
  /** Tags of frontmatter and body, in lower case without `#`. */
  readonly tags: readonly string[];
  /** How often to keep in touch, when the note says so itself. */
  readonly cadence: Cadence | null;
  readonly dormantAfter: Duration | null;
  readonly met: Day | null;
  readonly lastContact: Day | null;
  readonly birthday: Birthday | null;
  readonly company: string | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly paused: boolean;
  /** Snoozed on every day strictly before this one. */
  readonly snoozeUntil: Day | null;
  /** Whether lines of the journal are no interactions with this contact (Personal CRM's `prm-ignore-journal`). */
  readonly ignoresJournal?: boolean;
  readonly properties: Properties;
  /** Every link in the note, frontmatter included. */
  readonly links: readonly Pick<Link, "target" | "text">[];
}
