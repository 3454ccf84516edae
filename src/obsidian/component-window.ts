/** A window of the app that shows one component, and puts it away when it is closed; and what closes with Kith. */
import { type App, type Menu, Modal } from "obsidian";
import type { ComponentChild } from "preact";
import { type Mounted, mount } from "../ui/render";
import type { Screen } from "../ui/screen";

/** What stands open. */
const open = new Set<{ readonly close: () => void }>();

/** Closes the windows and menus that stand open, as nothing is behind them once Kith is turned off. */
export function closeWindows(): void {
  for (const each of open) each.close();
}

/** Opens a window that is drawn by the app; it closes with Kith. */
export function openWindow(window: Modal): void {
  const closed = window.onClose.bind(window);
  window.onClose = () => {
    open.delete(window);
    closed();
  };
  open.add(window);
  window.open();
}

/** A menu that is about to be shown; it closes with Kith. */
export function closesWithKith(menu: Menu): void {
  open.add(menu);
  menu.onHide(() => open.delete(menu));
}

/** Brings the focus into a window, so that keys don't go to what lies behind it; a field of its own may take it on. */
export function takeFocus(window: HTMLElement): void {
  if (window.contains(window.doc.activeElement)) return;
  window.tabIndex = -1;
  window.focus();
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
    takeFocus(this.modalEl);
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
