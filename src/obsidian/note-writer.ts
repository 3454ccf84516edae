/** How a plan of edits is carried out on the app's notes: each note in one atomic step, and all of them or none. */
import { type App, MarkdownView, normalizePath, TFile } from "obsidian";
import {
  type ActRecord,
  actRecord,
  actStanding,
  type ActStanding,
  type Catalogue,
  changeFrom,
  differenceOf,
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

/** Thrown inside an atomic step, so that it leaves the note as it is. */
class Refusal extends Error {}

/** Thrown likewise where a note is no longer what the record of its act says. */
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
    return actStanding(record, (path) => texts.get(path) ?? null);
  }

  /** What each note says now, null where there is none. */
  private async textsOf(
    notes: readonly { readonly path: string }[],
  ): Promise<ReadonlyMap<string, string | null>> {
    const { adapter } = this.app.vault;
    const texts = new Map<string, string | null>();
    for (const { path: given } of notes) {
      const path = normalizePath(given);
      const file = this.app.vault.getFileByPath(path);
      const view = file === null ? null : this.editorOf(file);
      if (view !== null) texts.set(given, view.editor.getValue());
      // The disk knows of notes that a sync brought and the app has not been told of, and of those that it took away.
      else texts.set(given, (await adapter.exists(path)) ? await adapter.read(path) : null);
    }
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
        return { is: "refused", because: messageOf(error), failed: true };
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
      const because = messageOf(error);
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

  private said(told: Told): string {
    return say(told, this.words().sayings);
  }

  private async writeOne(edit: NoteEdit): Promise<NoteChange | null> {
    const path = normalizePath(edit.path);
    const changeOf = (text: string | null): NoteChange | null => {
      const outcome = changeFrom(edit.path, text, edit.on(text));
      if (outcome.is === "refused") throw new Refusal(this.said(outcome.because));
      return outcome.change;
    };
    const file = this.app.vault.getFileByPath(path);
    if (file === null) {
      const change = changeOf(null);
      const after = change?.after ?? null;
      if (after === null) return change;
      try {
        await this.create(path, after);
        return change;
      } catch (error) {
        // Another device made it meanwhile, and the app has not been told: that note counts, not ours.
        if (!(await this.app.vault.adapter.exists(path))) throw error;
        return this.writeArrived(path, changeOf);
      }
    }
    const view = this.editorOf(file);
    if (view !== null) return this.writeOpen(view, file, changeOf);
    let change: NoteChange | null = null;
    await this.app.vault.process(file, (text) => {
      change = changeOf(text);
      return change?.after ?? text;
    });
    return this.withoutNote(file, change);
  }

  /** Changes a note that lies on the disk and that the app does not know yet. */
  private async writeArrived(
    path: string,
    changeOf: (text: string) => NoteChange | null,
  ): Promise<NoteChange | null> {
    let change: NoteChange | null = null;
    await this.app.vault.adapter.process(path, (text) => {
      change = changeOf(text);
      return change?.after ?? text;
    });
    return change;
  }

  /** The open note is changed in its editor, so that what was typed and not yet saved stays, and the app's own undo works. */
  private async writeOpen(
    view: MarkdownView,
    file: TFile,
    changeOf: (text: string) => NoteChange | null,
  ): Promise<NoteChange | null> {
    const { editor } = view;
    const before = editor.getValue();
    const change = changeOf(before);
    const after = change?.after ?? null;
    if (after !== null) {
      const put = (text: string, instead: string): void => {
        for (const { from, to, insert } of differenceOf(text, instead))
          editor.replaceRange(insert, editor.offsetToPos(from), editor.offsetToPos(to));
      };
      put(before, after);
      try {
        await view.save();
      } catch (error) {
        // What the disk did not take must not stay in the editor, from where it would be saved later.
        if (editor.getValue() === after) put(after, before);
        throw error;
      }
    }
    return this.withoutNote(file, change);
  }

  /** A note that a plan takes away goes to the trash, where the user's settings put it. */
  private async withoutNote(file: TFile, change: NoteChange | null): Promise<NoteChange | null> {
    if (change !== null && change.after === null) await this.app.fileManager.trashFile(file);
    return change;
  }

  private editorOf(file: TFile): MarkdownView | null {
    for (const leaf of this.app.workspace.getLeavesOfType("markdown")) {
      const { view } = leaf;
      if (!(view instanceof MarkdownView) || view.file?.path !== file.path) continue;
      if (view.getMode() === "source") return view;
    }
    return null;
  }

  private async create(path: string, text: string): Promise<void> {
    const { vault } = this.app;
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    if (folder !== "" && vault.getFolderByPath(folder) === null) await vault.createFolder(folder);
    await vault.create(path, text);
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

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
