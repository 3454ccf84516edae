/** How a plan of edits is carried out on the app's notes: each note in one atomic step, and all of them or none. */
import type { App } from "obsidian";
import {
  type ActRecord,
  actRecord,
  actStanding,
  type ActStanding,
  type Catalogue,
  changeFrom,
  type EditPlan,
  type Moment,
  type NoteChange,
  type NoteEdit,
  say,
  stepOf,
  takeBackPlan,
  type Told,
} from "../core/index";
import type { ActShelf } from "./act-shelf";
import { unwritten } from "./cannot-do";
import { noteText, Refusal, writeNote } from "./note-step";
import { spareTime } from "./spare-time";

/** What came of a plan. */
export type WriteOutcome =
  | { readonly is: "written"; readonly changes: readonly NoteChange[] }
  /** `failed` where the disk or the app could not, rather than the plan would not. */
  | { readonly is: "refused"; readonly because: string; readonly failed: boolean };

/** What may be told, and asked, while a plan of many notes is carried out. */
export interface WriteWatch {
  /** How much is done, from 0 to 1. */
  readonly progress?: (done: number) => void;
  /** Why to stop and take back what was done; null to go on. */
  readonly stopped?: () => string | null;
}

/** What keeps acts on several notes whole over a crash. */
export interface CrashGuard {
  readonly shelf: ActShelf;
  readonly now: () => Moment;
}

/** An act on several notes that a crash cut short. */
export interface UnfinishedAct {
  readonly record: ActRecord;
  readonly standing: ActStanding;
}

/** Thrown inside an atomic step where a note is no longer what the record of its act says. */
class ChangedMeanwhile extends Error {}

/** How often an act is begun anew because its notes change meanwhile. */
const mostAttempts = 20;

/** Progress is told after so many notes. */
const notesAStep = 20;

/** Carries out plans, one after the other. */
export class NoteWriter {
  private readonly app: App;
  private readonly words: () => Catalogue;
  private readonly guard: CrashGuard | undefined;
  private last: Promise<unknown> = Promise.resolve();

  /** Without a guard, a crash may leave an act on several notes half done. */
  constructor(app: App, words: () => Catalogue, guard?: CrashGuard) {
    this.app = app;
    this.words = words;
    this.guard = guard;
  }

  /** Does all of a plan or nothing; a refusal or failure says in words why. */
  write(plan: EditPlan, watch: WriteWatch = {}): Promise<WriteOutcome> {
    return this.inTurn(() => this.writeGuarded(plan, watch));
  }

  /** The acts that a crash cut short; those of which nothing or all was done are forgotten. */
  unfinished(): Promise<readonly UnfinishedAct[]> {
    return this.inTurn(async () => {
      const records = (await this.guard?.shelf.read()) ?? [];
      const acts: UnfinishedAct[] = [];
      for (const record of records) {
        const standing = await this.standingOf(record);
        const isHalf = standing.untouched.length + standing.changed.length > 0;
        if (isHalf && standing.done.length > 0) acts.push({ record, standing });
      }
      if (acts.length < records.length) {
        await this.guard?.shelf.write(acts.map(({ record }) => record));
      }
      return acts;
    });
  }

  /** Takes back what stands as an unfinished act wanted it, and leaves what someone changed; how the notes stood before. */
  takeBackUnfinished({ record }: UnfinishedAct): Promise<ActStanding> {
    return this.inTurn(async () => {
      for (let attempt = 1; ; attempt += 1) {
        const standing = await this.standingOf(record);
        const outcome = await this.writeEach(takeBackPlan(record, standing.done), {});
        if (outcome.is === "written") {
          await this.forget(record);
          return standing;
        }
        if (outcome.failed || attempt === mostAttempts) throw new Error(outcome.because);
      }
    });
  }

  /** Leaves an unfinished act as it is, for good. */
  forgetUnfinished({ record }: UnfinishedAct): Promise<void> {
    return this.inTurn(() => this.forget(record));
  }

  private inTurn<Answer>(act: () => Promise<Answer>): Promise<Answer> {
    const next = this.last.then(act);
    this.last = next.catch(() => undefined);
    return next;
  }

  private async forget(record: ActRecord): Promise<void> {
    const same = JSON.stringify(record);
    const others = ((await this.guard?.shelf.read()) ?? []).filter(
      (one) => JSON.stringify(one) !== same,
    );
    await this.guard?.shelf.write(others);
  }

  private async standingOf(record: ActRecord): Promise<ActStanding> {
    const texts = await this.textsOf(record.step.notes);
    return actStanding(record, (path) => texts.get(path));
  }

  /** What each note says now, null where there is none. */
  private async textsOf(
    notes: readonly { readonly path: string }[],
  ): Promise<ReadonlyMap<string, string | null>> {
    const texts = new Map<string, string | null>();
    for (const { path } of notes) texts.set(path, await noteText(this.app, path));
    return texts;
  }

  /** An act on several notes is written down before the first and thrown away after the last. */
  private async writeGuarded(plan: EditPlan, watch: WriteWatch): Promise<WriteOutcome> {
    if (this.guard === undefined || plan.notes.length < 2) return this.writeEach(plan, watch);
    const { shelf, now } = this.guard;
    for (let attempt = 1; ; attempt += 1) {
      const spare = spareTime();
      try {
        const texts = await this.textsOf(plan.notes);
        const changes: NoteChange[] = [];
        for (const { path, on } of plan.notes) {
          await spare.yield();
          const text = texts.get(path) ?? null;
          const outcome = changeFrom(path, text, on(text));
          if (outcome.is === "refused") {
            return { is: "refused", because: this.said(outcome.because), failed: false };
          }
          if (outcome.change !== null) changes.push(outcome.change);
        }
        if (changes.length < 2) return await this.writeEach(plan, watch);
        const others = await shelf.read();
        const record = actRecord(stepOf(this.said(plan.title), now(), changes), changes);
        await shelf.write([...others, record]);
        const written = await this.writeEach(asRead(plan, texts, this.words().app.notices), watch);
        await shelf.write(others);
        if (written.is === "written" || attempt === mostAttempts || !written.isChanged) {
          return written;
        }
      } catch (error) {
        return { is: "refused", because: this.unwritten(error), failed: true };
      } finally {
        spare.stop();
      }
    }
  }

  private async writeEach(
    plan: EditPlan,
    watch: WriteWatch,
  ): Promise<WriteOutcome & { readonly isChanged?: boolean }> {
    const done: NoteChange[] = [];
    const spare = spareTime();
    try {
      for (const [at, edit] of plan.notes.entries()) {
        // One note is written at once; of many, the app has its turns between them.
        if (at > 0) await spare.yield();
        const because = watch.stopped?.() ?? null;
        if (because !== null) throw new Refusal(because);
        if (at % notesAStep === 0) watch.progress?.(at / plan.notes.length);
        const change = await this.writeOne(edit);
        if (change !== null) done.push(change);
      }
      return { is: "written", changes: done };
    } catch (error) {
      const kept = await this.takeBack(done);
      const isOurs = error instanceof Refusal || error instanceof ChangedMeanwhile;
      const because = isOurs ? error.message : this.unwritten(error);
      const said =
        kept.length === 0 ? because : this.words().app.notices.stillWritten(because, kept);
      const isChanged = error instanceof ChangedMeanwhile && kept.length === 0;
      const outcome = {
        is: "refused",
        because: said,
        failed: !(error instanceof Refusal),
      } as const;
      return isChanged ? { ...outcome, isChanged } : outcome;
    } finally {
      spare.stop();
    }
  }

  private unwritten(error: unknown): string {
    return unwritten(error, this.words());
  }

  private said(told: Told): string {
    return say(told, this.words().sayings);
  }

  private writeOne(edit: NoteEdit): Promise<NoteChange | null> {
    return writeNote(this.app, edit, (told) => this.said(told));
  }

  /** Takes back what was done of a plan; answers the notes that changed since and so keep it. */
  private async takeBack(done: readonly NoteChange[]): Promise<readonly string[]> {
    const kept: string[] = [];
    const spare = spareTime();
    for (const [at, { path, before, after }] of [...done].reverse().entries()) {
      if (at > 0) await spare.yield();
      const on: NoteEdit["on"] = (text) => {
        if (text !== after) return { is: "refused", because: "" };
        if (before === null) return { is: "delete" };
        return text === null
          ? { is: "create", text: before }
          : { is: "edits", edits: [{ from: 0, to: text.length, insert: before }] };
      };
      try {
        await this.writeOne({ path, on });
      } catch {
        kept.push(path);
      }
    }
    spare.stop();
    return kept;
  }
}

/** The plan, bound to the texts that it was worked out on. */
function asRead(
  plan: EditPlan,
  texts: ReadonlyMap<string, string | null>,
  { changesOn }: Catalogue["app"]["notices"],
): EditPlan {
  const notes = plan.notes.map(({ path, on }) => ({
    path,
    on: (text: string | null) => {
      if (text !== texts.get(path)) throw new ChangedMeanwhile(changesOn(path));
      return on(text);
    },
  }));
  return { ...plan, notes };
}
