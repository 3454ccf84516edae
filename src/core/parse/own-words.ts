/** Which line of a daily note is the first of the user's own words (R115). */
import type { NoteLine, NoteText } from "../model/note-text";
import type { OwnWords } from "../model/note";
import { isCheckIn } from "./entries";
import { spanFrom } from "./frontmatter/property-days";
import type { ReadingContext } from "./reading-context";
import { taskState } from "./sentences/task-state";
import { templateMatcher } from "./settings/template-lines";

/** A date that a template wrote is no longer than this. */
const longestDate = 60;

/**
 * The first line of the user's own words in a daily note, or null without any. Ticked tasks, quotes and lines that the
 * user logged are; headings, open tasks, embeds, comments, code, text between Kith's markers, check-ins and lines of
 * the template are not. Quotes need the note's text, which `NoteText` does not keep.
 */
export function readOwnWords(
  text: string,
  note: NoteText,
  context: ReadingContext,
): OwnWords | null {
  if (!context.readsOwnWords) return null;
  const isTemplate = templateMatcher(context.settings.templateLines, (words) =>
    isDateOrName(words, context),
  );
  let lines: readonly string[] | null = null;
  const textOf = (line: number): string => {
    lines ??= text.split(/\r\n|\n|\r/);
    return lines[line - 1] ?? "";
  };
  const quoted = firstQuote(note, textOf, isTemplate);
  const own = note.lines.find((line) => isOwn(line) && !isTemplate(textOf(line.line)));
  if (own && (quoted === null || own.line < quoted.line)) {
    return { line: own.line, column: own.column, text: own.source };
  }
  return quoted;
}

/** Whether a text is nothing but a date, a time or the note's own name. */
function isDateOrName(text: string, { path, day, settings }: ReadingContext): boolean {
  if (text.length > longestDate) return false;
  if (path.endsWith(`${text}.md`)) return true;
  return day !== null && spanFrom(text, day, settings.calendar, "past") !== null;
}

function isOwn(line: NoteLine): boolean {
  if (line.kith || line.form === "heading") return false;
  if (line.task !== null && (taskState(line.task) !== "done" || isCheckIn(line))) return false;
  return (
    saysSomething(line.source) &&
    (line.links.length > 0 ||
      saysSomething(line.prose) ||
      line.tags.length > 0 ||
      line.fields.some(({ value }) => value !== ""))
  );
}

function firstQuote(
  note: NoteText,
  textOf: (line: number) => string,
  isTemplate: (line: string) => boolean,
): OwnWords | null {
  for (const { from, to, because } of note.ignored) {
    if (because !== "quote") continue;
    for (let line = from; line <= to; line++) {
      const text = textOf(line);
      const words = text.replace(/^[\s>]+/, "");
      if (saysSomething(words) && !/^!\[\[[^\]]*\]\]\s*$/.test(words) && !isTemplate(text)) {
        return { line, column: text.length - words.length + 1, text: words };
      }
    }
  }
  return null;
}

/** Whether a text holds a letter, a figure or a picture sign; marks alone say nothing. */
function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
}
