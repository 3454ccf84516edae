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
} from "../core/index";
import { CallError, messageOf } from "./call-error";
import type { VaultFolder } from "./vault-folder";

/** The settings of a vault, and what of its settings files could not be read. */
export interface VaultSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  /** Settings files that are there but are no JSON; commands that write by their word refuse (R74). */
  readonly broken: readonly string[];
}

const ownFolder = dirname(settingsFiles.data);

/** Reads the vault's own settings files, or the file named by `--config` in place of Kith's own. */
export function readVaultSettings(folder: VaultFolder, config: string | undefined): VaultSettings {
  const problems: Problem[] = [];
  const broken: string[] = [];
  const json = (path: string): unknown => {
    const full = join(folder.root, path);
    if (!existsSync(full)) return undefined;
    try {
      return JSON.parse(readFileSync(full, "utf8").replace(/^\uFEFF/, ""));
    } catch (thrown) {
      broken.push(path);
      problems.push(brokenFile(path, thrown));
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
    problems: [...problems, ...read.problems, ...settingsCopies(folder)],
    broken: [...broken, ...shapeless.map(({ path }) => path)],
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
    throw new CallError(`--config ${full} can't be read as settings: ${messageOf(thrown)}`);
  }
}

function brokenFile(path: string, thrown: unknown): Problem {
  return {
    path,
    line: 1,
    column: 1,
    severity: "error",
    code: "settings-unreadable",
    message: `These settings are no JSON (${messageOf(thrown)}), so defaults are used. Mend or delete the file.`,
    fix: null,
  };
}
