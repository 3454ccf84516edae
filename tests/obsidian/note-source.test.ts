/** @jest-environment ./tests/host/jsdom-environment.cjs */
import { describe, expect, test } from "@jest/globals";
import type { App } from "obsidian";
import { readSettings } from "../../src/core/parse/settings/settings";
import { noteSource } from "../../src/obsidian/note-source";
import { boot } from "../host/boot";

/** What is handed on of a note's text, once the app's index knows it. */
async function handed(path: string, text: string): Promise<string | null> {
  const host = await boot({ files: { [path]: text, "Ana.md": "" } });
  await host.settled();
  const { vault, metadataCache } = host.app as unknown as App;
  return noteSource(
    vault,
    metadataCache,
    () => readSettings({ templates: { folder: "Templates" } }).settings,
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
