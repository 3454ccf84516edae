/** People in a browser: triage, the picture of interactions, completion inside a block, whom to reach next. */
import { describe, expect, test } from "@jest/globals";
import { openedPage } from "./opened-page";
import type { VaultPage } from "./vault-page";

let vault: VaultPage;

const settings = ".obsidian/plugins/kith/data.json";
const circles = JSON.stringify({
  circles: [
    { name: "close", cadence: "every 2 weeks" },
    { name: "friends", cadence: "quarterly" },
  ],
});

const contact = "---\ntype: contact\n---\n";
const notes = {
  [settings]: circles,
  "History.md": "```interactions\nas heatmap\n```\n",
  "Query.md": "```dormant\n\n```\n",
  "People/Ana Ruiz.md": contact,
  "People/Ben Osei.md": "---\ntype: contact\nprm-tier: friends\n---\n",
  "People/Cleo Park.md": "---\ntype: contact\nemail: cleo@example.org\n---\n",
  "People/Dan Webb.md": "---\ntype: [contact\n---\n# Dan\n",
  "2026-11-17.md": "- Called [[Cleo Park]] about the boat\n- Met [[Ana Ruiz]] for lunch\n",
  "2026-11-10.md": "- Called [[Cleo Park]]\n",
  "2026-01-05.md": "- Met [[Ben Osei]] and [[Dan Webb]] for lunch\n",
};

const form = () => vault.page.locator(".modal .kith-triage");
const hint = () => form().locator(".kith-hint").textContent();

openedPage((page) => {
  vault = page;
});

describe("Triage", () => {
  test("asks of those in no circle, most mentioned first, and takes one key each", async () => {
    await vault.resetVault(notes, { open: "History.md" });
    await vault.settled();
    await vault.executeCommand("kith:triage");
    await vault.untilSaid("Cleo Park", ".modal .kith-who-name");
    expect(await hint()).toBe("1 of 3 · 2 interactions");
    await vault.screenshot("triage");
    expect(await vault.axe(".modal")).toEqual([]);
    await vault.page.keyboard.press("1");
    await vault.untilSaid("Ana Ruiz", ".modal .kith-who-name");
    await vault.page.keyboard.press("0");
    await vault.untilSaid("Dan Webb", ".modal .kith-who-name");
    await vault.page.keyboard.press("2");
    await form().waitFor({ state: "detached" });
  });

  test("writes what was answered, and names the note that it had to leave as it is", async () => {
    await vault.untilSaid("1 contact put into circles, 1 contact never tracked", ".notice");
    await vault.untilSaid("People/Dan Webb.md was left out", ".notice");
    expect(await vault.readNote("People/Cleo Park.md")).toContain("circle: close\n");
    expect(await vault.readNote("People/Ana Ruiz.md")).toContain("paused: true\n");
    expect(await vault.readNote("People/Dan Webb.md")).toBe(notes["People/Dan Webb.md"]);
  });

  test("is undone as a whole", async () => {
    await vault.executeCommand("kith:undo");
    await vault.untilSaid("Undone: Sort contacts into circles", ".notice");
    expect(await vault.readNote("People/Cleo Park.md")).toBe(notes["People/Cleo Park.md"]);
    expect(await vault.readNote("People/Ana Ruiz.md")).toBe(contact);
  });

  test("keeps what was answered when it is left, and writes nothing when nothing was", async () => {
    await vault.executeCommand("kith:triage");
    await vault.untilSaid("Cleo Park", ".modal .kith-who-name");
    await vault.page.keyboard.press("2");
    await vault.untilSaid("Ana Ruiz", ".modal .kith-who-name");
    await vault.page.keyboard.press("Escape");
    await form().waitFor({ state: "detached" });
    await vault.untilSaid("1 contact put into circles. Undo", ".notice");
    expect(await vault.readNote("People/Cleo Park.md")).toContain("circle: friends\n");
    await vault.executeCommand("kith:undo");
    await vault.executeCommand("kith:triage");
    await form().waitFor();
    await vault.page.keyboard.press("Escape");
    await form().waitFor({ state: "detached" });
    expect(await vault.readNote("People/Cleo Park.md")).toBe(notes["People/Cleo Park.md"]);
  });

  test("fits a phone", async () => {
    await vault.asPhone();
    await vault.settled();
    await vault.executeCommand("kith:triage");
    await form().waitFor();
    await vault.screenshot("triage-phone");
    expect(await vault.axe(".modal")).toEqual([]);
    await vault.page.keyboard.press("Escape");
    await vault.resize({ width: 1280, height: 800 });
  });

  test("says so where there are no circles to put anyone into", async () => {
    const bare = { ...notes, [settings]: "{}", "People/Ben Osei.md": contact };
    await vault.resetVault(bare, { open: "History.md", phone: false });
    await vault.settled();
    await vault.executeCommand("kith:triage");
    await vault.untilSaid("There are no circles yet", ".notice");
  });
});

describe("The picture of interactions", () => {
  test("in a block is a drawing with a text and a table that say the same", async () => {
    await vault.resetVault(notes, { open: "History.md" });
    await vault.openNote("History.md", "preview");
    await vault.untilSaid("4 interactions", ".kith-picture figcaption, .kith-picture-caption");
    const drawing = vault.page.locator(".markdown-reading-view svg.kith-heat-map");
    expect(await drawing.getAttribute("role")).toBe("img");
    expect(await drawing.locator("title").first().textContent()).toContain("4 interactions");
    expect(await vault.axe(".markdown-reading-view")).toEqual([]);
    await vault.screenshot("heatmap-block");
  });

  test("in the panel is of everyone or one, by days, weeks or months", async () => {
    await vault.openNote("People/Cleo Park.md");
    await vault.executeCommand("kith:open-panel");
    const panel = vault.page.locator(".kith-panel");
    await panel.getByLabel("Whose").selectOption({ label: "Cleo Park" });
    await vault.untilSaid("2 interactions", ".kith-panel .kith-picture-caption");
    for (const scale of ["Weeks", "Months"]) {
      await panel.getByLabel("By", { exact: true }).selectOption({ label: scale });
      await vault.untilSaid("2 interactions", ".kith-panel .kith-picture-caption");
    }
    expect(await vault.axe(".kith-panel")).toEqual([]);
    await panel.locator(".kith-picture").scrollIntoViewIfNeeded();
    await vault.screenshot("heatmap-panel");
  });
});
