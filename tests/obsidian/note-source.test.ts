/** @jest-environment ./tests/host/jsdom-environment.cjs */
import { describe, expect, jest, test } from "@jest/globals";
import type { App } from "obsidian";
import { readSettings } from "../../src/core/parse/settings/settings";
import { boot } from "../host/boot";
import { obsidian } from "../host/obsidian";

jest.mock("obsidian", () => obsidian, { virtual: true });
const { followVault, noteSource } = {
  ...jest.requireActual<typeof import("../../src/obsidian/follow-vault")>(
    "../../src/obsidian/follow-vault",
  ),
  ...jest.requireActual<typeof import("../../src/obsidian/note-source")>(
    "../../src/obsidian/note-source",
  ),
};

/** What is handed on of a note's text, once the app's index knows it. */
async function handed(path: string, text: string): Promise<string | null> {
  const host = await boot({ files: { [path]: text, "Ana.md": "" } });
  await host.settled();
  const { vault, metadataCache } = host.app as unknown as App;
  return noteSource(
    vault,
    metadataCache,
    () => readSettings({ templates: { folder: "Templates" } }).settings,
    () => undefined,
  ).read(path);
}

describe("Of a note that is nothing to Kith", () => {
  test.each([
    ["words and links", "# Move\nAsk [[Ana]]\n- [[Ana]]\n"],
    ["a task without a link", "# Move\n[[Ana]]\n- [ ] Pack\n"],
    ["a task that is done or cancelled", "- [x] Ask [[Ana]]\n- [-] Ask [[Ana]]\n"],
  ])("the app's index is enough: %s", async (_what, text) => {
    expect(await handed("Projects/Move.md", text)).toBe("");
  });

  test.each(["- [ ] Ask [[Ana]]\n", "1. one\n\t- [/] Ask [Ana](Ana.md)\n"])(
    "the text is read where an open task holds a link: %j",
    async (text) => {
      expect(await handed("Projects/Move.md", `# Move\n\n${text}`)).toBe(`# Move\n\n${text}`);
    },
  );

  test("a template is left alone whatever it holds", async () => {
    expect(await handed("Templates/Move.md", "# Move\n- [ ] Ask [[Ana]]\n")).toBe("");
  });
});

describe("A note that lies in a cloud", () => {
  test("is given up for a while, so that the others are not waited with, and told of once it has come", async () => {
    const host = await boot({ files: { "Far.md": "---\ntype: goal\n---\n" } });
    await host.settled();
    const { vault, metadataCache } = host.app as unknown as App;
    const told: string[] = [];
    let come = (): void => undefined;
    const read = vault.cachedRead.bind(vault);
    vault.cachedRead = async (file) => {
      await new Promise<void>((resolve) => {
        come = resolve;
      });
      return read(file);
    };
    const { settings } = readSettings({});
    const source = noteSource(
      vault,
      metadataCache,
      () => settings,
      (path) => told.push(path),
    );
    jest.useFakeTimers();
    try {
      const first = expect(source.read("Far.md")).rejects.toThrow("ETIMEDOUT");
      jest.advanceTimersByTime(60_000);
      await first;
      await expect(source.read("Far.md")).rejects.toThrow("ETIMEDOUT");
    } finally {
      jest.useRealTimers();
    }
    expect(told).toEqual([]);
    come();
    await host.settled();
    expect(told).toEqual(["Far.md"]);
    const again = source.read("Far.md");
    come();
    expect(await again).toContain("type: goal");
  });
});

test("A note that the app's index has not read since it changed is not kept for the next start", async () => {
  const host = await boot({ files: { "Plans.md": "Rowed\n", "Ana.md": "" } });
  await host.settled();
  const { vault, metadataCache } = host.app as unknown as App;
  const ignore = (): void => undefined;
  followVault(vault, metadataCache, { changed: ignore, removed: ignore, renamed: ignore });
  const { settings } = readSettings({});
  const source = noteSource(vault, metadataCache, () => settings, ignore);
  const isKept = (): boolean => source.file?.("Plans.md") !== null;
  expect(isKept()).toBe(true);
  host.app.metadataCache.held = true;
  await host.externalEdit("Plans.md", "- [ ] Ask [[Ana]]\n");
  expect(isKept()).toBe(false);
  host.app.metadataCache.resume();
  await host.settled();
  expect(isKept()).toBe(true);
});
