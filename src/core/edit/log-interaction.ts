/** A line in the journal that says something happened: what the user logs, and check-ins. */
import { appendLine, openEnd, withLine } from "./append-line";
import { type EditPlan, type NoteEdit, refused } from "./edit-plan";
import { oneLine } from "./line-end";

/** The journal note that a line goes into. */
export interface JournalTarget {
  readonly path: string;
  /** The whole text of the note where there is none yet. */
  readonly newNote: () => string;
  /** The heading under which the line goes, as the settings have it; null or absent for the end of the note. */
  readonly heading?: string | null;
}

/**
 * Adds `- TEXT` as one line at the end of the day's note, which is made where it is missing (R76), or under the user's
 * heading; its mark is that of the list above it.
 */
export function logInteraction(target: JournalTarget, text: string): EditPlan {
  return { title: ["logInteraction"], notes: [lineIn(target, `- ${oneLine(text)}`)] };
}

/**
 * Adds the check-in `- [x] [[Goal note]]` to the day's note (R127); `link` is the link to the goal as the user's link
 * format has it, for an item of a goal list with `#Title`.
 */
export function checkIn(target: JournalTarget, link: string): EditPlan {
  return { title: ["checkIn"], notes: [lineIn(target, `- [x] ${oneLine(link)}`)] };
}

/** The heading that a link to an item of a goal list names, without `#`; `""` for a goal note, which is linked whole. */
export function goalHeading(goal: { readonly id: string; readonly path: string }): string {
  const own = goal.id.length > goal.path.length ? goal.id.slice(goal.id.indexOf("#") + 1) : "";
  // A link to a heading can't hold these; who reads it leaves them out as well.
  return own
    .replace(/[#|^:%[\]\\]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function lineIn({ path, newNote, heading = null }: JournalTarget, line: string): NoteEdit {
  return {
    path,
    on: (text) => {
      if (text !== null) return appendLine(text, line, heading);
      const made = withLine(newNote(), line, heading);
      return made ? { is: "create", ...made } : refused(openEnd);
    },
  };
}
