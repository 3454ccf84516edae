/** A person as an address book tells of them, whatever its format. */
import type { Day } from "../dates/day";
import type { ProblemInNote } from "../model/problem";

/** One person of a file; every text is one line, and lists hold each thing once. */
export interface ImportedPerson {
  /** Where in the file, from 1. */
  readonly line: number;
  /** Never empty. */
  readonly name: string;
  /** Other names that the file gives. */
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
  /** Further properties that the caller mapped columns to. */
  readonly more: ReadonlyMap<string, readonly string[]>;
}

/** The people of a file and what could not be read of it. */
export interface PeopleRead {
  readonly people: readonly ImportedPerson[];
  readonly problems: readonly ProblemInNote[];
}

/** What reading an address book may collect of a person before it is checked. */
export interface PersonDraft {
  readonly line: number;
  name: string;
  readonly aliases: string[];
  readonly emails: string[];
  readonly phones: string[];
  company: string;
  role: string;
  birthday: string;
  met: string;
  readonly links: string[];
  readonly more: Map<string, string[]>;
}

/** An empty draft. */
export function personDraft(line: number): PersonDraft {
  return {
    line,
    name: "",
    aliases: [],
    emails: [],
    phones: [],
    company: "",
    role: "",
    birthday: "",
    met: "",
    links: [],
    more: new Map(),
  };
}
