/** What was read of notes, kept between starts in the app's own browser database, a few large records for each vault. */
import { apiVersion, type App, type PluginManifest } from "obsidian";
import type { Keeping } from "../core/index";

const storedUnder = "kith-kept-notes";
const shelves = "shelves";
/** In milliseconds: what was read is kept once nothing has changed for so long. */
const quiet = 20_000;

/**
 * Where this vault's notes are kept on this device; undefined where the app has no database, or it can't be told which
 * build of Kith is running.
 */
export async function keptNotes(
  app: App,
  manifest: Pick<PluginManifest, "dir" | "id" | "version">,
  database = databaseOf(window),
): Promise<Keeping | undefined> {
  const folder = manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`;
  const built = await app.vault.adapter.stat(`${folder}/main.js`).catch(() => null);
  if (database === undefined || built === null) return undefined;
  // The app reads properties, so another app may read them differently.
  const reader = [manifest.version, built.size, built.mtime, apiVersion].join(" ");
  return keepingIn(database, `kith-${vaultName(app)}`, reader);
}

/** Calls `keep` once `quiet` milliseconds went by without `onChange` telling of anything; the answer ends it. */
export function keepWhenQuiet(
  onChange: (listener: () => void) => () => void,
  keep: () => void,
): () => void {
  let timer = 0;
  const stop = onChange(() => {
    window.clearTimeout(timer);
    timer = window.setTimeout(keep, quiet);
  });
  return () => {
    window.clearTimeout(timer);
    stop();
  };
}

function databaseOf(host: { readonly indexedDB?: IDBFactory }): IDBFactory | undefined {
  return host.indexedDB;
}

/** A name for the vault that no other on this device has; the app keeps all vaults' databases in one place. */
function vaultName(app: App): string {
  const known: unknown = app.loadLocalStorage(storedUnder);
  if (typeof known === "string") return known;
  const made = [...window.crypto.getRandomValues(new Uint32Array(4))]
    .map((part) => part.toString(16).padStart(8, "0"))
    .join("");
  app.saveLocalStorage(storedUnder, made);
  return made;
}

function keepingIn(database: IDBFactory, name: string, reader: string): Keeping {
  // Opened for each act: an open database would keep the system from deleting it.
  const within = async <Answer>(
    mode: IDBTransactionMode,
    act: (store: IDBObjectStore) => IDBRequest<Answer> | undefined,
  ): Promise<Answer | undefined> => {
    const opened = await openDatabase(database, name);
    try {
      return await doneWith(opened.transaction(shelves, mode), act);
    } finally {
      opened.close();
    }
  };
  return {
    reader,
    read: async () => {
      const kept = await within<unknown[]>("readonly", (store) => store.getAll());
      return (kept ?? []).filter((text) => typeof text === "string");
    },
    write: async (texts) => {
      await within("readwrite", (store) => {
        for (const [number, text] of texts) store.put(text, number);
        return undefined;
      });
    },
  };
}

function openDatabase(database: IDBFactory, name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = database.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(shelves);
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("The database can't be opened."));
    };
    request.onblocked = request.onerror;
  });
}

/** The answer of an act, once its transaction is on the disk. */
function doneWith<Answer>(
  transaction: IDBTransaction,
  act: (store: IDBObjectStore) => IDBRequest<Answer> | undefined,
): Promise<Answer | undefined> {
  return new Promise((resolve, reject) => {
    const request = act(transaction.objectStore(shelves));
    transaction.oncomplete = () => {
      resolve(request?.result);
    };
    const refuse = (): void => {
      reject(transaction.error ?? new Error("The database refused."));
    };
    transaction.onerror = refuse;
    transaction.onabort = refuse;
  });
}
