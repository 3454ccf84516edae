/** The window of the focus time. */
import type { App } from "obsidian";
import { type ComponentChild, h } from "preact";
import { focusView } from "../core/index";
import { Focus } from "../ui/focus";
import type { Screen } from "../ui/screen";
import { agendaOf } from "./agenda";
import { FollowingWindow } from "./following-window";
import type { OpenVault } from "./open-vault";

/** The window. */
export class FocusWindow extends FollowingWindow {
  constructor(app: App, vault: OpenVault, screen: () => Screen) {
    super(app, screen().words.reminders.focus.title, screen, vault);
  }

  protected override component(): ComponentChild {
    const { vault } = this;
    const view = focusView(vault.index(), vault.now(), {
      agenda: agendaOf(vault),
      language: vault.catalogue(),
    });
    return h(Focus, { view });
  }
}
