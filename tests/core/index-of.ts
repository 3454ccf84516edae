/** An index over a few note records, two contacts to talk about, and entries as places. */
import type { ResolvedEntry } from "../../src/core/model/interaction";
import type { Note } from "../../src/core/model/note";
import { createNoteIndex, type NoteIndex } from "../../src/core/note-index/note-index";
import { aContact, day, someSettings } from "./note-builder";

/** The first and last of all days. */
export const start = day("0001-01-01");
export const end = day("9999-12-31");

export const maria = aContact("People/Maria Chen.md", { aliases: ["Maria"] });
export const louie = aContact("People/Louie Alvarez.md", { aliases: ["Louie"] });

/** An index of these notes, by settings without any of the user's own. */
export function indexOf(...notes: readonly Note[]): NoteIndex {
  const index = createNoteIndex(someSettings());
  index.putAll(notes);
  return index;
}

/** Entries as `path:line`. */
export function places(entries: readonly ResolvedEntry[]): readonly string[] {
  return entries.map(({ path, line }) => `${path}:${String(line)}`);
}
