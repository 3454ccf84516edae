/** The panel in the side dock: today, goals, who next, kept up to date in place. */
import { ItemView, type WorkspaceLeaf } from "obsidian";
import type { OpenVault } from "./open-vault";

/** The type that the app knows the panel by. */
export const panelType = "kith-panel";

/** The panel's view; light to make, as the app may put it off and make it again. */
export class PanelView extends ItemView {
  override navigation = false;
  private readonly vault: OpenVault;

  constructor(leaf: WorkspaceLeaf, vault: OpenVault) {
    super(leaf);
    this.vault = vault;
    this.icon = "sprout";
  }

  override getViewType(): string {
    return panelType;
  }

  override getDisplayText(): string {
    return "Kith";
  }

  override onOpen(): Promise<void> {
    this.contentEl.addClass("kith-panel");
    this.register(
      this.vault.onChange(() => {
        this.show();
      }),
    );
    this.show();
    return Promise.resolve();
  }

  private show(): void {
    const { contacts, goals } = this.vault.index().size();
    this.contentEl.setText(`${goals} goals, ${contacts} contacts`);
  }
}
