/** A window of the app that holds one form. */
import type { App } from "obsidian";
import type { ComponentChild } from "preact";
import type { Screen } from "../ui/screen";
import { ComponentWindow } from "./component-window";

/** Makes a form of what closes its window, and of what tells whether that stands open: nobody who left wants what was not begun. */
export type FormIn = (close: () => void, isOpen: () => boolean) => ComponentChild;

/** The window; the form closes it, or the app does. */
export class FormModal extends ComponentWindow {
  private readonly form: FormIn;
  private readonly whenClosed: () => void;

  /** `whenClosed` is called once the window is gone, whoever closed it. */
  constructor(
    app: App,
    title: string,
    screen: Screen,
    form: FormIn,
    whenClosed: () => void = () => undefined,
  ) {
    super(app, title, () => screen);
    this.form = form;
    this.whenClosed = whenClosed;
  }

  protected override component(): ComponentChild {
    return this.form(
      () => {
        this.close();
      },
      () => this.isOnScreen,
    );
  }

  protected override onGone(): void {
    this.whenClosed();
  }
}
