/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The built plugin, unmodified, in another author's view of the app (obsidian-test-mocks), whose objects refuse what they don't know. */
import { beforeAll, describe, expect, test } from "@jest/globals";
import * as codemirrorAutocomplete from "@codemirror/autocomplete";
import * as codemirrorState from "@codemirror/state";
import * as codemirrorView from "@codemirror/view";
import { build } from "esbuild";
import { readFileSync } from "node:fs";
import type { MarkdownPostProcessorContext, PluginManifest } from "obsidian";
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

async function start(notes: Record<string, string> = files): Promise<{
  app: otherHost.App;
  kith: Loaded;
}> {
  const app = otherHost.App.createConfigured__({ files: notes });
  const manifest = JSON.parse(readFileSync("manifest.json", "utf8")) as PluginManifest;
  const kith = new Kith(app, manifest);
  await kith.onload();
  app.workspace.setLayoutReady__();
  await until(() => Object.keys(notes).length === 0 || (kith.api?.contacts().length ?? 0) > 0);
  return { app, kith };
}

/** Waits for something that comes of the plugin's own work, a second at most. */
async function until(holds: () => boolean): Promise<void> {
  for (let turns = 0; turns < 100 && !holds(); turns++) {
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
  });

  test("ends without leaving its interface behind", async () => {
    const { kith } = await start();
    kith.onunload();
    expect(kith.api).toBeNull();
  });
});
