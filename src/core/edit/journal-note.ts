/** A day's journal note as it is made: the user's template, filled in, never over a note that is there. */
import { message, type Saying } from "../language/sayings";
import type { Day, Moment } from "../dates/day";
import type { Settings } from "../model/settings";
import { noteName } from "../parse/settings/folders";
import { frontmatterRange } from "../parse/frontmatter/frontmatter";
import type { Problem } from "../model/problem";
import { areDailyNotesUnset, newDailyNotes } from "../parse/settings/daily-notes";
import { type EditPlan, unchanged } from "./edit-plan";
import { sectionBlock, type SectionName, sectionNames, type SectionTexts } from "./journal-section";
import { lineEndOf } from "./line-end";
import { fillTemplate, isWithin, templaterCommands } from "./template-text";

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
  return { title: ["makeJournal"], notes: [edit] };
}

/**
 * The text of a new journal note: the template with the app's placeholders filled in, and each `{{kith:…}}` in its
 * body as a section between Kith's markers. Templater's syntax is left alone. Without a template it is empty.
 */
export function newJournalNote(source: JournalNoteSource): string {
  const { template, day, now, path, sections, settings } = source;
  if (template === null) return "";
  const format = newDailyNotes(settings).format.replace(/^.*\//s, "");
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
  const commands = templaterCommands(body);
  return body.replace(
    placeholder,
    (whole: string, before: string, word: string, behind: string, at: number) => {
      if (isWithin(at + before.length, commands)) return whole;
      // The placeholder holds no other word.
      const name = word.toLowerCase() as SectionName;
      const block = sectionBlock(name, sections[name] ?? "", lineEnd);
      return `${before}${before === "" ? "" : lineEnd}${block}${behind === "" ? "" : lineEnd}`;
    },
  );
}

/** The sections that a template asks for, so that only these need to be made. */
export function sectionsAskedFor(template: string | null): ReadonlySet<SectionName> {
  const found = [...(template ?? "").matchAll(placeholder)];
  const words = new Set(found.map(([, , word]) => word?.toLowerCase()));
  return new Set(sectionNames.filter((name) => words.has(name)));
}

/** What a host knows of the place of a new journal note. */
export interface JournalNotePlace {
  readonly path: string;
  readonly settings: Settings;
  /** Whether the settings name a template that isn't there. */
  readonly isTemplateMissing: boolean;
  /** Whether the folder that the settings name isn't there yet; those that the format adds come and go. */
  readonly isFolderMissing: boolean;
}

/** What there is to say of how a new journal note is made; nothing of it keeps the note from being made. */
export function journalNoteRemarks(place: JournalNotePlace): readonly Problem[] {
  const { path, settings, isTemplateMissing, isFolderMissing } = place;
  const { template, folder } = newDailyNotes(settings);
  return [
    ...(areDailyNotesUnset(settings.dailyNotes)
      ? [remark(path, "hint", "daily-notes-unset", ["dailyNotesUnset", path])]
      : []),
    ...(isFolderMissing && folder !== ""
      ? [remark(path, "hint", "journal-folder-made", ["folderMade", folder])]
      : []),
    ...(isTemplateMissing && template !== null
      ? [remark(template, "warning", "template-missing", ["templateMissing", template])]
      : []),
  ];
}

function remark(
  path: string,
  severity: Problem["severity"],
  code: string,
  saying: Saying,
): Problem {
  return { path, line: 1, column: 1, severity, code, ...message(saying), fix: null };
}
