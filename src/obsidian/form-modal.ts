/** A window of the app that holds one form. */
import { type App, Modal } from "obsidian";
import type { ComponentChild } from "preact";
import { type Mounted, mount } from "../ui/render";
import type { Screen } from "../ui/screen";

/** The window; the form closes it, or the app does. */
export class FormModal extends Modal {
  private readonly screen: Screen;
  private readonly form: (close: () => void) => ComponentChild;
  private readonly closed: () => void;
  private mounted: Mounted | null = null;

  /** `closed` is called once the window is gone, whoever closed it. */
  constructor(
    app: App,
    title: string,
    screen: Screen,
    form: (close: () => void) => ComponentChild,
    closed: () => void = () => undefined,
  ) {
    super(app);
    this.screen = screen;
    this.form = form;
    this.closed = closed;
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
    if (this.mounted === null) return;
    this.mounted.unmount();
    this.mounted = null;
    this.closed();
  }
}
