/** Reviews in a browser: the note, what can be done in it, the summary to share, and all goals one by one. */
import { describe, expect, test } from "@jest/globals";
import { openedPage } from "./opened-page";
import type { VaultPage } from "./vault-page";

let vault: VaultPage;

const weeks = ["10-06", "10-13", "10-20", "10-27", "11-03", "11-10", "11-17"];
const notes = {
  ".obsidian/plugins/kith/data.json": '{"version":1}',
  "Goals/Calls.md":
    '---\ntype: goal\ncadence: weekly\ntarget: 5\ncounts: calls\nremind: Friday 4pm\npartner: "[[Bo]]"\n---\n# Five calls a week\n',
  "Goals/Write.md":
    "---\ntype: goal\ncadence: weekly\ncounts: '#letter'\nremind: Friday 4pm\n---\n# Write a letter\n",
  "People/Ana Ruiz.md": "---\ntype: contact\ncadence: daily\n---\n",
  ...Object.fromEntries(
    weeks.map((day) => [`2026-${day}.md`, "- Called [[Ana Ruiz]]\n- Called [[Ana Ruiz]] again\n"]),
  ),
};
const path = "Reviews/2026-W47.md";
const block = () => vault.page.locator(".markdown-reading-view .kith-review");
const modal = () => vault.page.locator(".modal .kith-form");

openedPage((page) => {
  vault = page;
});

describe("the weekly review", () => {
  test("is a note with each goal, its evidence and a place for the user's own words", async () => {
    await vault.resetVault(notes);
    await vault.settled();
    await vault.executeCommand("kith:review-week");
    const text = (await vault.readNote(path)) ?? "";
    expect(text).toMatch(/^# Review of week 47, 2026\n\n%% kith:review %%\n/);
    expect(text).toContain("- [[Goals/Calls|Five calls a week]]: ");
    expect(text).toContain("[[2026-11-17|Tue 17 Nov]]: Called Ana Ruiz");
    expect(await vault.page.evaluate(() => window.host?.app.workspace.getActiveFile()?.path)).toBe(
      path,
    );
  });

  test("run again brings its own lines up to date and keeps the user's", async () => {
    const before = (await vault.readNote(path)) ?? "";
    const mine = before.replace("## Plans\n", "## Plans\n\nMy own line\n") + "\nWhat I learned.\n";
    await vault.editOutside(path, mine);
    await vault.editOutside("2026-11-18.md", "- Called [[Ana Ruiz]] a third time\n");
    await vault.executeCommand("kith:review-week");
    const after = (await vault.readNote(path)) ?? "";
    expect(after).toContain("a third time");
    expect(after).toContain("My own line\n");
    expect(after.endsWith("\nWhat I learned.\n")).toBe(true);
    await vault.executeCommand("kith:review-week");
    expect(await vault.readNote(path)).toBe(after);
  });

  test("shows histories and a year as pictures, and each line leads on", async () => {
    await vault.openNote(path, "preview");
    await block().waitFor();
    expect(await block().locator("svg.kith-history").count()).toBe(2);
    expect(await block().locator("svg.kith-heat-map").count()).toBe(1);
    expect(await vault.axe(".markdown-reading-view .kith-review")).toEqual([]);
    for (const theme of ["light", "dark"] as const) {
      await vault.theme(theme);
      await vault.screenshot(`review-${theme}`);
    }
    await vault.theme("light");
    await block().getByRole("button", { name: "Log an interaction with Ana Ruiz" }).click();
    await modal().waitFor();
    await vault.page.keyboard.press("Escape");
    await modal().waitFor({ state: "detached" });
  });

  test("copies the summary for the partner, of numbers only", async () => {
    await vault.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await block().getByRole("button", { name: "Copy summary for Bo" }).click();
    await vault.page.locator(".notice").first().waitFor();
    const copied = await vault.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("- Five calls a week: ");
    expect(copied).not.toContain("Ana");
  });

  test("adjusts a goal with one click", async () => {
    await block()
      .getByRole("button", { name: /^Adjust to 3: Five calls/ })
      .click();
    await vault.settled();
    expect(await vault.readNote("Goals/Calls.md")).toContain('- "2026-11-19: 3"\n');
  });

  test.each([
    ["month", "Reviews/2026-11.md", "Review of November 2026"],
    ["quarter", "Reviews/2026-Q4.md", "Review of Q4 2026"],
    ["year", "Reviews/2026.md", "Review of 2026"],
  ])("has longer sisters: the %s", async (unit, note, title) => {
    await vault.executeCommand(`kith:review-${unit}`);
    expect(await vault.readNote(note)).toContain(`# ${title}\n`);
  });

  test("with half of its markers gone is refused, and the note stays", async () => {
    const half = "# Review\n\n%% kith:review %%\n- x\n\n## My notes\nMine\n";
    await vault.resetVault({ ...notes, [path]: half });
    await vault.settled();
    await vault.executeCommand("kith:review-week");
    expect((await vault.page.locator(".notice").allTextContents()).join()).toContain(
      "begins on line 3 has lost its end",
    );
    expect(await vault.readNote(path)).toBe(half);
  });
});

describe("all goals one by one", () => {
  test("each is kept, adjusted, paused or let go, with one reason for all", async () => {
    await vault.resetVault(notes);
    await vault.settled();
    await vault.executeCommand("kith:review-goals");
    await modal().waitFor();
    await vault.screenshot("goal-walk");
    expect(await vault.axe(".modal")).toEqual([]);
    expect(await modal().textContent()).toContain("1 of 2");
    await modal().getByLabel("What has changed?").fill("New job");
    await modal().getByRole("button", { name: "Adjust to 3" }).click();
    await vault.page.waitForFunction(() =>
      document.querySelector(".modal")?.textContent?.includes("2 of 2"),
    );
    await modal().getByRole("button", { name: "Pause" }).click();
    await vault.page.waitForFunction(() =>
      document.querySelector(".modal")?.textContent?.includes("That was all of them."),
    );
    await modal().getByRole("button", { name: "OK" }).click();
    expect(await vault.readNote("Goals/Calls.md")).toContain('- "2026-11-19: 3 (New job)"\n');
    expect(await vault.readNote("Goals/Write.md")).toContain("status: paused\n");
  });
});
