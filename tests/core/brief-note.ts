/** A reader of notes in three words, so that tests of the session don't depend on how notes are read. */
import { toDay } from "../../src/core/dates/day";
import type { Note } from "../../src/core/model/note";
import type { Settings } from "../../src/core/model/settings";
import { aContact, aJournalNote, aNote, anEntry } from "./note-builder";

/**
 * The note of a text: `contact`, with aliases behind it (`contact Sam, Sammy`); in a note named as a day, the names it
 * links (`Sam, Louie`), a line each. By settings with `language: "x"` there are no contacts. `throw` throws.
 */
export function readBriefNote(path: string, text: string, settings: Settings): Note {
  if (text === "throw") throw new Error(`${path} threw`);
  const [, word, rest = ""] = /^(contact)?(.*)$/s.exec(text) ?? [];
  const names = rest.split(",").map((name) => name.trim());
  const aliases = names.filter((name) => name !== "");
  if (word === "contact") {
    return settings.language === "x" ? aNote(path, { aliases }) : aContact(path, { aliases });
  }
  const date = toDay(path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, ""));
  if (date === null) return aNote(path);
  return aJournalNote(
    date,
    aliases.map((name, at) => ({ ...anEntry(at + 1, [name]), because: [] })),
    { path },
  );
}
