/** What the user does: each act works out a plan, carries it out, says what came of it, and can be undone. */
import type { App } from "obsidian";
import {
  applyEdits,
  checkIn,
  type Catalogue,
  type Day,
  dayOf,
  decisionOf,
  type EditPlan,
  folded,
  type Goal,
  goalHeading,
  isRecord,
  logInteraction,
  makeJournalNote,
  type Moment,
  mutePrefix,
  type NewContact,
  type NoteChange,
  notNowPrefix,
  type PlanPlace,
  type PlanTime,
  say,
  setProperty,
  tickTask,
  type UndoDecision,
  withDone,
  withMuted,
  withSnoozed,
  writePlanTime,
} from "../core/index";
import type { Adjustment } from "../ui/forms/adjust-form";
import type { ContactValues } from "../ui/forms/contact-form";
import type { TriageAnswers } from "../ui/forms/triage-walk";
import { arrival } from "./arrival";
import { agendaItem, decidedItem, openTaskOf } from "./agenda";
import { CannotDo, sayWhy } from "./cannot-do";
import { adjustPlan, answerPlan, type AnsweredAct } from "./goal-plans";
import { type AppJournal, journalTargetOf } from "./journal-target";
import type { NoteWriter, WriteWatch } from "./note-writer";
import type { OpenVault } from "./open-vault";
import type { SettingsData, SettingsFile } from "./settings-file";
import { takeBack } from "./take-back";
import type { UndoJournal } from "./undo-journal";
import { writeTriage } from "./write-triage";

/** What acts are carried out with. */
export interface ActPorts {
  readonly app: App;
  readonly vault: OpenVault;
  readonly writer: NoteWriter;
  readonly settingsFile: SettingsFile;
  readonly undo: UndoJournal;
  /** Settings were changed. */
  readonly settingsChanged: () => Promise<void>;
}

type SettingsChange = (data: SettingsData) => SettingsData;

/** The acts. Each answers what was written, and fails with a `CannotDo` that says why not. */
export class AppActs {
  private readonly ports: ActPorts;
  /** Settles once every act that was begun is over. */
  private underWay: Promise<unknown> = Promise.resolve();

  constructor(ports: ActPorts) {
    this.ports = ports;
  }

  /** Does what an answer to the coach says, and remembers that it was given, so that it is not asked again. */
  answer(id: string, goal: Goal | null, act: AnsweredAct): Promise<void> {
    return this.begun(async () => {
      const { undo, vault } = this.ports;
      const plan =
        goal === null ? null : answerPlan(goal, act, dayOf(vault.now()), vault.settings());
      const changes = plan === null ? [] : await this.write(plan);
      const now = vault.now();
      const title = say(plan?.title ?? this.words.acts.answer, vault.catalogue().sayings);
      let decision: UndoDecision | null = null;
      try {
        decision = await this.keepDecision(id, (data) => withDone(data, { id, day: null }, now));
      } finally {
        undo.addDecision(title, now, decision, changes);
      }
      await this.ports.settingsChanged();
    });
  }

  /** Carries out a plan and keeps it for undo. */
  carryOut(plan: EditPlan, watch: WriteWatch = {}): Promise<readonly NoteChange[]> {
    return this.begun(async () => {
      const changes = await this.write(plan, watch);
      const title = say(plan.title, this.ports.vault.catalogue().sayings);
      if (changes.length > 0) this.ports.undo.add(title, this.ports.vault.now(), changes);
      return changes;
    });
  }

  /** What is begun is over before anything is taken back: undo would take back the act before it. */
  private begun<Result>(act: () => Promise<Result>): Promise<Result> {
    const { soon } = this.ports.vault;
    const result = act();
    void result.then(soon, soon);
    this.underWay = Promise.allSettled([this.underWay, result]);
    return result;
  }

  private async write(plan: EditPlan, watch: WriteWatch = {}): Promise<readonly NoteChange[]> {
    const outcome = await this.ports.writer.write(plan, watch);
    if (outcome.is === "refused") throw new CannotDo(outcome.because);
    return outcome.changes;
  }

  /** Adds a line to a day's journal note. */
  log(text: string, day: Day): Promise<readonly NoteChange[]> {
    return this.inJournal(day, (target) => logInteraction(target, text));
  }

  /** Writes a check-in on a goal into today's note. */
  checkIn(goal: Goal): Promise<readonly NoteChange[]> {
    return this.inJournal(dayOf(this.ports.vault.now()), (target) => {
      const { vault, fileManager } = this.ports.app;
      const file = vault.getFileByPath(goal.path);
      if (file === null) throw new CannotDo(this.words.notices.goalGone);
      const heading = goalHeading(goal);
      const link = fileManager.generateMarkdownLink(file, target.path, heading && `#${heading}`);
      return checkIn(target, link);
    });
  }

  /** Changes a goal's target from a day on, or what becomes of the goal. */
  adjust(goal: Goal, adjustment: Adjustment): Promise<readonly NoteChange[]> {
    const { vault } = this.ports;
    return this.carryOut(adjustPlan(goal, adjustment, dayOf(vault.now()), vault.settings()));
  }

  /** Writes a contact's note with what is known of the person. */
  makeContact({ path, text, plan }: NewContact, known: ContactValues): Promise<string> {
    let whole = text;
    for (const name of ["circle", "met", "email"] as const) {
      const value = known[name];
      const outcome = value === null ? null : setProperty(whole, name, value);
      if (outcome?.is === "edits") whole = applyEdits(whole, outcome.edits);
    }
    const on = () => ({ is: "create", text: whole }) as const;
    return this.make({ path, plan: { ...plan, notes: [{ path, on }] } });
  }

  /** Writes the note of a goal or contact that was shown before. */
  async make(made: { readonly path: string; readonly plan: EditPlan }): Promise<string> {
    await this.carryOut(made.plan);
    return made.path;
  }

  /** Whether a path is taken already, in any case of letters. */
  isTaken = (foldedPath: string): boolean => {
    const { vault } = this.ports.app;
    return vault.getMarkdownFiles().some(({ path }) => folded(path) === foldedPath);
  };

  /** Makes a day's journal note where it is missing; answers its path once the app knows the note. */
  async journal(day: Day): Promise<string> {
    let path = "";
    await this.inJournal(day, (target) => {
      ({ path } = target);
      return makeJournalNote(target.source);
    });
    await arrival(path, this.ports.app.vault);
    return path;
  }

  /** Writes what triage decided. */
  classify(answers: TriageAnswers): Promise<void> {
    return this.begun(() => writeTriage(answers, this.ports));
  }

  /** Puts a contact off until a day, in its own note. */
  snoozeContact(path: string, until: Day): Promise<readonly NoteChange[]> {
    const on = (text: string | null) =>
      text === null
        ? ({ is: "refused", because: this.words.notices.noteGone(path) } as const)
        : setProperty(text, "snooze-until", until);
    return this.carryOut({ title: this.words.acts.snoozeContact, notes: [{ path, on }] });
  }

  /** Passes over a suggested contact for today. */
  notNow(path: string): Promise<void> {
    const now = this.ports.vault.now();
    const id = notNowPrefix + path;
    return this.decide(this.words.acts.notNow, id, (data) => ({
      ...data,
      decisions: { ...recordIn(data["decisions"]), [id]: { decidedAt: now } },
    }));
  }

  /** Ticks the open task that an item of the agenda is; any other item is kept as done (R4). */
  async done(id: string): Promise<void> {
    const now = this.ports.vault.now();
    const task = openTaskOf(id, this.ports.vault);
    if (task === null) {
      await this.decide(this.words.acts.done, id, (data) =>
        withDone(data, decidedItem(id, this.ports.vault), now),
      );
      return;
    }
    const today = dayOf(now);
    await this.carryOut(
      tickTask({ ...task, text: task.source }, task.written === today ? null : today),
    );
  }

  /** Writes into a plan's line when it is meant for. */
  giveWhen(plan: PlanPlace, when: PlanTime): Promise<readonly NoteChange[]> {
    return this.carryOut(writePlanTime(plan, when, this.ports.vault.settings()));
  }

  /** Speaks no more of what an item of the agenda comes from; answers what that is called. */
  async mute(id: string): Promise<string | null> {
    const item = agendaItem(id, this.ports.vault);
    if (item === null) return null;
    await this.setMuted(item.source, true);
    return item.text;
  }

  /** Mutes a goal, a contact or a plan by its source, or speaks of it again. */
  setMuted(source: string, muted: boolean): Promise<void> {
    const now = this.ports.vault.now();
    const { mute, unmute } = this.words.acts;
    return this.decide(muted ? mute : unmute, mutePrefix + source, (data) =>
      withMuted(data, source, muted, now),
    );
  }

  /** Puts an item of the agenda off until a moment (R4). */
  snooze(id: string, until: Moment): Promise<void> {
    const now = this.ports.vault.now();
    const item = decidedItem(id, this.ports.vault);
    return this.decide(this.words.acts.snooze, id, (data) => withSnoozed(data, item, until, now));
  }

  /** Takes back the last act that was not taken back yet, once what is under way is over. */
  undoLast(): Promise<string | null> {
    const before = this.underWay;
    return this.begun(async () => {
      await before;
      const last = this.ports.undo.last();
      if (last === null) return null;
      const refusal = await takeBack(last, this.ports);
      // What can never be taken back must not stand in the way of what was done before it.
      if (refusal === null || refusal.isForGood) this.ports.undo.drop(last);
      if (refusal !== null)
        throw new CannotDo(this.words.notices.undoRefused(last.title, refusal.because));
      return last.title;
    });
  }

  /** What undo calls the acts that no plan names. */
  private get words(): Catalogue["app"] {
    return this.ports.vault.catalogue().app;
  }

  private decide(title: string, id: string, change: SettingsChange): Promise<void> {
    return this.begun(async () => {
      const decision = await this.keepDecision(id, change);
      this.ports.undo.addDecision(title, this.ports.vault.now(), decision);
      await this.ports.settingsChanged();
    });
  }

  private async keepDecision(id: string, change: SettingsChange): Promise<UndoDecision | null> {
    let before: SettingsData = {};
    let after: SettingsData = {};
    await this.ports.settingsFile.change((data) => {
      before = data;
      after = change(data);
      return after;
    });
    return decisionOf(id, { before, after });
  }

  /** Carries out what is written into a day's journal note, and says what there is to say of one that was made for it. */
  private inJournal(
    day: Day,
    planFor: (target: AppJournal) => EditPlan,
  ): Promise<readonly NoteChange[]> {
    return this.begun(async () => {
      const target = await journalTargetOf(day, this.ports);
      const changes = await this.carryOut(planFor(target));
      const isMade = changes.some(({ path, before }) => path === target.path && before === null);
      for (const { message } of isMade ? target.remarks : []) sayWhy(message);
      return changes;
    });
  }
}

function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? { ...value } : {};
}
