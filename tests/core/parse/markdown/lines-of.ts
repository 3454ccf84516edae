/** The lines of a note, for tests. */
import { expect } from "@jest/globals";
import type { NoteLine } from "../../../../src/core/model/note-text";
import { readNoteText, readNoteTextByRemark } from "../../../../src/core/parse/markdown/note-text";

/** The lines of a note as the fast reader has them, once it is sure that the reference says the same. */
export function lines(text: string): readonly NoteLine[] {
  const read = readNoteText(text);
  expect(read).toEqual(readNoteTextByRemark(text));
  return read.lines;
}

/** The first of them. */
export function line(text: string): NoteLine {
  const [first] = lines(text);
  if (first === undefined) throw new Error(`No line in ${text}`);
  return first;
}
