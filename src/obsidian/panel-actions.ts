/** What the app does when something on screen is asked for. */
import { type App, Menu, Notice, setIcon } from "obsidian";
import { dayOf, type Goal, catalogueFor } from "../core/index";
import type { Asked, PanelActions, Subject } from "../ui/actions";
import type { Screen } from "../ui/screen";
import { type AppActs, orSayWhy } from "./app-acts";
import type { Dialogs } from "./dialogs";
import { openPlace } from "./open-place";
import type { OpenVault } from "./open-vault";

/** Under which name the app's settings list Kith's hover previews. */
export const hoverSource = "kith";

/** The screen that components stand on now. */
export function screenOf(vault: OpenVault, actions: PanelActions): Screen {
  const { language } = vault.settings();
  return {
    actions,
    drawIcon: setIcon,
    words: catalogueFor(language).ui,
    screenWords: vault.words().screen,
    today: dayOf(vault.now()),
  };
}

/** Carries out what components ask for. */
export function panelActions(
  app: App,
  vault: OpenVault,
  acts: AppActs,
  dialogs: Dialogs,
  openPanel: () => void,
): PanelActions {
  const goalOf = (id: string): Goal | null =>
    vault
      .index()
      .goals()
      .find((goal) => goal.id === id) ?? null;
  const withGoal = (id: string, act: (goal: Goal) => unknown): void => {
    const goal = goalOf(id);
    if (goal === null) new Notice("This goal is no longer there.");
    else act(goal);
  };
  const run = (act: () => Promise<unknown>): void => {
    void orSayWhy(act);
  };
  const actions: PanelActions = {
    open: (place, asked) => {
      run(() => openPlace(app, place, asked));
    },
    preview: ({ path, line }, over, event) => {
      app.workspace.trigger("hover-link", {
        event,
        source: hoverSource,
        hoverParent: { hoverPopover: null },
        targetEl: over,
        linktext: path,
        sourcePath: "",
        state: { scroll: line - 1 },
      });
    },
    reach: (href) => {
      window.open(href);
    },
    log: (contact) => {
      dialogs.log(contact);
    },
    checkIn: (id) => {
      withGoal(id, (goal) => {
        run(() => acts.checkIn(goal));
      });
    },
    adjust: (id) => {
      withGoal(id, (goal) => {
        dialogs.adjust(goal);
      });
    },
    copy: (text) => {
      run(async () => {
        await navigator.clipboard.writeText(text);
        new Notice(catalogueFor(vault.settings().language).ui.review.copied);
      });
    },
    answer: ({ id, goal, act }) => {
      if (act.is === "leave") run(() => acts.answer(id, null, act));
      else {
        withGoal(goal, (found) => {
          if (act.is === "pick") dialogs.answer(id, found, act.property);
          else run(() => acts.answer(id, found, act));
        });
      }
    },
    done: (item) => {
      run(() => acts.done(item));
    },
    snooze: (item) => {
      dialogs.snooze(item);
    },
    mute: (item) => {
      run(async () => {
        const what = await acts.mute(item);
        if (what !== null)
          new Notice(catalogueFor(vault.settings().language).ui.reminders.muted(what));
      });
    },
    begin: (kind) => {
      if (kind === "focus") dialogs.focus();
      else openPanel();
    },
    snoozeContact: (contact) => {
      dialogs.snoozeContact(contact);
    },
    notNow: (contact) => {
      run(() => acts.notNow(contact));
    },
    giveWhen: (plan) => {
      dialogs.giveWhen(plan);
    },
    newGoal: () => {
      dialogs.newGoal();
    },
    newContact: () => {
      dialogs.newContact();
    },
    openJournal: () => {
      run(async () => {
        const path = await acts.journal(dayOf(vault.now()));
        await openPlace(app, { path, line: 1 });
      });
    },
    menu: (subject, asked) => {
      const menu = new Menu();
      fillMenu(menu, subject, asked, actions);
      showAt(menu, asked);
    },
  };
  return actions;
}

function fillMenu(menu: Menu, subject: Subject, asked: Asked, actions: PanelActions): void {
  const add = (icon: string, title: string, act: () => void): void => {
    menu.addItem((item) => item.setIcon(icon).setTitle(title).onClick(act));
  };
  switch (subject.is) {
    case "contact": {
      const { path } = subject;
      add("message-circle-plus", "Log an interaction", () => {
        actions.log(path);
      });
      add("alarm-clock", "Snooze", () => {
        actions.snoozeContact(path, asked);
      });
      add("file-text", "Open note", () => {
        actions.open({ path, line: 1 }, asked);
      });
      return;
    }
    case "goal": {
      const { id, place } = subject;
      add("check", "Check in", () => {
        actions.checkIn(id);
      });
      add("sliders-horizontal", "Adjust goal", () => {
        actions.adjust(id);
      });
      add("file-text", "Open note", () => {
        actions.open(place, asked);
      });
      return;
    }
    case "item": {
      const { id, place } = subject;
      add("check", "Done", () => {
        actions.done(id);
      });
      add("alarm-clock", "Snooze", () => {
        actions.snooze(id, asked);
      });
      add("bell-off", "No more reminders of this", () => {
        actions.mute(id);
      });
      // The user's own times of review and focus stand in no note.
      if (place.path === "") return;
      add("file-text", "Open note", () => {
        actions.open(place, asked);
      });
    }
  }
}

/** Shows a menu where the pointer is, or at the element that the key was pressed on. */
export function showAt(menu: Menu, asked: Asked): void {
  if ("clientX" in asked && (asked.clientX !== 0 || asked.clientY !== 0)) {
    menu.showAtMouseEvent(asked);
    return;
  }
  const { target } = asked;
  const from = target instanceof Node && target.instanceOf(HTMLElement) ? target : null;
  const { left = 0, bottom = 0 } = from?.getBoundingClientRect() ?? {};
  menu.showAtPosition({ x: left, y: bottom }, from?.doc);
}
