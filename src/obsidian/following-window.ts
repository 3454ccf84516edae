/** A window that follows the vault: shown anew with each change, in place, and gone when a note is opened from it. */
import type { App } from "obsidian";
import type { Screen } from "../ui/screen";
import { ComponentWindow } from "./component-window";
import type { OpenVault } from "./open-vault";

/** What it shows of the vault is all that a window of its own must say. */
export abstract class FollowingWindow extends ComponentWindow {
  protected readonly vault: OpenVault;
  private unfollow: () => void = () => undefined;

  constructor(app: App, title: string, screen: () => Screen, vault: OpenVault) {
    super(app, title, screen);
    this.vault = vault;
  }

  override onOpen(): void {
    super.onOpen();
    this.unfollow = this.vault.onChange(() => {
      this.showAgain();
    });
  }

  protected override onGone(): void {
    this.unfollow();
  }

  protected override onScreen(screen: Screen): Screen {
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
