/** A vault whose every note and setting holds texts that want to run, to be fetched or to be written somewhere else. */
import { expect } from "@jest/globals";
import { VaultPage } from "./vault-page";

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
/** All of them. */
export const evil = pieces.join(" ");
/** As a name of a file: the longest of what systems take. */
const evilName = "Eve <img src=x onerror=kithRan('name')> ${kithRan('name')} <%kithRan()%>";
const quoted = JSON.stringify(evil);
/** The day of the vault. */
export const today = "2026-11-19";

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
export async function expectHarmless(
  vault: VaultPage,
  where: string,
  holds = "<img src=x",
): Promise<void> {
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

/** The page, with the plugin, without a note yet. */
export function openHostile(): Promise<VaultPage> {
  return VaultPage.open({ plugin: "." }, { plugins: ["kith"], now: `${today}T09:00` });
}

/** The vault anew, with notes besides, and one of them open. */
export async function startHostile(
  vault: VaultPage,
  more: Record<string, string> = {},
  open = "Blocks.md",
): Promise<void> {
  await vault.resetVault({ ...notes, ...more }, { open });
  await vault.page.evaluate(() => {
    Reflect.set(window, "kithRuns", []);
    Reflect.set(window, "kithRan", (what: string) => {
      (Reflect.get(window, "kithRuns") as string[]).push(what);
    });
  });
  await vault.settled();
}
