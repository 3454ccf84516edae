/** The journal of a vault, opened to write one day's note without reading all others. */
import { join } from "node:path";
import {
  catalogueFor,
  createNoteIndex,
  type Day,
  journalNoteRemarks,
  journalPlace,
  journalSections,
  type JournalNoteSource,
  mayBeDailyNote,
  type Moment,
  newDailyNotes,
  newJournalNote,
  type Problem,
  promptLines,
  readNote,
  say,
  sectionsAskedFor,
  type Settings,
} from "../core/index";
import { type CommandCatalogue, commandCatalogueFor } from "../core/language/command/index";
import { CallError } from "./call-error";
import { nowFrom } from "./clock";
import { disk } from "./file-system";
import { bytesAt, filePath, textOf } from "./note-file";
import { type CallOptions, openVault } from "./open-vault";
import type { Terminal } from "./terminal";
import { notesIn, openFolder, textsOf } from "./vault-folder";
import { readVaultSettings } from "./vault-settings";
import { refuseBroken } from "./write-answer";

/** A vault's journal. */
export interface Journal {
  /** The vault's real path. */
  readonly root: string;
  readonly now: Moment;
  readonly settings: Settings;
  /** Everything that is said to the person at the terminal, and the code of its language. */
  readonly said: CommandCatalogue;
  readonly language: string;
  /** Where a day's note is or is to be made, and what is wrong with its template. */
  readonly noteOf: (day: Day) => JournalNoteToday;
}

/** One day's note. */
export interface JournalNoteToday {
  readonly path: string;
  readonly source: JournalNoteSource;
  /** Under which interactions are logged; null for the end of the note. */
  readonly heading: string | null;
  readonly newNote: () => string;
  readonly problems: readonly Problem[];
}

/** Opens the journal; a settings file that says where notes go and is broken is refused (R74). */
export function openJournal(options: CallOptions, terminal: Terminal): Journal {
  const now = nowFrom(options.now);
  const folder = openFolder(options.vault);
  const { settings, broken, spoken } = readVaultSettings(folder, options.config);
  refuseBroken(broken);
  const noteOf = (day: Day): JournalNoteToday => {
    const index = createNoteIndex(settings);
    const { files } = notesIn(folder);
    const paths = files.map(({ path }) => path);
    const daily = paths.filter((path) => mayBeDailyNote(path, day, settings));
    for (const { path, text } of textsOf(folder, daily)) index.put(readNote(path, text, settings));
    const place = journalPlace(day, index);
    if (place.is === "refused") throw new CallError(({ sayings }) => say(place.because, sayings));
    const { path } = place;
    const { folder: newFolder, template: templateName } = newDailyNotes(settings);
    const template = readTemplate(folder.root, templateName);
    // What a note that is there says is never asked for, and most templates need no other note.
    const asked = sectionsAskedFor(index.dailyNote(day) === null ? template : null);
    const sections =
      asked.size === 0
        ? {}
        : [...asked].every((name) => name === "prompts")
          ? { prompts: promptLines(day, catalogueFor(settings.language).prompts, settings.prompts) }
          : journalSections(openVault(options, terminal, false).index, now, day);
    const source = { path, day, now, settings, template, sections };
    const problems = journalNoteRemarks({
      path,
      settings,
      isTemplateMissing: template === null && templateName !== null,
      isFolderMissing: disk.facts(join(folder.root, newFolder)) === null,
    });
    const { logHeading: heading } = settings;
    return { path, source, heading, newNote: () => newJournalNote(source), problems };
  };
  const language = spoken(terminal.language);
  return {
    root: folder.root,
    now,
    settings,
    said: commandCatalogueFor(language),
    language,
    noteOf,
  };
}

/** The user's daily template; null without one, or where it is missing. */
function readTemplate(root: string, name: string | null): string | null {
  if (name === null) return null;
  for (const path of [name, `${name}.md`]) {
    const file = filePathOf(root, path);
    const bytes = file === null ? null : bytesAt(file, disk);
    if (bytes !== null) return textOf(path, bytes);
  }
  return null;
}

/** Where a template lies; null for what is a folder, as `Templates/Daily` may be one beside `Templates/Daily.md`. */
function filePathOf(root: string, path: string): string | null {
  return disk.facts(`${root}/${path}`)?.is === "folder" ? null : filePath(root, path, disk);
}
