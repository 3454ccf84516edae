/** What a plugin may register; all of it is taken back on unload. */
import type { CliFlags, PluginManifest } from "obsidian";
import type { App, Command } from "./app";
import type { BasesViewRegistration } from "./bases";
import { Component } from "./component";
import { setIcon } from "./icons";
import { MarkdownPreviewRenderer, takeLanguage } from "./markdown-render";
import type { PostProcessorContext } from "./markdown-render";
import type { PluginSettingTab } from "./setting-tab";
import type { EditorSuggest } from "./suggest";
import { setTooltip } from "./tooltip";
import type { View } from "./view";
import type { WorkspaceLeaf } from "./workspace-leaf";

type PostProcessor = ((el: HTMLElement, ctx: PostProcessorContext) => unknown) & {
  sortOrder?: number;
};
type CodeHandler = (source: string, el: HTMLElement, ctx: PostProcessorContext) => unknown;

export abstract class Plugin extends Component {
  app: App;
  manifest: PluginManifest;
  settings?: unknown;
  onExternalSettingsChange?(): unknown;

  constructor(app: App, manifest: PluginManifest) {
    super();
    this.app = app;
    this.manifest = manifest;
  }

  onUserEnable(): void {
    return undefined;
  }

  addRibbonIcon(
    icon: string,
    title: string,
    callback: (event: MouseEvent) => unknown,
  ): HTMLElement {
    const action = this.app.workspace.leftRibbon.containerEl.createDiv({
      cls: "clickable-icon side-dock-ribbon-action",
      attr: { role: "button", tabindex: "0" },
    });
    setIcon(action, icon);
    setTooltip(action, title, { placement: "right" });
    action.addEventListener("click", (event) => void callback(event));
    action.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") action.click();
    });
    this.register(() => {
      action.remove();
    });
    return action;
  }

  addStatusBarItem(): HTMLElement {
    const item = this.app.statusBarEl.createDiv({
      cls: `status-bar-item plugin-${this.manifest.id.toLowerCase()}`,
    });
    this.register(() => {
      item.remove();
    });
    return item;
  }

  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.app.commands.addCommand(command);
    this.register(() => {
      this.app.commands.removeCommand(command.id);
    });
    return command;
  }

  removeCommand(commandId: string): void {
    this.app.commands.removeCommand(`${this.manifest.id}:${commandId}`);
  }

  addSettingTab(tab: PluginSettingTab): void {
    this.app.setting.addSettingTab(tab);
    this.register(() => {
      this.app.setting.removeSettingTab(tab);
    });
  }

  registerView(type: string, creator: (leaf: WorkspaceLeaf) => View): void {
    this.app.viewRegistry.register(type, creator);
    this.register(() => {
      this.app.viewRegistry.unregister(type);
    });
  }

  registerHoverLinkSource(id: string, info: { display: string; defaultMod: boolean }): void {
    this.app.hoverLinkSources.set(id, info);
    this.register(() => this.app.hoverLinkSources.delete(id));
  }

  registerExtensions(extensions: string[], viewType: string): void {
    for (const extension of extensions) this.app.viewRegistry.extensions.set(extension, viewType);
    this.register(() => {
      for (const extension of extensions) this.app.viewRegistry.extensions.delete(extension);
    });
  }

  registerMarkdownPostProcessor(postProcessor: PostProcessor, sortOrder?: number): PostProcessor {
    MarkdownPreviewRenderer.registerPostProcessor(postProcessor, sortOrder);
    this.register(() => {
      MarkdownPreviewRenderer.unregisterPostProcessor(postProcessor);
    });
    return postProcessor;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: CodeHandler,
    sortOrder?: number,
  ): PostProcessor {
    this.register(takeLanguage(language, handler));
    this.app.workspace.updateOptions();
    const processor: PostProcessor = () => undefined;
    if (sortOrder !== undefined) processor.sortOrder = sortOrder;
    return processor;
  }

  registerBasesView(viewId: string, registration: BasesViewRegistration): boolean {
    if (this.app.basesViews.has(viewId)) return false;
    this.app.basesViews.set(viewId, registration);
    this.register(() => this.app.basesViews.delete(viewId));
    return true;
  }

  registerEditorExtension(extension: unknown): void {
    this.app.editorExtensions.push(extension);
    this.app.workspace.updateOptions();
    this.register(() => {
      this.app.editorExtensions = this.app.editorExtensions.filter((each) => each !== extension);
      this.app.workspace.updateOptions();
    });
  }

  registerObsidianProtocolHandler(
    action: string,
    handler: (params: Record<string, string>) => unknown,
  ): void {
    this.app.protocolHandlers.set(action, handler);
    this.register(() => this.app.protocolHandlers.delete(action));
  }

  registerEditorSuggest(suggest: EditorSuggest<unknown>): void {
    const { editorSuggest } = this.app.workspace;
    editorSuggest.suggests.unshift(suggest);
    this.register(() => {
      suggest.close();
      editorSuggest.suggests = editorSuggest.suggests.filter((each) => each !== suggest);
    });
  }

  registerCliHandler(
    command: string,
    description: string,
    flags: CliFlags | null,
    handler: (params: Record<string, string>) => string | Promise<string>,
  ): void {
    if (this.app.cliHandlers.has(command))
      throw new Error(`Command "${command}" is already registered.`);
    this.app.cliHandlers.set(command, { description, flags, handler });
    this.register(() => this.app.cliHandlers.delete(command));
  }

  async loadData(): Promise<unknown> {
    const path = this.dataPath();
    if (!(await this.app.vault.adapter.exists(path))) return null;
    return JSON.parse(await this.app.vault.adapter.read(path)) as unknown;
  }

  async saveData(data: unknown): Promise<void> {
    const { adapter } = this.app.vault;
    await adapter.mkdir(this.folder());
    this.app.plugins.savedByPlugin.set(this.manifest.id, JSON.stringify(data, null, 2));
    await adapter.write(this.dataPath(), JSON.stringify(data, null, 2));
  }

  private folder(): string {
    return this.manifest.dir ?? `${this.app.vault.configDir}/plugins/${this.manifest.id}`;
  }

  private dataPath(): string {
    return `${this.folder()}/data.json`;
  }
}
