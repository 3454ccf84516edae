/** Plugins as the app loads them: three files in a folder, the text of one evaluated with `require`. */
import type { PluginManifest } from "obsidian";
import type { App } from "./app";
import { reportFailure } from "./events";
import type { Plugin } from "./plugin";

type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;

/** What `require` may give a plugin. */
export type Modules = Record<string, unknown>;

export class CommunityPlugins {
  readonly manifests: Record<string, PluginManifest> = {};
  readonly plugins: Record<string, Plugin> = {};
  readonly enabledPlugins = new Set<string>();
  /** The last data each plugin wrote itself: any other text came from outside. */
  readonly savedByPlugin = new Map<string, string>();
  private readonly styles = new Map<string, HTMLStyleElement>();

  private readonly app: App;
  private readonly modules: Modules;

  constructor(app: App, modules: Modules) {
    this.app = app;
    this.modules = modules;
    app.vault.on("raw", (path: string) => {
      void this.noticeData(path);
    });
  }

  getPlugin(id: string): Plugin | null {
    return this.plugins[id] ?? null;
  }

  /** Reads the plugin folders of the vault. */
  async loadManifests(): Promise<void> {
    const { adapter, configDir } = this.app.vault;
    const home = `${configDir}/plugins`;
    if (!(await adapter.exists(home))) return;
    for (const dir of (await adapter.list(home)).folders) {
      if (!(await adapter.exists(`${dir}/manifest.json`))) continue;
      const manifest = JSON.parse(await adapter.read(`${dir}/manifest.json`)) as PluginManifest;
      this.manifests[manifest.id] = { ...manifest, dir };
    }
  }

  /** Evaluates, constructs and loads a plugin; a failure in its `onload` is thrown. */
  async enablePlugin(id: string): Promise<Plugin> {
    const manifest = this.manifests[id];
    if (!manifest) throw new Error(`No plugin "${id}" in the vault.`);
    const { adapter } = this.app.vault;
    const dir = manifest.dir ?? "";
    const exported = this.evaluate(await adapter.read(`${dir}/main.js`), id);
    const made = new exported(this.app, manifest);
    this.plugins[id] = made;
    this.enabledPlugins.add(id);
    if (await adapter.exists(`${dir}/styles.css`)) {
      const style = document.head.createEl("style", {
        text: await adapter.read(`${dir}/styles.css`),
      });
      style.setAttribute("data-plugin", id);
      this.styles.set(id, style);
    }
    if (await adapter.exists(`${dir}/data.json`)) {
      this.savedByPlugin.set(id, await adapter.read(`${dir}/data.json`));
    }
    made._loaded = true;
    await made.onload();
    for (const child of [...made._children]) child.load();
    return made;
  }

  async disablePlugin(id: string): Promise<void> {
    this.plugins[id]?.unload();
    Reflect.deleteProperty(this.plugins, id);
    this.enabledPlugins.delete(id);
    this.styles.get(id)?.remove();
    await Promise.resolve();
  }

  private evaluate(text: string, id: string): PluginClass {
    const module = { exports: {} as Record<string, unknown> };
    const require = (name: string): unknown => {
      if (Object.hasOwn(this.modules, name)) return this.modules[name];
      throw new Error(`Cannot find module '${name}' (required by the plugin ${id})`);
    };
    const source = `${text}\n//# sourceURL=plugin:${id}`;
    const run = new Function("require", "module", "exports", source) as (
      ...given: unknown[]
    ) => void;
    run(require, module, module.exports);
    const exported = module.exports["default"] ?? module.exports;
    if (typeof exported === "function") return exported as PluginClass;
    throw new Error(`The plugin ${id} exports no class.`);
  }

  private async noticeData(path: string): Promise<void> {
    const id = Object.keys(this.plugins).find(
      (each) => path === `${this.manifests[each]?.dir ?? ""}/data.json`,
    );
    const made = id === undefined ? undefined : this.plugins[id];
    if (id === undefined || !made) return;
    const text = await this.app.vault.adapter.read(path);
    if (this.savedByPlugin.get(id) === text) return;
    this.savedByPlugin.set(id, text);
    try {
      await made.onExternalSettingsChange?.();
    } catch (error) {
      reportFailure(error);
    }
  }
}
