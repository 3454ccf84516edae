/** The stand-in in a real browser, proved with the probe plugin. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { probeFiles } from "../host/built-probe";
import { VaultPage } from "./vault-page";

const notes = {
  "Home.md":
    "---\ntags: [home]\n---\n# Home\n\nMet [[Maria Chen|Maria]] about #work.\n\n- [ ] call her\n- [x] write\n\n> [!tip] Mind\n> the gap\n\n```probe\nhello\n```\n\nThe end.\n",
  "People/Maria Chen.md": "# Maria Chen\n\nLikes tea.\n",
};
let vault: VaultPage;

beforeAll(async () => {
  vault = await VaultPage.open(
    { files: { ...notes, ...probeFiles() } },
    { plugins: ["probe"], now: "2026-11-19T09:00" },
  );
});

afterAll(async () => {
  await vault?.close();
});

describe("the stand-in in a browser", () => {
  test("shows the vault, a note in live preview and the plugin's panel", async () => {
    const { page } = vault;
    expect(await page.locator(".nav-file-title").allTextContents()).toEqual(["Home"]);
    await page.locator(".probe-block").first().waitFor({ timeout: 5000 });
    expect(await page.locator(".mod-right-split .probe-count").textContent()).toBe("2");
    expect(await page.locator(".metadata-property-key").textContent()).toBe("tags");
    await vault.screenshot("shell-light");
  });

  test("renders a note for reading, blocks and callouts and tasks included", async () => {
    await vault.openNote("Home.md", "preview");
    const reading = vault.page.locator(".markdown-reading-view");
    expect(await reading.locator(".probe-block").textContent()).toBe("hello in Home.md at line 13");
    expect(await reading.locator(".callout-title-inner").textContent()).toBe("Mind");
    await reading.locator(".task-list-item-checkbox").first().click();
    expect(await vault.readNote("Home.md")).toContain("- [x] call her");
    await reading.locator("a.internal-link").first().click();
    await vault.settled();
    expect(await vault.page.locator(".workspace-leaf.mod-active h1").textContent()).toBe(
      "Maria Chen",
    );
  });

  test("takes what one types, suggests, and writes it to the note", async () => {
    await vault.resetVault({ "Goal.md": "" }, { open: "Goal.md" });
    const { page } = vault;
    await page.locator(".cm-content").click();
    await page.keyboard.type("cadence: we");
    await page.locator(".suggestion-item").first().waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.keyboard.type("- tea");
    await page.keyboard.press("Enter");
    await page.keyboard.type("milk");
    await vault.advanceClock(3000);
    expect(await vault.readNote("Goal.md")).toBe("cadence: weekly\n- tea\n- milk");
    await page.keyboard.press("Control+z");
    expect(await page.locator(".cm-content").innerText()).not.toContain("milk");
  });

  test("takes changes from outside into the open note without losing its place", async () => {
    await vault.resetVault({ "Home.md": "one\n\ntwo\n" }, { open: "Home.md" });
    await vault.editOutside("Home.md", "zero\n\none\n\ntwo\n");
    expect(await vault.page.locator(".cm-content").innerText()).toContain("zero");
  });

  test("keeps one clock for the page, which stands, moves and sleeps at a test's word", async () => {
    await vault.resetVault(notes, { frozen: true, open: "Home.md" });
    const hour = () =>
      vault.page.evaluate(() => new Date().getHours() * 60 + new Date().getMinutes());
    const ticks = () =>
      vault.page.evaluate(() => {
        const probe = window.host?.app.plugins.getPlugin("probe");
        return (Reflect.get(probe ?? {}, "seen") as string[]).filter((line) => line === "tick")
          .length;
      });
    expect([await hour(), await ticks()]).toEqual([9 * 60, 0]);
    await vault.advanceClock(60_000);
    expect([await hour(), await ticks()]).toEqual([9 * 60 + 1, 2]);
    await vault.advanceClock(3_600_000, true);
    expect([await hour(), await ticks()]).toEqual([10 * 60 + 1, 3]);
    await vault.setClock("2026-11-20T07:30");
    expect(await hour()).toBe(7 * 60 + 30);
  });

  test("opens palette, modal and settings from the keyboard, and none of it bars anyone", async () => {
    await vault.resetVault(notes, { frozen: false, open: "Home.md" });
    const { page } = vault;
    expect(await vault.axe()).toEqual([]);
    await page.keyboard.press("Control+p");
    await page.keyboard.type("ask some");
    await vault.screenshot("palette");
    expect(await vault.axe()).toEqual([]);
    await page.keyboard.press("Enter");
    await page.locator(".modal-title", { hasText: "A question" }).waitFor();
    expect(await vault.axe()).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+,");
    await page.locator(".setting-item-name", { hasText: "Folder of people" }).waitFor();
    await vault.screenshot("settings");
    expect(await vault.axe()).toEqual([]);
    await page.keyboard.press("Escape");
  });

  test("turns dark, narrow, and into a phone", async () => {
    await vault.theme("dark");
    await vault.screenshot("shell-dark");
    expect(await vault.axe()).toEqual([]);
    await vault.panelWidth(280);
    expect((await vault.page.locator(".mod-right-split").boundingBox())?.width).toBe(280);
    await vault.asPhone({ theme: "light" });
    await vault.executeCommand("probe:open-panel");
    await vault.screenshot("phone");
    expect(await vault.page.locator("body.is-mobile.is-phone").count()).toBe(1);
    expect(await vault.axe()).toEqual([]);
    await vault.resize({ width: 1280, height: 800 });
    await vault.resetVault(notes, { phone: false });
  });

  test("moves a view to a window of its own and shows it there in the app's look", async () => {
    const { page } = vault;
    await page.evaluate(() => {
      const app = window.host?.app;
      const leaf = app?.workspace.getLeavesOfType("probe-view")[0];
      if (app && leaf) app.workspace.moveLeafToPopout(leaf);
    });
    const inner = page.frameLocator("iframe.popout-window");
    expect(await inner.locator(".probe-count").textContent()).toBe("2");
    expect(await page.locator(".mod-right-split .probe-count").count()).toBe(0);
  });

  test("shows no failure of the plugin and no error of the page in all this", async () => {
    expect(await vault.failures()).toEqual([]);
    expect(vault.errors).toEqual([]);
  });
});
