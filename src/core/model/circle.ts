/** A circle: a named group of contacts with a keep-in-touch cadence. */
import type { Cadence } from "../dates/cadences/cadence";
import type { Duration } from "../dates/duration";

/** A named group of contacts. */
export interface Circle {
  readonly name: string;
  readonly cadence: Cadence | null;
  readonly dormantAfter: Duration | null;
  /** Tags, in lower case without `#`, that put a contact into the circle. */
  readonly tags: readonly string[];
  readonly folders: readonly string[];
}
