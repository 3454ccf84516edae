/** The records of acts on several notes that are under way, kept in the app's browser database over a crash. */
import type { App } from "obsidian";
import { type ActRecord, readActRecord } from "../core/index";
import { type DatabaseAct, databaseOf, inDatabase } from "./browser-database";
import { vaultName } from "./kept-notes";

/** Where records are kept. */
export interface ActShelf {
  /** Those of acts that were cut short, and of one that is under way. */
  readonly read: () => Promise<readonly ActRecord[]>;
  /** Keeps these in place of all others; done once they are on the disk. */
  readonly write: (records: readonly ActRecord[]) => Promise<void>;
}

/** The key of the only shelf. */
const key = 0;

/**
 * The records of this vault on this device; undefined where the app has no database. One that fails keeps nothing, and
 * stands in the way of no act: what was written would be told as not written.
 */
export function actShelf(app: App, database = databaseOf(window)): ActShelf | undefined {
  const vault = vaultName(app);
  if (database === undefined || vault === null) return undefined;
  const inShelf = (act: DatabaseAct, use: (store: IDBObjectStore) => IDBRequest | undefined) =>
    inDatabase<unknown>(database, `kith-acts-${vault}`, act, use).catch(() => undefined);
  return {
    read: async () => readRecords(await inShelf({ mode: "readonly" }, (store) => store.get(key))),
    write: async (records) => {
      await inShelf({ mode: "readwrite", strict: true }, (store) => {
        if (records.length === 0) store.delete(key);
        else store.put(JSON.stringify(records), key);
        return undefined;
      });
    },
  };
}

function readRecords(kept: unknown): readonly ActRecord[] {
  if (typeof kept !== "string") return [];
  let records: unknown;
  try {
    records = JSON.parse(kept);
  } catch {
    // Nothing can be taken back by it, and it must not stand in the way of every act from here on.
    return [];
  }
  return Array.isArray(records) ? records.flatMap((record) => readActRecord(record) ?? []) : [];
}
