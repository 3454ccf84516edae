/** The commands about being reminded: focus time, keeping quiet for a while, and hearing of something muted again. */
import { type App, Notice, type Plugin } from "obsidian";
import { agenda, dayOf, shortMoment } from "../core/index";
import type { AppActs } from "./app-acts";
import { orSayWhy } from "./cannot-do";
import type { Dialogs } from "./dialogs";
import type { OpenVault } from "./open-vault";
import { pick } from "./pickers";
import type { Reminders } from "./reminders";

/** A muted plan is looked for on the agenda of so many days. */
const daysLookedThrough = 60;

/** What these commands work with. */
export interface ReminderCommandPorts {
  readonly app: App;
  readonly vault: OpenVault;
  readonly acts: AppActs;
  readonly dialogs: Dialogs;
  readonly reminders: Reminders;
}

/** Adds them. */
export function addReminderCommands(
  plugin: Pick<Plugin, "addCommand">,
  { app, vault, acts, dialogs, reminders }: ReminderCommandPorts,
): void {
  const words = () => vault.catalogue().ui.reminders;
  plugin.addCommand({
    id: "focus",
    name: words().focus.title,
    callback: () => {
      dialogs.focus();
    },
  });
  plugin.addCommand({
    id: "do-not-disturb",
    name: words().quiet.title,
    callback: () => {
      dialogs.keepQuiet((until) => {
        reminders.keepQuiet(until);
        const shown = shortMoment(until, dayOf(vault.now()), vault.catalogue().screen);
        new Notice(words().quiet.until(shown));
      });
    },
  });
  plugin.addCommand({
    id: "be-disturbed",
    name: words().quiet.end,
    checkCallback: (checking) => {
      if (reminders.quietUntil() === null) return false;
      if (!checking) {
        reminders.keepQuiet(null);
        new Notice(words().quiet.over);
      }
      return true;
    },
  });
  plugin.addCommand({
    id: "unmute",
    name: words().mutedCommand,
    checkCallback: (checking) => {
      if (vault.settings().muted.size === 0) return false;
      if (!checking) {
        pick(app, {
          items: () => [...vault.settings().muted],
          text: (source) => titleOf(source, vault),
          placeholder: words().mutedPlaceholder,
          empty: words().nothingMuted,
          onPick: (source) => {
            void orSayWhy(async () => {
              await acts.setMuted(source, false);
              new Notice(words().heardAgain(titleOf(source, vault)));
            });
          },
        });
      }
      return true;
    },
  });
}

/** What is muted, by the name that its notes give it now. */
function titleOf(source: string, vault: OpenVault): string {
  const index = vault.index();
  const goal = index.goals().find(({ id }) => id === source);
  const ofNote = goal?.title ?? index.contact(source)?.name ?? "";
  if (ofNote.trim() !== "") return ofNote;
  const { items } = agenda(index, vault.now(), { days: daysLookedThrough });
  return items.find((item) => item.source === source)?.text ?? source;
}
