/** The window's arrangement: side docks, tabs, pop-out windows, and which leaf is active. Long, as it is one class in the app. */
import type { OpenViewState, PaneType } from "obsidian";
import type { App } from "./app";
import { announceMigration, extendWindow } from "./dom-extensions";
import { Events, reportFailure } from "./events";
import type { TFile } from "./files";
import type { Menu } from "./menu";
import type { MarkdownView } from "./markdown-view";
import { debounce, parseLinktext } from "./text";
import type { EditorSuggest } from "./suggest";
import { DeferredView, FileView } from "./view";
import type { View } from "./view";
import type { WorkspaceItem } from "./workspace-item";
import {
  WorkspaceFloating,
  WorkspaceParent,
  WorkspaceRoot,
  WorkspaceSidedock,
  WorkspaceTabs,
  WorkspaceWindow,
} from "./workspace-item";
import { WorkspaceLeaf } from "./workspace-leaf";

type ViewClass<T> = abstract new (...args: never[]) => T;
type Layout = {
  left?: string[];
  right?: string[];
  main?: string[];
  rightOpen?: boolean;
  leftOpen?: boolean;
};

/** The strip of icons at the window's edge. */
export class WorkspaceRibbon {
  containerEl: HTMLElement;
  constructor(side: "left" | "right") {
    this.containerEl = createDiv({ cls: `workspace-ribbon side-dock-ribbon mod-${side}` });
  }
}

export class Workspace extends Events {
  containerEl: HTMLElement = createDiv({ cls: "workspace" });
  leftRibbon = new WorkspaceRibbon("left");
  rightRibbon = new WorkspaceRibbon("right");
  leftSplit: WorkspaceSidedock;
  rightSplit: WorkspaceSidedock;
  rootSplit: WorkspaceRoot;
  floatingSplit: WorkspaceFloating;
  activeLeaf: WorkspaceLeaf | null = null;
  activeEditor: MarkdownView | null = null;
  layoutReady = false;
  requestSaveLayout = debounce(() => Promise.resolve(), 1000);
  /** The suggesters that plugins have registered for the editor. */
  editorSuggest: { suggests: EditorSuggest<unknown>[] } = { suggests: [] };
  private waiting: (() => unknown)[] = [];
  private announced: TFile | null | undefined;
  private readonly lastFiles: string[] = [];

  readonly app: App;

  constructor(app: App) {
    super();
    this.app = app;
    this.leftSplit = new WorkspaceSidedock(this, "left");
    this.rightSplit = new WorkspaceSidedock(this, "right");
    this.rootSplit = new WorkspaceRoot(this, "workspace-split mod-vertical mod-root", document);
    this.floatingSplit = new WorkspaceFloating(this, "workspace-floating");
    this.leftSplit.insertChild(new WorkspaceTabs(this));
    this.rightSplit.insertChild(new WorkspaceTabs(this));
    this.rootSplit.insertChild(new WorkspaceTabs(this));
    this.containerEl.append(
      this.leftRibbon.containerEl,
      this.leftSplit.containerEl,
      this.rootSplit.containerEl,
      this.rightSplit.containerEl,
    );
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) run(callback);
    else this.waiting.push(callback);
  }

  /** Restores leaves by type or note path; those not in sight are put off. */
  async changeLayout(layout: Layout): Promise<void> {
    const fill = async (
      tabs: WorkspaceTabs,
      types: string[] | undefined,
      open: boolean,
    ): Promise<void> => {
      for (const [at, type] of (types ?? []).entries()) {
        const leaf = new WorkspaceLeaf(this.app);
        tabs.insertChild(leaf);
        const file = this.app.vault.getFileByPath(type);
        const state = file ? { type: "markdown", state: { file: file.path } } : { type };
        await (open && at === 0 ? leaf.setViewState(state) : leaf.defer(state));
      }
    };
    if (layout.leftOpen ?? false) this.leftSplit.expand();
    if (layout.rightOpen ?? false) this.rightSplit.expand();
    await fill(this.sideTabs("left"), layout.left, layout.leftOpen ?? false);
    await fill(this.sideTabs("right"), layout.right, layout.rightOpen ?? false);
    await fill(this.mainTabs(), layout.main, true);
    const first = this.mainTabs().leaves()[0];
    if (first) this.setActiveLeaf(first);
  }

  getLayout(): Record<string, unknown> {
    const list = (tabs: WorkspaceTabs): unknown[] =>
      tabs.leaves().map((leaf) => leaf.getViewState());
    return {
      left: list(this.sideTabs("left")),
      main: list(this.mainTabs()),
      right: list(this.sideTabs("right")),
      active: this.activeLeaf?.id ?? null,
    };
  }

  /** Tells everyone who waits that the layout stands. */
  becomeReady(): void {
    this.layoutReady = true;
    for (const callback of this.waiting.splice(0)) run(callback);
    this.trigger("layout-ready");
    this.trigger("layout-change");
  }

  createLeafInParent(parent: WorkspaceParent): WorkspaceLeaf {
    const tabs = parent instanceof WorkspaceTabs ? parent : parent.children[0];
    const leaf = new WorkspaceLeaf(this.app, parent.containerEl.ownerDocument);
    (tabs instanceof WorkspaceTabs ? tabs : this.mainTabs()).insertChild(leaf);
    return leaf;
  }

  createLeafBySplit(leaf: WorkspaceLeaf): WorkspaceLeaf {
    const tabs = new WorkspaceTabs(this);
    const home = leaf.parent?.parent ?? this.rootSplit;
    home.insertChild(tabs);
    return this.createLeafInParent(tabs);
  }

  splitActiveLeaf(): WorkspaceLeaf {
    return this.createLeafBySplit(this.activeLeaf ?? this.getLeaf());
  }

  async duplicateLeaf(leaf: WorkspaceLeaf): Promise<WorkspaceLeaf> {
    const twin = this.getLeaf("split");
    await twin.setViewState(leaf.getViewState());
    return twin;
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    return this.getLeaf(false);
  }

  getLeaf(newLeaf?: PaneType | boolean): WorkspaceLeaf {
    if (newLeaf === "window") return this.openPopoutLeaf();
    if (newLeaf === "split") return this.splitActiveLeaf();
    const current = this.getMostRecentLeaf();
    if (newLeaf !== true && newLeaf !== "tab" && current && !current.pinned) return current;
    const tabs = current?.parent;
    return this.createLeafInParent(tabs instanceof WorkspaceTabs ? tabs : this.rootSplit);
  }

  /** Opens a window with a document of its own: here an inner frame, so that tests can reach it. */
  openPopoutLeaf(): WorkspaceLeaf {
    const frame = document.createElement("iframe");
    frame.className = "popout-window";
    frame.title = "Pop-out window";
    document.body.append(frame);
    const win = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!win) throw new Error("The pop-out window did not open.");
    extendWindow(win, window);
    for (const style of Array.from(document.head.querySelectorAll("style, link[rel=stylesheet]"))) {
      win.document.head.append(win.document.importNode(style, true));
    }
    win.document.body.className = `${document.body.className} is-popout-window`;
    this.app.keymap.attach(win.document);
    const home = new WorkspaceWindow(this, "workspace-split mod-vertical mod-root", win.document);
    const tabs = new WorkspaceTabs(this, win.document);
    home.insertChild(tabs);
    win.document.body.append(home.containerEl);
    this.floatingSplit.children.push(home);
    home.parent = null;
    win.addEventListener("focusin", () => {
      Object.assign(window, { activeWindow: win, activeDocument: win.document });
    });
    window.addEventListener("focusin", () => {
      Object.assign(window, { activeWindow: window, activeDocument: document });
    });
    this.trigger("window-open", home, win);
    return this.createLeafInParent(tabs);
  }

  moveLeafToPopout(leaf: WorkspaceLeaf): WorkspaceWindow {
    const place = this.openPopoutLeaf();
    const tabs = place.parent;
    const home = place.getContainer();
    leaf.parent?.removeChild(leaf);
    if (tabs instanceof WorkspaceTabs) tabs.insertChild(leaf);
    place.detach();
    const win = leaf.containerEl.ownerDocument.defaultView;
    if (win) announceMigration(leaf.containerEl, win);
    this.trigger("layout-change");
    if (home instanceof WorkspaceWindow) return home;
    throw new Error("The pop-out window is gone.");
  }

  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf?: PaneType | boolean,
    openViewState?: OpenViewState,
  ): Promise<void> {
    const { path, subpath } = parseLinktext(linktext);
    let file = this.app.metadataCache.getFirstLinkpathDest(path, sourcePath);
    if (!file && path !== "") {
      const fresh = `${path.replace(/\.md$/, "")}.md`;
      file = await this.app.vault.create(fresh, "");
    }
    if (!file) return;
    const eState = { ...openViewState?.eState, ...(subpath === "" ? {} : { subpath }) };
    await this.getLeaf(newLeaf ?? false).openFile(file, { ...openViewState, eState });
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean } | boolean): void {
    leaf.activeTime = this.nextTime();
    const { parent } = leaf;
    if (parent instanceof WorkspaceTabs && parent.children[parent.currentTab] !== leaf)
      parent.selectTab(leaf);
    if (typeof params === "object" && params.focus === true) {
      const editor: unknown = Reflect.get(leaf.view, "editor");
      if (
        !leaf.containerEl.contains(leaf.containerEl.ownerDocument.activeElement) &&
        editor === undefined
      ) {
        leaf.containerEl
          .querySelector<HTMLElement>("[tabindex], button, a, input")
          ?.focus({ preventScroll: true });
      }
    }
    if (this.activeLeaf === leaf) return;
    this.activeLeaf?.containerEl.removeClass("mod-active");
    this.activeLeaf = leaf;
    leaf.containerEl.addClass("mod-active");
    this.trigger("active-leaf-change", leaf);
    this.announceFile();
  }

  /** Says which file is open, once for each change. */
  announceFile(): void {
    const { view } = this.activeLeaf ?? {};
    if (view && "editor" in view) this.activeEditor = view as MarkdownView;
    else if (this.activeLeaf && this.isMain(this.activeLeaf)) this.activeEditor = null;
    const file = this.getActiveFile();
    if (file === this.announced) return;
    this.announced = file;
    if (file) this.lastFiles.unshift(file.path);
    this.trigger("file-open", file);
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.group === group);
  }

  getMostRecentLeaf(): WorkspaceLeaf | null {
    const leaves = this.mainLeaves();
    return leaves.sort((a, b) => b.activeTime - a.activeTime)[0] ?? null;
  }

  getLeftLeaf(_split: boolean): WorkspaceLeaf | null {
    return this.createLeafInParent(this.sideTabs("left"));
  }

  getRightLeaf(_split: boolean): WorkspaceLeaf | null {
    return this.createLeafInParent(this.sideTabs("right"));
  }

  async ensureSideLeaf(
    type: string,
    side: "left" | "right",
    options?: { active?: boolean; reveal?: boolean; state?: Record<string, unknown> },
  ): Promise<WorkspaceLeaf> {
    const leaf = this.getLeavesOfType(type)[0] ?? this.createLeafInParent(this.sideTabs(side));
    const state = options?.state === undefined ? { type } : { type, state: options.state };
    await leaf.setViewState({ ...state, active: options?.active ?? false });
    if (options?.reveal ?? true) await this.revealLeaf(leaf);
    return leaf;
  }

  getActiveViewOfType<T extends View>(type: ViewClass<T>): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): TFile | null {
    const views = [this.activeLeaf, this.getMostRecentLeaf()].map((leaf) => leaf?.view);
    for (const view of views) if (view instanceof FileView && view.file) return view.file;
    return null;
  }

  iterateRootLeaves(visit: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.mainLeaves()) visit(leaf);
  }

  iterateAllLeaves(visit: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.allLeaves()) visit(leaf);
  }

  getLeavesOfType(viewType: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.view.getViewType() === viewType);
  }

  detachLeavesOfType(viewType: string): void {
    for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    const root = leaf.getRoot();
    if (root instanceof WorkspaceSidedock && root.collapsed) root.expand();
    if (leaf.parent instanceof WorkspaceTabs) leaf.parent.selectTab(leaf);
    await leaf.loadIfDeferred();
  }

  getLastOpenFiles(): string[] {
    return [...new Set(this.lastFiles)].slice(0, 10);
  }

  updateOptions(): void {
    this.iterateAllLeaves((leaf) => {
      const refresh: unknown = Reflect.get(leaf.view, "updateOptions");
      if (typeof refresh === "function") Reflect.apply(refresh, leaf.view, []);
    });
  }

  handleLinkContextMenu(menu: Menu, linktext: string, sourcePath: string): boolean {
    const file = this.app.metadataCache.getFirstLinkpathDest(
      parseLinktext(linktext).path,
      sourcePath,
    );
    menu.addItem((item) =>
      item
        .setTitle("Open in new tab")
        .setIcon("file-plus")
        .setSection("open")
        .onClick(() => {
          void this.openLinkText(linktext, sourcePath, "tab");
        }),
    );
    if (file) this.trigger("file-menu", menu, file, "link-context-menu");
    return file !== null;
  }

  /** Closes pop-out windows in which nothing is left. */
  pruneWindows(): void {
    for (const home of this.floatingSplit.children) {
      if (!(home instanceof WorkspaceWindow) || leavesIn(home).length > 0) continue;
      this.floatingSplit.children = this.floatingSplit.children.filter((each) => each !== home);
      this.trigger("window-close", home, home.win);
      home.win.frameElement?.remove();
    }
  }

  mainTabs(): WorkspaceTabs {
    return firstTabs(this.rootSplit);
  }

  sideTabs(side: "left" | "right"): WorkspaceTabs {
    return firstTabs(side === "left" ? this.leftSplit : this.rightSplit);
  }

  /** Puts the first leaf of a type off again, as if its tab had been in the background. */
  async deferLeaf(type: string): Promise<void> {
    const leaf = this.getLeavesOfType(type)[0];
    if (leaf && !(leaf.view instanceof DeferredView)) await leaf.defer(leaf.getViewState());
  }

  private time = 0;
  private nextTime(): number {
    this.time += 1;
    return this.time;
  }

  private isMain(leaf: WorkspaceLeaf): boolean {
    return !(leaf.getRoot() instanceof WorkspaceSidedock);
  }

  private mainLeaves(): WorkspaceLeaf[] {
    return [this.rootSplit, ...this.floatingSplit.children].flatMap(leavesIn);
  }

  private allLeaves(): WorkspaceLeaf[] {
    return [this.leftSplit, this.rightSplit].flatMap(leavesIn).concat(this.mainLeaves());
  }
}

function firstTabs(home: WorkspaceParent): WorkspaceTabs {
  const tabs = home.children[0];
  if (tabs instanceof WorkspaceTabs) return tabs;
  throw new Error("A split without tabs.");
}

function leavesIn(item: WorkspaceItem): WorkspaceLeaf[] {
  if (item instanceof WorkspaceLeaf) return [item];
  return item instanceof WorkspaceParent ? item.children.flatMap(leavesIn) : [];
}

function run(callback: () => unknown): void {
  try {
    const done = callback();
    if (done instanceof Promise) done.catch(reportFailure);
  } catch (error) {
    reportFailure(error);
  }
}
