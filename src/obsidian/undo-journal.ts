/** What was written last on this device, so that it can be taken back; kept over a restart of the app. */
import type { App } from "obsidian";
import {
  type EditPlan,
  type Moment,
  type NoteChange,
  readUndoSteps,
  undoPlan,
  type UndoSteps,
  withStep,
} from "../core/index";

const storedUnder = "kith-undo";
/** In UTF-16 units; the device's storage is small, and shared with the app. */
const mostText = 500_000;

/** The acts of this device, newest last. */
export class UndoJournal {
  private readonly app: App;
  private steps: UndoSteps;

  constructor(app: App) {
    this.app = app;
    this.steps = readUndoSteps(app.loadLocalStorage(storedUnder));
  }

  /** Keeps an act that was just carried out. */
  add(title: string, at: Moment, changes: readonly NoteChange[]): void {
    this.keep(withStep(this.steps, title, at, changes));
  }

  /** The newest act, and how it is taken back; null without any. */
  last(): { readonly title: string; readonly plan: EditPlan } | null {
    const step = this.steps.at(-1);
    return step === undefined ? null : { title: step.title, plan: undoPlan(step) };
  }

  /** Forgets the newest act. */
  drop(): void {
    this.keep(this.steps.slice(0, -1));
  }

  private keep(steps: UndoSteps): void {
    this.steps = steps;
    let stored = steps;
    while (JSON.stringify(stored).length > mostText) stored = stored.slice(1);
    this.app.saveLocalStorage(storedUnder, stored.length === 0 ? null : stored);
  }
}
