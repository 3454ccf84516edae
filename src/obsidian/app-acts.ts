/** What the user does: each act works out a plan, carries it out, says what came of it, and can be undone. */
import { type App, Notice } from "obsidian";
import {
  adjustGoal,
  applyEdits,
  agenda,
  checkIn,
  type Day,
  dayOf,
  type DecidedItem,
  dropGoal,
  type EditPlan,
  finishGoal,
  type Goal,
  goalLink,
  journalPlace,
  journalSections,
  type JournalTarget,
  logInteraction,
  makeJournalNote,
  type Moment,
  type NewContact,
  newJournalNote,
  type NoteChange,
  notNowPrefix,
  pauseGoal,
  resumeGoal,
  setProperty,
  withDone,
  withSnoozed,
} from "../core/index";
import type { Adjustment } from "../ui/forms/adjust-form";
import type { ContactValues } from "../ui/forms/contact-form";
import type { NoteWriter } from "./note-writer";
import type { OpenVault } from "./open-vault";
import type { SettingsData, SettingsFile } from "./settings-file";
import type { UndoJournal } from "./undo-journal";

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

/** Something that can't be done, in words for a person. */
export class CannotDo extends Error {}

/** The acts. Each answers what was written, and fails with a `CannotDo` that says why not. */
export class AppActs {
  private readonly ports: ActPorts;

  constructor(ports: ActPorts) {
    this.ports = ports;
  }

  /** Carries out a plan and keeps it for undo. */
  async carryOut(plan: EditPlan): Promise<readonly NoteChange[]> {
    const outcome = await this.ports.writer.write(plan);
    if (outcome.is === "refused") throw new CannotDo(outcome.because);
    if (outcome.changes.length > 0) {
      this.ports.undo.add(plan.title, this.ports.vault.now(), outcome.changes);
    }
    return outcome.changes;
  }

  /** Adds a line to a day's journal note. */
  async log(text: string, day: Day): Promise<readonly NoteChange[]> {
    return this.carryOut(logInteraction(await this.journalTarget(day), text));
  }

  /** Writes a check-in on a goal into today's note. */
  async checkIn(goal: Goal): Promise<readonly NoteChange[]> {
    const target = await this.journalTarget(dayOf(this.ports.vault.now()));
    const file = this.ports.app.vault.getFileByPath(goal.path);
    const name =
      file === null
        ? goal.path.replace(/\.md$/i, "")
        : this.ports.app.metadataCache.fileToLinktext(file, target.path);
    return this.carryOut(checkIn(target, goalLink(name, goal)));
  }

  /** Changes a goal's target from a day on, or what becomes of the goal. */
  adjust(goal: Goal, adjustment: Adjustment): Promise<readonly NoteChange[]> {
    const settings = this.ports.vault.settings();
    if (adjustment.is === "target") return this.carryOut(adjustGoal(goal, adjustment, settings));
    const today = dayOf(this.ports.vault.now());
    const plans = {
      paused: () => pauseGoal(goal, today, settings),
      active: () => resumeGoal(goal, today, settings),
      done: () => finishGoal(goal, settings),
      dropped: () => dropGoal(goal, settings),
    };
    return this.carryOut(plans[adjustment.status]());
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
    return vault
      .getMarkdownFiles()
      .some(({ path }) => path.normalize("NFC").toLowerCase() === foldedPath);
  };

  /** Makes a day's journal note where it is missing; answers its path. */
  async journal(day: Day): Promise<string> {
    const source = await this.journalSource(day);
    await this.carryOut(makeJournalNote(source));
    return source.path;
  }

  /** Puts a contact off until a day, in its own note. */
  snoozeContact(path: string, until: Day): Promise<readonly NoteChange[]> {
    const on = (text: string | null) =>
      text === null
        ? ({ is: "refused", because: `There is no note ${path} any more.` } as const)
        : setProperty(text, "snooze-until", until);
    return this.carryOut({ title: "Snooze a contact", notes: [{ path, on }] });
  }

  /** Passes over a suggested contact for today. */
  notNow(path: string): Promise<void> {
    const now = this.ports.vault.now();
    return this.decide((data) => ({
      ...data,
      decisions: { ...recordIn(data["decisions"]), [notNowPrefix + path]: { decidedAt: now } },
    }));
  }

  /** Marks an item of the agenda as done (R4). */
  done(id: string): Promise<void> {
    const now = this.ports.vault.now();
    return this.decide((data) => withDone(data, this.decided(id), now));
  }

  /** Puts an item of the agenda off until a moment (R4). */
  snooze(id: string, until: Moment): Promise<void> {
    const now = this.ports.vault.now();
    return this.decide((data) => withSnoozed(data, this.decided(id), until, now));
  }

  /** Takes back the last act that was not taken back yet. */
  async undoLast(): Promise<string | null> {
    const last = this.ports.undo.last();
    if (last === null) return null;
    const outcome = await this.ports.writer.write(last.plan);
    if (outcome.is === "refused") throw new CannotDo(outcome.because);
    this.ports.undo.drop();
    return last.title;
  }

  private async decide(change: (data: SettingsData) => SettingsData): Promise<void> {
    await this.ports.settingsFile.change(change);
    await this.ports.settingsChanged();
  }

  /** The item as its decision is kept: that of a plan for as long as its line may be there. */
  private decided(id: string): DecidedItem {
    const { vault } = this.ports;
    const item = agenda(vault.index(), vault.now()).items.find((each) => each.id === id);
    return { id, day: item === undefined || item.kind === "plan" ? null : item.day };
  }

  private async journalTarget(day: Day): Promise<JournalTarget> {
    const source = await this.journalSource(day);
    return { path: source.path, newNote: () => newJournalNote(source) };
  }

  private async journalSource(day: Day): Promise<Parameters<typeof newJournalNote>[0]> {
    const { vault, settingsFile } = this.ports;
    if (settingsFile.broken.length > 0) {
      throw new CannotDo(
        `The settings of ${settingsFile.broken.join(" and ")} are no JSON, so where the journal lies can’t be known. Mend or delete that file.`,
      );
    }
    const index = vault.index();
    const now = vault.now();
    const place = journalPlace(day, index);
    if (place.is === "refused") throw new CannotDo(place.because);
    const settings = vault.settings();
    const template = await this.templateText(settings.dailyNotes[0]?.template ?? null);
    const sections = journalSections(index, now, day);
    return { path: place.path, day, now, settings, template, sections };
  }

  private async templateText(path: string | null): Promise<string | null> {
    if (path === null) return null;
    const { vault } = this.ports.app;
    const file = vault.getFileByPath(path) ?? vault.getFileByPath(`${path}.md`);
    return file === null ? null : vault.cachedRead(file);
  }
}

function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** Runs an act of the user and says in a notice why it could not be done. */
export async function orSayWhy(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    new Notice(error instanceof Error ? error.message : String(error), 10_000);
    return false;
  }
}
