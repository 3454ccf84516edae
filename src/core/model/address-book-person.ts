/** A person as address books know people, whichever way they go: into the vault or out of it. */
import type { Day } from "../dates/day";

/** What is known of somebody; no text has a line break, lists hold each thing once, and what is missing is null. */
export interface AddressBookPerson {
  /** Never empty where the person comes from a file. */
  readonly name: string;
  /** Other names. */
  readonly aliases: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly company: string | null;
  /** What they do there. */
  readonly role: string | null;
  /** `1990-04-17` or `04-17`. */
  readonly birthday: string | null;
  readonly met: Day | null;
  /** Addresses of the web. */
  readonly links: readonly string[];
}
