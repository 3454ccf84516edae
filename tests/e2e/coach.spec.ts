/** The coach in a browser: offers and questions in the panel, a goal's form that says how realistic it is, adjusting. */
import { describe, expect, test } from "@jest/globals";
import { openedPage } from "./opened-page";
import type { VaultPage } from "./vault-page";

let vault: VaultPage;

const weeks = ["10-06", "10-13", "10-20", "10-27", "11-03", "11-10", "11-17"];
const notes = {
  ".obsidian/plugins/kith/data.json": '{"version":1}',
  "Goals/Calls.md":
    "---\ntype: goal\ncadence: weekly\ntarget: 5\ncounts: '#call'\n---\n# Five calls a week\n",
  ...Object.fromEntries(weeks.map((day) => [`2026-${day}.md`, "- Ana #call\n- Ben #call\n"])),
};
const coach = () => vault.page.locator(".kith-coach");
const form = () => vault.page.locator(".modal .kith-form");
const press = async (name: RegExp): Promise<void> => {
  await coach().getByRole("button", { name }).click();
  await vault.settled();
};

openedPage((page) => {
  vault = page;
});

describe("the panel", () => {
  test("offers to adjust in numbers, and one click writes the revision", async () => {
    await vault.resetVault(notes);
    await vault.executeCommand("kith:open-panel");
    await coach().waitFor();
    expect(await coach().textContent()).toContain("5 was met in none of");
    await vault.screenshot("coach");
    expect(await vault.axe(".kith-panel")).toEqual([]);
    for (const [theme, width] of [
      ["dark", 280],
      ["light", 300],
    ] as const) {
      await vault.theme(theme);
      await vault.panelWidth(width);
      await vault.screenshot(`coach-${theme}-${String(width)}`, ".mod-right-split");
    }
    await press(/^Adjust to 3/);
    expect(await vault.readNote("Goals/Calls.md")).toContain('revisions:\n  - "2026-11-19: 3"\n');
  });

  test("then asks one question, writes the answer, and never asks it again", async () => {
    await vault.page.waitForFunction(() =>
      document.querySelector(".kith-coach")?.textContent?.includes("When should Kith remind you"),
    );
    await press(/^Friday 16:00/);
    expect(await vault.readNote("Goals/Calls.md")).toContain("remind: Friday 16:00\n");
    await coach().waitFor({ state: "detached" });
  });

  test("takes an answer in the user's own words, and leaves a question for good", async () => {
    await vault.resetVault({
      ...notes,
      "Goals/Mentor.md": "---\ntype: goal\ncadence: once\n---\n# Find a mentor\n",
    });
    await vault.executeCommand("kith:open-panel");
    await press(/^Pick…/);
    await form().getByLabel("By when?").fill("end of January");
    await vault.page.keyboard.press("Enter");
    await form().waitFor({ state: "detached" });
    expect(await vault.readNote("Goals/Mentor.md")).toContain("deadline: 2027-01-31\n");
    await press(/^Leave it open/);
    await coach().waitFor({ state: "detached" });
    expect(await vault.readNote("Goals/Mentor.md")).not.toContain("remind");
  });
});

describe("the form of a new goal", () => {
  test("says how often it would have been met, what all goals ask, and asks what is unsaid", async () => {
    await vault.resetVault(notes);
    await vault.settled();
    await vault.executeCommand("kith:new-goal");
    await form().locator("textarea").fill("Log six lines #call every week");
    const preview = form().locator(".kith-preview");
    await preview.waitFor();
    expect(await preview.textContent()).toMatch(/Your goals ask for about \d+ actions a week/);
    await vault.screenshot("goal-form-advice");
    expect(await vault.axe(".modal")).toEqual([]);
    await preview.getByRole("button", { name: "Friday 16:00" }).click();
    expect(await form().locator("textarea").inputValue()).toBe(
      "Log six lines #call every week, remind me Friday 16:00",
    );
    await form().getByRole("button", { name: "Cancel" }).click();
  });
});

describe("Adjust goal", () => {
  const adjust = async (): Promise<void> => {
    await vault.executeCommand("kith:adjust-goal");
    await vault.page.locator(".prompt input").fill("Five");
    await vault.page.keyboard.press("Enter");
    await form().waitFor();
  };

  test("gives another target from a day on, with the reason", async () => {
    await adjust();
    await form().getByLabel("New target").fill("4");
    await form().getByLabel("From").fill("next Monday");
    await form().getByLabel("Why").fill("New job");
    await vault.page.keyboard.press("Enter");
    await form().waitFor({ state: "detached" });
    expect(await vault.readNote("Goals/Calls.md")).toContain('- "2026-11-23: 4 (New job)"\n');
  });

  test("pauses, takes up, finishes and lets go", async () => {
    for (const [button, status] of [
      ["Pause", "paused"],
      ["Resume", "active"],
      ["Finish", "done"],
    ] as const) {
      await adjust();
      await form().getByRole("button", { name: button }).click();
      await form().waitFor({ state: "detached" });
      expect(await vault.readNote("Goals/Calls.md")).toContain(`status: ${status}\n`);
    }
  });
});
