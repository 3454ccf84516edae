/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** What is kept on the device in the browser's database, and what becomes of a device that keeps nothing. */
import { beforeEach, describe, expect, jest, test } from "@jest/globals";
import { databaseOf, inDatabase } from "../../src/obsidian/browser-database";
import type { ActRecord, NoteChange } from "../../src/core/index";
import { actRecord, stepOf } from "../../src/core/index";
import { keepingIn } from "../../src/obsidian/kept-shelves";
import { boot } from "../host/boot";
import { obsidian } from "../host/obsidian";
import { now } from "./acted-on";
import { memoryDatabase } from "./memory-database";

jest.mock("obsidian", () => obsidian, { virtual: true });
const { actShelf } = jest.requireActual<typeof import("../../src/obsidian/act-shelf")>(
  "../../src/obsidian/act-shelf",
);
const { keptNotes, keepWhenQuiet, vaultName } = jest.requireActual<
  typeof import("../../src/obsidian/kept-notes")
>("../../src/obsidian/kept-notes");

beforeEach(() => {
  window.localStorage.clear();
});

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

describe("The browser's database", () => {
  test("is none where the window has none", () => {
    expect(databaseOf({})).toBeUndefined();
  });

  test("is opened for one act at a time, and closed after it, whatever came of it", async () => {
    const database = memoryDatabase();
    const put = (value: string) =>
      inDatabase(database.factory, "a", { mode: "readwrite" }, (store) => {
        store.put(value, 0);
        return undefined;
      });
    await put("one");
    expect(database.open()).toBe(0);
    database.isFull = true;
    await expect(put("two")).rejects.toThrow("QuotaExceededError");
    expect(database.open()).toBe(0);
    const thrown = inDatabase(database.factory, "a", { mode: "readonly" }, () => {
      throw new Error("a mistake of ours");
    });
    await expect(thrown).rejects.toThrow("a mistake of ours");
    expect(database.open()).toBe(0);
    const read = inDatabase(database.factory, "a", { mode: "readonly" }, (store) => store.get(0));
    expect(await read).toBe("one");
  });

  test("that can't be opened refuses the act", async () => {
    const database = memoryDatabase();
    database.trouble = "refused";
    const read = inDatabase(database.factory, "a", { mode: "readonly" }, (store) => store.get(0));
    await expect(read).rejects.toThrow("The browser keeps no databases.");
  });

  test("that never answers refuses the act after a while, so that nothing waits for it for ever", async () => {
    jest.useFakeTimers();
    try {
      const database = memoryDatabase();
      database.trouble = "never answered";
      const read = inDatabase(database.factory, "a", { mode: "readonly" }, (store) => store.get(0));
      const refused = expect(read).rejects.toThrow("can't be opened");
      jest.advanceTimersByTime(5000);
      await refused;
    } finally {
      jest.useRealTimers();
    }
  });

  test("that opens too late is closed again, so that the system can delete it", async () => {
    const database = memoryDatabase();
    database.trouble = "blocked, then opened";
    const read = inDatabase(database.factory, "a", { mode: "readonly" }, (store) => store.get(0));
    await expect(read).rejects.toThrow("can't be opened");
    await settle();
    expect(database.open()).toBe(0);
  });
});

describe("What was read of the notes", () => {
  const folder = ".obsidian/plugins/kith";
  const manifest = { id: "kith", version: "1.0.0", dir: folder };
  const opened = async (files: Record<string, string> = { [`${folder}/main.js`]: "x" }) => {
    const { app } = await boot({ files });
    return app as unknown as import("obsidian").App;
  };

  test("is kept under numbers, and read whole; what is no text there is passed over", async () => {
    const database = memoryDatabase();
    const keeping = keepingIn(database.factory, "kith-x", "reader");
    expect(await keeping.read()).toEqual([]);
    await keeping.write(
      new Map([
        [0, "a"],
        [1, "b"],
      ]),
    );
    await keeping.write(new Map([[1, "c"]]));
    await inDatabase(database.factory, "kith-x", { mode: "readwrite" }, (store) => {
      store.put({ no: "text" }, 2);
      return undefined;
    });
    expect([...(await keeping.read())].sort()).toEqual(["a", "c"]);
  });

  test("is kept for each vault apart, by a name that the device remembers", async () => {
    const app = await opened();
    const name = vaultName(app);
    expect(name).toMatch(/^[0-9a-f]{32}$/);
    expect(vaultName(app)).toBe(name);
    window.localStorage.clear();
    expect(vaultName(await opened())).not.toBe(name);
  });

  test("is kept nowhere where the device has no database, or the build can't be told", async () => {
    const { factory } = memoryDatabase();
    expect(await keptNotes(await opened(), manifest, undefined)).toBeUndefined();
    expect(await keptNotes(await opened({}), manifest, factory)).toBeUndefined();
    expect(await keptNotes(await opened(), manifest, factory)).toBeDefined();
  });

  test("is kept nowhere where the device can't remember the name, so that no database is left at each start", async () => {
    const app = await opened();
    const { factory, records } = memoryDatabase();
    app.saveLocalStorage = () => {
      throw new Error("QuotaExceededError");
    };
    expect(await keptNotes(app, manifest, factory)).toBeUndefined();
    expect(actShelf(app, factory)).toBeUndefined();
    expect(records.size).toBe(0);
  });

  test("is of no use to another build of Kith", async () => {
    const { factory } = memoryDatabase();
    const one = await keptNotes(await opened(), manifest, factory);
    const other = await keptNotes(await opened({ [`${folder}/main.js`]: "xy" }), manifest, factory);
    expect(one?.reader).not.toBe(other?.reader);
  });

  test("is written once nothing has changed for a while, and not after the end", () => {
    jest.useFakeTimers();
    try {
      const listeners = new Set<() => void>();
      let kept = 0;
      const stop = keepWhenQuiet(
        (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        () => {
          kept += 1;
        },
      );
      const change = (): void => {
        for (const listener of listeners) listener();
      };
      change();
      jest.advanceTimersByTime(19_000);
      change();
      jest.advanceTimersByTime(19_000);
      expect(kept).toBe(0);
      jest.advanceTimersByTime(1_000);
      expect(kept).toBe(1);
      change();
      stop();
      jest.advanceTimersByTime(60_000);
      expect(kept).toBe(1);
      expect(listeners.size).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe("The records of acts that are under way", () => {
  const changes: readonly NoteChange[] = ["a.md", "b.md"].map((path) => ({
    path,
    before: null,
    after: `${path}\n`,
    written: [],
  }));
  const record: ActRecord = actRecord(stepOf("Several", now(), changes), changes);

  test("are on the disk once they are kept, and gone once there are none", async () => {
    const { app } = await boot({ files: {} });
    const database = memoryDatabase();
    const shelf = actShelf(app as unknown as import("obsidian").App, database.factory);
    await shelf?.write([record]);
    expect(database.lastOptions()).toEqual({ durability: "strict" });
    expect(await shelf?.read()).toEqual([record]);
    await shelf?.write([]);
    expect([...database.records.values()].map(({ size }) => size)).toEqual([0]);
    expect(await shelf?.read()).toEqual([]);
  });

  test("are none in a database that fails, and no act comes to grief over it", async () => {
    const { app } = await boot({ files: {} });
    const database = memoryDatabase();
    const shelf = actShelf(app as unknown as import("obsidian").App, database.factory);
    database.isFull = true;
    await shelf?.write([record]);
    await shelf?.write([]);
    database.trouble = "refused";
    expect(await shelf?.read()).toEqual([]);
  });

  test.each([
    ["no list", "{}"],
    ["a list of other things", '[1,{"step":2}]'],
    ["no JSON", "{"],
  ])("are none where %s lies there instead", async (_what, held) => {
    const { app } = await boot({ files: {} });
    const database = memoryDatabase();
    const shelf = actShelf(app as unknown as import("obsidian").App, database.factory);
    await shelf?.write([record]);
    const [name = ""] = [...database.records.keys()];
    await inDatabase(database.factory, name, { mode: "readwrite" }, (store) => {
      store.put(held, 0);
      return undefined;
    });
    expect(await shelf?.read()).toEqual([]);
  });
});
