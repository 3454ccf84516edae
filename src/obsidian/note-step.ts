/** How one note of the app is changed in one atomic step, and what it says now. */
import { type App, MarkdownView, normalizePath, type TFile } from "obsidian";
import { changeFrom, differenceOf, type NoteChange, type NoteEdit, type Told } from "../core/index";
import { inTime } from "./arrival";

/** Thrown inside an atomic step, so that it leaves the note as it is. */
export class Refusal extends Error {}

/** What a note says now, typed words that are not saved yet included; null where there is none. */
export async function noteText(app: App, given: string): Promise<string | null> {
  const { adapter } = app.vault;
  const path = normalizePath(given);
  const file = app.vault.getFileByPath(path);
  const view = file === null ? null : await editorOf(app, file);
  if (view !== null) return view.editor.getValue();
  // The disk knows of notes that a sync brought and the app has not been told of, and of those that it took away.
  return (await adapter.exists(path)) ? adapter.read(path) : null;
}

/** Changes a note as an edit says, on the text that it has at that moment; throws a `Refusal` where the edit would not. */
export async function writeNote(
  app: App,
  edit: NoteEdit,
  said: (told: Told) => string,
): Promise<NoteChange | null> {
  const path = normalizePath(edit.path);
  const changeOf = (text: string | null): NoteChange | null => {
    const outcome = changeFrom(edit.path, text, edit.on(text));
    if (outcome.is === "refused") throw new Refusal(said(outcome.because));
    return outcome.change;
  };
  const file = app.vault.getFileByPath(path);
  if (file === null) {
    const change = changeOf(null);
    const after = change?.after ?? null;
    if (after === null) return change;
    try {
      await create(app, path, after);
      return change;
    } catch (error) {
      // Another device made it meanwhile, and the app has not been told: that note counts, not ours.
      if (!(await app.vault.adapter.exists(path))) throw error;
      return writeArrived(app, path, changeOf);
    }
  }
  const view = await editorOf(app, file);
  if (view !== null) return writeOpen(app, view, file, changeOf);
  let change: NoteChange | null = null;
  await app.vault.process(file, (text) => {
    change = changeOf(text);
    return change?.after ?? text;
  });
  return withoutNote(app, file, change);
}

/** Changes a note that lies on the disk and that the app does not know yet. */
async function writeArrived(
  app: App,
  path: string,
  changeOf: (text: string) => NoteChange | null,
): Promise<NoteChange | null> {
  let change: NoteChange | null = null;
  await app.vault.adapter.process(path, (text) => {
    change = changeOf(text);
    return change?.after ?? text;
  });
  return change;
}

/** The open note is changed in its editor, so that what was typed and not yet saved stays, and the app's own undo works. */
async function writeOpen(
  app: App,
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
  return withoutNote(app, file, change);
}

/** A note that a plan takes away goes to the trash, where the user's settings put it. */
async function withoutNote(
  app: App,
  file: TFile,
  change: NoteChange | null,
): Promise<NoteChange | null> {
  if (change !== null && change.after === null) await app.fileManager.trashFile(file);
  return change;
}

/**
 * The view in which a note is edited. Until the app has read a note that it opens, the editor is empty: what were added
 * and saved there would be all of the note, so that is waited for.
 */
async function editorOf(app: App, file: TFile): Promise<MarkdownView | null> {
  const view = await inTime(() => {
    const open = viewOf(app, file);
    const isRead = open === null || open.editor.getValue() !== "" || file.stat.size === 0;
    return isRead ? open : undefined;
  });
  return view ?? null;
}

function viewOf(app: App, file: TFile): MarkdownView | null {
  for (const leaf of app.workspace.getLeavesOfType("markdown")) {
    const { view } = leaf;
    if (!(view instanceof MarkdownView) || view.file?.path !== file.path) continue;
    if (view.getMode() === "source") return view;
  }
  return null;
}

async function create(app: App, path: string, text: string): Promise<void> {
  const { vault } = app;
  const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
  if (folder !== "" && vault.getFolderByPath(folder) === null) {
    await vault.createFolder(folder).catch(async (error: unknown) => {
      // Somebody else made it meanwhile, as the app's own daily notes may.
      if (!(await vault.adapter.exists(folder))) throw error;
    });
  }
  await vault.create(path, text);
}
