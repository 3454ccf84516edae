/** A browser's database in memory: records by name and number, answered in later turns, with what can go wrong there. */

/** What a test may see and turn. */
export interface MemoryDatabase {
  readonly factory: IDBFactory;
  /** The records of each name. */
  readonly records: ReadonlyMap<string, ReadonlyMap<IDBValidKey, unknown>>;
  /** How many connections stand open. */
  readonly open: () => number;
  /** What the next opening comes to. */
  trouble: "none" | "refused" | "blocked, then opened" | "never answered";
  /** Whether the disk refuses what is written. */
  isFull: boolean;
  /** The options of the last transaction. */
  readonly lastOptions: () => IDBTransactionOptions | undefined;
}

interface Request {
  result: unknown;
  error: Error | null;
  onsuccess?: () => void;
  onerror?: () => void;
  onblocked?: () => void;
  onupgradeneeded?: () => void;
}

/** The database. */
export function memoryDatabase(): MemoryDatabase {
  const all = new Map<string, Map<IDBValidKey, unknown>>();
  let connections = 0;
  let options: IDBTransactionOptions | undefined;
  const later = (act: () => void): void => void Promise.resolve().then(act);

  const transactionOn = (records: Map<IDBValidKey, unknown>, given?: IDBTransactionOptions) => {
    options = given;
    let pending = 0;
    let failed = false;
    const transaction: Record<string, unknown> & { error: Error | null } = { error: null };
    const call = (name: string): void => {
      const heard = transaction[name];
      if (typeof heard === "function") Reflect.apply(heard, transaction, []);
    };
    const end = (): void => {
      if (pending > 0) return;
      call(failed ? "onabort" : "oncomplete");
    };
    const request = (work: () => unknown): Request => {
      const made: Request = { result: undefined, error: null };
      pending += 1;
      later(() => {
        made.result = work();
        made.onsuccess?.();
        pending -= 1;
        later(end);
      });
      return made;
    };
    const write = (work: () => void): Request =>
      request(() => {
        if (database.isFull) {
          failed = true;
          transaction.error = new Error("QuotaExceededError");
        } else work();
        return undefined;
      });
    transaction["objectStore"] = () => ({
      get: (key: IDBValidKey) => request(() => records.get(key)),
      getAllKeys: () => request(() => [...records.keys()]),
      put: (value: unknown, key: IDBValidKey) => write(() => records.set(key, value)),
      delete: (key: IDBValidKey) => write(() => records.delete(key)),
    });
    return transaction;
  };

  const open = (name: string): Request => {
    const request: Request = { result: undefined, error: null };
    const { trouble } = database;
    database.trouble = "none";
    const opened = (): void => {
      const records = all.get(name) ?? new Map<IDBValidKey, unknown>();
      const isNew = !all.has(name);
      all.set(name, records);
      connections += 1;
      request.result = {
        createObjectStore: () => undefined,
        transaction: (_store: string, _mode: string, given?: IDBTransactionOptions) =>
          transactionOn(records, given),
        close: () => {
          connections -= 1;
        },
      };
      if (isNew) request.onupgradeneeded?.();
      request.onsuccess?.();
    };
    later(() => {
      if (trouble === "never answered") return;
      if (trouble === "refused") {
        request.error = new Error("The browser keeps no databases.");
        request.onerror?.();
        return;
      }
      if (trouble === "blocked, then opened") request.onblocked?.();
      later(opened);
    });
    return request;
  };

  const database = {
    factory: { open } as unknown as IDBFactory,
    records: all,
    open: () => connections,
    trouble: "none" as MemoryDatabase["trouble"],
    isFull: false,
    lastOptions: () => options,
  };
  return database;
}
