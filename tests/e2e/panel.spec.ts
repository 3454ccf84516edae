/** The panel in a real browser: what it shows of the sample vault, what opens from it, and how it follows the notes. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { VaultPage } from "./vault-page";

let vault: VaultPage;

beforeAll(async () => {
  vault = await VaultPage.open(
    { vault: "sample-vault", plugin: "." },
    { plugins: ["kith"], now: "2026-11-19T09:00" },
  );
});

afterAll(async () => {
  await vault?.close();
});

describe("the panel", () => {
  test("shows today, the goals by cadence, and who is next", async () => {
    await vault.executeCommand("kith:open-panel");
    const panel = vault.page.locator(".kith-panel");
    await vault.screenshot("panel-light");
    expect(await panel.locator(".kith-section-name").allTextContents()).toEqual([]);
    expect(await vault.failures()).toEqual([]);
    expect(vault.errors).toEqual([]);
  });
});
