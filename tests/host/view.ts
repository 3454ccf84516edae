/** What stands in a leaf: the app's view classes with the app's elements. */
import type { ViewStateResult } from "obsidian";
import type { App } from "./app";
import { Component } from "./component";
import type { TAbstractFile, TFile } from "./files";
import { setIcon } from "./icons";
import type { Scope } from "./keymap";
import type { Menu } from "./menu";
import { debounce } from "./text";
import type { WorkspaceLeaf } from "./workspace-leaf";

export abstract class View extends Component {
  app: App;
  icon = "file";
  navigation = false;
  leaf: WorkspaceLeaf;
  containerEl: HTMLElement;
  scope: Scope | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super();
    this.leaf = leaf;
    this.app = leaf.app;
    this.containerEl = leaf.containerEl.doc.createElement("div");
    this.containerEl.addClass("workspace-leaf-content");
  }

  onOpen(): Promise<void> {
    return Promise.resolve();
  }

  onClose(): Promise<void> {
    return Promise.resolve();
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  getState(): Record<string, unknown> {
    return {};
  }

  setState(_state: unknown, _result: ViewStateResult): Promise<void> {
    return Promise.resolve();
  }

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {
    return undefined;
  }

  getIcon(): string {
    return this.icon;
  }

  onResize(): void {
    return undefined;
  }

  onPaneMenu(_menu: Menu, _source: string): void {
    return undefined;
  }
}

export abstract class ItemView extends View {
  headerEl: HTMLElement;
  titleEl: HTMLElement;
  actionsEl: HTMLElement;
  contentEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.headerEl = this.containerEl.createDiv({ cls: "view-header" });
    const middle = this.headerEl.createDiv({ cls: "view-header-title-container mod-at-start" });
    this.titleEl = middle.createDiv({ cls: "view-header-title" });
    this.actionsEl = this.headerEl.createDiv({ cls: "view-actions" });
    this.contentEl = this.containerEl.createDiv({ cls: "view-content" });
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const action = this.actionsEl.createEl("button", {
      cls: "clickable-icon view-action",
      attr: { "aria-label": title },
    });
    setIcon(action, icon);
    this.actionsEl.prepend(action);
    action.addEventListener("click", (event) => void callback(event));
    return action;
  }
}

/** What a background tab holds until it is shown: the type and the state of the view to come. */
export class DeferredView extends View {
  readonly type: string;
  readonly state: Record<string, unknown>;
  readonly title: string;

  constructor(leaf: WorkspaceLeaf, type: string, state: Record<string, unknown>, title: string) {
    super(leaf);
    this.type = type;
    this.state = state;
    this.title = title;
  }

  getViewType(): string {
    return this.type;
  }

  getDisplayText(): string {
    return this.title;
  }

  override getState(): Record<string, unknown> {
    return this.state;
  }
}

/** What stands in a leaf with nothing to show. */
export class EmptyView extends ItemView {
  readonly type: string;
  private readonly state: Record<string, unknown>;

  constructor(leaf: WorkspaceLeaf, type: string, state: Record<string, unknown>) {
    super(leaf);
    this.type = type;
    this.state = state;
    this.contentEl.createDiv({
      cls: "empty-state",
      text: type === "empty" ? "No file is open" : "This plugin is no longer active.",
    });
  }

  getViewType(): string {
    return this.type;
  }

  getDisplayText(): string {
    return this.type === "empty" ? "New tab" : this.type;
  }

  override getState(): Record<string, unknown> {
    return this.state;
  }
}

export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  override onload(): void {
    this.registerEvent(
      this.app.vault.on("rename", (file: TAbstractFile) => {
        if (file === this.file && this.file) void this.onRename(this.file);
      }),
    );
    this.registerEvent(
      this.app.vault.on("delete", (file: TAbstractFile) => {
        if (file === this.file) void this.leaf.setViewState({ type: "empty" });
      }),
    );
  }

  getDisplayText(): string {
    return this.file?.basename ?? "No file";
  }

  override getState(): Record<string, unknown> {
    return { file: this.file?.path ?? null };
  }

  override async setState(state: unknown, _result: ViewStateResult): Promise<void> {
    const path: unknown =
      typeof state === "object" && state !== null ? Reflect.get(state, "file") : null;
    const file = typeof path === "string" ? this.app.vault.getFileByPath(path) : null;
    if (file === this.file) return;
    if (this.file) await this.onUnloadFile(this.file);
    this.file = file;
    if (file) await this.onLoadFile(file);
  }

  onLoadFile(_file: TFile): Promise<void> {
    return Promise.resolve();
  }

  onUnloadFile(_file: TFile): Promise<void> {
    return Promise.resolve();
  }

  onRename(_file: TFile): Promise<void> {
    this.leaf.updateHeader();
    return Promise.resolve();
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }
}

export abstract class EditableFileView extends FileView {}

export abstract class TextFileView extends EditableFileView {
  data = "";
  /** The text on the disk as this view last saw it. */
  protected saved = "";
  requestSave: () => void;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.requestSave = debounce(() => void this.save(), 2000, true);
  }

  override onload(): void {
    super.onload();
    this.registerEvent(
      this.app.vault.on("modify", (file: TAbstractFile) => {
        if (file === this.file) void this.takeDisk();
      }),
    );
  }

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override async onLoadFile(file: TFile): Promise<void> {
    const text = await this.app.vault.read(file);
    this.data = text;
    this.saved = text;
    this.setViewData(text, true);
  }

  override async onUnloadFile(_file: TFile): Promise<void> {
    await this.save();
    this.clear();
  }

  async save(_clear = false): Promise<void> {
    const { file } = this;
    this.data = this.getViewData();
    if (!file || file.deleted || this.data === this.saved) return;
    this.saved = this.data;
    await this.app.vault.modify(file, this.data);
  }

  /** Takes what someone else wrote; text typed meanwhile elsewhere in the note is kept. */
  private async takeDisk(): Promise<void> {
    if (!this.file) return;
    const disk = await this.app.vault.read(this.file);
    const mine = this.getViewData();
    if (disk === this.saved) return;
    const merged = mine === this.saved ? disk : merge(this.saved, mine, disk);
    this.saved = disk;
    this.data = merged;
    if (merged !== mine) this.setViewData(merged, false);
    if (merged !== disk) this.requestSave();
  }
}

/** Joins two edits of one text; where they overlap the disk's wins. */
function merge(base: string, mine: string, disk: string): string {
  let head = 0;
  while (head < base.length && base[head] === disk[head]) head += 1;
  let tail = 0;
  while (
    tail < Math.min(base.length, disk.length) - head &&
    base[base.length - 1 - tail] === disk[disk.length - 1 - tail]
  ) {
    tail += 1;
  }
  const fresh = disk.slice(head, disk.length - tail);
  const rest = base.slice(base.length - tail);
  if (mine.startsWith(base.slice(0, base.length - tail))) {
    return mine.slice(0, head) + fresh + mine.slice(base.length - tail);
  }
  return mine.endsWith(rest) && mine.startsWith(base.slice(0, head))
    ? mine.slice(0, head) + fresh + rest
    : disk;
}
