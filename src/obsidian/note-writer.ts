/** How a plan of edits is carried out on the app's notes: each note in one atomic step, and all of them or none. */
import { type App, MarkdownView, normalizePath, TFile } from "obsidian";
import {
  type Catalogue,
  changeFrom,
  differenceOf,
  type EditPlan,
  type NoteChange,
  type NoteEdit,
  say,
} from "../core/index";
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

/** Thrown inside an atomic step, so that it leaves the note as it is. */
class Refusal extends Error {}

/** Progress is told after so many notes. */
const notesAStep = 20;

/** Carries out plans, one after the other. */
export class NoteWriter {
  private readonly app: App;
  private readonly words: () => Catalogue;
  private last: Promise<unknown> = Promise.resolve();

  constructor(app: App, words: () => Catalogue) {
    this.app = app;
    this.words = words;
  }

  /** Does all of a plan or nothing; a refusal or failure says in words why. */
  write(plan: EditPlan, watch: WriteWatch = {}): Promise<WriteOutcome> {
    const next = this.last.then(() => this.writeAll(plan, watch));
    this.last = next;
    return next;
  }

  private async writeAll(plan: EditPlan, watch: WriteWatch): Promise<WriteOutcome> {
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
      const because = error instanceof Error ? error.message : String(error);
      const said =
        kept.length === 0 ? because : this.words().app.notices.stillWritten(because, kept);
      return { is: "refused", because: said, failed: !(error instanceof Refusal) };
    } finally {
      spare.stop();
    }
  }

  private async writeOne(edit: NoteEdit): Promise<NoteChange | null> {
    const path = normalizePath(edit.path);
    const changeOf = (text: string | null): NoteChange | null => {
      const outcome = changeFrom(edit.path, text, edit.on(text));
      if (outcome.is === "refused") throw new Refusal(say(outcome.because, this.words().sayings));
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
