/** A vault, read and ready to be asked: its folder, settings, index and problems. */
import {
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
} from "../core/index";
import { nowFrom } from "./clock";
import { type KeptFile, nothingKept, openKeptFile, readerOf } from "./kept-file";
import { cacheFolder } from "./own-folders";
import type { Terminal } from "./terminal";
import { encodingProblem, notesIn, openFolder, type VaultFolder } from "./vault-folder";
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
  readonly words: ScreenWords;
  /** Of the folder, the settings and every note. */
  readonly problems: () => readonly Problem[];
  /** Settings files that are there but can't be read; commands that write by their word must refuse (R74). */
  readonly brokenSettings: readonly string[];
}

/** Progress is shown after so many notes. */
const notesAStep = 500;

/** Reads a vault, or says in one line why it can't. */
export function openVault(options: CallOptions, terminal: Terminal): OpenVault {
  const now = nowFrom(options.now);
  const folder = openFolder(options.vault);
  const read = readVaultSettings(folder, options.config);
  const index = createNoteIndex(read.settings);
  const notes = [];
  const { files, problems } = notesIn(folder);
  const kept = keptOf(folder, read.settings, options);
  const garbled: Problem[] = [];
  for (const [at, file] of files.entries()) {
    if (at % notesAStep === 0) {
      terminal.progress(`Reading notes: ${String(at)} of ${String(files.length)}`);
    }
    const note = kept.note(file) ?? noteIn(folder, file, read.settings, kept, garbled);
    if (note !== null) notes.push(note);
  }
  kept.keep();
  index.putAll(notes);
  terminal.progress(null);
  const empty: readonly Problem[] = files.length === 0 ? [emptyVault] : [];
  return {
    folder,
    files,
    settings: read.settings,
    index,
    now,
    words: catalogueFor(read.settings.language).screen,
    problems: () =>
      problemsToday(
        [...problems, ...read.problems, ...empty, ...garbled, ...index.problems()],
        now,
        read.settings.calendar,
        read.settings.language,
      ),
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
  garbled: Problem[],
): Note | null {
  const text = folder.readNow(file.path);
  if (text === null) return null;
  const note = readNote(file.path, text, settings);
  const problem = encodingProblem(folder, file.path, text);
  // It is looked at anew by each call, so that each names it.
  if (problem === null) kept.wasRead(file, text, note);
  else garbled.push(problem);
  return note;
}

const emptyVault: Problem = {
  path: "",
  line: 1,
  column: 1,
  severity: "hint",
  code: "vault-empty",
  message: "This folder holds no notes. Point --vault at your notes, or write a first goal here.",
  fix: null,
};
