/** Where a day's journal note is in the app, and what it is made of where it is missing. */
import type { App } from "obsidian";
import {
  type Day,
  journalNoteRemarks,
  journalPlace,
  journalSections,
  type JournalTarget,
  mayBeDailyNote,
  newDailyNotes,
  newJournalNote,
  type Problem,
  problemSaid,
  say,
  sectionsAskedFor,
} from "../core/index";
import { CannotDo } from "./cannot-do";
import type { OpenVault } from "./open-vault";
import type { SettingsFile } from "./settings-file";

/** What a journal note is looked for with. */
export interface JournalPorts {
  readonly app: App;
  readonly vault: OpenVault;
  readonly settingsFile: SettingsFile;
}

/** A day's journal note in the app. */
export interface AppJournal extends JournalTarget {
  readonly source: Parameters<typeof newJournalNote>[0];
  /** What there is to say where the note is made. */
  readonly remarks: readonly Problem[];
}

/** The journal note of a day; fails with a `CannotDo` where there can be none. */
export async function journalTargetOf(day: Day, ports: JournalPorts): Promise<AppJournal> {
  const { app, vault } = ports;
  let path = placeOf(day, ports);
  const settings = vault.settings();
  const { folder, template: wanted } = newDailyNotes(settings);
  const template = await templateText(wanted, app);
  // What sections of a new note say of the other notes is known once these are read, and so is whether the day has a note elsewhere.
  const isOpen = (): boolean =>
    sectionsAskedFor(template).size > 0 ||
    app.vault.getMarkdownFiles().some((file) => mayBeDailyNote(file.path, day, settings));
  if (app.vault.getFileByPath(path) === null && isOpen()) {
    await vault.firstRead;
    await vault.settled();
    path = placeOf(day, ports);
  }
  const now = vault.now();
  const sections = journalSections(vault.index(), now, day);
  const source = { path, day, now, settings, template, sections };
  const found = journalNoteRemarks({
    path,
    settings,
    isTemplateMissing: wanted !== null && template === null,
    isFolderMissing: folder !== "" && app.vault.getFolderByPath(folder) === null,
  });
  const remarks = found.map((remark) => problemSaid(remark, settings.language));
  const { logHeading: heading } = settings;
  return { path, source, remarks, heading, newNote: () => newJournalNote(source) };
}

function placeOf(day: Day, { vault, settingsFile }: JournalPorts): string {
  if (settingsFile.broken.length > 0) {
    throw new CannotDo(vault.catalogue().app.notices.journalUnknown(settingsFile.broken));
  }
  const place = journalPlace(day, vault.index());
  if (place.is === "refused") throw new CannotDo(say(place.because, vault.catalogue().sayings));
  return place.path;
}

async function templateText(path: string | null, { vault }: App): Promise<string | null> {
  if (path === null) return null;
  const file = vault.getFileByPath(path) ?? vault.getFileByPath(`${path}.md`);
  return file === null ? null : vault.cachedRead(file);
}
