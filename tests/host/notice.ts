/** A short message in the corner: gone by itself, or when clicked; duration 0 stays. */

export class Notice {
  noticeEl: HTMLElement;
  containerEl: HTMLElement;
  messageEl: HTMLElement;
  private timer: number | null = null;

  constructor(message: string | DocumentFragment, duration?: number) {
    const { body } = activeDocument;
    const corner =
      body.querySelector<HTMLElement>(":scope > .notice-container") ??
      body.createDiv({ cls: "notice-container", attr: { role: "status", "aria-live": "polite" } });
    this.noticeEl = corner.createDiv({ cls: "notice" });
    this.containerEl = this.noticeEl;
    this.messageEl = this.noticeEl.createDiv({ cls: "notice-message" });
    this.setMessage(message);
    this.noticeEl.addEventListener("click", () => {
      this.hide();
    });
    const stays = duration ?? 4000;
    if (stays > 0) {
      this.timer = window.setTimeout(() => {
        this.hide();
      }, stays);
    }
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.noticeEl.remove();
  }
}
