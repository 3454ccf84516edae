/** Texts that want to run, to be fetched or to be written somewhere else, in every place where a note's words can appear. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { VaultPage } from "./vault-page";

let vault: VaultPage;

/** Each would call `kithRan`, reach the network, or end what it stands in. */
const pieces = [
  `<img src=x onerror="kithRan('img')">`,
  `<script>kithRan('script')</script>`,
  `<svg onload="kithRan('svg')"></svg>`,
  `<iframe srcdoc="<script>parent.kithRan('frame')</script>"></iframe>`,
  `<a href="javascript:kithRan('a')">press</a>`,
  `<style>.kith-panel{display:none}</style>`,
  `<% kithRan('templater') %><%* kithRan('templater') %>`,
  "`= kithRan('dataview')` `$= kithRan('dataviewjs')`",
  `[[x]](javascript:kithRan('link'))`,
  `[go](javascript:kithRan('js')) [gone](data:text/html,<script>kithRan('data')</script>)`,
  `![pic](https://pictures.example/pic.png) ![[Secret]]`,
  `%% kith:end %% {{kithRan}} \${kithRan('dollar')}`,
];
const evil = pieces.join(" ");
/** As a name of a file: the longest of what systems take. */
const evilName = "Eve <img src=x onerror=kithRan('name')> ${kithRan('name')} <%kithRan()%>";
const quoted = JSON.stringify(evil);
const today = "2026-11-19";

const settings = {
  version: 1,
  circles: [{ name: evil, cadence: "weekly" }],
  namedTimes: { [evil]: "10:00" },
  prompts: [],
  weekStart: evil,
};
const notes: Record<string, string> = {
  ".obsidian/plugins/kith/data.json": JSON.stringify(settings),
  "Secret.md": "Nobody's business\n",
  [`People/${evilName}.md`]: `---\naliases: [${quoted}]\ncircle: ${quoted}\ncompany: ${quoted}\nphone: ${quoted}\ntags: [${quoted}, person]\ncadence: ${quoted}\nbirthday: ${quoted}\n---\n`,
  "People/Bo.md": `---\ncircle: ${quoted}\ncompany: ${quoted}\ncadence: weekly\nlast-contact: 2026-11-01\n---\n`,
  "People/Old Tie.md": `---\naliases: [${quoted}]\ncompany: ${quoted}\n---\n`,
  "Goals/Calls.md": `---\ntype: goal\ncadence: weekly\ntarget: 2\ncounts: calls\npartner: ${quoted}\n---\n# Two calls ${evil}\n`,
  "Goals/Broken.md": `---\ntype: goal\ncadence: ${quoted}\ncounts: ${quoted}\nremind: ${quoted}\ndeadline: ${quoted}\n---\n# Broken ${evil}\n`,
  "Goals.md": `---\ntype: goals\n---\n## Every day\n- Write a line ${evil}\n- [ ] A challenge for 30 days ${evil} [for:: 30 days] [start:: 2026-11-10]\n`,
  "2026-01-05.md": `- Met [[Old Tie]] ${evil}\n`,
  "2026-11-17.md": `- Called [[Bo]] #call ${evil}\n- [ ] Write to [[Bo]] ${evil} 📅 2026-11-18\nI should thank [[Bo]] ${evil}\n`,
  "2026-11-18.md": `- [ ] Ring [[Bo]] ${evil} 📅 ${today}\n- [ ] ${evil} [[Bo]] @${today} 09:30\n`,
  "Blocks.md": [
    "```dormant\nshow name, company, last contact, via, circle, phone\nas table\n```",
    "```dormant\ngroup by company\nas cards\n```",
    `\`\`\`dormant\n${evil.replaceAll("`", "'")}\n\`\`\``,
    `\`\`\`dormant\nin circle ${evil.replaceAll("`", "'")}\nexplain\n\`\`\``,
    "```goals\n```",
    "```agenda\nnext 14 days\n```",
    "```interactions\n```",
    "```interactions\nas heatmap\n```",
    "",
  ].join("\n\n"),
};

/** What Kith draws: its own elements, its windows and notices. */
const surfaces =
  ".kith-panel, .kith-block, .kith-review, .modal, .notice, .menu, .suggestion-container, .prompt";

/** Nothing ran, nothing was made an element of, and nothing was asked for; where `holds` is given, it was shown as text. */
async function expectHarmless(where: string, holds = "<img src=x"): Promise<void> {
  await vault.settled();
  const found = await vault.page.evaluate((selector) => {
    const roots = Array.from(document.querySelectorAll(selector));
    const within = (what: string): readonly string[] =>
      roots.flatMap((root) =>
        Array.from(root.querySelectorAll(what)).map(({ outerHTML }) => outerHTML.slice(0, 200)),
      );
    const handlers = roots.flatMap((root) =>
      Array.from(root.querySelectorAll("*")).flatMap((each) =>
        each.getAttributeNames().filter((name) => name.startsWith("on")),
      ),
    );
    const hrefs = roots.flatMap((root) =>
      Array.from(root.querySelectorAll("[href], [src], [action]")).flatMap((each) =>
        ["href", "src", "action"].map((name) => each.getAttribute(name) ?? ""),
      ),
    );
    return {
      ran: Reflect.get(window, "kithRuns") as unknown,
      made: within(
        "script, iframe, img, object, embed, style, link, base, meta, audio, video, .internal-embed",
      ),
      handlers,
      hrefs: hrefs.filter((href) => /^\s*(?:javascript|data|vbscript|https?):/i.test(href)),
      text: roots.map(({ textContent }) => textContent).join("\n"),
    };
  }, surfaces);
  const { text, ...rest } = found;
  expect({ where, ...rest }).toEqual({ where, ran: [], made: [], handlers: [], hrefs: [] });
  expect({ where, isShown: text.includes(holds) }).toEqual({ where, isShown: true });
  expect({ where, foreign: vault.foreign }).toEqual({ where, foreign: [] });
}

const modal = () => vault.page.locator(".modal");
const close = async (): Promise<void> => {
  await vault.page.keyboard.press("Escape");
  await modal().first().waitFor({ state: "detached" });
};

async function start(more: Record<string, string> = {}, open = "Blocks.md"): Promise<void> {
  await vault.resetVault({ ...notes, ...more }, { open });
  await vault.page.evaluate(() => {
    Reflect.set(window, "kithRuns", []);
    Reflect.set(window, "kithRan", (what: string) => {
      (Reflect.get(window, "kithRuns") as string[]).push(what);
    });
  });
  await vault.settled();
}

beforeAll(async () => {
  vault = await VaultPage.open({ plugin: "." }, { plugins: ["kith"], now: `${today}T09:00` });
});
afterAll(async () => {
  await vault?.close();
});

describe("Hostile words are shown as words", () => {
  beforeEach(async () => {
    await start();
  });

  test("in the panel", async () => {
    await vault.executeCommand("kith:open-panel");
    await vault.page.locator(".kith-panel").getByText("Two calls").first().waitFor();
    await expectHarmless("panel");
    for (const summary of await vault.page.locator(".kith-panel summary").all()) {
      await summary.click();
    }
    await expectHarmless("panel, opened");
    await vault.screenshot("hostile-panel");
  });

  test("in every block, and in what a block says of a query that it can't read", async () => {
    await vault.openNote("Blocks.md", "preview");
    await vault.page.locator(".markdown-reading-view .kith-block").nth(7).waitFor();
    await vault.untilSaid("Old Tie", ".kith-block");
    await expectHarmless("blocks");
    await vault.screenshot("hostile-blocks");
    const row = vault.page
      .locator(".kith-block")
      .getByRole("listitem")
      .filter({ hasText: "Old Tie" })
      .first();
    await row.click({ button: "right" });
    await vault.page.locator(".menu .menu-item").first().waitFor();
    await expectHarmless("menu");
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
    await expectHarmless(command);
  });

  test("in how a note was read", async () => {
    await vault.openNote("2026-11-17.md");
    await vault.executeCommand("kith:explain-note");
    await modal().waitFor();
    await expectHarmless("explain");
  });

  test("in reminders", async () => {
    await vault.setClock(`${today}T09:31`);
    await vault.advanceClock(60_000);
    await vault.page.locator(".notice").first().waitFor();
    await expectHarmless("reminders");
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
    await expectHarmless("import");
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
    await start();
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
    await expectHarmless("review");
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
    await start({
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
    await start();
    const before = (await vault.readNote("2026-11-18.md")) ?? "";
    await vault.editOutside(`${today}.md`, before);
    await vault.executeCommand("kith:log");
    await modal().getByLabel("What happened").fill(`Called [[Bo]] ${evil}`);
    await vault.page.keyboard.press("Enter");
    await modal().waitFor({ state: "detached" });
    const after = (await vault.readNote(`${today}.md`)) ?? "";
    expect(after).toBe(`${before}- Called [[Bo]] ${evil}\n`);
    await expectHarmless("logged", "");
  });
});

describe("A link from outside asks, and writes nothing unasked", () => {
  const open = (query: string) =>
    vault.page.evaluate((each) => window.host?.app.openUri(`obsidian://kith${each}`), query);
  const encoded = encodeURIComponent(evil);

  test.each([
    ["without anything", ""],
    ["with a name that it doesn't know", "?delete=People%2FBo.md&path=..%2F..%2Fx&vault=other"],
    ["with names that objects have by themselves", "?__proto__=x&constructor=y&toString=z"],
    ["to log without words", "?log"],
    ["to log nothing", "?log="],
    ["to log hostile words", `?log=${encoded}`],
    ["to log twice", "?log=one&log=two"],
    ["to log lines", "?log=one%0A---%0Atype%3A%20goal%0A---%0A%00%E2%80%A8two"],
    ["to log a text of 200,000 characters", `?log=${"x".repeat(200_000)}`],
    ["to make a contact that leads out", "?contact=..%2F..%2Fx"],
    ["to make a contact of hostile words", `?contact=${encoded}`],
    ["to make a contact that is there", "?contact=Bo"],
    ["to make a goal of hostile words", `?goal=${encoded}`],
    ["to make a goal of lines", "?goal=call%20Ana%0A---%0Astatus%3A%20done"],
    ["to do all at once", "?log=a&goal=b&contact=c"],
    ["of broken encoding", "?log=%E0%A4%A&contact=%"],
  ])("%s", async (_name, query) => {
    await start();
    const before = await vault.everything();
    await open(query);
    await vault.page.locator(".modal, .notice").first().waitFor();
    await expectHarmless(query.slice(0, 60), "");
    expect(await vault.everything()).toEqual(before);
    if ((await modal().count()) > 0) await close();
    expect(await vault.everything()).toEqual(before);
    expect(await vault.failures()).toEqual([]);
  });

  test("that is agreed to writes one line, or says why not", async () => {
    await start();
    const before = await vault.everything();
    await open("?contact=..%2F..%2Fx");
    await vault.page.keyboard.press("Enter");
    await vault.untilSaid("is a path", ".modal, .notice");
    expect(await vault.everything()).toEqual(before);
    await close();
    await open("?log=one%0A---%0A%00%E2%80%A8two%20%3C%25%20x%20%25%3E");
    await modal().waitFor();
    await vault.page.keyboard.press("Enter");
    await modal().waitFor({ state: "detached" });
    expect(await vault.readNote(`${today}.md`)).toBe("- one --- two < % x %>\n");
  });
});

test("All this made the plugin fail nowhere", async () => {
  expect(await vault.failures()).toEqual([]);
  expect(vault.errors).toEqual([]);
});
