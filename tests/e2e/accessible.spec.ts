/** Everything that Kith shows can be used by everyone: by rules of accessibility, by keyboard, and with a thumb on a phone. */
import { afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { hindrances } from "./thumbs";
import { openedPage } from "./opened-page";
import { VaultPage } from "./vault-page";

let vault: VaultPage;

const shapes: Readonly<Record<string, readonly string[]>> = {
  dormant: ["list", "table", "cards"],
  goals: ["list", "table", "cards"],
  agenda: ["list", "table"],
  interactions: ["list", "table", "heatmap"],
};
const blocks = Object.entries({ ...shapes, "dormant-contacts": ["a mistake"] }).flatMap(
  ([query, all]) => all.map((shape) => `\`\`\`${query}\nas ${shape}\n\`\`\`\n`),
);

const weeks = ["10-06", "10-13", "10-20", "10-27", "11-03", "11-10"];
const notes = {
  ".obsidian/plugins/kith/data.json": JSON.stringify({
    version: 1,
    decisions: { "mute:Goals/Write.md": { muted: true, decidedAt: "2026-11-18T09:00" } },
  }),
  "Blocks.md": ["# Blocks", ...blocks].join("\n"),
  "Goals/Calls.md":
    '---\ntype: goal\ncadence: weekly\ntarget: 5\ncounts: calls\nremind: Friday 4pm\npartner: "[[Bo Li]]"\n---\n# Five calls a week\n',
  "Goals/Write.md": "---\ntype: goal\ncadence: weekly\ncounts: '#letter'\n---\n# Write a letter\n",
  "Goals/Vague.md": "---\ntype: goal\ncadence: wekly\n---\n# Keep in touch\n",
  "People/Ana Ruiz.md":
    "---\ntype: contact\nemail: ana@example.org\nphone: +49 170 1\nbirthday: 1980-11-21\ncircle: close\n---\n",
  "People/Bo Li.md": "---\ntype: contact\n---\n",
  "CRM/Eve Stone.md": "",
  "2026-01-05.md": "- Met [[Bo Li]] for lunch\n",
  ...Object.fromEntries(
    weeks.map((day) => [`2026-${day}.md`, "- Called [[Ana Ruiz]]\n- Called [[Ana Ruiz]] again\n"]),
  ),
  "2026-11-17.md": "- Called [[Cy Dahl]] about the new role\n- Lunch with [[Cy Dahl]]\n",
  "2026-11-19.md":
    "- [ ] Call [[Bo Li]] @2026-11-19 09:00\n- [ ] Write to [[Ana Ruiz]] 📅 2026-11-18\n\nI should thank [[Ana Ruiz]]\n",
};
const people = {
  name: "people.csv",
  mimeType: "text/csv",
  buffer: Buffer.from("Name,Email,Firm\nDee Okafor,dee@example.org,Peak\n"),
};

/** A command that opens a window, with what is done in it before it is looked at. */
type Opened = readonly [command: string, what: string, next?: () => Promise<void>];

const windows: readonly Opened[] = [
  ["open-journal-of-day", "the day of a journal"],
  ["log", "logging"],
  ["new-goal", "a new goal"],
  ["new-contact", "a new contact"],
  ["import-people", "an import"],
  [
    "import-people",
    "an import's preview",
    async () => {
      await vault.page.locator(".modal input[type=file]").setInputFiles(people);
      await vault.page.locator(".modal").getByText("Dee Okafor.md").waitFor();
    },
  ],
  ["export-contacts", "the export of contacts"],
  ["export-data", "the export of data"],
  ["choose-people", "the marks of people"],
  ["missing-people", "people without a note"],
  ["adjust-goal", "the choice of a goal"],
  [
    "adjust-goal",
    "an adjustment",
    async () => {
      await vault.page.keyboard.press("Enter");
      await vault.page.locator(".modal .kith-form").waitFor();
    },
  ],
  ["review-goals", "the walk through all goals"],
  ["who-next", "the choice of who is next"],
  ["triage", "the triage"],
  ["check-notes", "the problems"],
  ["focus", "the focus time"],
  ["do-not-disturb", "quiet"],
  ["unmute", "the choice of what is muted"],
  ["explain-note", "how a note was read"],
  ["insert-journal-section", "the choice of a section"],
];
/** Commands that act at once or open a note. */
const others = [
  "be-disturbed",
  "export-calendar",
  "open-journal",
  "open-panel",
  "review-month",
  "review-quarter",
  "review-week",
  "review-year",
  "undo",
];

const top = ".modal-container > :is(.modal, .prompt)";
const container = () => vault.page.locator(".modal-container");

async function open([command, , next]: Opened): Promise<void> {
  await vault.executeCommand(`kith:${command}`);
  await container().first().waitFor();
  await next?.();
}

async function closeByKey(): Promise<void> {
  await vault.page.keyboard.press("Escape");
  await container().waitFor({ state: "detached", timeout: 3000 });
}

/** Waits until the focus is in what the selector finds. */
const untilFocused = (selector: string) =>
  vault.page.waitForFunction((where) => Boolean(document.activeElement?.closest(where)), selector, {
    polling: 50,
    timeout: 3000,
  });

async function inBothThemes(selector: string): Promise<void> {
  for (const theme of ["light", "dark"] as const) {
    await vault.theme(theme);
    expect({ theme, found: await vault.axe(selector) }).toEqual({ theme, found: [] });
  }
}

/** Surfaces that are no windows: how each is brought up, and where it is. */
const places: readonly (readonly [what: string, selector: string, show: () => Promise<void>])[] = [
  [
    "a notice with buttons",
    ".notice-container",
    () => vault.page.locator(".notice .kith-notice-buttons").first().waitFor(),
  ],
  [
    "every block in every shape",
    ".markdown-reading-view",
    async () => {
      await vault.openNote("Blocks.md", "preview");
      await vault.untilSaid("Bo Li", ".markdown-reading-view .kith-block");
      const shown = vault.page.locator(".markdown-reading-view .kith-block");
      expect([await shown.count(), await shown.locator(".kith-mistakes").count()]).toEqual([
        blocks.length,
        1,
      ]);
    },
  ],
  ...["kith-goals", "kith-contacts"].map(
    (id) =>
      [
        `the view ${id} of a base`,
        "#base",
        async () => {
          await vault.page.evaluate((view) => {
            document.querySelector("#base")?.remove();
            const style = "position:fixed;inset:0;background:var(--background-primary)";
            const el = document.body.createDiv({ attr: { id: "base", style } });
            window.host?.openBase(view, el);
          }, id);
          await vault.page.locator("#base .kith-block").first().waitFor();
        },
      ] as const,
  ),
  [
    "the settings",
    ".vertical-tab-content",
    async () => {
      await vault.page.evaluate(() => {
        const setting = window.host?.app.setting;
        setting?.open();
        setting?.openTabById("kith");
      });
      await vault.untilSaid("2 contacts in People", ".setting-item-description");
    },
  ],
  // On a phone it lies over the note, so it comes last.
  [
    "the panel",
    ".kith-panel",
    async () => {
      await vault.executeCommand("kith:open-panel");
      await vault.page.locator(".kith-panel .kith-goal-group").first().waitFor();
    },
  ],
];

openedPage(
  (page) => {
    vault = page;
  },
  () =>
    VaultPage.open(
      { plugin: "." },
      { plugins: ["kith"], now: "2026-11-19T10:00", open: "2026-11-19.md" },
    ),
);

// What a test left open would stand in the next one's way.
afterEach(async () => {
  await vault.page.evaluate(() => {
    document.querySelector("#base")?.remove();
  });
  for (let left = await container().count(); left > 0; left -= 1)
    await vault.page.keyboard.press("Escape");
});

describe("on a wide screen", () => {
  beforeAll(async () => {
    await vault.resetVault(notes);
    await vault.settled();
  });

  test("every command is known to open a window, or not to", async () => {
    await vault.openNote("2026-11-19.md");
    const commands = await vault.page.evaluate(() =>
      (window.host?.app.commands.listCommands() ?? [])
        .map(({ id }) => id)
        .filter((id) => id.startsWith("kith:")),
    );
    const known = new Set([...windows.map(([command]) => command), ...others]);
    const named = [...known].map((command) => `kith:${command}`);
    // Ending the quiet is offered only while there is one.
    expect([...new Set([...commands, "kith:be-disturbed"])].sort()).toEqual(named.sort());
  });

  test.each(places)("%s keeps the rules in light and dark", async (_, selector, show) => {
    await show();
    await inBothThemes(selector);
  });

  test.each(windows)(
    "%s (%s) keeps the rules, takes the focus, and gives it back on Escape",
    async (...opened) => {
      await vault.executeCommand("kith:open-panel");
      await vault.openNote("2026-11-19.md");
      await vault.page.locator(".kith-panel .kith-fold").first().focus();
      await open(opened);
      await untilFocused(top);
      await inBothThemes(top);
      await closeByKey();
      await untilFocused(".kith-panel .kith-fold");
    },
  );
});

describe("on a phone", () => {
  beforeAll(async () => {
    await vault.resetVault(notes);
    await vault.forgetDevice();
    await vault.asPhone();
    await vault.settled();
  });

  test.each(places)("%s has room for thumbs", async (_, selector, show) => {
    await show();
    expect(await hindrances(vault.page, selector)).toEqual([]);
    expect(await vault.axe(selector)).toEqual([]);
  });

  test.each(windows)("%s (%s) has room for thumbs", async (...opened) => {
    await vault.openNote("2026-11-19.md");
    await open(opened);
    expect(await hindrances(vault.page, top)).toEqual([]);
    expect(await vault.axe(top)).toEqual([]);
    await closeByKey();
  });
});

test("no failure of the plugin and no error of the page came of all this", async () => {
  expect(await vault.failures()).toEqual([]);
  expect(vault.errors).toEqual([]);
});
