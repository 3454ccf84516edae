/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** Who is told of changes, and when. */
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { defaultSettings, type VaultSession } from "../../src/core/index";
import { obsidian } from "../host/obsidian";

jest.mock("obsidian", () => obsidian, { virtual: true });
const { AppVault } = jest.requireActual<typeof import("../../src/obsidian/open-vault")>(
  "../../src/obsidian/open-vault",
);

let time = 0;
let cost = 0;
let told = 0;

beforeEach(() => {
  jest.useFakeTimers();
  time = 0;
  cost = 0;
  told = 0;
  jest.spyOn(performance, "now").mockImplementation(() => time);
});

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

/** Time goes by while nothing is told. */
function pass(milliseconds: number): void {
  time += milliseconds;
  jest.advanceTimersByTime(milliseconds);
}

/** An open vault whose one listener takes `cost` milliseconds, and a way to say that a note changed. */
function aVault() {
  let changed = (): void => undefined;
  const session = {
    subscribe: (listener: () => void) => {
      changed = listener;
      return () => undefined;
    },
    stop: () => undefined,
  };
  const vault = new AppVault({
    // No more of a session, and of settings, is asked for here.
    sessionOf: () => session as unknown as VaultSession,
    settingsFile: { settings: defaultSettings } as never,
    now: () => "2026-11-22T10:00" as never,
    fault: (error) => {
      throw error;
    },
  });
  vault.onChange(() => {
    told += 1;
    time += cost;
  });
  return {
    vault,
    change: () => {
      changed();
    },
  };
}

test("Changes are told at once where telling takes no time", () => {
  const { change } = aVault();
  for (let at = 0; at < 50; at += 1) change();
  expect(told).toBe(50);
});

test("Where telling takes long, changes that go on coming are told together", () => {
  cost = 200;
  const { change } = aVault();
  for (let at = 0; at < 50; at += 1) change();
  expect(told).toBe(2);
  pass(2000);
  expect(told).toBe(3);
});

test("No change waits for more than two seconds", () => {
  cost = 5000;
  const { change } = aVault();
  change();
  change();
  pass(1999);
  expect(told).toBe(1);
  pass(1);
  expect(told).toBe(2);
});

test("After an act what waits is told at once, and so is what comes of it", () => {
  cost = 200;
  const { vault, change } = aVault();
  for (let at = 0; at < 3; at += 1) change();
  expect(told).toBe(2);
  vault.soon();
  expect(told).toBe(3);
  change();
  expect(told).toBe(4);
  pass(10_000);
  expect(told).toBe(4);
});

test("After an act nothing is told where nothing changed", () => {
  cost = 200;
  const { vault } = aVault();
  vault.soon();
  expect(told).toBe(0);
});

test("Nothing that waits is told once the vault is closed", () => {
  cost = 200;
  const { vault, change } = aVault();
  for (let at = 0; at < 3; at += 1) change();
  vault.stop();
  pass(10_000);
  expect(told).toBe(2);
});
