/** How a note is opened at a line. */
import { type App, Keymap, Notice, Platform } from "obsidian";
import type { Asked, Place } from "../ui/actions";
import type { OpenVault } from "./open-vault";

/** Opens a note at a line, in a new tab where the click asks for one. */
export async function openPlace(
  app: App,
  vault: Pick<OpenVault, "catalogue">,
  { path, line }: Place,
  asked?: Asked,
): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file === null) {
    const { noNote, noteGone } = vault.catalogue().app.notices;
    new Notice(path.startsWith(".") ? noNote(path) : noteGone(path));
    return;
  }
  const leaf = app.workspace.getLeaf(asked === undefined ? false : Keymap.isModEvent(asked));
  await leaf.openFile(file, { eState: { line: Math.max(0, line - 1) } });
  if (Platform.isPhone) app.workspace.rightSplit.collapse();
}
