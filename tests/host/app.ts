/** The app object: everything a plugin reaches through `this.app`. */
import type { CliFlags } from "obsidian";
import type { MemoryAdapter } from "./adapter";
import type { BasesViewRegistration } from "./bases";
import { Commands, CommandPalette } from "./commands";
import type { Command } from "./commands";
import type { Modules } from "./community-plugins";
import { CommunityPlugins } from "./community-plugins";
import { Events } from "./events";
import { FileManager } from "./file-manager";
import { Keymap, Scope } from "./keymap";
import { MarkdownView } from "./markdown-view";
import { MetadataCache } from "./metadata-cache";
import { SettingModal } from "./setting-modal";
import { Vault } from "./vault";
import { ViewRegistry } from "./view-registry";
import { Workspace } from "./workspace";

export type { Command };

type CliHandler = (params: Record<string, string>) => string | Promise<string>;

/** Secrets of this device. */
export class SecretStorage extends Events {
  private readonly secrets = new Map<string, string>();

  setSecret(id: string, secret: string): void {
    this.secrets.set(id, secret);
    this.trigger("changed", id);
  }

  getSecret(id: string): string | null {
    return this.secrets.get(id) ?? null;
  }

  listSecrets(): string[] {
    return [...this.secrets.keys()];
  }
}

/** What values are rendered in. */
export class RenderContext {
  hoverPopover = null;
}

export class App {
  readonly appId = "stand-in";
  scope = new Scope();
  keymap: Keymap;
  vault: Vault;
  metadataCache: MetadataCache;
  fileManager: FileManager;
  workspace: Workspace;
  commands: Commands;
  setting: SettingModal;
  viewRegistry: ViewRegistry;
  plugins: CommunityPlugins;
  lastEvent: UIEvent | null = null;
  renderContext = new RenderContext();
  secretStorage = new SecretStorage();
  readonly statusBarEl: HTMLElement = createDiv({ cls: "status-bar" });
  readonly hoverLinkSources = new Map<string, { display: string; defaultMod: boolean }>();
  readonly basesViews = new Map<string, BasesViewRegistration>();
  readonly protocolHandlers = new Map<string, (params: Record<string, string>) => unknown>();
  readonly cliHandlers = new Map<
    string,
    { description: string; flags: CliFlags | null; handler: CliHandler }
  >();
  editorExtensions: unknown[] = [];
  readonly internalPlugins = {
    getPluginById: (id: string) => this.corePlugins.get(id) ?? null,
    getEnabledPluginById: (id: string) => this.corePlugins.get(id)?.instance ?? null,
  };
  /** Core plugins that are on, with their options, read from the vault's own folder. */
  readonly corePlugins = new Map<string, { enabled: boolean; instance: { options: unknown } }>();

  constructor(adapter: MemoryAdapter, modules: Modules) {
    this.keymap = new Keymap(this.scope);
    this.vault = new Vault(adapter);
    this.metadataCache = new MetadataCache(this.vault);
    this.fileManager = new FileManager(this);
    this.workspace = new Workspace(this);
    this.viewRegistry = new ViewRegistry(this);
    this.commands = new Commands(this);
    this.setting = new SettingModal(this);
    this.plugins = new CommunityPlugins(this, modules);
    this.viewRegistry.register("markdown", (leaf) => new MarkdownView(leaf));
    this.scope.register(["Mod"], "p", () => {
      new CommandPalette(this).open();
      return false;
    });
    this.scope.register(["Mod"], ",", () => {
      this.setting.open();
      return false;
    });
    this.addAppCommands();
  }

  isDarkMode(): boolean {
    return document.body.classList.contains("theme-dark");
  }

  /** Turns the app light or dark and says so, as the app does. */
  setTheme(theme: "light" | "dark"): void {
    for (const { body } of [document, ...this.frames()]) {
      body.classList.toggle("theme-dark", theme === "dark");
      body.classList.toggle("theme-light", theme === "light");
    }
    this.workspace.trigger("css-change");
  }

  loadLocalStorage(key: string): unknown {
    const text = window.localStorage.getItem(`${this.appId}-${key}`);
    return text === null ? null : (JSON.parse(text) as unknown);
  }

  saveLocalStorage(key: string, data: unknown): void {
    const name = `${this.appId}-${key}`;
    if (data === null || data === undefined) window.localStorage.removeItem(name);
    else window.localStorage.setItem(name, JSON.stringify(data));
  }

  /** Calls the handler of an `obsidian://` address, as a click on it would. */
  async openUri(uri: string): Promise<void> {
    const url = new URL(uri);
    const action = url.hostname || url.pathname.replace(/^\/+/, "");
    const handler = this.protocolHandlers.get(action);
    if (!handler) throw new Error(`No handler for ${uri}.`);
    await handler({ ...Object.fromEntries(url.searchParams), action });
  }

  /** Calls a command-line handler, as the app's command would. */
  async runCli(command: string, params: Record<string, string> = {}): Promise<string> {
    const entry = this.cliHandlers.get(command);
    if (!entry) throw new Error(`No command "${command}".`);
    return entry.handler(params);
  }

  /** Reads which core plugins are on and how they are set. */
  async loadCorePlugins(): Promise<void> {
    const { adapter, configDir } = this.vault;
    for (const id of ["daily-notes", "templates"]) {
      const path = `${configDir}/${id}.json`;
      let options: unknown = {};
      try {
        if (await adapter.exists(path)) options = JSON.parse(await adapter.read(path)) as unknown;
      } catch {
        options = {};
      }
      this.corePlugins.set(id, { enabled: true, instance: { options } });
    }
  }

  private frames(): Document[] {
    return Array.from(document.querySelectorAll<HTMLIFrameElement>("iframe.popout-window")).flatMap(
      (frame) => (frame.contentDocument ? [frame.contentDocument] : []),
    );
  }

  private addAppCommands(): void {
    this.commands.addCommand({
      id: "markdown:toggle-preview",
      name: "Toggle reading view",
      checkCallback: (checking) => {
        const view = this.workspace.getActiveViewOfType(MarkdownView);
        if (!checking) view?.setMode(view.getMode() === "preview" ? "source" : "preview");
        return view !== null;
      },
    });
    this.commands.addCommand({
      id: "app:open-settings",
      name: "Open settings",
      callback: () => {
        this.setting.open();
      },
    });
    this.commands.addCommand({
      id: "theme:switch",
      name: "Toggle light/dark mode",
      callback: () => {
        this.setTheme(this.isDarkMode() ? "light" : "dark");
      },
    });
    for (const side of ["left", "right"] as const) {
      this.commands.addCommand({
        id: `app:toggle-${side}-sidebar`,
        name: `Toggle ${side} sidebar`,
        callback: () => {
          (side === "left" ? this.workspace.leftSplit : this.workspace.rightSplit).toggle();
        },
      });
    }
  }
}
