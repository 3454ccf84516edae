/** What stands for a note whose text could not be had: what was known of it before, and a problem that says so. */
import type { Note } from "../model/note";
import { emptyNote } from "../parse/read-note";

const code = "note-unreadable";

/** The note as it was known before (null: not at all), with the error `note-unreadable` at its beginning. */
export function unreadableNote(path: string, before: Note | null): Note {
  const known = before ?? emptyNote(path);
  const message =
    before === null
      ? "This note could not be read. Check that its file can be opened."
      : "This note could not be read again, so what it said before is shown. Check that its file can be opened.";
  return {
    ...known,
    problems: [
      { line: 1, column: 1, severity: "error", code, message, fix: null },
      ...known.problems.filter((problem) => problem.code !== code),
    ],
  };
}
