/** The windows in which acts ask what they need to know. */
import { Notice } from "obsidian";
import { h } from "preact";
import {
  circlesToChoose,
  type Day,
  dayOf,
  journalPlace,
  knownWords,
  type Moment,
  newContact,
  type PlanPlace,
  readSnooze,
  say,
  unclassifiedContacts,
} from "../core/index";
import { ContactForm } from "../ui/forms/contact-form";
import { DayForm } from "../ui/forms/day-form";
import { LogForm } from "../ui/forms/log-form";
import { SnoozeForm } from "../ui/forms/snooze-form";
import { type TriageAnswers, TriageWalk } from "../ui/forms/triage-walk";
import { WhenForm } from "../ui/forms/when-form";
import { CannotDo, orSayWhy } from "./cannot-do";
import { dateReader, type DialogPorts, showForm } from "./dialog-frame";
import { FocusWindow } from "./focus-window";
import { FormModal } from "./form-modal";
import { GoalDialogs } from "./goal-dialogs";
import { contactsNamed, loggedLine, personAt } from "./logged-line";
import { openPlace } from "./open-place";

/** Opens the windows about people, the journal and the agenda. */
export class Dialogs {
  /** Those about goals. */
  readonly goals: GoalDialogs;
  private readonly ports: DialogPorts;

  constructor(ports: DialogPorts) {
    this.ports = ports;
    this.goals = new GoalDialogs(ports);
  }

  /** Asks what happened; with a contact, or a text that another program gave, already filled in. */
  log(contact: string | null, text = "", logged: () => void = () => undefined): void {
    const { app, vault, acts } = this.ports;
    const person = contact === null ? null : personAt(contact, vault.index());
    showForm(this.ports, vault.catalogue().app.commands.log, (close) =>
      h(LogForm, {
        contacts: person === null ? [] : [person],
        find: (typed) => contactsNamed(typed, vault.index()),
        when: "today",
        text,
        read: dateReader(this.ports, "past"),
        line: (values) => loggedLine(values, this.journalPath(values.when.day), app),
        onSubmit: async (values) => {
          const { day } = values.when;
          await acts.log(loggedLine(values, this.journalPath(day), app), day);
          close();
          logged();
        },
        onCancel: close,
      }),
    );
  }

  /** Asks for a person's name. */
  newContact(name = ""): void {
    const { app, vault, acts } = this.ports;
    const made = (text: string) => newContact(text, vault.index(), acts.isTaken);
    showForm(this.ports, vault.catalogue().app.commands.newContact, (close, isOpen) =>
      h(ContactForm, {
        name,
        circles: knownWords(vault.index()).circles,
        read: dateReader(this.ports, "past"),
        mistake: (text) => {
          const contact = made(text);
          return contact.is === "refused" ? say(contact.because, vault.catalogue().sayings) : null;
        },
        onSubmit: async (values) => {
          await vault.settled();
          if (!isOpen()) return;
          const contact = made(values.name);
          if (contact.is === "refused")
            throw new CannotDo(say(contact.because, vault.catalogue().sayings));
          const path = await acts.makeContact(contact, values);
          close();
          await openPlace(app, vault, { path, line: 1 });
        },
        onCancel: close,
      }),
    );
  }

  /** Walks the contacts in no circle, most mentioned first; what was answered is written when the walk ends, however it does. */
  triage(): void {
    const { app, vault, acts, screen } = this.ports;
    const { triage } = vault.catalogue().ui.forms;
    const circles = circlesToChoose(vault.index());
    const contacts = unclassifiedContacts(vault.index(), dayOf(vault.now())).map(
      ({ contact: { path, name }, interactions }) => ({ path, name: name || path, interactions }),
    );
    if (circles.length === 0 || contacts.length === 0) {
      new Notice(contacts.length === 0 ? triage.nobody : triage.noCircles);
      return;
    }
    let answers: TriageAnswers = new Map();
    const form = (close: () => void) =>
      h(TriageWalk, {
        contacts,
        circles,
        onAnswers: (given) => {
          answers = given;
        },
        onEnd: close,
      });
    new FormModal(app, triage.title, screen(), form, () => {
      void orSayWhy(() => acts.classify(answers));
    }).open();
  }

  /** Asks until when an item of the agenda is put off. */
  snooze(item: string): void {
    const { acts } = this.ports;
    this.until({ days: false }, (until) => acts.snooze(item, until));
  }

  /** Puts an item of the agenda off by one of the ready choices. */
  snoozeFor(item: string, choice: string): void {
    const { acts } = this.ports;
    void orSayWhy(() => acts.snooze(item, this.momentAhead(choice)));
  }

  /** Asks for a day in words, and opens its journal note. */
  openJournal(): void {
    const { app, vault, acts } = this.ports;
    showForm(this.ports, vault.catalogue().app.commands.openJournalOfDay, (close) =>
      h(DayForm, {
        read: dateReader(this.ports, "past"),
        onSubmit: async (day) => {
          const path = await acts.journal(day);
          close();
          await openPlace(app, vault, { path, line: 1 });
        },
        onCancel: close,
      }),
    );
  }

  /** Where a day's journal note is or will be; `""` where there can be none. */
  private journalPath(day: Day): string {
    const place = journalPlace(day, this.ports.vault.index());
    return place.is === "place" ? place.path : "";
  }

  /** Asks when a plan without a time is meant for, and writes it into its line. */
  giveWhen(plan: PlanPlace): void {
    const { acts, vault } = this.ports;
    const { when } = vault.catalogue().ui.forms;
    showForm(this.ports, when.label, (close) =>
      h(WhenForm, {
        plan: plan.text,
        read: dateReader(this.ports, "future"),
        onSubmit: async ({ day, time }) => {
          await acts.giveWhen(plan, { day, time });
          close();
        },
        onCancel: close,
      }),
    );
  }

  /** Asks until when this device keeps quiet. */
  keepQuiet(keep: (until: Moment) => void): void {
    const { quiet } = this.ports.vault.catalogue().ui.reminders;
    this.until({ title: quiet.title, submit: quiet.submit, days: false }, (until) => {
      keep(until);
      return Promise.resolve();
    });
  }

  /** Shows what to do in the focus time. */
  focus(): void {
    const { app, vault, screen } = this.ports;
    new FocusWindow(app, vault, screen).open();
  }

  /** Asks until when a contact is put off. */
  snoozeContact(contact: string): void {
    const { acts } = this.ports;
    this.until({ days: true }, (until) => acts.snoozeContact(contact, dayOf(until)));
  }

  private until(
    { title, submit, days }: { title?: string; submit?: string; days: boolean },
    act: (until: Moment) => Promise<unknown>,
  ): void {
    const { reminders } = this.ports.vault.catalogue().ui;
    showForm(this.ports, title ?? reminders.snooze, (close) =>
      h(SnoozeForm, {
        days,
        ...(submit === undefined ? {} : { submit }),
        read: dateReader(this.ports, "future"),
        onSubmit: async (phrase) => {
          await act(this.momentAhead(phrase));
          close();
        },
        onCancel: close,
      }),
    );
  }

  private momentAhead(phrase: string): Moment {
    const { vault } = this.ports;
    const until = readSnooze(phrase, vault.now(), vault.settings().calendar);
    if (until === null) throw new CannotDo(vault.catalogue().app.notices.inPast);
    return until;
  }
}
