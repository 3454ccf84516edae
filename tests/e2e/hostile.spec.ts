/** Texts that want to run, to be fetched or to be written somewhere else, in every place where a note's words can appear. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { evil, expectHarmless, openHostile, startHostile, today } from "./hostile-vault";
import { openedPage } from "./opened-page";
import type { VaultPage } from "./vault-page";

let vault: VaultPage;

const modal = () => vault.page.locator(".modal");
openedPage((page) => {
  vault = page;
}, openHostile);

describe("Hostile words are shown as words", () => {
  beforeEach(async () => {
    await startHostile(vault);
  });

  test("in the panel", async () => {
    await vault.executeCommand("kith:open-panel");
    await vault.page.locator(".kith-panel").getByText("Two calls").first().waitFor();
    await expectHarmless(vault, "panel");
    for (const summary of await vault.page.locator(".kith-panel summary").all()) {
      await summary.click();
    }
    await expectHarmless(vault, "panel, opened");
    await vault.screenshot("hostile-panel");
  });

  test("in every block, and in what a block says of a query that it can't read", async () => {
    await vault.openNote("Blocks.md", "preview");
    await vault.page.locator(".markdown-reading-view .kith-block").nth(7).waitFor();
    await vault.untilSaid("Old Tie", ".kith-block");
    await expectHarmless(vault, "blocks");
    await vault.screenshot("hostile-blocks");
    const row = vault.page
      .locator(".kith-block")
      .getByRole("listitem")
      .filter({ hasText: "Old Tie" })
      .first();
    await row.click({ button: "right" });
    await vault.page.locator(".menu .menu-item").first().waitFor();
    await expectHarmless(vault, "menu");
  });

  test.each([
    ["kith:check-notes", ".modal"],
    ["kith:who-next", ".prompt, .modal, .suggestion-container"],
    ["kith:adjust-goal", ".prompt, .modal, .suggestion-container"],
    ["kith:review-goals", ".modal"],
    ["kith:triage", ".modal"],
    ["kith:focus", ".modal"],
  ])("in the window of %s", async (command, window) => {
    await vault.executeCommand(command);
    await vault.page.locator(window).first().waitFor();
    await expectHarmless(vault, command);
  });

  test("in how a note was read", async () => {
    await vault.openNote("2026-11-17.md");
    await vault.executeCommand("kith:explain-note");
    await modal().waitFor();
    await expectHarmless(vault, "explain");
  });

  test("in reminders", async () => {
    await vault.setClock(`${today}T09:31`);
    await vault.advanceClock(60_000);
    await vault.page.locator(".notice").first().waitFor();
    await expectHarmless(vault, "reminders");
  });

  test("in the cells and cards of an address book, which write nothing before they are told to", async () => {
    const before = await vault.everything();
    const cell = `"${evil.replaceAll('"', '""')}"`;
    const csv = `Name,Email,Company,${cell}\n${cell},a@b.c,${cell},${cell}\nDee Okafor,d@e.f,<% kithRan() %> & Co,x\n`;
    await vault.executeCommand("kith:import-people");
    await modal()
      .locator("input[type=file]")
      .setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
    await modal().getByText("Dee Okafor").first().waitFor();
    await expectHarmless(vault, "import");
    expect(await vault.everything()).toEqual(before);
    await modal()
      .getByRole("button", { name: /^Import \d/ })
      .click();
    await modal().waitFor({ state: "detached" });
    const made = Object.entries(await vault.everything()).filter(([path]) => !(path in before));
    expect(made.length).toBeGreaterThan(0);
    for (const [path, text] of made) {
      expect(path).not.toMatch(/[<>:"|?*\\]|\.\./);
      // Templater runs what stands in a note that is made.
      expect(text).not.toMatch(/<%/);
      expect(text).not.toMatch(/^# .*[<>]/m);
    }
    const dee = (await vault.readNote("People/Dee Okafor.md")) ?? "";
    expect(JSON.parse(/^company: (".*")$/m.exec(dee)?.[1] ?? "null")).toBe("<% kithRan() %> & Co");
  });
});

describe("Hostile words that Kith writes into another note", () => {
  /** What must not stand in Kith's own lines: something would run, be fetched, or mean something else there. */
  const live = /<%|<[a-z/]|<!(?!-- kith )|!\[|`[$]?=|\]\(\s*(?:javascript|data):|%%(?! kith:)/i;

  /** What stands between the markers of a section, which is there once and ends once. */
  const sectionOf = (text: string, name: string): string => {
    const [, inside, ...more] = text.split(`%% kith:${name} %%\n`);
    expect({ name, isThere: inside !== undefined, more }).toEqual({
      name,
      isThere: true,
      more: [],
    });
    return (inside ?? "").split("%% kith:end %%")[0] ?? "";
  };
  const endsIn = (text: string): number => text.split("%% kith:end %%").length - 1;
  const withoutFences = (text: string): string =>
    text.replace(/^```.*\n(?:(?!```).*\n)*```$/gm, "");

  test("stand in a review as words, and its links keep meaning", async () => {
    await startHostile(vault);
    await vault.executeCommand("kith:review-week");
    const text = (await vault.readNote("Reviews/2026-W47.md")) ?? "";
    const content = sectionOf(text, "review");
    expect(endsIn(text)).toBe(1);
    expect(live.exec(withoutFences(content))).toBeNull();
    expect(content).toContain("[[Goals/Calls|Two calls");
    expect(content).toContain("[[People/Bo|Bo]]");
    expect(text).not.toMatch(/<%/);
    await vault.openNote("Reviews/2026-W47.md", "preview");
    await vault.page.locator(".markdown-reading-view .kith-review").waitFor();
    await expectHarmless(vault, "review");
    const drawn = await vault.page.evaluate(() => {
      const view = document.querySelector(".markdown-reading-view");
      return Array.from(
        view?.querySelectorAll("img, script, iframe, style, .internal-embed") ?? [],
      ).map(({ outerHTML }) => outerHTML);
    });
    expect(drawn).toEqual([]);
    expect(vault.foreign).toEqual([]);
  });

  test("stand in the sections of a new journal note as words", async () => {
    const sections = ["agenda", "goals", "nurture", "challenge"];
    await startHostile(vault, {
      ".obsidian/daily-notes.json": '{"template":"Templates/Day"}',
      "Templates/Day.md": sections.map((name) => `{{kith:${name}}}\n`).join("\n"),
    });
    await vault.executeCommand("kith:open-journal");
    const text = (await vault.readNote(`${today}.md`)) ?? "";
    expect(endsIn(text)).toBe(sections.length);
    for (const name of sections) {
      const content = sectionOf(text, name);
      expect({ name, content, isLive: live.test(content) }).toMatchObject({
        content: expect.stringMatching(/^- /),
        isLive: false,
      });
    }
    expect(sectionOf(text, "agenda")).toContain("Ring Bo");
    expect(sectionOf(text, "nurture")).toMatch(/^- \[\[People\/Old Tie\|Old Tie\]\]: /m);
    await vault.openNote(`${today}.md`, "preview");
    const made = await vault.page
      .locator(".markdown-reading-view")
      .locator("img, script, iframe")
      .count();
    expect(made).toBe(0);
  });

  test("are one line of the day's note where they are logged, and no other line changes", async () => {
    await startHostile(vault);
    const before = (await vault.readNote("2026-11-18.md")) ?? "";
    await vault.editOutside(`${today}.md`, before);
    await vault.executeCommand("kith:log");
    await modal().getByLabel("What happened").fill(`Called [[Bo]] ${evil}`);
    await vault.page.keyboard.press("Enter");
    await modal().waitFor({ state: "detached" });
    const after = (await vault.readNote(`${today}.md`)) ?? "";
    expect(after).toBe(`${before}- Called [[Bo]] ${evil}\n`);
    await expectHarmless(vault, "logged", "");
  });
});

test("All this made the plugin fail nowhere", async () => {
  expect(await vault.failures()).toEqual([]);
  expect(vault.errors).toEqual([]);
});
