/** Texts kept in the app's own browser database between starts, as a few large records under their numbers. */
import type { Keeping } from "../core/index";
import { inDatabase } from "./browser-database";

/** The shelves of the database of this name; it is made when something is first asked of it. */
export function keepingIn(database: IDBFactory, name: string, reader: string): Keeping {
  return {
    reader,
    read: async () => {
      const found: unknown[] = [];
      await inDatabase(database, name, { mode: "readonly" }, (store) => {
        const keys = store.getAllKeys();
        keys.onsuccess = () => {
          // One by one: all at once would take more than a frame to be unpacked.
          for (const key of keys.result) {
            const text: IDBRequest<unknown> = store.get(key);
            text.onsuccess = () => found.push(text.result);
          }
        };
        return undefined;
      });
      return found.filter((text) => typeof text === "string");
    },
    write: async (texts) => {
      await inDatabase(database, name, { mode: "readwrite" }, (store) => {
        for (const [number, text] of texts) store.put(text, number);
        return undefined;
      });
    },
  };
}
