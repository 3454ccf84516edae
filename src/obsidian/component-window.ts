/** A window of the app that shows one component, and puts it away when it is closed. */
import { type App, Modal } from "obsidian";
import type { ComponentChild } from "preact";
import { type Mounted, mount } from "../ui/render";
import type { Screen } from "../ui/screen";

/** Those that stand open. */
const open = new Set<ComponentWindow>();

/** Closes the windows that stand open, as nothing is behind them once Kith is turned off. */
export function closeWindows(): void {
  for (const each of open) each.close();
}

/**
 * What it shows is all that a window of its own must say. Its members have names of their own, as the app keeps
 * members on a window that its API does not tell of.
 */
export abstract class ComponentWindow extends Modal {
  private readonly screenNow: () => Screen;
  private mounted: Mounted | null = null;

  constructor(app: App, title: string, screen: () => Screen) {
    super(app);
    this.screenNow = screen;
    this.setTitle(title);
    this.modalEl.addClass("kith-modal");
  }

  /** What it shows now. */
  protected abstract component(): ComponentChild;

  /** Called once the window is gone, whoever closed it. */
  protected onGone(): void {
    // Nothing follows from it, unless a window says so.
  }

  /** Whether the window stands open. */
  protected get isOnScreen(): boolean {
    return this.mounted !== null;
  }

  override onOpen(): void {
    open.add(this);
    this.mounted = mount(this.contentEl, this.component(), this.onScreen(this.screenNow()));
  }

  override onClose(): void {
    if (this.mounted === null) return;
    open.delete(this);
    this.mounted.unmount();
    this.mounted = null;
    this.onGone();
  }

  /** Shows in place what has become of its content. */
  protected showAgain(): void {
    this.mounted?.update(this.component(), this.onScreen(this.screenNow()));
  }

  /** The screen its content stands on; the app's, unless a window does something else there. */
  protected onScreen(screen: Screen): Screen {
    return screen;
  }
}
