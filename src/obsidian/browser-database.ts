/** The app's own browser database: a few large records for each name, opened for one act at a time. */

const shelves = "shelves";
const notOpened = "The database can't be opened.";
/** In milliseconds. Some systems never answer at all, and everything would wait with us. */
const patience = 5000;

/** How an act is carried out. */
export interface DatabaseAct {
  readonly mode: IDBTransactionMode;
  /** Whether what it writes is on the disk by the time it is done, over a power cut too. */
  readonly strict?: boolean;
}

/** The database of a window; undefined where it has none. */
export function databaseOf(host: { readonly indexedDB?: IDBFactory }): IDBFactory | undefined {
  return host.indexedDB;
}

/** Carries one act out on the records of a name; an open database would keep the system from deleting it. */
export async function inDatabase<Answer>(
  database: IDBFactory,
  name: string,
  { mode, strict = false }: DatabaseAct,
  act: (store: IDBObjectStore) => IDBRequest<Answer> | undefined,
): Promise<Answer | undefined> {
  const opened = await openDatabase(database, name);
  try {
    const options: IDBTransactionOptions = strict ? { durability: "strict" } : {};
    return await doneWith(opened.transaction(shelves, mode, options), act);
  } finally {
    opened.close();
  }
}

function openDatabase(database: IDBFactory, name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = database.open(name, 1);
    let isLate = false;
    const giveUp = (): void => {
      isLate = true;
      reject(new Error(notOpened));
    };
    const timer = window.setTimeout(giveUp, patience);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(shelves);
    };
    request.onsuccess = () => {
      window.clearTimeout(timer);
      if (isLate) request.result.close();
      else resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error(notOpened));
    };
    request.onblocked = giveUp;
  });
}

/** The answer of an act, once its transaction is done. */
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
