/** The windows in which acts ask what they need to know. */
import { type App, Notice } from "obsidian";
import { type ComponentChild, h } from "preact";
import {
  circlesToChoose,
  type AnsweredProperty,
  dateInWords,
  type Day,
  dayOf,
  type Direction,
  type Goal,
  goalPreview,
  goalProgress,
  type GoalStep,
  goalWalk,
  journalPlace,
  knownWords,
  longDay,
  type Moment,
  newContact,
  newGoal,
  newGoalSays,
  type PlanPlace,
  readAnswer,
  readSnooze,
  unclassifiedContacts,
  catalogueFor,
} from "../core/index";
import { AdjustForm, type Adjustment } from "../ui/forms/adjust-form";
import { AnswerForm } from "../ui/forms/answer-form";
import { ContactForm } from "../ui/forms/contact-form";
import { DayForm } from "../ui/forms/day-form";
import type { ReadDate } from "../ui/forms/date-field";
import { GoalWalk, type WalkChoice } from "../ui/forms/goal-walk";
import { GoalForm, type ReadGoal } from "../ui/forms/goal-form";
import { LogForm } from "../ui/forms/log-form";
import { SnoozeForm } from "../ui/forms/snooze-form";
import { type TriageAnswers, TriageWalk } from "../ui/forms/triage-walk";
import { WhenForm } from "../ui/forms/when-form";
import type { Screen } from "../ui/screen";
import { type AppActs, CannotDo, orSayWhy } from "./app-acts";
import { FocusWindow } from "./focus-window";
import { FormModal } from "./form-modal";
import { contactsNamed, loggedLine, personAt } from "./logged-line";
import { openPlace } from "./open-place";
import type { OpenVault } from "./open-vault";

/** What the windows are made of. */
export interface DialogPorts {
  readonly app: App;
  readonly vault: OpenVault;
  readonly acts: AppActs;
  readonly screen: () => Screen;
}

/** Opens the windows. */
export class Dialogs {
  private readonly ports: DialogPorts;

  constructor(ports: DialogPorts) {
    this.ports = ports;
  }

  /** Asks what happened; with a contact, or a text that another program gave, already filled in. */
  log(contact: string | null, text = "", logged: () => void = () => undefined): void {
    const { app, vault, acts } = this.ports;
    const person = contact === null ? null : personAt(contact, vault.index());
    this.show("Log an interaction", (close) =>
      h(LogForm, {
        contacts: person === null ? [] : [person],
        find: (typed) => contactsNamed(typed, vault.index()),
        when: "today",
        text,
        read: this.readDate("past"),
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

  /** Asks for a goal in a sentence. */
  newGoal(sentence = ""): void {
    const { app, vault, acts } = this.ports;
    const made = (text: string) => newGoal(text, vault.now(), vault.settings(), acts.isTaken);
    const read: ReadGoal = (text) => {
      const goal = made(text);
      if (goal.is === "refused") return { problem: goal.because };
      const { preview } = catalogueFor(vault.settings().language).ui.forms.goal;
      const words = { screen: vault.words().screen, preview };
      const says = newGoalSays(
        goal.goal,
        vault.index(),
        vault.now(),
        catalogueFor(vault.settings().language).review,
      );
      return goalPreview(goal.goal, goal.path, goal.problems, dayOf(vault.now()), words, says);
    };
    this.show("New goal", (close) =>
      h(GoalForm, {
        read,
        sentence,
        onSubmit: async (text) => {
          const goal = made(text);
          if (goal.is === "refused") throw new CannotDo(goal.because);
          const path = await acts.make(goal);
          close();
          await openPlace(app, { path, line: 1 });
        },
        onCancel: close,
      }),
    );
  }

  /** Goes through all active goals, for when life has changed. */
  walk(): void {
    const { vault, acts } = this.ports;
    const steps = goalWalk(
      vault.index(),
      vault.now(),
      catalogueFor(vault.settings().language).review,
    );
    const withGoal = async (step: GoalStep, act: (goal: Goal) => unknown): Promise<void> => {
      const goal = vault
        .index()
        .goals()
        .find(({ id }) => id === step.id);
      if (goal === undefined) throw new CannotDo("This goal is no longer there.");
      await act(goal);
    };
    this.show("Review all goals", (close) =>
      h(GoalWalk, {
        steps,
        onChoice: (step, choice, because) =>
          withGoal(step, (goal) => acts.adjust(goal, adjustmentOf(choice, because, vault.now()))),
        onAnother: (step) => {
          void withGoal(step, (goal) => {
            this.adjust(goal);
          });
        },
        onEnd: close,
      }),
    );
  }

  /** Asks what a goal leaves unsaid. */
  answer(id: string, goal: Goal, property: AnsweredProperty): void {
    const { vault, acts } = this.ports;
    const { screen } = vault.words();
    const read = (text: string) =>
      readAnswer(property, text, vault.now(), vault.settings().calendar);
    const { answer } = catalogueFor(vault.settings().language).ui.forms;
    this.show(goal.title, (close) =>
      h(AnswerForm, {
        question: answer.questions[property],
        example: answer.examples[property],
        read: (text) => {
          const meant = read(text);
          if (meant === null) return { problem: answer.unknown(text.trim()) };
          return { said: meant.day === null ? meant.value : longDay(meant.day, screen) };
        },
        onSubmit: async (text) => {
          const meant = read(text);
          if (meant === null) throw new CannotDo(answer.unknown(text));
          await acts.answer(id, goal, { is: "set", property, value: meant.value });
          close();
        },
        onCancel: close,
      }),
    );
  }

  /** Asks for a person's name. */
  newContact(name = ""): void {
    const { app, vault, acts } = this.ports;
    const made = (text: string) => newContact(text, vault.index(), acts.isTaken);
    this.show("New contact", (close) =>
      h(ContactForm, {
        name,
        circles: knownWords(vault.index()).circles,
        read: this.readDate("past"),
        mistake: (text) => {
          const contact = made(text);
          return contact.is === "refused" ? contact.because : null;
        },
        onSubmit: async (values) => {
          const contact = made(values.name);
          if (contact.is === "refused") throw new CannotDo(contact.because);
          const path = await acts.makeContact(contact, values);
          close();
          await openPlace(app, { path, line: 1 });
        },
        onCancel: close,
      }),
    );
  }

  /** Asks for a goal's new target, or what becomes of it. */
  adjust(goal: Goal): void {
    const { vault, acts } = this.ports;
    const { target, status } = goalProgress(goal, vault.index(), vault.now(), 0);
    this.show(`Adjust “${goal.title}”`, (close) =>
      h(AdjustForm, {
        target,
        status,
        from: "today",
        read: this.readDate("future"),
        onSubmit: async (adjustment: Adjustment) => {
          await acts.adjust(goal, adjustment);
          close();
        },
        onCancel: close,
      }),
    );
  }

  /** Walks the contacts in no circle, most mentioned first; what was answered is written when the walk ends, however it does. */
  triage(): void {
    const { app, vault, acts, screen } = this.ports;
    const { triage } = catalogueFor(vault.settings().language).ui.forms;
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
      void orSayWhy(() => acts.classify(answers, triage));
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
    const { app, acts } = this.ports;
    this.show("Open journal of a day", (close) =>
      h(DayForm, {
        read: this.readDate("past"),
        onSubmit: async (day) => {
          const path = await acts.journal(day);
          close();
          await openPlace(app, { path, line: 1 });
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
    const { when } = catalogueFor(vault.settings().language).ui.forms;
    this.show(when.label, (close) =>
      h(WhenForm, {
        plan: plan.text,
        read: this.readDate("future"),
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
    const { quiet } = catalogueFor(this.ports.vault.settings().language).ui.reminders;
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
    const { reminders } = catalogueFor(this.ports.vault.settings().language).ui;
    this.show(title ?? reminders.snooze, (close) =>
      h(SnoozeForm, {
        days,
        ...(submit === undefined ? {} : { submit }),
        read: this.readDate("future"),
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
    if (until === null) throw new CannotDo("This lies in the past. Name a time ahead.");
    return until;
  }

  private readDate(direction: Direction): ReadDate {
    const { vault } = this.ports;
    return (phrase) =>
      dateInWords(phrase, vault.now(), vault.settings().calendar, direction, vault.words().screen);
  }

  private show(title: string, form: (close: () => void) => ComponentChild): void {
    new FormModal(this.ports.app, title, this.ports.screen(), form).open();
  }
}

const statuses = { pause: "paused", finish: "done", drop: "dropped", keep: "active" } as const;

/** What a choice of the walk does; a target that lies within reach is written with the reason. */
function adjustmentOf({ is, target }: WalkChoice, because: string, now: Moment): Adjustment {
  if (is !== "adjust") return { is: "status", status: statuses[is] };
  const reason = because === "" ? null : because;
  return { is: "target", target: target ?? 1, from: dayOf(now), because: reason };
}
