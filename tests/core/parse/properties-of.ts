/** Single properties for tests, as a note's frontmatter gives them. */
import type { Property } from "../../../src/core/model/note-text";
import type { ProblemInNote } from "../../../src/core/model/problem";
import { readNoteText } from "../../../src/core/parse/markdown/note-text";

/** The first property of a piece of frontmatter. */
export function propertyOf(yaml: string): Property {
  const [property] = readNoteText(`---\n${yaml}\n---\n`).properties.values();
  if (!property) throw new Error(`${yaml} holds no property`);
  return property;
}

/** What a reader makes of a property, and its problems as severity, code and fix. */
export function readWith<Read>(
  yaml: string | null,
  reader: (property: Property | null, problems: ProblemInNote[]) => Read,
): { readonly read: Read; readonly problems: readonly (readonly unknown[])[] } {
  const problems: ProblemInNote[] = [];
  const read = reader(yaml === null ? null : propertyOf(yaml), problems);
  return { read, problems: problems.map(({ severity, code, fix }) => [severity, code, fix]) };
}
