/* global browser, describe, before, it, $, $$ -- the runner gives them */
/** Kith in Obsidian itself, over the sample vault: it loads, reads, shows, writes and undoes. */
import assert from "node:assert/strict";

const run = (id) => browser.executeObsidianCommand(id);
const read = (path) =>
  browser.executeObsidian(async ({ app }, note) => {
    const file = app.vault.getFileByPath(note);
    return file === null ? null : app.vault.read(file);
  }, path);

describe("Kith in Obsidian", () => {
  before(async () => {
    await browser.reloadObsidian({ vault: "sample-vault" });
  });

  it("loads and reads the vault", async () => {
    const goals = await browser.waitUntil(() =>
      browser.executeObsidian(({ app }) => {
        const api = app.plugins.plugins.kith?.api;
        const found = api?.goals() ?? [];
        return found.length > 0 && found.length;
      }),
    );
    assert.ok(goals > 5);
  });

  it("shows the panel with goals", async () => {
    await run("kith:open-panel");
    await $(".workspace-leaf-content[data-type^=kith] .kith-goal").waitForExist();
  });

  it("draws a block", async () => {
    await browser.executeObsidian(async ({ app }) => {
      const file = await app.vault.create("Block.md", "```dormant\n```\n");
      await app.workspace.getLeaf(false).openFile(file, { state: { mode: "preview" } });
    });
    await $(".kith-block").waitForExist();
    assert.equal((await $$(".kith-block[data-block=mistakes]")).length, 0);
  });

  it("logs a line and takes it back", async () => {
    await run("kith:log");
    await $(".modal textarea, .modal input[type=text]").waitForExist();
    await browser.keys("Escape");
    await run("kith:open-journal");
    const path = await browser.executeObsidian(({ app }) => app.workspace.getActiveFile()?.path);
    assert.notEqual(await read(path), null);
    await run("kith:undo");
  });

  it("opens the import", async () => {
    await run("kith:import-people");
    await $(".modal input[type=file]").waitForExist();
  });
});
