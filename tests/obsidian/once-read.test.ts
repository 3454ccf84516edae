/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** What must know every note waits for the first reading, and says so. */
import { beforeEach, describe, expect, jest, test } from "@jest/globals";
import { catalogueFor } from "../../src/core/index";
import { extendWindow } from "../host/dom-extensions";
import { obsidian } from "../host/obsidian";
import { aVault, clearScreen, kithOver } from "./kith-over";

jest.mock("obsidian", () => obsidian, { virtual: true });
const { OnceRead } = jest.requireActual<typeof import("../../src/obsidian/once-read")>(
  "../../src/obsidian/once-read",
);

beforeEach(() => {
  extendWindow(window);
  clearScreen();
});

const notices = (): string[] =>
  [...document.body.querySelectorAll(".notice")].map(({ textContent }) => textContent);

/** A vault whose notes are read step by step. */
function vaultReading() {
  let progress: { read: number; total: number } | null = { read: 0, total: 0 };
  let done = (): void => undefined;
  const listeners = new Set<() => void>();
  const onceRead = new OnceRead({
    reading: () => progress,
    firstRead: new Promise<void>((resolve) => {
      done = resolve;
    }),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    catalogue: () => catalogueFor("en"),
  });
  return {
    onceRead,
    listeners,
    read: (read: number, total: number) => {
      progress = { read, total };
      for (const listener of listeners) listener();
    },
    finish: async () => {
      progress = null;
      done();
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

describe("An act", () => {
  test("is carried out at once where all notes were read", async () => {
    const { onceRead, finish } = vaultReading();
    await finish();
    const act = jest.fn();
    onceRead.run(act);
    expect(act).toHaveBeenCalledTimes(1);
    expect(notices()).toEqual([]);
  });

  test("waits while notes are read, and the screen says how far that is", async () => {
    const { onceRead, read, finish, listeners } = vaultReading();
    const act = jest.fn();
    onceRead.run(act);
    expect(notices()).toEqual(["This goes on once all notes are read."]);
    read(120, 400);
    expect(notices()).toEqual(["This goes on once all notes are read. Reading notes: 120 of 400"]);
    expect(act).not.toHaveBeenCalled();
    await finish();
    expect(act).toHaveBeenCalledTimes(1);
    expect(notices()).toEqual([]);
    expect(listeners.size).toBe(0);
  });

  test("gives way to one that was asked for after it", async () => {
    const { onceRead, finish } = vaultReading();
    const [first, second] = [jest.fn(), jest.fn()];
    onceRead.run(first);
    onceRead.run(second);
    expect(notices()).toHaveLength(1);
    await finish();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
  });

  test("is given up when the plugin is turned off", async () => {
    const { onceRead, finish } = vaultReading();
    const act = jest.fn();
    onceRead.run(act);
    onceRead.stop();
    expect(notices()).toEqual([]);
    await finish();
    expect(act).not.toHaveBeenCalled();
  });
});

describe("While notes are read for the first time, the command", () => {
  test.each([
    ["adjust-goal"],
    ["import-people"],
    ["export-contacts"],
    ["choose-people"],
    ["missing-people"],
    ["review-goals"],
    ["who-next"],
    ["triage"],
    ["check-notes"],
  ])("%s opens nothing, and opens its window once they are", async (command) => {
    const kith = await kithOver(aVault, { holdReading: true });
    await kith.run(command);
    expect(kith.windows()).toBe(0);
    expect(kith.notices().join()).toContain("This goes on once all notes are read.");
    await kith.goOnReading();
    expect(kith.windows()).toBe(1);
    expect(kith.notices().join()).not.toContain("This goes on");
  });

  test.each([
    ["review-week", /^Reviews?\/.*W47.*\.md$/, "[[Goals/Calls|Call two friends]]"],
    ["export-calendar", /^Kith\.ics$/, "Write to Ben"],
  ])("%s writes nothing, and then what all notes say", async (command, name, said) => {
    const kith = await kithOver(aVault, { holdReading: true });
    const written = () => Object.entries(kith.files()).filter(([path]) => name.test(path));
    await kith.run(command);
    expect(written()).toEqual([]);
    await kith.goOnReading();
    expect(written()).toHaveLength(1);
    expect(written()[0]?.[1]).toContain(said);
  });
});
