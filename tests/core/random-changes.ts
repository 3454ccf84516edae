/** Random changes of an index, each with what it makes of a plain list of notes, for laws about following. */
import type { Note } from "../../src/core/model/note";
import type { NoteIndex } from "../../src/core/note-index/note-index";
import fc from "../laws";
import { someNote, someNoteAt, somePath } from "./random-notes";

/** A change to an index, and the same change to a plain list of notes. */
export interface Change {
  readonly to: (index: NoteIndex) => void;
  readonly of: (notes: Map<string, Note>) => void;
}

const put = someNote.map((note): Change => ({
  to: (index) => {
    index.put(note);
  },
  of: (notes) => notes.set(note.path, note),
}));

const putAll = fc.array(someNote, { maxLength: 4 }).map((all): Change => ({
  to: (index) => {
    index.putAll(all);
  },
  of: (notes) => {
    for (const note of all) notes.set(note.path, note);
  },
}));

const remove = somePath.map((path): Change => ({
  to: (index) => {
    index.remove(path);
  },
  of: (notes) => notes.delete(path),
}));

const rename = fc
  .tuple(somePath, somePath)
  .chain(([from, to]) => someNoteAt(to).map((note) => [from, note] as const))
  .map(([from, note]): Change => ({
    to: (index) => {
      index.rename(from, note.path, note);
    },
    of: (notes) => {
      notes.delete(from);
      notes.set(note.path, note);
    },
  }));

const someNewState = fc.uniqueArray(fc.oneof(someNote, somePath), {
  selector: (state) => (typeof state === "string" ? state : state.path),
  maxLength: 6,
});

const inSteps = someNewState.map((states): Change => ({
  to: (index) => {
    const steps = index.applyInSteps(
      states.map((state) => (typeof state === "string" ? [state, null] : [state.path, state])),
    );
    while (steps.next().done !== true);
  },
  of: (notes) => {
    for (const state of states) {
      if (typeof state === "string") notes.delete(state);
      else notes.set(state.path, state);
    }
  },
}));

/** Some changes, one after another. */
export const someChanges = fc.array(fc.oneof(put, put, putAll, inSteps, remove, rename), {
  minLength: 1,
  maxLength: 12,
});
