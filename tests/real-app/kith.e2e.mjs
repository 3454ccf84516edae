/* global browser, describe, before, it, $ -- the runner gives them */
/**
 * Kith at work in Obsidian itself: it reads, shows, writes, takes back, and leaves nothing behind. Written for
 * WebdriverIO; `tests/e2e/real-app.spec.ts` runs the same specs on the stand-in for the app.
 */
import assert from "node:assert/strict";

/** A civil day of the machine's own clock, so many days from today. */
const day = (shift = 0) => {
  const date = new Date();
  date.setDate(date.getDate() + shift);
  // Sweden writes days as ISO 8601 does.
  return date.toLocaleDateString("sv-SE");
};

const goalNote = "Goals/Two calls.md";
const goalText = [
  "---",
  "type: goal # what this note is",
  'cadence: "daily"',
  "target: 2",
  "counts: calls",
  "---",
  "# Two calls a day",
  "",
].join("\n");

const notes = {
  [goalNote]: goalText,
  "People/Louie Alvarez.md": "---\ntype: contact\naliases: [Louie]\n---\n# Louie Alvarez\n",
  "People/Ana Ruiz.md": "---\ntype: contact\n---\n# Ana Ruiz\n",
  [`${day()}.md`]: "- Called [[Louie]] about the new role\n",
  [`${day(-400)}.md`]: "- Met [[Ana Ruiz]] for lunch\n",
  "Blocks.md": [
    "```dormant",
    "as table",
    "```",
    "```dormant",
    "not in circel family",
    "```",
    "```interactions",
    "```",
    "",
  ].join("\n"),
};

const vault = () => browser.getObsidianPage();
const run = (id) => browser.executeObsidianCommand(`kith:${id}`);

/** Waits until something that the selector finds says these words. */
const said = (selector, words) =>
  browser.waitUntil(
    () =>
      browser.execute(
        (where, text) =>
          Array.from(document.querySelectorAll(where)).some((each) =>
            each.textContent.includes(text),
          ),
        selector,
        words,
      ),
    { timeoutMsg: `${selector} does not say: ${words}` },
  );

/** Waits until nothing is found by the selector. */
const gone = (selector) =>
  browser.waitUntil(
    () => browser.execute((where) => document.querySelector(where) === null, selector),
    { timeoutMsg: `${selector} is still there` },
  );

const exists = (path) =>
  browser.executeObsidian(({ app }, note) => app.vault.getFileByPath(note) !== null, path);

/** Waits until a note reads exactly so; null for a note that is not there. */
const reads = (path, text) =>
  browser.waitUntil(
    async () => ((await exists(path)) ? (await vault().read(path)) === text : text === null),
    { timeoutMsg: `${path} does not read: ${text}` },
  );

/** Opens a note to be read, in the tab that is active. */
const openToRead = (path) =>
  browser.executeObsidian(async ({ app }, note) => {
    const file = app.vault.getFileByPath(note);
    await app.workspace.getLeaf(false).openFile(file, { state: { mode: "preview" } });
  }, path);

/** The control of a field, by its label. */
const field = (label) => $(`//*[@id=//label[normalize-space()="${label}"]/@for]`);

describe("Kith in Obsidian", () => {
  before(async () => {
    await vault().resetVault(notes);
    await browser.waitUntil(
      () =>
        browser.executeObsidian(
          ({ plugins }) =>
            plugins.kith.api.goals().length === 1 && plugins.kith.api.contacts().length === 2,
        ),
      { timeoutMsg: "Kith did not read the vault" },
    );
  });

  it("writes nothing by being there", async () => {
    for (const [path, text] of Object.entries(notes)) assert.equal(await vault().read(path), text);
  });

  it("shows a goal with its count, and the lines that were counted", async () => {
    await run("open-panel");
    await said(".kith-panel .kith-goal", "Two calls a day");
    await said(".kith-panel .kith-count", "1/2");
    await $(".kith-panel .kith-count").click();
    await said(".kith-panel .kith-evidence", "Called Louie about the new role");
  });

  it("draws blocks, and a mistake in its place", async () => {
    await openToRead("Blocks.md");
    await said(".markdown-preview-view .kith-block[data-as=table]", "Ana Ruiz");
    await said(".markdown-preview-view .kith-block[data-block=mistakes]", "circle");
    await said(".markdown-preview-view .kith-block", "Called Louie about the new role");
  });

  it("follows a note that is renamed", async () => {
    const rename = (from, to) =>
      browser.executeObsidian(
        async ({ app }, path, target) => {
          await app.fileManager.renameFile(app.vault.getFileByPath(path), target);
        },
        from,
        to,
      );
    await rename("People/Ana Ruiz.md", "People/Ana Maria Ruiz.md");
    await said(".markdown-preview-view .kith-block[data-as=table]", "Ana Maria Ruiz");
    await rename("People/Ana Maria Ruiz.md", "People/Ana Ruiz.md");
    await said(".markdown-preview-view .kith-block[data-as=table]", "Ana Ruiz");
  });

  it("logs a line below what stands there, counts it, and takes it back", async () => {
    const before = notes[`${day()}.md`];
    await run("log");
    await field("What happened").setValue("Called about the move");
    await field("With").setValue("Lou");
    await browser.keys("Enter");
    await $(".modal .kith-form").$("button=Log").click();
    await gone(".modal .kith-form");
    await reads(`${day()}.md`, `${before}- [[Louie Alvarez]]: Called about the move\n`);
    await said(".kith-panel .kith-count", "2/2");
    await run("undo");
    await reads(`${day()}.md`, before);
    await said(".kith-panel .kith-count", "1/2");
  });

  it("writes nothing when a form is left", async () => {
    await run("log");
    await field("What happened").setValue("Called nobody");
    await browser.keys("Escape");
    await gone(".modal .kith-form");
    await reads(`${day()}.md`, notes[`${day()}.md`]);
  });

  it("adjusts a goal by a line of its own, and leaves every other as it was", async () => {
    await run("adjust-goal");
    await $(".prompt input").setValue("Two");
    await browser.keys("Enter");
    await field("New target").setValue("3");
    await field("Why").setValue("New job");
    await browser.keys("Enter");
    await gone(".modal .kith-form");
    await reads(
      goalNote,
      goalText.replace("calls\n---", `calls\nrevisions:\n  - "${day()}: 3 (New job)"\n---`),
    );
    await said(".kith-panel .kith-count", "1/3");
    await run("undo");
    await reads(goalNote, goalText);
  });

  it("makes a goal of a sentence, shown as it is read before it is written", async () => {
    await run("new-goal");
    await $(".modal .kith-form textarea").setValue("Reach out to two dormant ties every week");
    await said(".modal .kith-preview", "dormant ties");
    await browser.keys("Enter");
    await gone(".modal .kith-form");
    await said(".kith-panel .kith-goal", "Reach out to two dormant ties");
    await run("undo");
    await browser.waitUntil(() =>
      browser.executeObsidian(({ plugins }) => plugins.kith.api.goals().length === 1),
    );
  });

  it("makes today's journal note where there is none, and takes it back", async () => {
    await vault().delete(`${day()}.md`);
    await browser.waitUntil(async () => !(await exists(`${day()}.md`)));
    await said(".kith-panel .kith-count", "0/2");
    await run("open-journal");
    await browser.waitUntil(() => exists(`${day()}.md`));
    await run("undo");
    await browser.waitUntil(async () => !(await exists(`${day()}.md`)));
  });

  it("says in the settings what it found", async () => {
    await browser.executeObsidian(({ app }) => {
      app.setting.open();
      app.setting.openTabById("kith");
    });
    await said(".modal .vertical-tab-content", "2 contacts");
    await browser.executeObsidian(({ app }) => {
      app.setting.close();
    });
    await gone(".modal .vertical-tab-content");
  });

  it("reports on the notes, and opens the import", async () => {
    for (const [command, selector] of [
      ["check-notes", ".modal"],
      ["import-people", ".modal input[type=file]"],
    ]) {
      await run(command);
      await $(selector).waitForExist();
      await browser.keys("Escape");
      await gone(".modal");
    }
  });

  it("leaves nothing on screen when it is turned off, and is there again when it is turned on", async () => {
    await vault().disablePlugin("kith");
    await gone(".kith-panel .kith-goal");
    assert.equal(
      await browser.executeObsidian(({ app }) => "kith:log" in app.commands.commands),
      false,
    );
    await vault().enablePlugin("kith");
    await run("open-panel");
    await said(".kith-panel .kith-goal", "Two calls a day");
  });
});
