/** Links such as `obsidian://kith?log=Called%20Ana`: they fill in a form, and nothing is written before the user says so. */
import { type ObsidianProtocolData, Notice } from "obsidian";
import { cutText } from "../core/index";
import type { Dialogs } from "./dialogs";
import type { OpenVault } from "./open-vault";

/** The action of the links. */
export const quickLogAction = "kith";
/** Longer texts are cut, in characters. */
const longestText = 2000;

/** Answers a link. */
export function quickLog(
  { log, goal, contact }: ObsidianProtocolData,
  dialogs: Dialogs,
  vault: Pick<OpenVault, "catalogue">,
): void {
  // Nothing of it may be a command of Templater, which runs those of new notes.
  const text = (each: string): string =>
    cutText(
      each
        .replace(/[\s\p{Cc}]+/gu, " ")
        .replaceAll("<%", "< %")
        .trim(),
      longestText,
    );
  if (log !== undefined) dialogs.log(null, text(log));
  else if (goal !== undefined) dialogs.goals.newGoal(text(goal));
  else if (contact !== undefined) dialogs.newContact(text(contact));
  else new Notice(vault.catalogue().app.notices.emptyLink);
}
