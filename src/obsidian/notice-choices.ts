/** What the notice of one item offers: done or log, snooze, open, or to begin what it is the time for. */
import { Menu } from "obsidian";
import { type AgendaItem } from "../core/index";
import type { PanelActions } from "../ui/actions";
import type { Dialogs } from "./dialogs";
import type { NoticeChoice } from "./notice-board";
import type { OpenVault } from "./open-vault";
import { showAt } from "./panel-actions";

/** By what the choices are carried out. */
export interface ChoicePorts {
  readonly vault: OpenVault;
  readonly actions: PanelActions;
  readonly dialogs: Dialogs;
  readonly openPanel: () => void;
}

/** The choices, the likeliest first. What is written takes the notice away by what then holds: where it can't be, it stays. */
export function noticeChoices(item: AgendaItem, ports: ChoicePorts): readonly NoticeChoice[] {
  const { vault, actions, openPanel } = ports;
  const { id, kind, path, line, contacts } = item;
  const words = vault.catalogue().ui.reminders;
  const done: NoticeChoice = {
    text: words.done,
    act: () => {
      actions.done(id);
    },
  };
  const log: NoticeChoice = {
    text: words.log,
    main: true,
    act: (event, answered) => {
      logWith(contacts, ports, event, answered);
    },
  };
  const snooze: NoticeChoice = {
    text: words.snooze,
    act: (event) => {
      snoozeMenu(item, ports, event);
    },
  };
  if (path === "") {
    const start: NoticeChoice = {
      text: words.start,
      main: true,
      act: (_event, answered) => {
        if (kind === "focus" || kind === "review") actions.begin(kind, answered);
        else {
          openPanel();
          answered();
        }
      },
    };
    return [start, done, snooze];
  }
  const open: NoticeChoice = {
    text: words.open,
    act: (event, answered) => {
      actions.open({ path, line }, event);
      answered();
    },
  };
  // Due and birthdays are settled by a word with the person; a plan with somebody may be either.
  const isTalk = kind === "due" || kind === "birthday";
  return [...(contacts.length > 0 ? [log] : []), ...(isTalk ? [] : [done]), snooze, open];
}

/** Logs a word with the person; of several, with the one that is chosen, and the others still wait. */
function logWith(
  contacts: readonly string[],
  { vault, dialogs }: ChoicePorts,
  event: MouseEvent,
  answered: () => void,
): void {
  const [only = null] = contacts;
  if (contacts.length < 2) {
    dialogs.log(only, "", answered);
    return;
  }
  const menu = new Menu();
  for (const path of contacts) {
    menu.addItem((entry) =>
      entry.setTitle(vault.index().contact(path)?.name ?? path).onClick(() => {
        dialogs.log(path);
      }),
    );
  }
  showAt(menu, event);
}

function snoozeMenu(
  { id, text }: AgendaItem,
  { vault, actions, dialogs }: ChoicePorts,
  event: MouseEvent,
): void {
  const { forms, reminders } = vault.catalogue().ui;
  const menu = new Menu();
  for (const choice of ["10m", "1h", "evening", "tomorrow"] as const) {
    menu.addItem((entry) =>
      entry.setTitle(forms.snooze.choices[choice]).onClick(() => {
        dialogs.snoozeFor(id, choice);
      }),
    );
  }
  menu.addItem((entry) =>
    entry.setTitle(reminders.pick).onClick(() => {
      actions.snooze(id, event);
    }),
  );
  menu.addSeparator();
  menu.addItem((entry) =>
    entry
      .setIcon("bell-off")
      .setTitle(reminders.mute(text))
      .onClick(() => {
        actions.mute(id);
      }),
  );
  showAt(menu, event);
}
