/** The settings of a vault as its files hold them: Kith's own, the app's and those of its neighbours. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import {
  isSettingsCopy,
  type Problem,
  readSettings,
  type Settings,
  settingsCopyProblem,
  settingsFiles,
  spokenLanguage,
} from "../core/index";
import { CallError, messageOf, type Told, whyOf } from "./call-error";
import { type FoundProblem, foundProblem } from "./found-problem";
import type { VaultFolder } from "./vault-folder";

/** The settings of a vault, and what of its settings files could not be read. */
export interface VaultSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  /** The command's own problems with them. */
  readonly found: readonly FoundProblem[];
  /** Settings files that are there but are no JSON; commands that write by their word refuse (R74). */
  readonly broken: readonly string[];
  /** The code of the language in which people are spoken to who ask for that of this locale: the setting's, where it isn't `auto`. */
  readonly spoken: (locale: string) => string;
}

const ownFolder = dirname(settingsFiles.data);

/** Reads the vault's own settings files, or the file named by `--config` in place of Kith's own. */
export function readVaultSettings(folder: VaultFolder, config: string | undefined): VaultSettings {
  const found: FoundProblem[] = [];
  const broken: string[] = [];
  const json = (path: string): unknown => {
    const full = join(folder.root, path);
    if (!existsSync(full)) return undefined;
    try {
      return JSON.parse(readFileSync(full, "utf8").replace(/^\uFEFF/, ""));
    } catch (thrown) {
      broken.push(path);
      const told: Told = ({ disk }) => disk.problems.settingsUnreadable(messageOf(thrown));
      found.push(foundProblem(path, "error", "settings-unreadable", told));
      return undefined;
    }
  };
  const sources = {
    data: config === undefined ? json(settingsFiles.data) : configFile(config),
    dailyNotes: json(settingsFiles.dailyNotes),
    periodicNotes: json(settingsFiles.periodicNotes),
    templates: json(settingsFiles.templates),
    templater: json(settingsFiles.templater),
    // The answer depends on notes and settings alone, not on the machine that reads them.
    locale: null,
    template: null,
  };
  const first = readSettings(sources);
  const template = first.settings.dailyNotes[0]?.template ?? null;
  const text = template === null ? null : templateText(folder, template);
  const read = text === null ? first : readSettings({ ...sources, template: text });
  // JSON that is no object is as little to go by as no JSON.
  const shapeless = read.problems.filter(({ code }) => code === "settings-broken");
  return {
    settings: read.settings,
    problems: [...read.problems, ...settingsCopies(folder)],
    found,
    broken: [...broken, ...shapeless.map(({ path }) => path)],
    spoken: (locale) => spokenLanguage(sources.data, locale),
  };
}

/** Copies of Kith's own settings that a sync left beside them. */
function settingsCopies({ root }: VaultFolder): readonly Problem[] {
  const full = join(root, ownFolder);
  try {
    if (!existsSync(full)) return [];
    const copies = readdirSync(full).filter(isSettingsCopy).sort();
    return copies.map((name) => settingsCopyProblem(`${ownFolder}/${name}`));
  } catch {
    // It can't be listed, so there is nothing to point at.
    return [];
  }
}

function templateText(folder: VaultFolder, template: string): string | null {
  return folder.readNow(template) ?? folder.readNow(`${template}.md`);
}

/** The settings file named by the caller: one that isn't there or isn't JSON is the caller's mistake. */
function configFile(config: string): unknown {
  const full = resolve(config);
  try {
    return JSON.parse(readFileSync(full, "utf8").replace(/^\uFEFF/, ""));
  } catch (thrown) {
    throw new CallError((said) => said.calls.configUnreadable(full, whyOf(thrown, said)));
  }
}
