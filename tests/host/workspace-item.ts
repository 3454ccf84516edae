/** The tree of the workspace: splits, tab groups, side docks and windows. */
import { Events } from "./events";
import type { Workspace } from "./workspace";
import type { WorkspaceLeaf } from "./workspace-leaf";

export abstract class WorkspaceItem extends Events {
  abstract containerEl: HTMLElement;
  parent: WorkspaceParent | null = null;

  getRoot(): WorkspaceItem {
    return this.parent ? this.parent.getRoot() : this;
  }

  getContainer(): WorkspaceItem {
    return this instanceof WorkspaceContainer || !this.parent ? this : this.parent.getContainer();
  }
}

export abstract class WorkspaceParent extends WorkspaceItem {
  children: WorkspaceItem[] = [];
  containerEl: HTMLElement;

  readonly workspace: Workspace;

  constructor(workspace: Workspace, cls: string, doc: Document = document) {
    super();
    this.workspace = workspace;
    this.containerEl = doc.createElement("div");
    this.containerEl.className = cls;
  }

  insertChild(item: WorkspaceItem): void {
    this.children.push(item);
    item.parent = this;
    this.containerEl.append(item.containerEl);
  }

  removeChild(item: WorkspaceItem): void {
    this.children = this.children.filter((each) => each !== item);
    item.parent = null;
    item.containerEl.remove();
  }
}

export class WorkspaceSplit extends WorkspaceParent {}

export abstract class WorkspaceContainer extends WorkspaceSplit {
  win: Window;
  doc: Document;

  constructor(workspace: Workspace, cls: string, doc: Document) {
    super(workspace, cls, doc);
    this.doc = doc;
    this.win = doc.defaultView ?? window;
  }
}

export class WorkspaceRoot extends WorkspaceContainer {}

export class WorkspaceFloating extends WorkspaceParent {}

export class WorkspaceWindow extends WorkspaceContainer {}

export class WorkspaceSidedock extends WorkspaceSplit {
  collapsed = true;

  readonly side: "left" | "right";

  constructor(workspace: Workspace, side: "left" | "right") {
    super(workspace, `workspace-split mod-horizontal mod-${side}-split is-sidedock-collapsed`);
    this.side = side;
  }

  expand(): void {
    this.fold(false);
  }

  collapse(): void {
    this.fold(true);
  }

  toggle(): void {
    this.fold(!this.collapsed);
  }

  private fold(collapsed: boolean): void {
    this.collapsed = collapsed;
    this.containerEl.toggleClass("is-sidedock-collapsed", collapsed);
    this.workspace.containerEl.toggleClass(`is-${this.side}-sidedock-open`, !collapsed);
    if (!collapsed) {
      for (const child of this.children) if (child instanceof WorkspaceTabs) child.showCurrent();
    }
    this.workspace.trigger("resize");
    this.workspace.trigger("layout-change");
  }
}

export class WorkspaceMobileDrawer extends WorkspaceSidedock {}

export class WorkspaceTabs extends WorkspaceParent {
  currentTab = 0;
  readonly headersEl: HTMLElement;
  readonly bodyEl: HTMLElement;

  constructor(workspace: Workspace, doc: Document = document) {
    super(workspace, "workspace-tabs mod-top", doc);
    const bar = this.containerEl.createDiv({ cls: "workspace-tab-header-container" });
    this.headersEl = bar.createDiv({
      cls: "workspace-tab-header-container-inner",
      attr: { role: "tablist", "aria-label": "Tabs" },
    });
    bar.createDiv({ cls: "workspace-tab-header-spacer" });
    this.bodyEl = this.containerEl.createDiv({ cls: "workspace-tab-container" });
  }

  leaves(): WorkspaceLeaf[] {
    return this.children as WorkspaceLeaf[];
  }

  override insertChild(item: WorkspaceItem): void {
    this.children.push(item);
    item.parent = this;
    const leaf = item as WorkspaceLeaf;
    this.headersEl.append(leaf.tabHeaderEl);
    this.bodyEl.append(leaf.containerEl);
    this.refresh();
  }

  override removeChild(item: WorkspaceItem): void {
    const at = this.children.indexOf(item);
    (item as WorkspaceLeaf).tabHeaderEl.remove();
    super.removeChild(item);
    if (this.currentTab >= at && this.currentTab > 0) this.currentTab -= 1;
    this.refresh();
    this.showCurrent();
  }

  selectTab(leaf: WorkspaceLeaf): void {
    const at = this.children.indexOf(leaf);
    if (at < 0) return;
    this.currentTab = at;
    this.refresh();
    this.showCurrent();
  }

  /** Wakes the tab in front if it was put off. */
  showCurrent(): void {
    void this.leaves()[this.currentTab]?.loadIfDeferred();
  }

  refresh(): void {
    for (const [at, leaf] of this.leaves().entries()) {
      const front = at === this.currentTab;
      leaf.containerEl.toggle(front);
      leaf.tabHeaderEl.toggleClass("is-active", front);
      leaf.tabHeaderEl.setAttribute("aria-selected", String(front));
      leaf.tabHeaderEl.tabIndex = front ? 0 : -1;
    }
  }
}
