/** What windows that ask something are made of: where they open, and how they read days. */
import type { App } from "obsidian";
import { dateInWords, type Direction } from "../core/index";
import type { ReadDate } from "../ui/forms/date-field";
import type { Screen } from "../ui/screen";
import type { AppActs } from "./app-acts";
import { type FormIn, FormModal } from "./form-modal";
import type { OpenVault } from "./open-vault";

/** What the windows work with. */
export interface DialogPorts {
  readonly app: App;
  readonly vault: OpenVault;
  readonly acts: AppActs;
  readonly screen: () => Screen;
}

/** Opens a form in a window. */
export function showForm({ app, screen }: DialogPorts, title: string, form: FormIn): void {
  new FormModal(app, title, screen(), form).open();
}

/** Reads a day in words, as of now. */
export function dateReader({ vault }: DialogPorts, direction: Direction): ReadDate {
  return (phrase) =>
    dateInWords(
      phrase,
      vault.now(),
      vault.settings().calendar,
      direction,
      vault.catalogue().screen,
    );
}
