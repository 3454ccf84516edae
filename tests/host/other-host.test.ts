/** @jest-environment ./tests/host/jsdom-environment.cjs */
import { describe, expect, test } from "@jest/globals";
import { App as OtherApp } from "obsidian-test-mocks/obsidian";
import { setup } from "obsidian-test-mocks/setup";
import type { App, TFile } from "obsidian";
import { boot } from "./boot";

void setup();

const files = { "A.md": "---\nday: 2026-10-12\n---\n# One\n[[B]]\n", "P/B.md": "two" };

/** Our stand-in, and another author's view of the same API. */
const hosts: [string, () => Promise<App>][] = [
  [
    "our stand-in",
    async () => {
      const host = await boot({ files });
      await host.settled();
      return host.app as unknown as App;
    },
  ],
  [
    "obsidian-test-mocks",
    () => Promise.resolve(OtherApp.createConfigured__({ files }) as unknown as App),
  ],
];

/**
 * Where obsidian-test-mocks 3.11.0 is kinder than the app; each is asserted, so that its end is noticed:
 * `create` writes over an existing file, and edits of one note that come at once lose all but the last.
 */
const kinder = (name: string): boolean => name === "obsidian-test-mocks";

const fileAt = (app: App, path: string): TFile => {
  const file = app.vault.getFileByPath(path);
  if (!file) throw new Error(`no ${path}`);
  return file;
};

describe.each(hosts)("the same contract on %s", (name, start) => {
  test("creating what exists is refused, save for a known difference", async () => {
    const { vault } = await start();
    const refused = await vault.create("A.md", "").then(
      () => false,
      () => true,
    );
    expect(refused).toBe(!kinder(name));
  });

  test("an edit gets the text as it is and writes what it answers", async () => {
    const app = await start();
    await app.vault.process(fileAt(app, "P/B.md"), (text) => `${text}!`);
    expect(await app.vault.read(fileAt(app, "P/B.md"))).toBe("two!");
  });

  test("edits that come at once all survive, save for a known difference", async () => {
    const app = await start();
    const file = fileAt(app, "P/B.md");
    await Promise.all(
      ["a", "b", "c"].map((more) => app.vault.process(file, (text) => text + more)),
    );
    expect(await app.vault.read(file)).toBe(kinder(name) ? "twoc" : "twoabc");
  });

  test("moving and deleting are told", async () => {
    const app = await start();
    const heard: string[] = [];
    app.vault.on("rename", (file, old) => heard.push(`${old} ${file.path}`));
    app.vault.on("delete", (file) => heard.push(file.path));
    await app.vault.rename(fileAt(app, "P/B.md"), "P/C.md");
    await app.fileManager.trashFile(fileAt(app, "P/C.md"));
    expect(heard).toEqual(["P/B.md P/C.md", "P/C.md"]);
  });

  test("the index knows properties, with dates as text, and headings", async () => {
    const app = await start();
    const cache = app.metadataCache.getFileCache(fileAt(app, "A.md"));
    expect(cache?.frontmatter).toEqual({ day: "2026-10-12" });
    expect(cache?.headings?.[0]?.heading).toBe("One");
  });

  test("a link leads to the one note of that name, and is written as short as that allows", async () => {
    const app = await start();
    expect(app.metadataCache.getFirstLinkpathDest("B", "A.md")?.path).toBe("P/B.md");
    const link = app.fileManager.generateMarkdownLink(fileAt(app, "P/B.md"), "A.md", "", "b");
    expect(link).toBe("[[B|b]]");
  });

  test("a property is written into the block and the text below it stays", async () => {
    const app = await start();
    const file = fileAt(app, "A.md");
    await app.fileManager.processFrontMatter(file, (matter: Record<string, unknown>) => {
      matter["x"] = 1;
    });
    expect(await app.vault.read(file)).toBe("---\nday: 2026-10-12\nx: 1\n---\n# One\n[[B]]\n");
  });
});
