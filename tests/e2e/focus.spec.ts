/** Focus time in a real browser: how it begins, what it lists, and what is done in it. */
import { describe, expect, test } from "@jest/globals";
import { dayOf, hour, openDay, startDay } from "./reminders-day";
import { openedPage } from "./opened-page";
import type { VaultPage } from "./vault-page";

let vault: VaultPage;

const notice = (text: string) => vault.page.locator(".notice", { hasText: text });
const button = (text: string, name: string) =>
  notice(text).getByRole("button", { name, exact: true });
const start = (files: Record<string, string>, settings = {}, more = {}): Promise<void> =>
  startDay(vault, files, settings, more);

openedPage((page) => {
  vault = page;
}, openDay);

describe("Focus time", () => {
  test("begins from its reminder, with a short list of what to do", async () => {
    await start(
      {
        ...dayOf("- [ ] Call [[Louie Alvarez]] 📅 2026-11-19", "", "I should thank [[Ana Ruiz]]"),
        "Goals/Calls.md":
          "---\ntype: goal\ncadence: weekly\ntarget: 2\ncounts: calls\n---\n# Two calls a week\n",
        "2026-01-05.md": "- Met [[Ana Ruiz]] for lunch\n",
      },
      { focusTime: "Thursday 10:00" },
    );
    await button("Call Louie", "Dismiss").click();
    await vault.advanceClock(hour);
    await button("Focus time", "Start").click();
    await vault.settled();
    const focus = vault.page.locator(".modal .kith-focus");
    expect(await focus.locator(".kith-group-heading").allTextContents()).toEqual([
      "Planned",
      "Who next",
      "Plans without a time",
    ]);
    await vault.screenshot("focus");
  });

  test("a plan without a time gets one, written into its line", async () => {
    await vault.page.locator(".modal .kith-focus").getByText("When?").click();
    const form = vault.page.locator(".modal .kith-form");
    await form.getByRole("button", { name: "Friday", exact: true }).click();
    await vault.screenshot("when-form");
    await form.getByRole("button", { name: "Set", exact: true }).click();
    await form.waitFor({ state: "detached" });
    expect(await vault.readNote("2026-11-19.md")).toContain(
      "I should thank [[Ana Ruiz]] 📅 2026-11-20\n",
    );
    // The window follows the notes a moment later.
    const asked = vault.page.locator(".modal .kith-focus").getByText("When?");
    await asked.first().waitFor({ state: "detached" });
    await vault.page.keyboard.press("Escape");
  });
});

test("Notices and the focus time can be used by everyone", async () => {
  const files = dayOf(
    "- [ ] Call [[Louie Alvarez]] @2026-11-19 10:00",
    "",
    "I should thank [[Ana Ruiz]]",
  );
  await start(files, {}, { now: "2026-11-19T10:00", frozen: false });
  await notice("Call Louie").waitFor();
  expect(await vault.axe(".notice-container")).toEqual([]);
  await vault.executeCommand("kith:focus");
  await vault.page.locator(".modal .kith-focus").waitFor();
  expect(await vault.axe(".modal")).toEqual([]);
  await vault.theme("dark");
  expect(await vault.axe(".modal")).toEqual([]);
});

test("No failure of the plugin and no error of the page came of all this", async () => {
  expect(await vault.failures()).toEqual([]);
  expect(vault.errors).toEqual([]);
});
