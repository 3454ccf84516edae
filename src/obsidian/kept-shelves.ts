/** Texts kept in the app's own browser database between starts, as a few large records under their numbers. */
import type { Keeping } from "../core/index";

const shelves = "shelves";

/** The shelves of the database of this name; it is made when something is first asked of it. */
export function keepingIn(database: IDBFactory, name: string, reader: string): Keeping {
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
