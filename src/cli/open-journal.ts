/** The journal of a vault, opened to write one day's note without reading all others. */
import {
  createNoteIndex,
  type Day,
  journalPlace,
  type JournalNoteSource,
  mayBeDailyNote,
  type Moment,
  newJournalNote,
  type Problem,
  promptLines,
  readNote,
  type SectionTexts,
  type Settings,
} from "../core/index";
import { CallError } from "./call-error";
import { nowFrom } from "./clock";
import { disk } from "./file-system";
import { bytesAt, filePath, textOf } from "./note-file";
import type { CallOptions } from "./open-vault";
import { notesIn, openFolder } from "./vault-folder";
import { readVaultSettings } from "./vault-settings";
import { refuseBroken } from "./write-answer";

/** A vault's journal. */
export interface Journal {
  /** The vault's real path. */
  readonly root: string;
  readonly now: Moment;
  readonly settings: Settings;
  /** Where a day's note is or is to be made, and what is wrong with its template. */
  readonly noteOf: (day: Day) => JournalNoteToday;
}

/** One day's note. */
export interface JournalNoteToday {
  readonly path: string;
  readonly source: JournalNoteSource;
  readonly newNote: () => string;
  readonly problems: readonly Problem[];
}

/** Opens the journal; a settings file that says where notes go and is broken is refused (R74). */
export function openJournal(options: CallOptions): Journal {
  const now = nowFrom(options.now);
  const folder = openFolder(options.vault);
  const { settings, broken } = readVaultSettings(folder, options.config);
  refuseBroken(broken);
  const noteOf = (day: Day): JournalNoteToday => {
    const index = createNoteIndex(settings);
    const { files } = notesIn(folder);
    for (const { path } of files.filter((file) => mayBeDailyNote(file.path, day, settings))) {
      const text = folder.readNow(path);
      if (text !== null) index.put(readNote(path, text, settings));
    }
    const place = journalPlace(day, index);
    if (place.is === "refused") throw new CallError(place.because);
    const { template, problems } = readTemplate(folder.root, settings);
    const { path } = place;
    const source = { path, day, now, settings, template, sections: sectionTexts(day) };
    return { path, source, newNote: () => newJournalNote(source), problems };
  };
  return { root: folder.root, now, settings, noteOf };
}

function sectionTexts(day: Day): SectionTexts {
  return { prompts: promptLines(day) };
}

/** The user's daily template; one that is missing is a problem, and the note is made without it. */
function readTemplate(
  root: string,
  { dailyNotes }: Settings,
): { readonly template: string | null; readonly problems: readonly Problem[] } {
  const name = dailyNotes[0]?.template ?? null;
  if (name === null) return { template: null, problems: [] };
  for (const path of [name, `${name}.md`]) {
    const file = filePathOf(root, path);
    const bytes = file === null ? null : bytesAt(file, disk);
    if (bytes !== null) return { template: textOf(path, bytes), problems: [] };
  }
  const problem: Problem = {
    path: name,
    line: 1,
    column: 1,
    severity: "warning",
    code: "template-missing",
    message: `The template of your daily notes, ${name}, is not there, so the note is made without it. Mend the setting or the template.`,
    fix: null,
  };
  return { template: null, problems: [problem] };
}

/** Where a template lies; null for what is a folder, as `Templates/Daily` may be one beside `Templates/Daily.md`. */
function filePathOf(root: string, path: string): string | null {
  return disk.facts(`${root}/${path}`)?.is === "folder" ? null : filePath(root, path, disk);
}
