/** A day's journal note as it is made: the user's template, filled in, never over a note that is there. */
import type { Day, Moment } from "../dates/day";
import type { Settings } from "../model/settings";
import { noteName } from "../parse/folders";
import { frontmatterRange } from "../parse/frontmatter";
import { type EditPlan, unchanged } from "./edit-plan";
import { sectionBlock, sectionNames, type SectionTexts } from "./journal-section";
import { lineEndOf } from "./line-end";
import { fillTemplate } from "./template-text";

/** What a new journal note is made of. */
export interface JournalNoteSource {
  readonly path: string;
  readonly day: Day;
  readonly now: Moment;
  readonly settings: Settings;
  /** The text of the user's template; null without one. */
  readonly template: string | null;
  readonly sections: SectionTexts;
}

/** Makes the journal note of a day; a note that is there stays as it is. */
export function makeJournalNote(source: JournalNoteSource): EditPlan {
  const edit = {
    path: source.path,
    on: (text: string | null) =>
      text === null ? ({ is: "create", text: newJournalNote(source) } as const) : unchanged,
  };
  return { title: "Make a journal note", notes: [edit] };
}

/**
 * The text of a new journal note: the template with the app's placeholders filled in, and each `{{kith:…}}` in its
 * body as a section between Kith's markers. Templater's syntax is left alone. Without a template it is empty.
 */
export function newJournalNote(source: JournalNoteSource): string {
  const { template, day, now, path, sections, settings } = source;
  if (template === null) return "";
  const format = (settings.dailyNotes[0]?.format ?? "").split("/").at(-1) ?? "";
  const filled = fillTemplate(template, { title: noteName(path), day, now, format });
  const body = frontmatterRange(filled)?.end ?? 0;
  return filled.slice(0, body) + withSections(filled.slice(body), lineEndOf(filled), sections);
}

const placeholder = new RegExp(
  `([^\\r\\n]?)[ \\t]*\\{\\{[ \\t]*kith:(${sectionNames.join("|")})[ \\t]*\\}\\}[ \\t]*(?=([^\\r\\n]?))`,
  "gi",
);

/** Markers stand alone on their lines, so what stands before or behind a placeholder goes to lines of its own. */
function withSections(body: string, lineEnd: string, sections: SectionTexts): string {
  return body.replace(placeholder, (_whole, before: string, word: string, behind: string) => {
    const name = sectionNames.find((one) => one === word.toLowerCase()) ?? "agenda";
    const block = sectionBlock(name, sections[name] ?? "", lineEnd);
    return `${before}${before === "" ? "" : lineEnd}${block}${behind === "" ? "" : lineEnd}`;
  });
}
