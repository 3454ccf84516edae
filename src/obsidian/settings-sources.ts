/** What the vault's own settings files say: daily notes, templates and their neighbours. */
import { type DataAdapter, getLanguage, normalizePath, type Vault } from "obsidian";
import { readSettings, type SettingsFile, type SettingsOutcome } from "../core/index";

/** Reads the settings of the vault, with Kith's own given as they stand. */
export async function readVaultSettings(
  { adapter, configDir }: Vault,
  data: unknown,
): Promise<SettingsOutcome> {
  const broken: SettingsFile[] = [];
  const json = async (file: SettingsFile, path: string): Promise<unknown> => {
    const text = await textAt(adapter, `${configDir}/${path}`);
    if (text === null) return undefined;
    try {
      return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
    } catch {
      broken.push(file);
      return undefined;
    }
  };
  const sources = {
    data,
    dailyNotes: await json("dailyNotes", "daily-notes.json"),
    periodicNotes: await json("periodicNotes", "plugins/periodic-notes/data.json"),
    templates: await json("templates", "templates.json"),
    templater: await json("templater", "plugins/templater-obsidian/data.json"),
    locale: appLocale(),
    template: null,
    broken,
  };
  const first = readSettings(sources);
  const path = first.settings.dailyNotes[0]?.template ?? null;
  if (path === null) return first;
  const template = (await textAt(adapter, path)) ?? (await textAt(adapter, `${path}.md`));
  return template === null ? first : readSettings({ ...sources, template });
}

/** The text of a file, or null where there is none to read. */
async function textAt(adapter: DataAdapter, path: string): Promise<string | null> {
  const place = normalizePath(path);
  try {
    return (await adapter.exists(place)) ? await adapter.read(place) : null;
  } catch {
    return null;
  }
}

/** The app's language, with the machine's region where that speaks the same language. */
export function appLocale(): string {
  const language = getLanguage();
  const { locale } = Intl.DateTimeFormat().resolvedOptions();
  return locale.split("-")[0] === language.split("-")[0] ? locale : language;
}
