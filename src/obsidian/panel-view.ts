/** The panel in the side dock: today, goals, who next, kept up to date in place. */
import { ItemView, type ViewStateResult, type WorkspaceLeaf } from "obsidian";
import { h } from "preact";
import { panelView } from "../core/index";
import type { PanelActions } from "../ui/actions";
import { firstLayout, Panel, type PanelLayout } from "../ui/panel";
import { type Mounted, mount } from "../ui/render";
import { agendaOf } from "./agenda";
import type { OpenVault } from "./open-vault";
import { screenOf } from "./panel-actions";

/** The type that the app knows the panel by. */
export const panelType = "kith-panel";

/** What the panel is shown with. */
export interface PanelPorts {
  readonly vault: OpenVault;
  readonly actions: PanelActions;
}

/** The panel's view; light to make, as the app may put it off and make it again. */
export class PanelView extends ItemView {
  override navigation = false;
  override icon = "sprout";
  private readonly ports: PanelPorts;
  private layout: PanelLayout = firstLayout;
  private mounted: Mounted | null = null;

  constructor(leaf: WorkspaceLeaf, ports: PanelPorts) {
    super(leaf);
    this.ports = ports;
  }

  override getViewType(): string {
    return panelType;
  }

  override getDisplayText(): string {
    return "Kith";
  }

  override onOpen(): Promise<void> {
    this.contentEl.addClass("kith-panel");
    const follow = (): void => {
      if (this.mounted !== null) this.show();
    };
    this.register(this.ports.vault.onChange(follow));
    this.registerEvent(this.app.workspace.on("file-open", follow));
    this.show();
    return Promise.resolve();
  }

  override onClose(): Promise<void> {
    this.onunload();
    return Promise.resolve();
  }

  override onunload(): void {
    this.mounted?.unmount();
    this.mounted = null;
    this.contentEl.removeClass("kith-panel");
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), folded: this.layout.folded };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    if (typeof state !== "object" || state === null || !("folded" in state)) return;
    const { folded } = state;
    if (!Array.isArray(folded)) return;
    const known = sections.filter((section) => folded.includes(section));
    this.layout = { ...this.layout, folded: known };
    if (this.mounted !== null) this.show();
  }

  private show(): void {
    const { vault, actions } = this.ports;
    const screen = screenOf(vault, actions);
    const { folded, picture } = this.layout;
    const view = panelView(vault.index(), vault.now(), {
      agenda: agendaOf(vault),
      language: vault.catalogue(),
      isReading: screen.reading !== null,
      picture: folded.includes("picture") ? null : picture,
      problems: vault.problems(),
      here: this.app.workspace.getActiveFile()?.path ?? null,
    });
    const content = h(Panel, {
      view,
      layout: this.layout,
      onLayout: (layout) => {
        this.layout = layout;
        this.show();
        this.app.workspace.requestSaveLayout();
      },
    });
    if (this.mounted === null) this.mounted = mount(this.contentEl, content, screen);
    else this.mounted.update(content, screen);
  }
}

const sections: readonly PanelLayout["folded"][number][] = [
  "agenda",
  "goals",
  "who",
  "vague",
  "picture",
  "problems",
];
