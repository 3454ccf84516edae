/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The built plugin, unmodified, in another author's view of the app (obsidian-test-mocks), whose objects refuse what they don't know. Long, as the plugin is built once for all of it. */
import { beforeAll, describe, expect, test } from "@jest/globals";
import * as codemirrorAutocomplete from "@codemirror/autocomplete";
import * as codemirrorState from "@codemirror/state";
import * as codemirrorView from "@codemirror/view";
import { build } from "esbuild";
import { readFileSync } from "node:fs";
import type { MarkdownPostProcessorContext, PluginManifest, PluginSettingTab } from "obsidian";
import * as otherHost from "obsidian-test-mocks/obsidian";
import { setup } from "obsidian-test-mocks/setup";
import { plugin as pluginBuild } from "../../esbuild.config.mjs";
import type { KithApi } from "../../src/obsidian/public-api";

type Loaded = Omit<otherHost.Plugin, "onload"> & {
  api: KithApi | null;
  onload: () => Promise<void>;
};
type Made = new (app: otherHost.App, manifest: PluginManifest) => Loaded;

const files = {
  "Goals/Calls.md":
    "---\ntype: goal\ncadence: weekly\ntarget: 2\ncounts: calls\n---\n# Two calls a week\n",
  "People/Louie Alvarez.md": "---\ntype: contact\naliases: [Louie]\n---\n# Louie Alvarez\n",
  "2020-01-05.md": "- Called [[Louie]] about the new role\n",
};

const modules: Record<string, unknown> = {
  obsidian: otherHost,
  "@codemirror/autocomplete": codemirrorAutocomplete,
  "@codemirror/state": codemirrorState,
  "@codemirror/view": codemirrorView,
};

let Kith: Made;

/** Evaluates `main.js` as the app does: a CommonJS module whose default export is the plugin. */
async function madeFromBundle(): Promise<Made> {
  const { outputFiles } = await build({ ...pluginBuild, write: false });
  const text = outputFiles?.find(({ path }) => path.endsWith("main.js"))?.text ?? "";
  const module: { exports: { default?: Made } } = { exports: {} };
  const script = window.document.createElement("script");
  script.textContent = `window.loadKith = (module, exports, require) => {${text}\n};`;
  window.document.head.append(script);
  const load = Reflect.get(window, "loadKith") as (...given: unknown[]) => void;
  load(module, module.exports, (name: string) => {
    if (!(name in modules)) throw new Error(`The plugin asked for ${name}.`);
    return modules[name];
  });
  if (module.exports.default === undefined) throw new Error("main.js exports no plugin");
  return module.exports.default;
}

interface Host {
  readonly app: otherHost.App;
  readonly kith: Loaded;
}

function make(notes: Record<string, string>): Host {
  const app = otherHost.App.createConfigured__({ files: notes });
  const manifest = JSON.parse(readFileSync("manifest.json", "utf8")) as PluginManifest;
  return { app, kith: new Kith(app, manifest) };
}

async function start(notes: Record<string, string> = files): Promise<Host> {
  const { app, kith } = make(notes);
  await kith.onload();
  app.workspace.setLayoutReady__();
  await until(() => Object.keys(notes).length === 0 || (kith.api?.contacts().length ?? 0) > 0);
  return { app, kith };
}

/** Waits for something that comes of the plugin's own work, ten seconds at most. */
async function until(holds: () => boolean): Promise<void> {
  for (let turns = 0; turns < 1000 && !holds(); turns++) {
    await new Promise((resolve) => window.setTimeout(resolve, 10));
  }
  expect(holds()).toBe(true);
}

beforeAll(async () => {
  setup();
  Kith = await madeFromBundle();
});

describe("in a host that nobody here wrote, the plugin", () => {
  test("answers for the notes of the vault", async () => {
    const { kith } = await start();
    expect(kith.api?.goals()).toMatchObject([
      { id: "Goals/Calls.md", cadence: "weekly", target: 2, counts: "calls" },
    ]);
    expect(kith.api?.contacts()).toMatchObject([
      { name: "Louie Alvarez", lastContact: "2020-01-05", state: "dormant" },
    ]);
  });

  test("writes nothing at its start", async () => {
    const { app, kith } = await start();
    const paths = app.vault.getMarkdownFiles().map(({ path }) => path);
    expect(paths.sort()).toEqual(Object.keys(files).sort());
    for (const file of app.vault.getMarkdownFiles()) {
      expect(await app.vault.read(file)).toBe(files[file.path as keyof typeof files]);
    }
    expect(kith.data__).toEqual({});
  });

  test("shows the panel", async () => {
    const { app, kith } = await start();
    const leaf = app.workspace.getLeaf(true);
    const view = kith.views__.get("kith-panel")?.(leaf.asOriginalType3__());
    if (!view) throw new Error("no panel is registered");
    await (view as unknown as { onOpen(): Promise<void> }).onOpen();
    const panel = (view as unknown as { contentEl: HTMLElement }).contentEl;
    await until(() => panel.textContent?.includes("Two calls a week") ?? false);
    expect(panel.textContent).toContain("0/2");
  });

  test("fills a block at once, whether or not the host takes up what follows it", async () => {
    const { kith } = await start();
    const el = window.document.createElement("div");
    const children: unknown[] = [];
    await kith.markdownCodeBlockProcessors__.get("dormant")?.("", el, {
      sourcePath: "Home.md",
      addChild: (child: unknown) => children.push(child),
    } as unknown as MarkdownPostProcessorContext);
    expect(el.textContent).toContain("Louie Alvarez");
    expect(children).toHaveLength(1);
  });

  test("shows its settings, drawn by hand as for an app that knows no definitions", async () => {
    const { kith } = await start();
    const tab = kith.settingTabs__[0];
    if (!tab) throw new Error("no page of settings is registered");
    const page = tab as unknown as otherHost.PluginSettingTab;
    page.renderTab__();
    expect(page.containerEl.textContent).toContain("Dormant after");
  });

  test("is silent over an empty vault", async () => {
    const { kith } = await start({});
    expect(kith.api?.goals()).toEqual([]);
    expect(kith.api?.dormant().contacts).toEqual([]);
    // A plugin in JavaScript may say null for no query.
    const nothing = null as unknown as undefined;
    expect(kith.api?.dormant(nothing).problems).toEqual([]);
    expect(kith.api?.agenda(nothing).problems).toEqual([]);
    expect(kith.api?.interactions(nothing).problems).toEqual([]);
  });

  test("starts where the app has neither Bases nor a command line, whatever version it says it is", async () => {
    const { prototype } = otherHost.Plugin;
    const names = ["registerBasesView", "registerCliHandler"] as const;
    const had = names.map((name) => Object.getOwnPropertyDescriptor(prototype, name) ?? {});
    for (const name of names) Reflect.deleteProperty(prototype, name);
    try {
      const { kith } = await start();
      expect(kith.api?.contacts()).toHaveLength(1);
    } finally {
      names.forEach((name, at) => Object.defineProperty(prototype, name, had[at] ?? {}));
    }
  });

  test("starts where what the device remembers can't be read", async () => {
    const { app, kith } = make(files);
    app.loadLocalStorage = () => {
      throw new SyntaxError("Unexpected token");
    };
    await kith.onload();
    app.workspace.setLayoutReady__();
    await until(() => kith.api?.contacts().length === 1);
  });

  test("opens its panel in a tab where the app has no right side", async () => {
    const { app, kith } = await start();
    let asked: unknown = null;
    app.workspace.getRightLeaf = () => null;
    const leaf = app.workspace.getLeaf(true);
    leaf.setViewState = (state) => {
      asked = state.type;
      return Promise.resolve();
    };
    app.workspace.getLeaf = () => leaf;
    kith.commands__.get("open-panel")?.callback?.();
    await until(() => asked === "kith-panel");
  });

  test("takes an app that quits without asking what is left to do", async () => {
    const { app } = await start();
    expect(() => {
      app.workspace.trigger("quit");
    }).not.toThrow();
  });

  test("answers the app's command line once the notes are read, as the command does", async () => {
    const { app, kith } = make({
      ...files,
      "2020-01-06.md": "- [ ] Call [[Louie]]\n",
      "Goals/Bad.md":
        "---\ntype: goal\ncadence: weekly\ndeadline: end of quarter\n---\n# Be kind\n",
    });
    await kith.onload();
    const answer = async (name: string) => (await kith.cliHandlers__.get(name)?.({})) ?? "";
    const asked = Promise.all(["kith:goals", "kith:check"].map(answer));
    app.workspace.setLayoutReady__();
    const [goals, check] = (await asked).map((text) => JSON.parse(text) as object);
    expect(goals).toMatchObject({
      kith: 1,
      goals: [{ title: "Be kind" }, { id: "Goals/Calls.md" }],
    });
    expect(goals).not.toHaveProperty("query");
    expect(check).toEqual({
      kith: 1,
      now: expect.any(String) as unknown,
      problems: [
        expect.objectContaining({ path: "2020-01-06.md", code: "plan-vague", severity: "hint" }),
        expect.objectContaining({
          path: "Goals/Bad.md",
          code: "date-without-anchor",
          fix: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown,
        }),
      ],
    });
    expect(JSON.stringify(check)).not.toContain('"phrase"');
  });

  test("reads what a note says where the app has not looked into it yet", async () => {
    const { app, kith } = make(files);
    app.metadataCache.getFileCache = () => ({});
    await kith.onload();
    app.workspace.setLayoutReady__();
    await until(() => kith.api?.goals().length === 1 && kith.api.contacts().length === 1);
  });

  test("takes a note for gone that goes while it is read", async () => {
    const { app, kith } = await start();
    const faults: unknown[] = [];
    const hear = (event: Event): void => {
      event.preventDefault();
      faults.push(event);
    };
    window.addEventListener("error", hear);
    const getFile = app.vault.getFileByPath.bind(app.vault);
    let reads = 0;
    app.vault.cachedRead = () => {
      reads += 1;
      app.vault.getFileByPath = (path) => (path === "2020-01-05.md" ? null : getFile(path));
      return Promise.reject(new Error("There is no such file."));
    };
    const note = app.vault.getFileByPath("2020-01-05.md");
    if (note) await app.vault.modify(note, "- Met [[Louie]]\n");
    await until(() => kith.api?.contacts()[0]?.interactions === 0);
    await new Promise((resolve) => window.setTimeout(resolve, 20));
    window.removeEventListener("error", hear);
    expect(reads).toBe(1);
    expect(faults).toEqual([]);
  });

  test("tells how people are marked in a vault in which a property holds itself", async () => {
    const { app, kith } = await start({ ...files, "Odd.md": "Nothing.\n" });
    const itself: unknown[] = [];
    itself.push(itself);
    app.metadataCache.getFileCache = () => ({ frontmatter: { itself } });
    const choose = kith.commands__.get("choose-people");
    expect(choose?.name).toBe("Choose who is a person");
    expect(() => choose?.callback?.() as unknown).not.toThrow();
  });

  test("keeps a panel empty that was closed, and empties one that is left standing when it is turned off", async () => {
    const { app, kith } = await start();
    const made = (): { onOpen(): Promise<void>; onClose(): Promise<void>; contentEl: Element } => {
      const leaf = app.workspace.getLeaf(true);
      const view = kith.views__.get("kith-panel")?.(leaf.asOriginalType3__());
      if (!view) throw new Error("no panel is registered");
      return view as never;
    };
    const [closed, standing] = [made(), made()];
    await closed.onOpen();
    await closed.onClose();
    await standing.onOpen();
    const [note] = app.vault.getMarkdownFiles().filter(({ path }) => path === "2020-01-05.md");
    if (note) await app.vault.modify(note, "- Called [[Louie]]\n- Called [[Louie]] again\n");
    await until(() => kith.api?.contacts()[0]?.interactions === 2);
    expect(closed.contentEl.textContent).toBe("");
    expect(standing.contentEl.textContent).toContain("Two calls a week");
    app.workspace.getLeavesOfType = () => [{ view: standing }] as never;
    (standing as unknown as { load(): void }).load();
    kith.onunload();
    expect(standing.contentEl.textContent).toBe("");
  });

  test("adds a circle to its settings, which takes what is typed into it", async () => {
    const { kith } = await start();
    const page = kith.settingTabs__[0] as unknown as otherHost.PluginSettingTab;
    page.renderTab__();
    const named = (): HTMLInputElement | null =>
      page.containerEl.querySelector('input[aria-label="Name"]');
    const list = (page as unknown as PluginSettingTab)
      .getSettingDefinitions()
      .find((each) => "addItem" in each);
    if (!list || !("addItem" in list)) throw new Error("no list of circles is defined");
    list.addItem?.action(page.containerEl);
    await until(() => named() !== null);
    const field = named();
    if (field) field.value = "close";
    field?.dispatchEvent(new window.Event("change"));
    await until(() => JSON.stringify(kith.data__).includes('"close"'));
    expect(kith.data__).toMatchObject({ circles: [{ name: "close" }] });
    expect(named()?.value).toBe("close");
  });

  test("reads nothing when it is turned off before the app is ready", async () => {
    const { app, kith } = make(files);
    await kith.onload();
    kith.onunload();
    let reads = 0;
    app.vault.cachedRead = () => {
      reads += 1;
      return Promise.resolve("");
    };
    app.workspace.setLayoutReady__();
    await new Promise((resolve) => window.setTimeout(resolve, 50));
    expect(reads).toBe(0);
  });

  test("registers nothing when it is turned off while it is being turned on", async () => {
    const { kith } = make(files);
    const begun = kith.onload();
    kith.onunload();
    await begun;
    expect(kith.api).toBeNull();
    expect([...kith.commands__.keys()]).toEqual([]);
  });

  test("ends without leaving its interface behind", async () => {
    const { kith } = await start();
    kith.onunload();
    expect(kith.api).toBeNull();
  });
});
