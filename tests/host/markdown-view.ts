/** The view of a note: reading view, or an editor in live preview or source mode. */
import type { ViewStateResult } from "obsidian";
import type { App } from "./app";
import type { Editor } from "./editor";
import { PlainEditor } from "./editor";
import type { TFile } from "./files";
import { MarkdownPreviewView, followLinks } from "./markdown-render";
import { setIcon } from "./icons";
import { TextFileView } from "./view";
import type { WorkspaceLeaf } from "./workspace-leaf";

/** What builds the editor; the browser's shell puts CodeMirror here. */
export const editors: {
  build: (view: MarkdownView, parent: HTMLElement, changed: () => void) => Editor;
} = { build: (_view, _parent, changed) => new PlainEditor(changed) };

/** The half of the view in which one writes. */
export class MarkdownEditView {
  app: App;
  hoverPopover = null;

  private readonly view: MarkdownView;

  constructor(view: MarkdownView) {
    this.view = view;
    this.app = view.app;
  }

  get file(): TFile | null {
    return this.view.file;
  }

  clear(): void {
    this.set("");
  }

  get(): string {
    return this.view.editor.getValue();
  }

  set(data: string): void {
    this.view.setViewData(data, false);
  }

  getSelection(): string {
    return this.view.editor.getSelection();
  }

  getScroll(): number {
    return this.view.editor.getScrollInfo().top;
  }

  applyScroll(scroll: number): void {
    this.view.editor.scrollTo(0, scroll);
  }
}

export class MarkdownView extends TextFileView {
  editor: Editor;
  previewMode: MarkdownPreviewView;
  currentMode: MarkdownPreviewView | MarkdownEditView;
  editMode: MarkdownEditView;
  hoverPopover = null;
  /** Live preview, or the plain source. */
  livePreview = true;
  private mode: "source" | "preview" = "source";
  private readonly sourceEl: HTMLElement;
  private readonly readingEl: HTMLElement;
  private readonly modeButton: HTMLElement;
  private quiet = false;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.readingEl = this.contentEl.createDiv({ cls: "markdown-reading-view" });
    const preview = this.readingEl.createDiv({
      cls: "markdown-preview-view markdown-rendered node-insert-event is-readable-line-width",
      attr: { tabindex: "-1" },
    });
    this.sourceEl = this.contentEl.createDiv({
      cls: "markdown-source-view cm-s-obsidian mod-cm6 is-readable-line-width is-live-preview",
    });
    this.previewMode = this.addChild(new MarkdownPreviewView(this.app, preview, () => this.file));
    this.editor = editors.build(this, this.sourceEl, () => {
      this.edited();
    });
    this.editMode = new MarkdownEditView(this);
    this.currentMode = this.editMode;
    followLinks(this.app, preview, () => this.file?.path ?? "");
    this.modeButton = this.addAction("book-open", "Current view: editing. Click to read", () => {
      this.setMode(this.mode === "preview" ? "source" : "preview");
    });
    this.setMode("source");
  }

  override icon = "file-text";

  getViewType(): string {
    return "markdown";
  }

  getMode(): "source" | "preview" {
    return this.mode;
  }

  setMode(mode: "source" | "preview"): void {
    this.mode = mode;
    const reading = mode === "preview";
    this.currentMode = reading ? this.previewMode : this.editMode;
    this.readingEl.toggle(reading);
    this.sourceEl.toggle(!reading);
    this.containerEl.setAttribute("data-mode", mode);
    if (reading) this.previewMode.set(this.editor.getValue(), false);
    setIcon(this.modeButton, reading ? "pencil" : "book-open");
    this.modeButton.setAttribute(
      "aria-label",
      reading ? "Current view: reading. Click to edit" : "Current view: editing. Click to read",
    );
    this.editor.refresh();
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.mode, source: !this.livePreview };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    if (typeof state !== "object" || state === null) return;
    const mode: unknown = Reflect.get(state, "mode");
    const source: unknown = Reflect.get(state, "source");
    if (typeof source === "boolean") this.livePreview = !source;
    this.sourceEl.toggleClass("is-live-preview", this.livePreview);
    if (mode === "source" || mode === "preview") this.setMode(mode);
    else if (this.app.vault.getConfig("defaultViewMode") === "preview") this.setMode("preview");
    this.leaf.updateHeader();
  }

  /** Goes to a line, given as `{ line }`, or to a heading or block, given as `{ subpath }`. */
  override setEphemeralState(state: unknown): void {
    if (typeof state !== "object" || state === null) return;
    let line: unknown = Reflect.get(state, "line");
    const subpath: unknown = Reflect.get(state, "subpath");
    if (typeof subpath === "string" && subpath.startsWith("#")) {
      const wanted = subpath.slice(1).toLowerCase();
      const lines = this.getViewData().split("\n");
      const at = lines.findIndex(
        (text) =>
          text
            .replace(/^#+\s*/, "")
            .trim()
            .toLowerCase() === wanted,
      );
      if (at >= 0) line = at;
    }
    if (typeof line !== "number") return;
    this.editor.setCursor(line, 0);
    this.editor.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } }, true);
    this.shownLine = line;
  }

  /** The line that was last asked for, which tests read. */
  shownLine: number | null = null;

  override getEphemeralState(): Record<string, unknown> {
    return { cursor: this.editor.getCursor(), scroll: this.currentMode.getScroll() };
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  setViewData(data: string, clear: boolean): void {
    this.quiet = true;
    const now = this.editor.getValue();
    if (clear) this.editor.setValue(data);
    else if (now !== data) this.editor.replace([differenceOf(now, data)]);
    this.quiet = false;
    if (this.mode === "preview") this.previewMode.set(data, clear);
  }

  clear(): void {
    this.setViewData("", true);
  }

  showSearch(): void {
    return undefined;
  }

  updateOptions(): void {
    this.editor.refresh();
  }

  private edited(): void {
    if (this.quiet) return;
    this.requestSave();
    this.app.workspace.trigger("editor-change", this.editor, this);
    const { file } = this;
    if (!file) return;
    for (const suggest of this.app.workspace.editorSuggest.suggests) {
      if (suggest.ask(this.editor, file)) break;
    }
  }
}

/** The one replacement that turns a text into another; it leaves the cursor where it is. */
function differenceOf(before: string, after: string): { from: number; to: number; text: string } {
  let head = 0;
  while (head < Math.min(before.length, after.length) && before[head] === after[head]) head += 1;
  let tail = 0;
  while (
    tail < Math.min(before.length, after.length) - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail += 1;
  }
  return { from: head, to: before.length - tail, text: after.slice(head, after.length - tail) };
}
