/** What Kith makes of settings, folders and notes that are not as they should be, in words a person understands. */
import { describe, expect, test } from "@jest/globals";
import { openedPage } from "./opened-page";
import type { VaultPage } from "./vault-page";

let vault: VaultPage;

const settings = ".obsidian/plugins/kith/data.json";
const notes = {
  "Block.md": "```dormant\n```\n",
  "People/Ana Ruiz.md": "---\ntype: contact\n---\n# Ana Ruiz\n",
  "People/Louie Alvarez.md": "---\ntype: contact\naliases: [Louie]\n---\n# Louie Alvarez\n",
  "2026-01-05.md": "- Met [[Ana Ruiz]] for lunch\n",
};

const panel = () => vault.page.locator(".mod-right-split .kith-panel");
const block = () => vault.page.locator(".markdown-reading-view .kith-block");

/** Starts anew over the notes with these settings, panel and block in sight. */
async function openWith(data: string | null, more: Record<string, string> = {}): Promise<void> {
  const files = { ...notes, ...more, ...(data === null ? {} : { [settings]: data }) };
  await vault.resetVault(files, { open: "Block.md" });
  await vault.settled();
  await vault.executeCommand("kith:open-panel");
  await vault.openNote("Block.md", "preview");
  await block().first().waitFor();
}

openedPage((page) => {
  vault = page;
});

describe("settings", () => {
  test("of the wrong type are replaced by their defaults and named among the problems", async () => {
    await openWith(JSON.stringify({ dormantAfter: 7, weekStart: "someday", circles: "close" }));
    await block().getByText("Ana Ruiz").first().waitFor();
    for (const key of ["dormantAfter", "weekStart", "circles"]) {
      await panel().getByText(key).first().waitFor();
    }
  });

  test("that are no JSON are left as they are, and said so", async () => {
    await openWith("{ not json");
    await block().getByText("Ana Ruiz").first().waitFor();
    await panel().getByText("JSON").first().waitFor();
    expect(await vault.readNote("Block.md")).toBe(notes["Block.md"]);
    const kept = await vault.page.evaluate(
      (path) => window.host?.app.vault.adapter.read(path),
      settings,
    );
    expect(kept).toBe("{ not json");
  });

  test("of a newer Kith are read, and never written", async () => {
    const newer = JSON.stringify({ version: 99, dormantAfter: "1 year", unheard: true });
    await openWith(newer);
    await panel().getByText("newer Kith").first().waitFor();
    expect(await block().getByText("Ana Ruiz").count()).toBe(0);
    const kept = await vault.page.evaluate(
      (path) => window.host?.app.vault.adapter.read(path),
      settings,
    );
    expect(kept).toBe(newer);
  });

  test("that name folders which aren't there find nobody, and everything stands", async () => {
    await openWith(JSON.stringify({ contactFolders: ["Nowhere"], journalFolders: ["Nor here"] }), {
      "People/Ana Ruiz.md": "# Ana Ruiz\n",
      "People/Louie Alvarez.md": "# Louie Alvarez\n",
    });
    expect(await block().getByText("Ana Ruiz").count()).toBe(0);
    expect((await block().textContent())?.trim()).not.toBe("");
  });
});

describe("a note shown twice", () => {
  test("has its block in both panes, and both follow", async () => {
    await openWith(null);
    await vault.page.evaluate(async () => {
      const app = window.host?.app;
      const file = app?.vault.getFileByPath("Block.md");
      if (app && file) {
        await app.workspace.getLeaf("split").openFile(file, { state: { mode: "preview" } });
      }
    });
    await vault.settled();
    await vault.page.waitForFunction(
      () => document.querySelectorAll(".markdown-reading-view .kith-block").length === 2,
      undefined,
      { polling: 50 },
    );
    await vault.editOutside("2026-11-18.md", "- Called [[Ana Ruiz]]\n");
    await vault.page.waitForFunction(
      () =>
        Array.from(document.querySelectorAll(".markdown-reading-view .kith-block")).every(
          (each) => !each.textContent?.includes("Ana Ruiz"),
        ),
      undefined,
      { polling: 50 },
    );
  });
});

describe("a row of a block", () => {
  test("has a menu, that does what its card does", async () => {
    await openWith(null);
    const row = block().getByRole("listitem").filter({ hasText: "Ana Ruiz" }).first();
    await row.click({ button: "right" });
    const items = vault.page.locator(".menu .menu-item");
    await items.first().waitFor();
    expect(await items.allTextContents()).toEqual(["Log an interaction", "Snooze", "Open note"]);
    await vault.page.keyboard.press("Escape");
  });

  test("shows the app's preview of the contact's note", async () => {
    const heard = vault.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          // The app's own event, by which its page preview is asked for.
          const workspace = window.host?.app.workspace as unknown as {
            on(name: "hover-link", heard: (link: { linktext: string }) => void): void;
          };
          workspace.on("hover-link", ({ linktext }) => {
            resolve(linktext);
          });
        }),
    );
    await block().getByText("Ana Ruiz").first().hover();
    expect(await heard).toContain("Ana Ruiz");
  });

  test("whose note is deleted while its menu is open says so, and nothing breaks", async () => {
    await block().getByRole("listitem").first().click({ button: "right" });
    await vault.page.locator(".menu .menu-item").first().waitFor();
    await vault.editOutside("People/Ana Ruiz.md", null);
    await vault.page.locator(".menu .menu-item", { hasText: "Open" }).first().click();
    await vault.settled();
    expect(await vault.failures()).toEqual([]);
  });
});

describe("all this", () => {
  test("made the plugin fail nowhere, and the page say no error", async () => {
    expect(await vault.failures()).toEqual([]);
    expect(vault.errors).toEqual([]);
  });
});
