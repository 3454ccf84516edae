/** What stands for a note whose text could not be had: what was known of it before, and a problem that says so. */
import { message } from "../language/sayings";
import type { Note } from "../model/note";
import { emptyNote } from "../parse/read-note";

const code = "note-unreadable";

/** The note as it was known before (null: not at all), with the error `note-unreadable` at its beginning. */
export function unreadableNote(path: string, before: Note | null): Note {
  const known = before ?? emptyNote(path);
  return {
    ...known,
    problems: [
      {
        line: 1,
        column: 1,
        severity: "error",
        code,
        ...message(["noteUnreadable", before !== null]),
        fix: null,
      },
      ...known.problems.filter((problem) => problem.code !== code),
    ],
  };
}
