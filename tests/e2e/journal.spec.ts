/** The journal in a browser: a day's note made, sections put in, interactions logged, and what makes it hard. */
import { describe, expect, test } from "@jest/globals";
import { openedPage } from "./opened-page";
import type { VaultPage } from "./vault-page";

let vault: VaultPage;

const data = (settings: object): string => JSON.stringify({ version: 1, ...settings });
const daily = (settings: object) => ({ ".obsidian/daily-notes.json": JSON.stringify(settings) });
const kith = (settings: object) => ({ ".obsidian/plugins/kith/data.json": data(settings) });
const notes = {
  ...kith({}),
  "People/Ana Ruiz.md": "---\ntype: contact\n---\n",
  "People/Louie Alvarez.md": "---\ntype: contact\n---\n",
  "Goals/Calls.md":
    "---\ntype: goal\ncadence: weekly\ntarget: 2\ncounts: calls\n---\n# Two calls a week\n",
  "Journal/2026-01-05.md": "- Called [[Ana Ruiz]] about the garden\n",
};
const form = () => vault.page.locator(".modal .kith-form");
const notices = () => vault.page.locator(".notice").allTextContents();
const opened = () =>
  vault.page.evaluate(() => window.host?.app.workspace.getActiveFile()?.path ?? null);

openedPage((page) => {
  vault = page;
});

describe("today's journal", () => {
  test("is made of the user's template with Kith's sections, and opened; a second time it is only opened", async () => {
    await vault.resetVault({
      ...notes,
      ...daily({ folder: "Journal", template: "Templates/Day" }),
      "Templates/Day.md":
        "# {{date:Do MMMM}}\n<% tp.file.cursor() %>\n{{kith:goals}}\n{{kith:nurture}}\n",
    });
    await vault.executeCommand("kith:open-journal");
    const text = await vault.readNote("Journal/2026-11-19.md");
    expect(text).toBe(
      [
        "# 19th November",
        "<% tp.file.cursor() %>",
        "%% kith:goals %%",
        "- Two calls a week: 0/2, on track",
        "%% kith:end %%",
        "%% kith:nurture %%",
        "- [[People/Ana Ruiz|Ana Ruiz]]: 10 months since a call in January",
        "%% kith:end %%",
        "",
      ].join("\n"),
    );
    expect(await opened()).toBe("Journal/2026-11-19.md");
    await vault.executeCommand("kith:open-journal");
    expect(await vault.readNote("Journal/2026-11-19.md")).toBe(text);
  });

  test("of any day in words can be opened", async () => {
    await vault.executeCommand("kith:open-journal-of-day");
    await form().getByLabel("Which day?").fill("tomorrow");
    await vault.page.keyboard.press("Enter");
    await form().waitFor({ state: "detached" });
    await vault.settled();
    expect(await opened()).toBe("Journal/2026-11-20.md");
  });

  test("that another device made meanwhile stays as it is, and is opened once the app knows it", async () => {
    await vault.resetVault({ ...notes, ...daily({ folder: "Journal" }) });
    await vault.settled();
    await vault.page.evaluate(() => {
      window.host?.adapter.seed("Journal/2026-11-19.md", "from the phone\n", 0);
    });
    await vault.executeCommand("kith:open-journal");
    await vault.page.evaluate(() => {
      window.host?.adapter.onDiskChange({ type: "file", path: "Journal/2026-11-19.md" });
    });
    await vault.page.waitForFunction(
      () => window.host?.app.workspace.getActiveFile()?.path === "Journal/2026-11-19.md",
    );
    expect(await vault.readNote("Journal/2026-11-19.md")).toBe("from the phone\n");
    expect(await notices()).toEqual([]);
  });

  test("says clearly what is missing, and loses nothing", async () => {
    await vault.resetVault({
      ...notes,
      ...daily({ folder: "Days", template: "Templates/Gone" }),
    });
    await vault.executeCommand("kith:open-journal");
    expect((await notices()).join("\n")).toContain("Templates/Gone, is not there");
    expect((await notices()).join("\n")).toContain("no folder Days");
    expect(await vault.readNote("Days/2026-11-19.md")).toBe("");
    for (const [format, said] of [
      ["[../../]YYYY-MM-DD", "leads out of the vault"],
      ["YYYY-MM-DD HH:mm", "not every system can write"],
    ] as const) {
      await vault.resetVault({ ...notes, ...daily({ folder: "Days", format }) });
      await vault.executeCommand("kith:open-journal");
      expect((await notices()).join("\n")).toContain(said);
    }
    await vault.resetVault(notes);
    await vault.executeCommand("kith:open-journal");
    expect((await notices()).join("\n")).toContain("No settings for daily notes");
    expect(await vault.readNote("2026-11-19.md")).toBe("");
  });
});

describe("a journal section", () => {
  const insert = async (name: string): Promise<void> => {
    await vault.executeCommand("kith:insert-journal-section");
    await vault.page.locator(".prompt input").fill(name);
    await vault.page.keyboard.press("Enter");
    await vault.settled();
  };

  test("is put into a note that is there, and brought up to date instead of put in twice", async () => {
    await vault.resetVault({
      ...notes,
      ...kith({ prompts: ["Who, and why?"] }),
      "2026-11-19.md": "Mine\n",
    });
    await vault.openNote("2026-11-19.md");
    await insert("Prompts");
    const text = "Mine\n%% kith:prompts %%\n- Who, and why?\n%% kith:end %%\n";
    expect(await vault.readNote("2026-11-19.md")).toBe(text);
    await insert("Prompts");
    expect(await vault.readNote("2026-11-19.md")).toBe(text);
  });

  test("with half of its markers gone is refused with the line, and stays", async () => {
    const half = "Mine\n%% kith:prompts %%\n- Who?\nMore of mine\n";
    await vault.resetVault({ ...notes, "2026-11-19.md": half });
    await vault.openNote("2026-11-19.md");
    await insert("Prompts");
    expect((await notices()).join("\n")).toContain("begins on line 2 has lost its end");
    expect(await vault.readNote("2026-11-19.md")).toBe(half);
  });
});

describe("logging", () => {
  const log = async (words: string, ...people: readonly string[]): Promise<void> => {
    await vault.executeCommand("kith:log");
    await form().getByLabel("What happened").fill(words);
    for (const name of people) {
      await form().getByLabel("With", { exact: true }).fill(name);
      await vault.page.keyboard.press("Enter");
    }
    await form().getByRole("button", { name: "Log", exact: true }).click();
    await form().waitFor({ state: "detached" });
  };

  test("joins the user's list under the user's heading, with several people in one line", async () => {
    await vault.resetVault({
      ...notes,
      ...daily({ folder: "Journal" }),
      ...kith({ logHeading: "## Log" }),
      "Journal/2026-11-19.md": "## Log\n* Slept well\n\n## Ideas\n",
    });
    await log("Lunch in town", "Ana", "Lou");
    expect(await vault.readNote("Journal/2026-11-19.md")).toBe(
      "## Log\n* Slept well\n* [[Ana Ruiz]], [[Louie Alvarez]]: Lunch in town\n\n## Ideas\n",
    );
  });

  test("writes links in the user's link format", async () => {
    await vault.page.evaluate(() => {
      window.host?.app.vault.setConfig("useMarkdownLinks", true);
      window.host?.app.vault.setConfig("newLinkFormat", "relative");
    });
    await log("Called", "Ana");
    expect(await vault.readNote("Journal/2026-11-19.md")).toContain(
      "* [Ana Ruiz](../People/Ana%20Ruiz.md): Called\n",
    );
    await vault.executeCommand("kith:open-panel");
    await vault.page.waitForFunction(() =>
      document.querySelector(".kith-count")?.textContent?.includes("1/2"),
    );
  });
});
