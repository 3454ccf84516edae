/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The commands of the palette, run in the stand-in for the app. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { catalogueFor } from "../../src/core/index";
import { aVault, clearScreen, dataPath, type KithOver, kithOver } from "./kith-over";

beforeEach(clearScreen);

const commandsOf = ({ host }: KithOver) =>
  Object.values(host.app.commands.commands).filter(({ id }) => id.startsWith("kith:"));
const titleOf = ({ top }: KithOver): string =>
  top().querySelector(".modal-title")?.textContent ?? "";

describe("A command", () => {
  test("has a name of its own in either language, in sentence case and without a hotkey", async () => {
    const english = await kithOver(aVault);
    const names = commandsOf(english).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(commandsOf(english).flatMap(({ hotkeys }) => hotkeys ?? [])).toEqual([]);
    for (const name of names) expect(name).toMatch(/^Kith: [A-Z][^A-Z]*( vCard| [A-Z].*)?$/);
    clearScreen();
    const german = await kithOver(aVault, { language: "de" });
    const spoken = commandsOf(german).map(({ name }) => name);
    expect(new Set(spoken).size).toBe(names.length);
    expect(spoken.filter((name) => names.includes(name))).toEqual([]);
  });

  test.each([
    ["log", "Log an interaction"],
    ["new-goal", "New goal"],
    ["new-contact", "New contact"],
    ["open-journal-of-day", "Open journal of a day"],
    ["import-people", "Import people"],
    ["export-contacts", "Export"],
    ["export-data", "Export"],
    ["choose-people", "Choose who is a person"],
    ["missing-people", "People without a note"],
    ["review-goals", "Review all goals one by one"],
    ["triage", "Sort contacts into circles"],
    ["check-notes", "Problems in notes"],
    ["focus", "Focus time"],
    ["do-not-disturb", "Do not disturb"],
  ])(
    "such as %s opens a window whose name is %s, and Escape leaves it with nothing written",
    async (id, title) => {
      const kith = await kithOver(aVault);
      const before = kith.files();
      expect(await kith.run(id)).toBe(true);
      expect(titleOf(kith)).toBe(title);
      expect(kith.top().querySelector("[role=dialog] .modal-title")?.textContent).toBe(title);
      await kith.escape();
      expect(kith.windows()).toBe(0);
      expect(kith.files()).toEqual(before);
      expect(kith.host.failures).toEqual([]);
    },
  );

  test("of no use now is not offered", async () => {
    const kith = await kithOver(aVault);
    for (const id of ["be-disturbed", "unmute", "explain-note", "insert-journal-section"]) {
      expect(await kith.run(id)).toBe(false);
    }
  });

  test.each(["adjust-goal", "who-next", "insert-journal-section", "explain-note", "check-notes"])(
    "closes its window with the plugin: %s",
    async (id) => {
      const kith = await kithOver(aVault);
      await kith.open("People/Ana.md");
      await kith.run(id);
      expect(kith.windows()).toBe(1);
      await kith.escape();
      expect(kith.windows()).toBe(0);
      await kith.run(id);
      await kith.unload();
      expect(kith.windows()).toBe(0);
    },
  );

  test("brings the focus into its window, also where there is no field", async () => {
    const kith = await kithOver(aVault);
    await kith.open("People/Ana.md");
    for (const id of ["check-notes", "explain-note", "review-goals", "focus"]) {
      await kith.run(id);
      expect(kith.top().contains(document.activeElement)).toBe(true);
      await kith.escape();
    }
  });

  test("is gone once the plugin is turned off", async () => {
    const kith = await kithOver(aVault);
    await kith.unload();
    expect(commandsOf(kith)).toEqual([]);
  });
});

describe("Undo", () => {
  test("says so where there is nothing to undo", async () => {
    const kith = await kithOver(aVault);
    await kith.run("undo");
    expect(kith.notices()).toContain("There is nothing to undo.");
  });

  test("says what it took back", async () => {
    const kith = await kithOver(aVault);
    await kith.run("log");
    await kith.type("What happened", "Called Ana");
    await kith.click("Log");
    expect(kith.file("2026-11-22.md")).toContain("Called Ana");
    await kith.run("undo");
    expect(kith.file("2026-11-22.md")).toBeUndefined();
    expect(kith.notices().join()).toContain("Undone: ");
  });
});

describe("The journal of today", () => {
  test("is made where it is missing, and opened", async () => {
    const kith = await kithOver(aVault);
    await kith.run("open-journal");
    expect(kith.file("2026-11-22.md")).toBeDefined();
    expect(kith.host.app.workspace.getActiveFile()?.path).toBe("2026-11-22.md");
  });

  test("is not made where the settings of its place are no JSON, and that is said", async () => {
    const kith = await kithOver({ ...aVault, ".obsidian/daily-notes.json": "{folder" });
    await kith.run("open-journal");
    expect(kith.file("2026-11-22.md")).toBeUndefined();
    expect(kith.notices().join()).toContain("no JSON");
  });
});

describe("A review", () => {
  test("is written once and brought up to date after, keeping what was written into it", async () => {
    const kith = await kithOver(aVault);
    await kith.run("review-week");
    const path = kith.host.app.workspace.getActiveFile()?.path ?? "";
    const first = kith.file(path) ?? "";
    expect(first).toContain("%% kith:review %%");
    await kith.sync(path, `${first}\nMy own words.\n`);
    await kith.sync("2026-11-21.md", "- Called [[Ben]]\n");
    await kith.run("review-week");
    expect(kith.file(path)).toContain("My own words.");
    expect(kith.file(path)?.split("%% kith:review %%")).toHaveLength(2);
  });
});

describe("Adjust goal", () => {
  test("asks which, then for the new target, and writes it", async () => {
    const kith = await kithOver(aVault);
    await kith.run("adjust-goal");
    await kith.press("Enter");
    expect(titleOf(kith)).toBe("Adjust “Call two friends”");
    await kith.type("New target", "3");
    await kith.click("Adjust");
    expect(kith.file("Goals/Calls.md")).toContain("2026-11-22: 3");
  });

  test("of a goal whose note goes meanwhile says so, and makes no note", async () => {
    const kith = await kithOver(aVault);
    await kith.run("adjust-goal");
    await kith.press("Enter");
    await kith.sync("Goals/Calls.md", null);
    await kith.type("New target", "3");
    await kith.click("Adjust");
    expect(kith.top().querySelector("[role=alert]")?.textContent).toContain("Goals/Calls.md");
    expect(kith.file("Goals/Calls.md")).toBeUndefined();
  });
});

describe("Who next", () => {
  test("lists people with why now, finds them by their names, and opens the chosen one's note", async () => {
    const kith = await kithOver({
      ...aVault,
      "2026-01-05.md": "- Called [[Ben]]\n",
    });
    await kith.run("who-next");
    const lines = () =>
      [...kith.top().querySelectorAll(".suggestion-item")].map(({ textContent }) => textContent);
    expect(lines().join()).toContain("Ben");
    await kith.type("Who next?", "nobody");
    expect(lines()).toEqual([]);
    await kith.type("Who next?", "BEN");
    await kith.press("Enter");
    expect(kith.host.app.workspace.getActiveFile()?.path).toBe("People/Ben.md");
  });
});

describe("Explain this note", () => {
  test("says of each line what it is to Kith, and leads to it", async () => {
    const kith = await kithOver(aVault);
    await kith.open("2026-11-20.md");
    expect(await kith.run("explain-note")).toBe(true);
    expect(kith.top().textContent).toContain("journal, 2026-11-20");
    const why = [...kith.top().querySelectorAll(".kith-explained-why")].map(
      ({ textContent }) => textContent.split(" · ")[0],
    );
    expect(why).toEqual(["interaction", "plan", "plan"]);
    await kith.click("- Called [[Ana]]");
    expect(kith.windows()).toBe(0);
  });

  test("of a note that goes while it is explained says so when a line is opened", async () => {
    const kith = await kithOver(aVault);
    await kith.open("2026-11-20.md");
    await kith.run("explain-note");
    await kith.sync("2026-11-20.md", null);
    await kith.click("- Called [[Ana]]");
    expect(kith.notices()).toContain("There is no note 2026-11-20.md any more.");
  });

  test("says that a note is nothing to Kith", async () => {
    const kith = await kithOver({ ...aVault, "Recipe.md": "Flour\n" });
    await kith.open("Recipe.md");
    await kith.run("explain-note");
    expect(kith.top().textContent).toContain("Nothing to Kith");
  });
});

describe("Insert journal section", () => {
  const insert = async (kith: KithOver, section: string): Promise<void> => {
    await kith.run("insert-journal-section");
    await kith.type("Which section?", section);
    await kith.press("Enter");
  };

  test("puts it where the cursor is, and a second time brings it up to date in place", async () => {
    const kith = await kithOver({ ...aVault, "2026-11-22.md": "One\n\nTwo\n" });
    const view = await kith.open("2026-11-22.md");
    view.editor.setCursor({ line: 1, ch: 0 });
    await insert(kith, "Goals");
    const first = kith.file("2026-11-22.md") ?? "";
    expect(first).toMatch(
      /^One\n+%% kith:goals %%[\s\S]*Call two friends[\s\S]*%% kith:end %%\n+Two\n$/,
    );
    view.editor.setCursor({ line: 0, ch: 0 });
    await insert(kith, "Goals");
    expect(kith.file("2026-11-22.md")).toBe(first);
  });

  test("is not put anywhere where the note went while it was chosen", async () => {
    const kith = await kithOver({ ...aVault, "2026-11-22.md": "One\n" });
    await kith.open("2026-11-22.md");
    await kith.run("insert-journal-section");
    await kith.sync("2026-11-22.md", null);
    await kith.press("Enter");
    expect(kith.file("2026-11-22.md")).toBeUndefined();
    expect(kith.host.failures).toEqual([]);
  });
});

describe("Check notes", () => {
  test("says that all is well, then names what is not, as soon as a note says it", async () => {
    const kith = await kithOver(aVault);
    await kith.run("check-notes");
    expect(kith.top().textContent).toContain(catalogueFor("en").app.reports.noProblems);
    await kith.sync("Goals/Bad.md", "---\ntype: goal\ncadence: fortnihgtly\n---\n# Bad\n");
    expect(kith.top().textContent).toContain("fortnihgtly");
    expect(kith.top().textContent).not.toContain(catalogueFor("en").app.reports.noProblems);
  });

  test("leads to the line and is gone then", async () => {
    const kith = await kithOver({
      ...aVault,
      "Goals/Bad.md": "---\ntype: goal\ncadence: fortnihgtly\n---\n# Bad\n",
    });
    await kith.run("check-notes");
    kith
      .top()
      .querySelector<HTMLElement>(".kith-link, a, button:not(.modal-close-button)")
      ?.click();
    await kith.settled();
    expect(kith.windows()).toBe(0);
    expect(kith.host.app.workspace.getActiveFile()?.path).toBe("Goals/Bad.md");
  });

  test("names mistakes in query blocks, those in callouts and lists too, and leaves out a note that goes meanwhile", async () => {
    const kith = await kithOver({
      ...aVault,
      "Home.md": "> [!note]\n> ```dormant\n> sort by nmae\n> ```\n",
      "List.md": "- one\n  ```goals\n  cadnce is weekly\n  ```\n",
      "Gone.md": "```dormant\nlimit gone\n```\n",
    });
    const { vault } = kith.host.app;
    const read = vault.cachedRead.bind(vault);
    vault.cachedRead = (file) =>
      file.path === "Gone.md" ? Promise.reject(new Error("It is gone.")) : read(file);
    await kith.run("check-notes");
    await kith.settled();
    const text = kith.top().textContent;
    expect(text).toContain("nmae");
    expect(text).toContain("cadnce");
    expect(text).not.toContain("gone");
  });

  test("names the settings too", async () => {
    const kith = await kithOver({ ...aVault, [dataPath]: '{"dormantAfter":["x"]}' });
    await kith.run("check-notes");
    expect(kith.top().textContent).toContain("dormantAfter");
  });
});
