/** Kith's own settings file in the app: read, changed, and taken over when a sync changes it. */
import type { Vault } from "obsidian";
import {
  catalogueFor,
  defaultSettings,
  isRecord,
  isSameSettings,
  mergedSettings,
  type Moment,
  type Problem,
  rememberedDecisions,
  type Settings,
  settingsCopyProblem,
  settingsProblem,
  withChangeMarked,
  withOwnDecisions,
} from "../core/index";
import { CannotDo, unwritten } from "./cannot-do";
import type { SettingsCopy } from "./settings-copies";
import { readVaultSettings } from "./settings-sources";

/** The keys of `data.json`, as they stand. */
export type SettingsData = Readonly<Record<string, unknown>>;

/** How the plugin's data are read and written. */
export interface DataFile {
  readonly load: () => Promise<unknown>;
  readonly save: (data: SettingsData) => Promise<void>;
  /** What this device decided, kept on it alone. */
  readonly decided: {
    readonly read: () => unknown;
    readonly write: (decisions: SettingsData) => void;
  };
  /** What else lies there: copies of the file that a sync made where two devices wrote it. */
  readonly copies: () => Promise<readonly SettingsCopy[]>;
  readonly now: () => Moment;
}

/** The files that say where journal notes lie. */
const placing: readonly string[] = ["data", "dailyNotes", "periodicNotes"];

/** The version of the settings that this Kith writes. */
const ownVersion = 1;

/** The settings in force. */
export class SettingsFile {
  /** What the file holds; empty without one. */
  data: SettingsData = {};
  settings: Settings = defaultSettings();
  problems: readonly Problem[] = [];
  /** Why the file must not be written, or null. */
  locked: string | null = null;
  /** The settings of the journal's place that are no JSON, by which nothing may be written (R74). */
  broken: readonly string[] = [];
  /** Whether there is a file at all. */
  exists = false;
  private copies: readonly SettingsCopy[] = [];
  /** What the file held when it could last be read: a sync may be half done with it. */
  private known: SettingsData = {};
  private readonly vault: Vault;
  private readonly file: DataFile;
  private saving: Promise<void> = Promise.resolve();

  constructor(vault: Vault, file: DataFile) {
    this.vault = vault;
    this.file = file;
  }

  /** Reads the file and the vault's own settings; never fails, and never writes. */
  async read(): Promise<void> {
    let data: unknown;
    try {
      data = await this.file.load();
    } catch {
      // No JSON: as a list would be, it is named and left alone.
      data = [];
    }
    const { settings, problems, broken } = await readVaultSettings(this.vault, data ?? undefined);
    this.copies = await this.file.copies();
    this.exists = data !== null && data !== undefined;
    this.data = isRecord(data) ? data : {};
    if (isRecord(data)) this.known = data;
    this.settings = settings;
    this.broken = broken.filter((file) => placing.includes(file));
    const newer = versionOf(this.data) > ownVersion;
    const { settingsBroken, settingsNewer } = catalogueFor(settings.language).app.notices;
    this.locked = broken.includes("data") ? settingsBroken : newer ? settingsNewer : null;
    this.problems = [
      ...problems,
      ...(newer && this.locked !== null
        ? [settingsProblem("data", "settings-newer", this.locked)]
        : []),
      ...this.copies.map(({ path }) => settingsCopyProblem(path)),
    ];
  }

  /** Whether reminders are wanted, as notices and from the system; keys of the plugin alone, on unless turned off. */
  reminders(): { readonly notices: boolean; readonly system: boolean } {
    const { reminders, systemNotifications } = this.data;
    return { notices: reminders !== false, system: systemNotifications !== false };
  }

  /** Puts back what this device decided and a sync overwrote, at a later time where it can't be written now; never fails. */
  async mend(): Promise<void> {
    if (this.locked !== null || !this.exists) return;
    const mine = this.file.decided.read();
    const now = this.file.now();
    const missing = (data: SettingsData) => withOwnDecisions(data, isRecord(mine) ? mine : {}, now);
    if (missing(this.data) === null) return;
    await this.change((data) => missing(data) ?? data).catch(() => undefined);
  }

  /** Changes the file as it is at that moment; keys that are not named stay, undefined takes one away. One at a time. */
  change(change: (data: SettingsData) => SettingsData): Promise<void> {
    const saved = this.saving.then(async () => {
      await this.read();
      if (this.locked !== null) throw new CannotDo(this.locked);
      const before = this.data;
      const entries = Object.entries(change(before)).filter(([, value]) => value !== undefined);
      const changed = Object.fromEntries(entries);
      const mine = this.file.decided.read();
      this.file.decided.write(
        rememberedDecisions(isRecord(mine) ? mine : {}, before, changed, this.file.now()),
      );
      const marked = withChangeMarked(before, changed, this.file.now());
      try {
        await this.file.save({ ...marked, version: ownVersion });
      } catch (error) {
        throw new CannotDo(unwritten(error, catalogueFor(this.settings.language)));
      }
      await this.read();
    });
    this.saving = saved.catch(() => undefined);
    return saved;
  }

  /**
   * Reads the file after a sync changed it, and keeps what this device, or a copy that the sync left, knew and was
   * decided or changed later. Writes only where the file lacks it, so that two devices come to rest, and answers whether
   * it did; never fails.
   */
  takeOver(): Promise<boolean> {
    const taken = this.saving.then(async () => {
      const mine = this.known;
      await this.read();
      const known = [mine, ...this.copies.map(({ data }) => data)].filter(isRecord);
      if (this.locked !== null || !this.exists) return false;
      const merged = known.reduce(mergedSettings, this.data);
      if (isSameSettings(merged, this.data)) return false;
      await this.file.save({ ...merged, version: ownVersion });
      await this.read();
      return true;
    });
    const settled = taken.catch(() => false);
    this.saving = settled.then(() => undefined);
    return settled;
  }
}

/** The version that the settings were written by; files without one are of the first. */
function versionOf(data: SettingsData): number {
  const { version } = data;
  return typeof version === "number" ? version : 1;
}
