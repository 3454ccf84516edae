/** One place for a view: it builds it, puts it off, and lets it go. */
import type { OpenViewState, ViewState } from "obsidian";
import type { App } from "./app";
import { reportFailure } from "./events";
import type { TFile } from "./files";
import { icons, setIcon } from "./icons";
import { Menu } from "./menu";
import { DeferredView, EmptyView, FileView } from "./view";
import type { View } from "./view";
import { WorkspaceSidedock, WorkspaceTabs, WorkspaceItem } from "./workspace-item";

let nextId = 1;

export class WorkspaceLeaf extends WorkspaceItem {
  readonly id = `leaf-${String(nextId++)}`;
  containerEl: HTMLElement;
  tabHeaderEl: HTMLElement;
  view: View;
  hoverPopover = null;
  pinned = false;
  group: string | null = null;
  activeTime = 0;
  private readonly iconEl: HTMLElement;
  private readonly titleEl: HTMLElement;

  readonly app: App;

  constructor(app: App, doc: Document = document) {
    super();
    this.app = app;
    this.containerEl = doc.createElement("div");
    this.containerEl.className = "workspace-leaf";
    this.tabHeaderEl = doc.createElement("div");
    this.tabHeaderEl.className = "workspace-tab-header tappable";
    this.tabHeaderEl.setAttribute("role", "tab");
    const inner = this.tabHeaderEl.createDiv({ cls: "workspace-tab-header-inner" });
    this.iconEl = inner.createDiv({ cls: "workspace-tab-header-inner-icon" });
    this.titleEl = inner.createDiv({ cls: "workspace-tab-header-inner-title" });
    const close = inner.createDiv({ cls: "workspace-tab-header-inner-close-button" });
    setIcon(close, "x");
    close.addEventListener("click", (event) => {
      event.stopPropagation();
      this.detach();
    });
    const activate = (): void => {
      this.app.workspace.setActiveLeaf(this, { focus: true });
    };
    this.tabHeaderEl.addEventListener("click", activate);
    this.tabHeaderEl.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") activate();
    });
    this.containerEl.addEventListener("focusin", () => {
      this.app.workspace.setActiveLeaf(this);
    });
    this.containerEl.addEventListener("mousedown", () => {
      this.app.workspace.setActiveLeaf(this);
    });
    this.view = new EmptyView(this, "empty", {});
    this.attachView(this.view);
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  isVisible(): boolean {
    const tabs = this.parent;
    if (tabs instanceof WorkspaceTabs && tabs.children[tabs.currentTab] !== this) return false;
    const root = this.getRoot();
    return !(root instanceof WorkspaceSidedock && root.collapsed);
  }

  async openFile(file: TFile, openState?: OpenViewState): Promise<void> {
    const type = this.app.viewRegistry.typeOf(file.extension) ?? "empty";
    const state = { ...openState?.state, file: file.path };
    const view: ViewState = { type, state, active: openState?.active ?? true };
    await this.setViewState(view, openState?.eState);
  }

  async open(view: View): Promise<View> {
    await this.dropView();
    this.view = view;
    this.attachView(view);
    view.load();
    try {
      await view.onOpen();
    } catch (error) {
      reportFailure(error);
    }
    this.updateHeader();
    return view;
  }

  getViewState(): ViewState {
    const state = { type: this.view.getViewType(), state: this.view.getState() };
    return this.pinned ? { ...state, pinned: true } : state;
  }

  async setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
    const { workspace } = this.app;
    const known = this.app.viewRegistry.creators.get(viewState.type);
    const same = this.view.getViewType() === viewState.type && !this.isDeferred;
    const state = viewState.state ?? {};
    if (!same || this.view instanceof EmptyView) {
      const view = known ? known(this) : new EmptyView(this, viewState.type, state);
      await this.open(view);
    }
    await this.view.setState(state, { history: false });
    if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
    this.updateHeader();
    if (viewState.active === true) workspace.setActiveLeaf(this, { focus: true });
    if (eState !== undefined && eState !== null) this.view.setEphemeralState(eState);
    workspace.trigger("layout-change");
    if (workspace.activeLeaf === this) workspace.announceFile();
  }

  /** Puts the view off until its tab is shown, as the app does with background tabs. */
  async defer(viewState: ViewState): Promise<void> {
    const path = viewState.state?.["file"];
    const title =
      typeof path === "string" ? path.replace(/^.*\//, "").replace(/\.md$/, "") : viewState.type;
    await this.open(new DeferredView(this, viewState.type, viewState.state ?? {}, title));
  }

  async loadIfDeferred(): Promise<void> {
    const { view } = this;
    if (!(view instanceof DeferredView)) return;
    await this.setViewState({ type: view.type, state: view.state });
  }

  /** Builds the view anew, as when its plugin has come or gone. */
  async rebuildView(): Promise<void> {
    const state = this.getViewState();
    await this.open(new EmptyView(this, state.type, state.state ?? {}));
    if (this.app.viewRegistry.creators.has(state.type)) await this.setViewState(state);
  }

  getEphemeralState(): Record<string, unknown> {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setPinned(pinned: boolean): void {
    if (this.pinned === pinned) return;
    this.pinned = pinned;
    this.tabHeaderEl.toggleClass("is-pinned", pinned);
    this.trigger("pinned-change", pinned);
  }

  setGroupMember(other: WorkspaceLeaf): void {
    this.setGroup(other.group ?? other.id);
    other.setGroup(this.group ?? other.id);
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger("group-change", group);
  }

  detach(): void {
    const { workspace } = this.app;
    void this.dropView();
    this.parent?.removeChild(this);
    if (workspace.activeLeaf === this) {
      const next = workspace.getMostRecentLeaf();
      workspace.activeLeaf = null;
      if (next) workspace.setActiveLeaf(next);
    }
    workspace.pruneWindows();
    workspace.trigger("layout-change");
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  /** Shows the view's icon and title in the tab and the view's own header. */
  updateHeader(): void {
    const text = this.getDisplayText();
    this.titleEl.setText(text);
    this.tabHeaderEl.setAttribute("aria-label", text);
    this.tabHeaderEl.setAttribute("data-type", this.view.getViewType());
    const strict = icons.strict;
    icons.strict = strict && !this.isDeferred;
    setIcon(this.iconEl, this.getIcon());
    icons.strict = strict;
    this.view.containerEl.querySelector(".view-header-title")?.setText(text);
  }

  /** The menu of the tab, as a click with the right button gives it. */
  paneMenu(): Menu {
    const menu = new Menu();
    this.view.onPaneMenu(menu, "tab-header");
    menu.addItem((item) =>
      item
        .setTitle("Close")
        .setIcon("x")
        .onClick(() => {
          this.detach();
        }),
    );
    return menu;
  }

  private attachView(view: View): void {
    view.containerEl.setAttribute("data-type", view.getViewType());
    this.containerEl.append(view.containerEl);
  }

  private async dropView(): Promise<void> {
    const { view } = this;
    try {
      if (view instanceof FileView && view.file) await view.onUnloadFile(view.file);
      await view.onClose();
    } catch (error) {
      reportFailure(error);
    }
    view.unload();
    view.containerEl.remove();
  }
}
