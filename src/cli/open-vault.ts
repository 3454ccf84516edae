/** A vault, read and ready to be asked: its folder, settings, index and problems. */
import {
  type Catalogue,
  createNoteIndex,
  type IndexView,
  type Moment,
  type Note,
  type NoteFile,
  type Problem,
  problemsToday,
  readNote,
  type ScreenWords,
  catalogueFor,
  type Settings,
  unreadableNote,
  viewWith,
} from "../core/index";
import { type CommandCatalogue, commandCatalogueFor } from "../core/language/command/index";
import { nowFrom } from "./clock";
import { type FoundProblem, foundProblem, foundSaid } from "./found-problem";
import { type KeptFile, nothingKept, openKeptFile, readerOf } from "./kept-file";
import { cacheFolder } from "./own-folders";
import type { Terminal } from "./terminal";
import { encodingProblem, isThere, notesIn, openFolder, type VaultFolder } from "./vault-folder";
import { readVaultSettings } from "./vault-settings";

/** The options that every command takes. */
export interface CallOptions {
  readonly vault: string;
  readonly now?: string;
  readonly json?: boolean;
  readonly config?: string;
  /** False with `--no-cache`. */
  readonly cache?: boolean;
}

/** A vault that was read. */
export interface OpenVault {
  readonly folder: VaultFolder;
  readonly files: readonly NoteFile[];
  readonly settings: Settings;
  readonly index: IndexView;
  readonly now: Moment;
  /** Everything that is said to the person at the terminal, and the code of its language. */
  readonly said: CommandCatalogue;
  readonly language: string;
  /** Everything that the answer says, in the language of who reads it; `words` of facts among it. */
  readonly catalogue: Catalogue;
  readonly words: ScreenWords;
  /** Of the folder, the settings and every note. */
  readonly problems: () => readonly Problem[];
  /** Settings files that are there but can't be read; commands that write by their word must refuse (R74). */
  readonly brokenSettings: readonly string[];
}

/** Progress is shown after so many notes. */
const notesAStep = 500;

/**
 * Reads a vault, or says in one line why it can't. What the answer tells a person is in that person's language; what a
 * program or another device reads, in that of the settings alone (with `auto` English), whatever the environment.
 */
export function openVault(
  options: CallOptions,
  terminal: Terminal,
  isForPerson = options.json !== true,
): OpenVault {
  const now = nowFrom(options.now);
  const folder = openFolder(options.vault);
  const read = readVaultSettings(folder, options.config);
  const { settings } = read;
  const language = read.spoken(terminal.language);
  const said = commandCatalogueFor(language);
  const catalogue = isForPerson ? said : catalogueFor(settings.language);
  const index = createNoteIndex(settings);
  const notes = [];
  const { files, problems } = notesIn(folder);
  const kept = keptOf(folder, settings, options);
  const garbled: FoundProblem[] = [];
  for (const [at, file] of files.entries()) {
    if (at % notesAStep === 0) {
      terminal.progress(said.ui.reading(at, files.length));
    }
    const note = kept.note(file) ?? noteIn(folder, file, settings, kept, garbled);
    if (note !== null) notes.push(note);
  }
  kept.keep();
  index.putAll(notes);
  terminal.progress(null);
  const empty = files.length === 0 ? [emptyVault()] : [];
  const foundOf = (found: readonly FoundProblem[]): readonly Problem[] =>
    found.map((each) => (isForPerson ? foundSaid(each, said) : each.problem));
  const toldOf = (told: readonly Problem[]): readonly Problem[] =>
    problemsToday(told, now, settings.calendar, isForPerson ? language : settings.language);
  return {
    folder,
    files,
    settings,
    index:
      isForPerson && language !== settings.language
        ? viewWith(index, { ...settings, language })
        : index,
    now,
    said,
    language,
    catalogue,
    words: catalogue.screen,
    problems: () => [
      ...foundOf([...problems, ...read.found]),
      ...toldOf(read.problems),
      ...foundOf([...empty, ...garbled]),
      ...toldOf(index.problems()),
    ],
    brokenSettings: read.broken,
  };
}

/** What was kept of the vault; nothing with `--no-cache` and where `KITH_CACHE` turns it off. */
function keptOf({ root }: VaultFolder, settings: Settings, { cache }: CallOptions): KeptFile {
  const folder = cache === false ? null : cacheFolder(process.env);
  const reader = readerOf(__filename);
  return folder === null || reader === ""
    ? nothingKept
    : openKeptFile(folder, root, settings, reader);
}

function noteIn(
  folder: VaultFolder,
  file: NoteFile,
  settings: Settings,
  kept: KeptFile,
  garbled: FoundProblem[],
): Note | null {
  const text = folder.readNow(file.path);
  // What was taken away since it was listed is no note any more.
  if (text === null) return isThere(folder, file.path) ? unreadableNote(file.path, null) : null;
  const note = readNote(file.path, text, settings);
  const problem = encodingProblem(folder, file.path, text);
  // It is looked at anew by each call, so that each names it.
  if (problem === null) kept.wasRead(file, text, note);
  else garbled.push(problem);
  return note;
}

function emptyVault(): FoundProblem {
  return foundProblem("", "hint", "vault-empty", ({ disk }) => disk.problems.vaultEmpty);
}
