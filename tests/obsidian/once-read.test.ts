/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** What must know every note waits for the first reading, and says so. */
import { beforeEach, describe, expect, jest, test } from "@jest/globals";
import { act as acted } from "preact/test-utils";
import { catalogueFor } from "../../src/core/index";
import { extendWindow } from "../host/dom-extensions";
import { obsidian } from "../host/obsidian";
import { aVault, clearScreen, dataPath, kithOver } from "./kith-over";

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

describe("What was written a moment ago, and is still being read, is in", () => {
  test("a review", async () => {
    const kith = await kithOver(aVault);
    kith.holdReading();
    await kith.sync("2026-11-22.md", "- Called [[Ben]]\n");
    await kith.run("review-week");
    await kith.goOnReading();
    const [review] = Object.entries(kith.files()).filter(([path]) => path.includes("W47"));
    expect(review?.[1]).toContain("[[Goals/Calls|Call two friends]]: 2 of 2");
  });

  test("a calendar", async () => {
    const kith = await kithOver(aVault);
    kith.holdReading();
    await kith.sync("2026-11-21.md", "- [ ] Meet [[Ben]] 📅 2026-11-27\n");
    await kith.run("export-calendar");
    await kith.goOnReading();
    expect(kith.file("Kith.ics")).toContain("Meet Ben");
  });

  test("an export", async () => {
    const kith = await kithOver(aVault);
    await kith.run("export-contacts");
    kith.holdReading();
    await kith.sync("People/Dora Lund.md", "---\nemail: dora@example.org\n---\n");
    await kith.click("Export");
    await kith.goOnReading();
    const [exported] = Object.entries(kith.files()).filter(([path]) => path.endsWith(".vcf"));
    expect(exported?.[1]).toContain("Dora");
  });
});

describe("A section that is put into a note", () => {
  const insert = async (kith: Awaited<ReturnType<typeof kithOver>>): Promise<void> => {
    await kith.run("insert-journal-section");
    await kith.press("Enter");
  };

  test("goes into the note it was asked for, though another is shown by the time all are read", async () => {
    const kith = await kithOver({ ...aVault, "2026-11-22.md": "mine\n" }, { holdReading: true });
    const view = await kith.open("2026-11-22.md");
    await insert(kith);
    const other = kith.host.app.vault.getFileByPath("People/Ana.md");
    if (other !== null) await acted(() => view.leaf.openFile(other, { active: true }));
    await kith.goOnReading();
    expect(kith.file("People/Ana.md")).toBe(aVault["People/Ana.md"]);
    expect(kith.file("2026-11-22.md")).toMatch(/^mine\n%% kith:agenda %%\n/);
  });

  test("is that of the note's day, though the note came a moment ago", async () => {
    const kith = await kithOver({ ...aVault, "Gift.md": "- [ ] Ask [[Ben]] 📅 2026-12-24\n" });
    kith.holdReading();
    await kith.sync("2026-12-24.md", "mine\n");
    await kith.open("2026-12-24.md");
    await insert(kith);
    await kith.goOnReading();
    expect(kith.file("2026-12-24.md")).toContain("Ask");
  });
});

test("Turned off while it reads, Kith writes nothing of what it knows so far", async () => {
  const files = { ...aVault, [dataPath]: '{"calendarFile":"Kith.ics"}' };
  const kith = await kithOver(files, { holdReading: true });
  await kith.unload();
  await kith.goOnReading();
  await kith.settled();
  expect(kith.files()).toEqual(files);
});
