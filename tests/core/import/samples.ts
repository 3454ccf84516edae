/** The samples of address books, made by us in the shape that each program writes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import tables from "papaparse";
import type { ImportedPerson } from "../../../src/core/import/imported-person";
import { finished } from "../../../src/core/import/steps";
import { readPeople } from "../../../src/core/import/read-people";
import { useNamed, columnKey } from "../../../src/core/import/csv-columns";
import { someSettings } from "../note-builder";
import { inEnglish } from "../../../src/core/language/sayings";

const { calendar } = someSettings();

/** What is read of a file's text or bytes; a refusal gives its reason as the only problem. */
export function read(
  name: string,
  source: string | Uint8Array,
  maps: Readonly<Record<string, string>> = {},
) {
  const bytes = typeof source === "string" ? new TextEncoder().encode(source) : source;
  const mapping = new Map(
    Object.entries(maps).map(([column, property]) => [columnKey(column), useNamed(property)!]),
  );
  return finished(readPeople(name, bytes, calendar, tables, mapping));
}

/** The people of a file's text. */
export function peopleOf(
  name: string,
  source: string | Uint8Array,
  maps: Readonly<Record<string, string>> = {},
): readonly ImportedPerson[] {
  const outcome = read(name, source, maps);
  if (outcome.is === "refused") throw new Error(inEnglish(outcome.because));
  return outcome.people;
}

/** The problems of a file as `line code`, or why it was refused. */
export function problemsOf(name: string, source: string | Uint8Array): readonly string[] {
  const outcome = read(name, source);
  return outcome.is === "refused"
    ? [inEnglish(outcome.because)]
    : outcome.problems.map(({ line, code }) => `${line} ${code}`);
}

/** A sample's bytes. */
export function sample(name: string): Uint8Array {
  return readFileSync(join(__dirname, "samples", name));
}

/** What is known of a person who has a name alone. */
export const nobody = {
  aliases: [],
  emails: [],
  phones: [],
  company: null,
  role: null,
  birthday: null,
  met: null,
  links: [],
};

/** A person of whom only this is known. */
export function aPerson(name: string, parts: Partial<ImportedPerson> = {}): ImportedPerson {
  return {
    line: 1,
    name,
    ...nobody,
    more: new Map(),
    ...parts,
  };
}
