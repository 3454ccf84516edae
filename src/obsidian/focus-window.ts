/** The window of the focus time: it follows the notes, and makes way for a note that is opened from it. */
import { type App, Modal } from "obsidian";
import { h } from "preact";
import { focusView } from "../core/index";
import { Focus } from "../ui/focus";
import { type Mounted, mount } from "../ui/render";
import type { Screen } from "../ui/screen";
import { agendaOf } from "./agenda";
import type { OpenVault } from "./open-vault";

/** The window. */
export class FocusWindow extends Modal {
  private readonly vault: OpenVault;
  private readonly screen: () => Screen;
  private mounted: Mounted | null = null;
  private unfollow: () => void = () => undefined;

  constructor(app: App, vault: OpenVault, screen: () => Screen) {
    super(app);
    this.vault = vault;
    this.screen = screen;
    this.setTitle(screen().words.reminders.focus.title);
    this.modalEl.addClass("kith-modal");
  }

  override onOpen(): void {
    this.contentEl.addClass("kith-modal-content");
    this.show();
    this.unfollow = this.vault.onChange(() => {
      this.show();
    });
  }

  override onClose(): void {
    this.unfollow();
    this.mounted?.unmount();
    this.mounted = null;
  }

  private show(): void {
    const { vault } = this;
    const view = focusView(vault.index(), vault.now(), {
      agenda: agendaOf(vault),
      language: vault.catalogue(),
    });
    const screen = this.screenThatMakesWay();
    const content = h(Focus, { view });
    if (this.mounted === null) this.mounted = mount(this.contentEl, content, screen);
    else this.mounted.update(content, screen);
  }

  private screenThatMakesWay(): Screen {
    const screen = this.screen();
    const { actions } = screen;
    return {
      ...screen,
      actions: {
        ...actions,
        open: (place, asked) => {
          this.close();
          actions.open(place, asked);
        },
      },
    };
  }
}
