/** The windows in which acts ask what they need to know. */
import type { App } from "obsidian";
import {
  type DateReading,
  type Day,
  dayOf,
  type Direction,
  type Goal,
  longDay,
  newContact,
  newGoal,
  readDatePhrase,
  readSnooze,
} from "../core/index";
import type { Asked } from "../ui/actions";
import { type AppActs, CannotDo } from "./app-acts";
import { ContactPicker } from "./contact-picker";
import { openPlace } from "./open-place";
import type { OpenVault } from "./open-vault";
import { TextModal } from "./text-modal";

/** The windows, each opened by what it asks for. */
export interface Dialogs {
  readonly log: (contact: string | null) => void;
  readonly adjust: (goal: Goal) => void;
  readonly snooze: (item: string, asked: Asked) => void;
  readonly snoozeContact: (contact: string, asked: Asked) => void;
  readonly newGoal: () => void;
  readonly newContact: () => void;
}

/** Opens windows of the app. */
export function dialogs(app: App, vault: OpenVault, acts: AppActs): Dialogs {
  const today = (): Day => dayOf(vault.now());
  const read = (phrase: string, direction: Direction): DateReading | null =>
    readDatePhrase(phrase, vault.now(), vault.settings().calendar, direction);
  const dayIn = (phrase: string): DateReading => {
    const reading = read(phrase, "future");
    if (reading === null) throw new CannotDo(unclear);
    return reading;
  };
  const shown = (phrase: string): string | null => {
    const reading = read(phrase, "future");
    if (reading === null) return null;
    const day = longDay(reading.start, vault.words().screen);
    return reading.time === null ? day : `${day}, ${reading.time}`;
  };
  const logWith = (contact: string): void => {
    const file = app.vault.getFileByPath(contact);
    const link = file === null ? "" : `[[${app.metadataCache.fileToLinktext(file, "")}]]`;
    new TextModal(app, {
      title: "Log an interaction",
      label: "What happened",
      submit: "Log",
      placeholder: `Called ${link}`,
      value: `${link} `,
      means: () => null,
      onSubmit: (text) => acts.log(text, today()),
    }).open();
  };
  return {
    log: (contact) => {
      if (contact !== null) logWith(contact);
      else {
        new ContactPicker(app, vault, ({ path }) => {
          logWith(path);
        }).open();
      }
    },
    adjust: (goal) => {
      new TextModal(app, {
        title: `Adjust “${goal.title}”`,
        label: "New target, from today on",
        submit: "Adjust",
        means: () => null,
        onSubmit: (text) => {
          const target = /^\d{1,6}$/.test(text) ? Number(text) : 0;
          if (target < 1) throw new CannotDo("A target is a whole number of at least 1.");
          return acts.adjust(goal, { from: today(), target, because: null });
        },
      }).open();
    },
    snooze: (item) => {
      new TextModal(app, {
        title: "Snooze",
        label: "Until when",
        submit: "Snooze",
        placeholder: "tomorrow at 9",
        means: shown,
        onSubmit: (phrase) => {
          const until = readSnooze(phrase, vault.now(), vault.settings().calendar);
          if (until === null) throw new CannotDo(unclear);
          return acts.snooze(item, until);
        },
      }).open();
    },
    snoozeContact: (contact) => {
      new TextModal(app, {
        title: "Snooze",
        label: "Until when",
        submit: "Snooze",
        placeholder: "in 2 weeks",
        means: shown,
        onSubmit: (phrase) => acts.snoozeContact(contact, dayIn(phrase).start),
      }).open();
    },
    newGoal: () => {
      const made = (text: string) => newGoal(text, vault.now(), vault.settings(), acts.isTaken);
      new TextModal(app, {
        title: "New goal",
        label: "Goal",
        submit: "Write the goal",
        placeholder: "Reach out to two dormant ties every week",
        means: (text) => {
          const goal = made(text);
          return goal.is === "refused" ? goal.because : goal.text;
        },
        onSubmit: async (text) => {
          const goal = made(text);
          if (goal.is === "refused") throw new CannotDo(goal.because);
          await openPlace(app, { path: await acts.make(goal), line: 1 });
        },
      }).open();
    },
    newContact: () => {
      new TextModal(app, {
        title: "New contact",
        label: "Name",
        submit: "Write the contact",
        means: () => null,
        onSubmit: async (text) => {
          const contact = newContact(text, vault.index(), acts.isTaken);
          if (contact.is === "refused") throw new CannotDo(contact.because);
          await openPlace(app, { path: await acts.make(contact), line: 1 });
        },
      }).open();
    },
  };
}

const unclear = "Kith does not understand this date. Try “tomorrow” or “next Friday”.";
