/** What is said once on a device, when Kith has looked at a vault for the first time: what it found, and that it changed nothing. */
import { type App, Notice } from "obsidian";
import type { OpenVault } from "./open-vault";
import { foundText } from "./found-text";

const saidUnder = "kith-welcomed";

/** Says it, unless this device has heard it already. */
export function welcome(app: App, vault: OpenVault, openPanel: () => void): void {
  if (app.loadLocalStorage(saidUnder) === true) return;
  app.saveLocalStorage(saidUnder, true);
  const content = createFragment((fragment) => {
    fragment.createDiv({ text: foundText(vault) });
    fragment.createDiv({ text: "No note was changed." });
    fragment
      .createEl("button", { text: "Open panel", attr: { type: "button" } })
      .addEventListener("click", openPanel);
  });
  new Notice(content, 0);
}
