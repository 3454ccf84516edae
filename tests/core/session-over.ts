/** A session over notes in memory, for tests, and what an index built at once from them would answer. */
import type { IndexView } from "../../src/core/note-index/index-view";
import { createNoteIndex } from "../../src/core/note-index/note-index";
import type { SessionPorts } from "../../src/core/session-ports";
import { createVaultSession, type VaultSession } from "../../src/core/vault-session";
import { readBriefNote } from "./brief-note";
import { everythingIn } from "./everything-in";
import { MemoryNotes } from "./memory-notes";
import { someSettings } from "./note-builder";

/** What holds in it. */
export const settings = someSettings();

/** A session over these notes, with ports of its own where they are given. */
export function sessionOver(notes: MemoryNotes, ports: Partial<SessionPorts> = {}): VaultSession {
  return createVaultSession({ source: notes, settings, readNote: readBriefNote, ...ports });
}

/** What an index built at once from the notes as they are answers. */
export function rebuilt(notes: MemoryNotes, by = settings): unknown {
  const index = createNoteIndex(by);
  index.putAll([...notes.now()].map(([path, text]) => readBriefNote(path, text, by)));
  return everythingIn(index);
}

/** The names of the contacts, in order. */
export function names(view: IndexView): readonly string[] {
  return view.contacts().map(({ name }) => name);
}

/** A small vault. */
export const vault = {
  "People/Sam.md": "contact Sammy",
  "People/Louie.md": "contact",
  "Journal/2026-11-18.md": "Sam, Louie",
  "Tea.md": "",
};
