/** What this device remembers of this vault; for as long as the app runs where its storage is full. */
import { expect, test } from "@jest/globals";
import type { App } from "obsidian";
import { recalled, remember, stored } from "../../src/obsidian/device-memory";

/** An app whose storage may be full, or be no storage at all. */
function appWith() {
  const held = new Map<string, unknown>();
  const storage = { isFull: false, isBroken: false };
  const app = {
    loadLocalStorage: (name: string): unknown => {
      if (storage.isBroken) throw new Error("no storage");
      return held.get(name) ?? null;
    },
    saveLocalStorage: (name: string, value: unknown): void => {
      if (storage.isFull) throw new Error("full");
      held.set(name, value);
    },
  } as unknown as App;
  return { app, storage };
}

test("What is remembered is there after a restart", () => {
  const { app } = appWith();
  expect(remember(app, "a", { b: 1 })).toBe(true);
  expect([recalled(app, "a"), stored(app, "a")]).toEqual([{ b: 1 }, { b: 1 }]);
  expect(recalled(app, "other")).toBeNull();
});

test("Where the storage is full it is there until then, before what was stored", () => {
  const { app, storage } = appWith();
  remember(app, "a", 1);
  storage.isFull = true;
  expect(remember(app, "a", 2)).toBe(false);
  expect([recalled(app, "a"), stored(app, "a")]).toEqual([2, 1]);
  storage.isFull = false;
  expect(remember(app, "a", 3)).toBe(true);
  expect(recalled(app, "a")).toBe(3);
});

test("It is forgotten by null, in a full storage too", () => {
  const { app, storage } = appWith();
  remember(app, "a", 1);
  storage.isFull = true;
  remember(app, "a", null);
  expect(recalled(app, "a")).toBeNull();
});

test("A storage that can't be read holds nothing", () => {
  const { app, storage } = appWith();
  storage.isBroken = true;
  expect([stored(app, "a"), recalled(app, "a")]).toEqual([null, null]);
});

test("Each vault's app remembers its own", () => {
  const [one, other] = [appWith(), appWith()];
  one.storage.isFull = true;
  remember(one.app, "a", 1);
  expect([recalled(one.app, "a"), recalled(other.app, "a")]).toEqual([1, null]);
});
