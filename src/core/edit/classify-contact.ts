/** What triage decides of a contact, written into its note: a circle, or that it is never tracked. */
import type { ContactNote } from "../model/contact";
import type { Settings } from "../model/settings";
import { folded } from "../parse/settings/folders";
import { readNoteText } from "../parse/markdown/note-text";
import { namesOf, propertyKey } from "../parse/frontmatter/properties";
import { readNote } from "../parse/read-note";
import { edits, type NoteEdit, refused } from "./edit-plan";
import { setProperty } from "./frontmatter-property";
import { applyEdits, differenceOf } from "./text-edit";

/** What was decided of a contact. */
export type TriageAnswer =
  | { readonly is: "circle"; readonly circle: string }
  | { readonly is: "never" }
  | { readonly is: "skip" };

/** An answer that is written. */
export type Classification = Exclude<TriageAnswer, { readonly is: "skip" }>;

/**
 * Writes `circle`, or `paused: true` for who is never tracked, and nothing else. Refused where the note is gone or no
 * contact any more, and where the property can't be changed alone. Names of other tools are never written.
 */
export function classifyContact(
  path: string,
  answer: Classification,
  settings: Settings,
): NoteEdit {
  const [ours, value] =
    answer.is === "circle" ? (["circle", answer.circle] as const) : (["paused", true] as const);
  return {
    path,
    on: (text) => {
      if (text === null || readNote(path, text, settings).contact === null) {
        return refused(["noContact", path]);
      }
      const outcome = setProperty(text, nameIn(text, ours, settings), value);
      if (outcome.is !== "edits") return outcome;
      const after = applyEdits(text, outcome.edits);
      const { contact } = readNote(path, after, settings);
      if (contact === null || !says(contact, answer)) {
        return refused(["contactUnclear", path]);
      }
      return edits(...differenceOf(text, after));
    },
  };
}

/** A property that is there keeps the name it has; a new one gets the user's name for it. */
function nameIn(text: string, ours: "circle" | "paused", settings: Settings): string {
  const usable = [...(settings.properties.get(ours) ?? []), ours];
  const keys = usable.map(propertyKey);
  const there = [...readNoteText(text).properties.values()].find(({ name }) =>
    keys.includes(propertyKey(name)),
  );
  return there?.name ?? namesOf(ours, settings)[0];
}

function says({ circle, paused }: ContactNote, answer: Classification): boolean {
  return answer.is === "never"
    ? paused
    : circle !== null && folded(circle) === folded(answer.circle);
}
