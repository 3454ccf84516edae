/** Kith in the corners of the app: what the editor offers, views of Bases, windows of their own, older apps. */
import { describe, expect, test } from "@jest/globals";
import { openedPage } from "./opened-page";
import type { VaultPage } from "./vault-page";

let vault: VaultPage;

const notes = {
  "Goals/Calls.md":
    "---\ntype: goal\ncadence: weekly\ntarget: 2\ncounts: calls\n---\n# Two calls a week\n",
  "Goals/New.md": "---\ntype: goal\n\n---\n# Keep in touch\n",
  "People/Ana Ruiz.md": "---\ntype: contact\ncircle: close\n---\n# Ana Ruiz\n",
  "People/Louie Alvarez.md": "---\ntype: contact\naliases: [Louie]\n---\n# Louie Alvarez\n",
  "2026-11-17.md": "- Called [[Louie Alvarez]] about the new role\n",
  "2026-01-05.md": "- Met [[Ana Ruiz]] for lunch\n",
  "Query.md": "```dormant\n\n```\n",
};

const offers = () => vault.page.locator(".suggestion-item");

/** Opens a note for writing with the cursor at the end of a line, counted from 0. */
async function writeAt(path: string, line: number): Promise<void> {
  await vault.openNote(path);
  await vault.page.evaluate((at) => {
    const editor = window.host?.app.workspace.activeEditor?.editor;
    editor?.focus();
    editor?.setCursor({ line: at, ch: editor.getLine(at).length });
  }, line);
}

/** The note once the editor has saved it. */
async function written(path: string): Promise<string | null> {
  await vault.advanceClock(3000);
  return vault.readNote(path);
}

openedPage((page) => {
  vault = page;
});

describe("the editor", () => {
  test("offers cadences in a goal's properties, and says what they come to", async () => {
    await vault.resetVault(notes, { open: "Goals/New.md" });
    await vault.settled();
    await writeAt("Goals/New.md", 2);
    await vault.page.keyboard.type("cadence: week");
    await offers().first().waitFor();
    expect(await offers().allTextContents()).toContain(
      "weeklyMonday, 16 November 2026 – Sunday, 22 November 2026",
    );
    await vault.screenshot("property-suggest");
    await vault.page.keyboard.type("l");
    await vault.page.keyboard.press("Enter");
    expect(await written("Goals/New.md")).toContain("cadence: weekly\n");
  });

  test("offers times for reminders with the moment that each means, and things to count", async () => {
    await writeAt("Goals/New.md", 2);
    await vault.page.keyboard.press("Enter");
    await vault.page.keyboard.type("remind: Fri");
    await offers().first().waitFor();
    expect(await offers().first().textContent()).toContain("Friday, 20 November 2026, 16:00");
    await vault.page.keyboard.press("Enter");
    await vault.page.keyboard.press("End");
    await vault.page.keyboard.press("Enter");
    await vault.page.keyboard.type("counts: dorm");
    await offers().first().waitFor();
    await vault.page.keyboard.press("Enter");
    expect(await written("Goals/New.md")).toContain("remind: Friday 4pm\ncounts: dormant ties\n");
  });

  test("offers instructions and the vault's own circles inside a query block", async () => {
    await writeAt("Query.md", 1);
    await vault.page.keyboard.type("in cir");
    await offers().first().waitFor();
    await vault.page.keyboard.press("Enter");
    await vault.page.keyboard.type("cl");
    await offers().filter({ hasText: "close" }).first().waitFor();
    await vault.page.keyboard.press("Enter");
    expect(await written("Query.md")).toContain("in circle close");
  });

  test("offers nothing in other notes", async () => {
    await vault.resetVault({ ...notes, "Plain.md": "---\n\n---\n" }, { open: "Plain.md" });
    await vault.settled();
    await writeAt("Plain.md", 1);
    await vault.page.keyboard.type("cadence: we");
    await vault.settled();
    expect(await offers().count()).toBe(0);
  });
});

describe("a base", () => {
  const base = (view: string) =>
    vault.page.evaluate((id) => {
      document.querySelector("#base")?.remove();
      const el = document.body.createDiv({ attr: { id: "base", style: "position:fixed" } });
      window.host?.openBase(id, el);
    }, view);

  test("shows goals with their progress and contacts with their silence, writing nothing", async () => {
    await vault.resetVault(notes, { open: "Query.md" });
    await vault.settled();
    await base("kith-goals");
    await vault.untilSaid("Two calls a week", "#base");
    expect(await vault.page.locator("#base").textContent()).toContain("1/2");
    await base("kith-contacts");
    await vault.untilSaid("Ana Ruiz", "#base");
    expect(await vault.page.locator("#base").textContent()).toContain("dormant");
    expect(await vault.axe("#base")).toEqual([]);
    for (const [path, text] of Object.entries(notes)) {
      expect(await vault.readNote(path)).toBe(text);
    }
  });

  test("follows the notes while it is open", async () => {
    await vault.editOutside("2026-11-18.md", "- Called [[Louie Alvarez]] again\n");
    await base("kith-goals");
    await vault.untilSaid("2/2", "#base");
    await vault.editOutside("2026-11-18.md", null);
    await vault.untilSaid("1/2", "#base");
  });
});

describe("a window of its own", () => {
  test("shows the panel, which goes on following the notes", async () => {
    await vault.resetVault(notes, { open: "Query.md" });
    await vault.settled();
    await vault.executeCommand("kith:open-panel");
    await vault.page.evaluate(() => {
      const workspace = window.host?.app.workspace;
      const leaf = workspace?.getLeavesOfType("kith-panel")[0];
      if (workspace && leaf) workspace.moveLeafToPopout(leaf);
    });
    const panel = vault.page.frameLocator("iframe.popout-window").locator(".kith-panel");
    await panel.getByText("1/2").waitFor();
    await vault.editOutside("2026-11-18.md", "- Called [[Louie Alvarez]] again\n");
    await panel.getByText("2/2").waitFor();
  });
});

describe("an app before 1.13", () => {
  test("has the same settings, drawn by hand, and they work", async () => {
    await vault.resetVault(notes, { open: "Query.md", apiVersion: "1.8.7" });
    await vault.settled();
    await vault.page.evaluate(() => {
      const setting = window.host?.app.setting;
      setting?.open();
      setting?.openTabById("kith");
    });
    await vault.untilSaid("2 contacts in People", ".setting-item-description");
    expect(await vault.axe(".modal")).toEqual([]);
    await vault.screenshot("settings-older");
    await vault.page.getByLabel("Dormant after").first().fill("1 day");
    await vault.settled();
    expect(
      await vault.page.evaluate(() =>
        window.host?.app.vault.adapter.read(".obsidian/plugins/kith/data.json"),
      ),
    ).toContain('"dormantAfter": "1 day"');
    await vault.page.keyboard.press("Escape");
  });

  test("has panel and blocks all the same, without what it doesn't know", async () => {
    await vault.openNote("Query.md", "preview");
    await vault.untilSaid("Ana Ruiz", ".markdown-reading-view .kith-block");
    await vault.resetVault(notes, { apiVersion: "1.13.1" });
  });
});

describe("all this", () => {
  test("made the plugin fail nowhere, and the page say no error", async () => {
    expect(await vault.failures()).toEqual([]);
    expect(vault.errors).toEqual([]);
  });
});
