/** What was written last on this device, so that it can be taken back; kept over a restart of the app. */
import type { App } from "obsidian";
import {
  type EditPlan,
  type Moment,
  type NoteChange,
  readUndoSteps,
  stepOf,
  undoPlan,
  type UndoDecision,
  type UndoSteps,
  withStep,
  withSteps,
} from "../core/index";
import { recalled, remember } from "./device-memory";

const storedUnder = "kith-undo";
/** In UTF-16 units; the device's storage is small, and shared with the app. */
const mostText = 500_000;

/** An act that can be taken back. */
export interface LastAct {
  readonly step: UndoSteps[number];
  readonly title: string;
  readonly plan: EditPlan;
  readonly decision: UndoDecision | null;
}

/** The acts of this device, newest last. */
export class UndoJournal {
  private readonly app: App;
  private steps: UndoSteps;

  constructor(app: App) {
    this.app = app;
    this.steps = readUndoSteps(recalled(app, storedUnder));
  }

  /** Keeps an act that was just carried out. */
  add(title: string, at: Moment, changes: readonly NoteChange[]): void {
    this.keep(withStep(this.steps, title, at, changes));
  }

  /** Keeps a decision that was just written into the settings, with the notes that were changed by the same act. */
  addDecision(
    title: string,
    at: Moment,
    decision: UndoDecision | null,
    changes: readonly NoteChange[] = [],
  ): void {
    if (decision === null) this.add(title, at, changes);
    else this.keep(withSteps(this.steps, { ...stepOf(title, at, changes), decision }));
  }

  /** The newest act, and how it is taken back; null without any. */
  last(): LastAct | null {
    const step = this.steps.at(-1);
    if (step === undefined) return null;
    return { step, title: step.title, plan: undoPlan(step), decision: step.decision ?? null };
  }

  /** Forgets an act; others may have followed it meanwhile. */
  drop({ step }: LastAct): void {
    this.keep(this.steps.filter((one) => one !== step));
  }

  private keep(steps: UndoSteps): void {
    this.steps = steps;
    let rest = mostText;
    let from = steps.length;
    while (from > 0 && rest >= 0) {
      from -= 1;
      rest -= JSON.stringify(steps[from]).length + 1;
    }
    const stored = steps.slice(rest < 0 ? from + 1 : from);
    remember(this.app, storedUnder, stored.length === 0 ? null : stored);
  }
}
