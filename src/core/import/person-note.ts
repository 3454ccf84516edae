/** The note that is made for a person of a file. */
import { fileNameFrom } from "../edit/note-name";
import { yamlScalar } from "../edit/yaml-value";
import type { Settings } from "../model/settings";
import { keyToWrite } from "./contact-additions";
import type { ImportedPerson } from "./imported-person";

/**
 * The note's text: properties only, and the name as its heading. A name that the note can't have is an alias of it; of
 * the others, those that `isFree` denies are left out.
 */
export function personNote(
  person: ImportedPerson,
  noteName: string,
  settings: Settings,
  isFree: (alias: string) => boolean,
): string {
  const fileName = fileNameFrom(person.name);
  const names = noteName === person.name ? [] : [person.name];
  const lists: readonly (readonly [string, readonly (string | null)[]])[] = [
    ["type", [settings.contactTypes[0] ?? "contact"]],
    ["aliases", [...names, ...person.aliases.filter(isFree)]],
    ["email", person.emails],
    ["phone", person.phones],
    ["company", [person.company]],
    ["role", [person.role]],
    ["birthday", [person.birthday]],
    ["met", [person.met]],
    ["links", person.links],
    ...person.more,
  ];
  const lines = lists.flatMap(([name, values]) =>
    propertyLines(name === "aliases" ? name : keyToWrite(name, settings), values),
  );
  // A heading that begins with a date would be a dated line of the note.
  const heading = /^\d/.test(fileName) ? "" : `# ${fileName}\n`;
  return `---\n${lines.join("")}---\n${heading}`;
}

function propertyLines(name: string, values: readonly (string | null)[]): readonly string[] {
  const scalars = values.flatMap((value) => (value === null ? [] : yamlScalar(value)));
  const key = yamlScalar(name);
  if (scalars.length === 0) return [];
  if (scalars.length === 1 && name !== "aliases") return [`${key}: ${scalars.join("")}\n`];
  return [`${key}:\n`, ...scalars.map((scalar) => `  - ${scalar}\n`)];
}
