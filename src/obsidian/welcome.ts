/** What is said once on a device, when Kith has looked at a vault for the first time: what it found, what it could ask, and that it changed nothing. */
import { type App, Notice } from "obsidian";
import { recalled, remember } from "./device-memory";
import type { OpenVault } from "./open-vault";
import { foundText } from "./found-text";
import type { PeopleWindows } from "./people-windows";

const saidUnder = "kith-welcomed";

/** What the greeting can lead to. */
export interface Greeting {
  readonly app: App;
  readonly vault: OpenVault;
  readonly people: Pick<PeopleWindows, "marks" | "chooseMarks" | "importFile">;
  readonly openPanel: () => void;
}

/** Says it, unless this device has heard it already; the answer takes it off the screen. A vault with marks that Kith doesn't know is asked about them; one without people, for an address book. */
export function welcome({ app, vault, people, openPanel }: Greeting): () => void {
  if (recalled(app, saidUnder) === true) return () => undefined;
  remember(app, saidUnder, true);
  const { app: said, ui } = vault.catalogue();
  const words = ui.people;
  const content = createFragment((fragment) => {
    const { contacts, goals, journal } = vault.index().size();
    const isEmpty = contacts + goals + journal === 0;
    fragment.createDiv({ text: isEmpty ? ui.empty.vault : foundText(vault) });
    fragment.createDiv({ text: said.found.unchanged });
    const buttons = fragment.createDiv({ cls: "kith-notice-buttons" });
    const button = (text: string, act: () => void): void => {
      const made = buttons.createEl("button", { text, attr: { type: "button" } });
      made.addEventListener("click", act);
    };
    button(said.commands.openPanel, openPanel);
    if (people.marks().some(({ unknown }) => unknown > 0)) {
      button(words.marks.title, () => {
        people.chooseMarks();
      });
    }
    if (vault.index().contacts().length === 0) {
      button(words.import.title, () => {
        people.importFile();
      });
    }
  });
  const notice = new Notice(content, 0);
  return () => {
    notice.hide();
  };
}
