/** The panel in a real browser: what it shows of the sample vault, what opens from it, and how it follows the notes. */
import { beforeAll, describe, expect, test } from "@jest/globals";
import { openedPage, openSampleVault } from "./opened-page";
import { VaultPage } from "./vault-page";

let vault: VaultPage;
const panel = () => vault.page.locator(".kith-panel");
const goal = (title: string) => panel().locator(".kith-goal", { hasText: title });
const count = () => goal("Two calls a week").locator(".kith-count");

const read = () =>
  vault.page.waitForFunction(
    () =>
      document.querySelector(".kith-panel") !== null &&
      document.querySelector(".kith-panel .kith-reading") === null &&
      document.querySelectorAll(".kith-panel .kith-goal-group").length > 0,
    undefined,
    { polling: 50 },
  );

/** High enough for today and the first goals, and without the reminders and the focus that stand over them. */
const readyForAPicture = async () => {
  await vault.resize({ width: 1280, height: 1240 });
  await vault.page.evaluate(() => {
    document.querySelectorAll(".notice").forEach((notice) => {
      notice.remove();
    });
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
};

const small = {
  "Goals/Calls.md":
    "---\ntype: goal\ncadence: weekly\ntarget: 2\ncounts: calls\n---\n# Two calls a week\n",
  "People/Ana Ruiz.md": "---\ntype: contact\n---\n# Ana Ruiz\n",
  "People/Louie Alvarez.md": "---\ntype: contact\n---\n# Louie Alvarez\n",
  "2026-11-17.md": "- Called [[Louie Alvarez]] about the new role\n",
  "2026-01-05.md": "- Met [[Ana Ruiz]] for lunch\n",
};

openedPage(
  (page) => {
    vault = page;
  },
  () => openSampleVault(),
);
beforeAll(async () => {
  await vault.executeCommand("kith:open-panel");
  await read();
});

describe("the panel", () => {
  test("shows today, the goals by cadence, who is next, and what could not be read", async () => {
    expect(await panel().locator(".kith-section-name").allTextContents()).toEqual([
      "Today",
      "Goals",
      "Who next",
      "Plans without a time",
      "Interactions",
      "Problems",
    ]);
    expect(await panel().locator(".kith-goal-group").count()).toBeGreaterThan(2);
    await readyForAPicture();
    await vault.screenshot("panel-light");
  });

  test("tells what was met from what was missed in the contrast colours of the system, too", async () => {
    const colour = (state: string) =>
      panel()
        .locator(`.kith-strip-part[data-state="${state}"]`)
        .first()
        .evaluate((el) => getComputedStyle(el).backgroundColor);
    await vault.page.emulateMedia({ forcedColors: "active" });
    expect(await colour("met")).not.toBe(await colour("missed"));
    await vault.page.emulateMedia({ forcedColors: "none" });
  });

  test("is shown well when it is dark, narrow, and on a phone", async () => {
    await readyForAPicture();
    await vault.theme("dark");
    await vault.screenshot("panel-dark");
    await vault.resize({ width: 1280, height: 800 });
    expect(await vault.axe(".kith-panel")).toEqual([]);
    await vault.theme("light");
    expect(await vault.axe(".kith-panel")).toEqual([]);
    await vault.panelWidth(280);
    await vault.screenshot("panel-narrow");
    const wide = await panel().evaluate((el) => el.scrollWidth > el.clientWidth + 1);
    expect(wide).toBe(false);
    await vault.asPhone();
    await vault.executeCommand("kith:open-panel");
    await read();
    await vault.screenshot("panel-phone");
    expect(await vault.axe(".kith-panel")).toEqual([]);
    await vault.resize({ width: 1280, height: 800 });
  });

  test("lists the lines that were counted, and opens a note at one of them", async () => {
    await vault.resetVault(small, { phone: false, open: "2026-01-05.md" });
    await vault.executeCommand("kith:open-panel");
    await read();
    expect(await count().textContent()).toBe("1/2");
    await count().click();
    await goal("Two calls a week").getByText("about the new role").click();
    await vault.settled();
    const active = await vault.page.evaluate(
      () => window.host?.app.workspace.getActiveFile()?.path ?? null,
    );
    expect(active).toBe("2026-11-17.md");
  });

  test("follows a note that changes, and keeps its scroll and the focus", async () => {
    await count().focus();
    await vault.page.evaluate(() => {
      const focused = document.activeElement;
      if (focused) Reflect.set(window, "kithFocused", focused);
    });
    await vault.editOutside("2026-11-18.md", "- Called [[Ana Ruiz]] about her move\n");
    await vault.page.waitForFunction(
      () => document.querySelector(".kith-panel")?.textContent?.includes("2/2") ?? false,
      undefined,
      { polling: 50 },
    );
    expect(
      await vault.page.evaluate(
        () => document.activeElement === Reflect.get(window, "kithFocused"),
      ),
    ).toBe(true);
  });

  test("is put off in the background and shown again when it is wanted", async () => {
    await vault.deferView("kith-panel");
    await vault.executeCommand("kith:open-panel");
    await read();
    expect(await panel().count()).toBe(1);
  });

  test("survives that a note on screen is renamed or deleted", async () => {
    await vault.renameNote("Goals/Calls.md", "Goals/Phone.md");
    await read();
    await vault.editOutside("Goals/Phone.md", null);
    await panel().getByText("No goals yet").waitFor();
  });

  test("leaves nothing behind when the plugin is turned off", async () => {
    const left = await vault.page.evaluate(async () => {
      const app = window.host?.app;
      await app?.plugins.disablePlugin("kith");
      return {
        commands: app?.commands.listCommands().filter(({ id }) => id.startsWith("kith")).length,
        handlers: app?.cliHandlers.size,
        status: app?.statusBarEl.querySelectorAll(".plugin-kith").length,
        tabs: app?.setting.pluginTabs.length,
        views: app?.workspace
          .getLeavesOfType("kith-panel")
          .filter(({ view }) => view.containerEl.querySelector(".kith-panel-content")).length,
      };
    });
    expect(left).toEqual({ commands: 0, handlers: 0, status: 0, tabs: 0, views: 0 });
  });

  test("shows no failure of the plugin and no error of the page in all this", async () => {
    expect(await vault.failures()).toEqual([]);
    expect(vault.errors).toEqual([]);
  });
});
