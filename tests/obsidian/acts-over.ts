/** The acts of the plugin over a vault in the stand-in for the app, without a screen. */
import { jest } from "@jest/globals";
import { type ActRecord, createVaultSession, type Moment } from "../../src/core/index";
import type { AppActs } from "../../src/obsidian/app-acts";
import type { CalendarKeeper } from "../../src/obsidian/calendar-keeper";
import type { NoteWriter } from "../../src/obsidian/note-writer";
import type { AppVault } from "../../src/obsidian/open-vault";
import type { SettingsFile } from "../../src/obsidian/settings-file";
import type { UndoJournal } from "../../src/obsidian/undo-journal";
import { boot, type Host } from "../host/boot";
import { obsidian } from "../host/obsidian";

/** Where the settings lie. */
export const dataPath = ".obsidian/plugins/kith/data.json";

/** A vault with what acts on it. */
export interface ActsOver {
  readonly host: Host;
  readonly acts: AppActs;
  readonly writer: NoteWriter;
  readonly vault: AppVault;
  readonly settingsFile: SettingsFile;
  readonly undo: UndoJournal;
  readonly calendar: CalendarKeeper;
  /** Offers to take back what a crash left half done, as at the start; what it answers ends the offer. */
  readonly offer: () => Promise<() => void>;
  /** Every file, as it lies on the disk. */
  readonly files: () => Readonly<Record<string, string>>;
  /** The records of acts on several notes that are under way, as they lie on the disk. */
  readonly records: () => string;
  /** The same vault after the app was started again. */
  readonly restarted: () => Promise<ActsOver>;
}

jest.mock("obsidian", () => obsidian, { virtual: true });

/** The modules, which find the stand-in where the app would be. */
const modules = {
  ...jest.requireActual<typeof import("../../src/obsidian/app-acts")>(
    "../../src/obsidian/app-acts",
  ),
  ...jest.requireActual<typeof import("../../src/obsidian/calendar-keeper")>(
    "../../src/obsidian/calendar-keeper",
  ),
  ...jest.requireActual<typeof import("../../src/obsidian/unfinished-offer")>(
    "../../src/obsidian/unfinished-offer",
  ),
  ...jest.requireActual<typeof import("../../src/obsidian/device-memory")>(
    "../../src/obsidian/device-memory",
  ),
  ...jest.requireActual<typeof import("../../src/obsidian/note-writer")>(
    "../../src/obsidian/note-writer",
  ),
  ...jest.requireActual<typeof import("../../src/obsidian/note-source")>(
    "../../src/obsidian/note-source",
  ),
  ...jest.requireActual<typeof import("../../src/obsidian/open-vault")>(
    "../../src/obsidian/open-vault",
  ),
  ...jest.requireActual<typeof import("../../src/obsidian/settings-file")>(
    "../../src/obsidian/settings-file",
  ),
  ...jest.requireActual<typeof import("../../src/obsidian/settings-copies")>(
    "../../src/obsidian/settings-copies",
  ),
  ...jest.requireActual<typeof import("../../src/obsidian/undo-journal")>(
    "../../src/obsidian/undo-journal",
  ),
};

/** Opens a vault of texts; null for the records where the device has nowhere to keep them. */
export async function actsOver(
  files: Readonly<Record<string, string>>,
  now: () => Moment,
  keptRecords: string | null = "[]",
): Promise<ActsOver> {
  const host = await boot({ files: { ...files } });
  await host.settled();
  const { adapter } = host;
  // The stand-in is the app, as far as these modules ask.
  const app = host.app as unknown as import("obsidian").App;
  const settingsFile = new modules.SettingsFile(app.vault, {
    load: async () =>
      (await adapter.exists(dataPath)) ? JSON.parse(await adapter.read(dataPath)) : null,
    save: async (data) => {
      await adapter.mkdir(".obsidian/plugins/kith");
      await adapter.write(dataPath, JSON.stringify(data, null, 2));
    },
    decided: {
      read: () => modules.recalled(app, "kith-decided"),
      write: (decisions) => {
        modules.remember(app, "kith-decided", decisions);
      },
    },
    copies: () => modules.settingsCopies(app.vault, "kith"),
    now,
  });
  await settingsFile.read();
  const fault = (error: unknown): never => {
    throw error;
  };
  const vault = new modules.AppVault({
    settingsFile,
    now,
    fault,
    sessionOf: (settings) =>
      createVaultSession({
        source: modules.noteSource(app.vault, app.metadataCache, settings, (path) => {
          vault.changed(path);
        }),
        settings: settings(),
        fault,
      }),
  });
  await vault.load();
  let records = keptRecords ?? "[]";
  const shelf = {
    read: () => Promise.resolve(JSON.parse(records) as readonly ActRecord[]),
    write: (all: readonly ActRecord[]) => {
      records = JSON.stringify(all);
      return Promise.resolve();
    },
  };
  const writer = new modules.NoteWriter(
    app,
    () => vault.catalogue(),
    keptRecords === null ? undefined : { shelf, now },
  );
  const undo = new modules.UndoJournal(app);
  const settingsChanged = () => vault.useSettings();
  const acts = new modules.AppActs({ app, vault, writer, settingsFile, undo, settingsChanged });
  const texts = (): Record<string, string> =>
    Object.fromEntries(
      [...adapter.files]
        .map(([path, { content }]) => [path, typeof content === "string" ? content : ""] as const)
        .sort(),
    );
  const restarted = (): Promise<ActsOver> => {
    vault.stop();
    return actsOver(texts(), now, records);
  };
  return {
    host,
    acts,
    writer,
    vault,
    settingsFile,
    undo,
    calendar: new modules.CalendarKeeper(app, vault, writer),
    offer: () => modules.offerToTakeBack(writer, vault),
    files: texts,
    records: () => records,
    restarted,
  };
}
