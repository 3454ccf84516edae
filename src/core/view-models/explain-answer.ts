/** How one note was read, line by line, as JSON: the shape that `kith explain` prints. */
import type { Day } from "../dates/day";
import { englishSayings, say, type Sayings } from "../language/sayings";
import type { Note, NoteSort } from "../model/note";
import type { Problem } from "../model/problem";
import type { IndexView } from "../note-index/index-view";
import { type ExplainedLine, explainLines, type ReadLines } from "../parse/explain-lines";
import { problemSaid } from "./problems-said";
import { readNoteText } from "../parse/markdown/note-text";
import { readNote } from "../parse/read-note";

/** How one line was read, with the reason in words. */
interface ToldLine extends Omit<ExplainedLine, "because"> {
  readonly because: string;
}

/** What a note is to Kith, every line of it, and what could not be read. */
export interface ExplainAnswer {
  readonly note: {
    readonly path: string;
    /** The one sort that the note is (R95), or nothing. */
    readonly is: readonly NoteSort[];
    readonly date: string | null;
  };
  readonly lines: readonly ToldLine[];
  readonly problems: readonly Problem[];
}

/**
 * Explains a note by its text as it is now and as of a day; links mean what they mean in the index. The reasons are in
 * English, which programs know, unless they are to be shown in another language; problems are told in the language of
 * this code.
 */
export function explainAnswer(
  path: string,
  text: string,
  index: IndexView,
  today: Day,
  sayings: Sayings = englishSayings,
  language: string = index.settings.language,
): ExplainAnswer {
  const note: Note = readNote(path, text, index.settings);
  const contactOf: ReadLines["resolve"] = ({ target }) => {
    const resolution = index.resolve(target, path);
    return resolution.is === "note" ? index.contact(resolution.path) : null;
  };
  return {
    note: { path, is: note.is === null ? [] : [note.is], date: note.day },
    lines: explainLines({
      text,
      note: readNoteText(text),
      entries: note.entries,
      // The tasks of a note that is nothing else to Kith are plans where they link a contact.
      plans:
        note.is === null
          ? note.plans.filter(({ mentions }) => mentions.some((one) => contactOf(one) !== null))
          : note.plans,
      day: note.day,
      today,
      own: note.contact === null ? null : index.contact(path),
      resolve: contactOf,
    }).map((line) => ({
      ...line,
      because: line.because.map((part) => say(part, sayings)).join("; "),
    })),
    problems: index
      .problems()
      .filter((problem) => problem.path === path)
      .map((problem) => problemSaid(problem, language)),
  };
}
