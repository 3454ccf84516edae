/** A window of the app that holds one form. */
import { type App, Modal } from "obsidian";
import type { ComponentChild } from "preact";
import { type Mounted, mount } from "../ui/render";
import type { Screen } from "../ui/screen";

/** The window; the form closes it. */
export class FormModal extends Modal {
  private readonly screen: Screen;
  private readonly form: (close: () => void) => ComponentChild;
  private mounted: Mounted | null = null;

  constructor(
    app: App,
    title: string,
    screen: Screen,
    form: (close: () => void) => ComponentChild,
  ) {
    super(app);
    this.screen = screen;
    this.form = form;
    this.setTitle(title);
    this.modalEl.addClass("kith-modal");
  }

  override onOpen(): void {
    const form = this.form(() => {
      this.close();
    });
    this.contentEl.addClass("kith-modal-content");
    this.mounted = mount(this.contentEl, form, this.screen);
  }

  override onClose(): void {
    this.mounted?.unmount();
    this.mounted = null;
  }
}
