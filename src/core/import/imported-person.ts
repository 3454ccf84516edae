/** A person as an address book tells of them, whatever its format. */
import type { AddressBookPerson } from "../model/address-book-person";
import type { ProblemInNote } from "../model/problem";

/** One person of a file, always with a name. */
export interface ImportedPerson extends AddressBookPerson {
  /** Where in the file, from 1. */
  readonly line: number;
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
