/** The entries of a note, for tests. */
import type { Entry } from "../../../src/core/model/entry";
import { readEntries } from "../../../src/core/parse/entries";
import type { ReadingContext } from "../../../src/core/parse/reading-context";
import { contextWith, noteOf } from "./reading-builder";

/** The entries of these lines. */
export function entriesOf(
  lines: readonly string[],
  changes: Partial<ReadingContext> = {},
): readonly Entry[] {
  return readEntries(noteOf(...lines), contextWith(changes));
}

/** The entry of a line. */
export function entryOf(line: string, changes: Partial<ReadingContext> = {}): Entry {
  const [entry] = entriesOf([line], changes);
  if (!entry) throw new Error(`${line} is no entry`);
  return entry;
}
