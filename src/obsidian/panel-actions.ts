/** What the app does when something on screen is asked for. */
import { type App, Menu, Notice, setIcon } from "obsidian";
import { dayOf, type Goal, type MenuWords } from "../core/index";
import type { Asked, PanelActions, Subject } from "../ui/actions";
import type { Screen } from "../ui/screen";
import { isDecidable } from "./agenda";
import type { AppActs } from "./app-acts";
import { orSayWhy, sayWhy } from "./cannot-do";
import { closesWithKith } from "./component-window";
import type { Dialogs } from "./dialogs";
import type { PeopleWindows } from "./people-windows";
import { openPlace } from "./open-place";
import type { OpenVault } from "./open-vault";
import { openReview } from "./review-note";

/** Under which name the app's settings list Kith's hover previews. */
export const hoverSource = "kith";

/** The screen that components stand on now. */
export function screenOf(vault: OpenVault, actions: PanelActions): Screen {
  return {
    actions,
    drawIcon: setIcon,
    say: sayWhy,
    words: vault.catalogue().ui,
    screenWords: vault.catalogue().screen,
    today: dayOf(vault.now()),
    reading: vault.reading(),
  };
}

/** Carries out what components ask for. */
export function panelActions(
  app: App,
  vault: OpenVault,
  acts: AppActs,
  dialogs: Dialogs,
  people: PeopleWindows,
): PanelActions {
  const goalOf = (id: string): Goal | null =>
    vault
      .index()
      .goals()
      .find((goal) => goal.id === id) ?? null;
  const withGoal = (id: string, act: (goal: Goal) => unknown): void => {
    const goal = goalOf(id);
    if (goal === null) new Notice(vault.catalogue().app.notices.goalGone);
    else act(goal);
  };
  const run = (act: () => Promise<unknown>): void => {
    void orSayWhy(act);
  };
  const underWay = new Set<string>();
  /** An act that would add to itself is let be until what it did is known: on a slow disk one presses again. */
  const runOnce = (id: string, act: () => Promise<unknown>): void => {
    if (underWay.has(id)) return;
    underWay.add(id);
    void orSayWhy(act)
      .then(vault.settled)
      .then(() => underWay.delete(id));
  };
  const isOnAgenda = (id: string): boolean => {
    const isThere = isDecidable(id, vault);
    if (!isThere) sayWhy(vault.catalogue().app.notices.itemGone);
    return isThere;
  };
  const actions: PanelActions = {
    open: (place, asked) => {
      run(() => openPlace(app, vault, place, asked));
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
        runOnce(id, () => acts.checkIn(goal));
      });
    },
    adjust: (id) => {
      withGoal(id, (goal) => {
        dialogs.goals.adjust(goal);
      });
    },
    copy: (text) => {
      run(async () => {
        await navigator.clipboard.writeText(text);
        new Notice(vault.catalogue().ui.review.copied);
      });
    },
    answer: ({ id, goal, act }) => {
      if (act.is === "leave") run(() => acts.answer(id, null, act));
      else {
        withGoal(goal, (found) => {
          if (act.is === "pick") dialogs.goals.answer(id, found, act.property);
          else run(() => acts.answer(id, found, act));
        });
      }
    },
    done: (item) => {
      if (!underWay.has(item) && isOnAgenda(item)) runOnce(item, () => acts.done(item));
    },
    snooze: (item) => {
      if (isOnAgenda(item)) dialogs.snooze(item);
    },
    mute: (item) => {
      run(async () => {
        const what = await acts.mute(item);
        const { app, ui } = vault.catalogue();
        new Notice(what === null ? app.notices.itemGone : ui.reminders.muted(what));
      });
    },
    begin: (kind, begun) => {
      if (kind === "focus") {
        dialogs.focus();
        begun?.();
      } else {
        openReview("week", app, vault, acts, begun);
      }
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
      dialogs.goals.newGoal();
    },
    newContact: () => {
      dialogs.newContact();
    },
    importPeople: () => {
      people.importFile();
    },
    openJournal: () => {
      run(async () => {
        const path = await acts.journal(dayOf(vault.now()));
        await openPlace(app, vault, { path, line: 1 });
      });
    },
    menu: (subject, asked) => {
      const menu = new Menu();
      fillMenu(menu, subject, asked, actions, vault.catalogue().app.menu);
      showAt(menu, asked);
    },
  };
  return actions;
}

function fillMenu(
  menu: Menu,
  subject: Subject,
  asked: Asked,
  actions: PanelActions,
  words: MenuWords,
): void {
  const add = (icon: string, title: string, act: () => void): void => {
    menu.addItem((item) => item.setIcon(icon).setTitle(title).onClick(act));
  };
  switch (subject.is) {
    case "contact": {
      const { path } = subject;
      add("message-circle-plus", words.log, () => {
        actions.log(path);
      });
      add("alarm-clock", words.snooze, () => {
        actions.snoozeContact(path, asked);
      });
      add("file-text", words.openNote, () => {
        actions.open({ path, line: 1 }, asked);
      });
      return;
    }
    case "goal": {
      const { id, place } = subject;
      add("check", words.checkIn, () => {
        actions.checkIn(id);
      });
      add("sliders-horizontal", words.adjust, () => {
        actions.adjust(id);
      });
      add("file-text", words.openNote, () => {
        actions.open(place, asked);
      });
      return;
    }
    case "item": {
      const { id, place } = subject;
      add("check", words.done, () => {
        actions.done(id);
      });
      add("alarm-clock", words.snooze, () => {
        actions.snooze(id, asked);
      });
      add("bell-off", words.mute, () => {
        actions.mute(id);
      });
      // The user's own times of review and focus stand in no note.
      if (place.path === "") return;
      add("file-text", words.openNote, () => {
        actions.open(place, asked);
      });
    }
  }
}

/** Shows a menu where the pointer is, or at the element that the key was pressed on. */
export function showAt(menu: Menu, asked: Asked): void {
  closesWithKith(menu);
  if ("clientX" in asked && (asked.clientX !== 0 || asked.clientY !== 0)) {
    menu.showAtMouseEvent(asked);
    return;
  }
  // No class is asked for: another window has classes of its own.
  const from = asked.target as Element | null;
  const { left = 0, bottom = 0 } = from?.getBoundingClientRect() ?? {};
  menu.showAtPosition({ x: left, y: bottom }, from?.doc);
}
