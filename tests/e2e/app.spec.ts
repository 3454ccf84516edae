/** Kith at work in a browser: blocks in notes, forms, undo, settings, and what makes life hard. */
import { describe, expect, test } from "@jest/globals";
import { openedPage } from "./opened-page";
import type { VaultPage } from "./vault-page";

let vault: VaultPage;

const blocks = [
  "# Blocks",
  "```dormant",
  "```",
  "```dormant",
  "as table",
  "```",
  "```dormant",
  "as cards",
  "```",
  "```dormant",
  "not in circel family",
  "```",
  "```goals",
  "```",
  "",
].join("\n");

const notes = {
  "Blocks.md": blocks,
  "Goals/Calls.md":
    "---\ntype: goal\ncadence: weekly\ntarget: 2\ncounts: calls\n---\n# Two calls a week\n",
  "People/Ana Ruiz.md": "---\ntype: contact\n---\n# Ana Ruiz\n",
  "People/Louie Alvarez.md": "---\ntype: contact\naliases: [Louie]\n---\n# Louie Alvarez\n",
  "2026-11-17.md": "- Called [[Louie Alvarez]] about the new role\n",
  "2026-01-05.md": "- Met [[Ana Ruiz]] for lunch\n",
};

const reading = () => vault.page.locator(".markdown-reading-view");
const form = () => vault.page.locator(".modal .kith-form");

openedPage((page) => {
  vault = page;
});

describe("a query block", () => {
  test("shows contacts as a list, a table and cards, and a mistake in place", async () => {
    await vault.resetVault(notes, { open: "Blocks.md" });
    await vault.openNote("Blocks.md", "preview");
    await vault.untilSaid("Ana Ruiz", ".markdown-reading-view .kith-block");
    const shapes = await reading()
      .locator(".kith-block")
      .evaluateAll((all) => all.map((each) => each.getAttribute("data-as") ?? "mistake"));
    expect(shapes).toEqual(["list", "table", "cards", "mistake", "list"]);
    const mistake = reading().locator(".kith-block[data-block=mistakes]");
    expect(await mistake.textContent()).toContain("not in circel family");
    expect(await mistake.textContent()).toContain("circle");
    expect(await vault.axe(".markdown-reading-view")).toEqual([]);
    await vault.screenshot("blocks");
  });

  test("follows its contacts without being made anew", async () => {
    await reading()
      .locator(".kith-block")
      .first()
      .evaluate((el) => {
        Reflect.set(window, "kithBlock", el);
      });
    await vault.renameNote("People/Ana Ruiz.md", "People/Ana Maria Ruiz.md");
    await vault.untilSaid("Ana Maria Ruiz", ".markdown-reading-view .kith-block");
    const same = await reading()
      .locator(".kith-block")
      .first()
      .evaluate((el) => Reflect.get(window, "kithBlock") === el);
    expect(same).toBe(true);
  });
});

describe("the forms", () => {
  test("log one line with the contact, and undo takes it back", async () => {
    await vault.resetVault(notes, { open: "Blocks.md" });
    await vault.settled();
    await vault.executeCommand("kith:log");
    await form().getByLabel("What happened").fill("Called about the move");
    await form().getByLabel("With", { exact: true }).fill("Lou");
    await vault.page.keyboard.press("Enter");
    await vault.screenshot("log-form");
    expect(await vault.axe(".modal")).toEqual([]);
    await form().getByRole("button", { name: "Log", exact: true }).click();
    await form().waitFor({ state: "detached" });
    expect(await vault.readNote("2026-11-19.md")).toBe(
      "- [[Louie Alvarez]]: Called about the move\n",
    );
    await vault.executeCommand("kith:undo");
    await vault.untilSaid("Undone", ".notice");
    expect(await vault.readNote("2026-11-19.md")).toBeNull();
  });

  test("show how a goal is read before it is written", async () => {
    await vault.executeCommand("kith:new-goal");
    await form().locator("textarea").fill("Reach out to two dormant ties every week");
    await vault.untilSaid("dormant ties", ".modal .kith-preview");
    await vault.screenshot("goal-form");
    expect(await vault.axe(".modal")).toEqual([]);
    await vault.page.keyboard.press("Enter");
    await form().waitFor({ state: "detached" });
    const path = "Goals/Reach out to two dormant ties every week.md";
    const text =
      (await vault.readNote(path)) ??
      (await vault.readNote("Goals/Reach out to two dormant ties.md"));
    expect(text).toContain("counts: dormant ties");
  });

  test("write nothing when they are left", async () => {
    await vault.executeCommand("kith:log");
    await form().getByLabel("What happened").fill("Nothing");
    await vault.page.keyboard.press("Escape");
    await form().waitFor({ state: "detached" });
    expect(await vault.readNote("2026-11-19.md")).toBeNull();
  });

  test("are filled in by a link from outside, which writes nothing by itself", async () => {
    await vault.page.evaluate(() =>
      window.host?.app.openUri("obsidian://kith?log=Called%20%5B%5BLouie%5D%5D"),
    );
    expect(await form().getByLabel("What happened").inputValue()).toBe("Called [[Louie]]");
    await vault.page.keyboard.press("Escape");
    expect(await vault.readNote("2026-11-19.md")).toBeNull();
  });
});

describe("the settings", () => {
  test("say what was found, and change what counts", async () => {
    await vault.resetVault(notes, { open: "Blocks.md" });
    await vault.settled();
    const open = () =>
      vault.page.evaluate(() => {
        const setting = window.host?.app.setting;
        setting?.open();
        setting?.openTabById("kith");
      });
    await open();
    await vault.untilSaid("2 contacts in People", ".setting-item-description");
    await vault.screenshot("settings");
    expect(await vault.axe(".modal")).toEqual([]);
    await vault.page.getByLabel("Dormant after").first().fill("1 day");
    await vault.settled();
    const data = () =>
      vault.page.evaluate(async () => {
        const adapter = window.host?.app.vault.adapter;
        const path = ".obsidian/plugins/kith/data.json";
        return (await adapter?.exists(path)) ? JSON.parse((await adapter?.read(path)) ?? "") : null;
      });
    expect(await data()).toMatchObject({ dormantAfter: "1 day", version: 1 });
    await vault.page.keyboard.press("Escape");
  });

  test("that a sync brings are taken over where they were changed later, with keys that this Kith doesn't know", async () => {
    await vault.editOutside(
      ".obsidian/plugins/kith/data.json",
      JSON.stringify({
        dormantAfter: "1 year",
        later: { a: 1 },
        changedAt: { dormantAfter: "2026-11-19T09:30" },
      }),
    );
    await vault.page.waitForFunction(
      () => {
        const kith = window.host?.app.plugins.getPlugin("kith");
        const api = Reflect.get(kith ?? {}, "api") as { dormant(): { contacts: unknown[] } };
        return api.dormant().contacts.length === 0;
      },
      undefined,
      { polling: 50 },
    );
  });
});

describe("what makes life hard", () => {
  test("a slow and cold index is followed once it is there", async () => {
    await vault.resetVault(notes, { open: "Blocks.md", cache: { cold: 200, each: 5 } });
    await vault.openNote("Blocks.md", "preview");
    await vault.untilSaid("Ana Ruiz", ".markdown-reading-view .kith-block");
    await vault.resetVault(notes, { cache: {} });
  });

  test("a German app has its dates read all the same", async () => {
    await vault.resetVault(notes, { language: "de", open: "Blocks.md" });
    await vault.openNote("Blocks.md", "preview");
    await vault.untilSaid("Ana Ruiz", ".markdown-reading-view .kith-block");
    await vault.resetVault(notes, { language: "en" });
  });

  test("a device that slept speaks of what was missed once, when it wakes", async () => {
    await vault.resetVault(
      { ...notes, "2026-11-19.md": "- [ ] Call [[Louie]] @2026-11-19 10:00\n" },
      { frozen: true, open: "Blocks.md" },
    );
    await vault.settled();
    const said = () => vault.page.locator(".notice", { hasText: "Call Louie" }).count();
    expect(await said()).toBe(0);
    await vault.advanceClock(2 * 3_600_000, true);
    await vault.advanceClock(60_000);
    expect(await said()).toBe(1);
    await vault.resetVault(notes, { frozen: false });
  });
});

describe("other ways in", () => {
  test("the app's command line answers as the command does", async () => {
    await vault.resetVault(notes, { open: "Blocks.md" });
    await vault.untilSaid("", "body");
    const answer = await vault.page.evaluate(async () => {
      await window.host?.settled();
      return window.host?.app.runCli("kith:goals");
    });
    const { kith, now, goals } = JSON.parse(answer ?? "{}") as {
      kith: number;
      now: string;
      goals: { title: string; count: number }[];
    };
    expect([kith, now]).toEqual([1, "2026-11-19T09:00"]);
    expect(goals.map(({ title, count }) => [title, count])).toEqual([["Two calls a week", 1]]);
  });

  test("no failure of the plugin and no error of the page came of all this", async () => {
    expect(await vault.failures()).toEqual([]);
    expect(vault.errors).toEqual([]);
  });
});
