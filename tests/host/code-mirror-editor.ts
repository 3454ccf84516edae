/** The editor on a screen: CodeMirror 6, as in the app, with what plugins add to it. */
import type { ChangeSet, Extension } from "@codemirror/state";
import { Annotation, Compartment, EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { Editor } from "./editor";
import type { Replacement } from "./editor";
import {
  editorEditorField,
  editorInfoField,
  editorLivePreviewField,
  setEditorView,
  setInfo,
} from "./editor-fields";
import { Keymap } from "./keymap";
import { livePreview, watchFocus } from "./live-preview";
import type { MarkdownView } from "./markdown-view";
import { Menu } from "./menu";

const isUndo = Annotation.define<boolean>();

export class CodeMirrorEditor extends Editor {
  readonly cm: EditorView;
  private readonly extra = new Compartment();
  private readonly view: MarkdownView;
  private past: ChangeSet[] = [];
  private future: ChangeSet[] = [];

  constructor(view: MarkdownView, parent: HTMLElement, changed: () => void) {
    super();
    this.view = view;
    const run = (turn: () => void) => (): boolean => {
      turn();
      return true;
    };
    this.cm = new EditorView({
      parent,
      state: EditorState.create({
        extensions: [
          editorInfoField.init(() => view),
          editorEditorField,
          editorLivePreviewField,
          livePreview,
          watchFocus,
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ "aria-label": "Note", spellcheck: "false" }),
          keymap.of([
            {
              key: "Mod-z",
              run: run(() => {
                this.undo();
              }),
            },
            {
              key: "Mod-Shift-z",
              run: run(() => {
                this.redo();
              }),
            },
            {
              key: "Enter",
              run: run(() => {
                this.newLine();
              }),
            },
          ]),
          EditorView.updateListener.of((update) => {
            for (const tr of update.transactions) {
              if (!tr.docChanged || tr.annotation(isUndo) === true) continue;
              this.past.push(tr.changes.invert(tr.startState.doc));
              this.future = [];
            }
            if (update.docChanged) changed();
          }),
          EditorView.domEventHandlers({
            mousedown: (event) => this.followLink(event),
            contextmenu: (event) => this.showMenu(event),
          }),
          this.extra.of(this.pluginExtensions()),
        ],
      }),
    });
    this.cm.dispatch({ effects: [setInfo.of(view), setEditorView.of(this.cm)] });
  }

  override refresh(): void {
    this.cm.dispatch({
      effects: [this.extra.reconfigure(this.pluginExtensions()), setEditorView.of(this.cm)],
    });
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.cm.state.doc.toString();
  }

  replace(changes: Replacement[]): void {
    this.cm.dispatch({
      changes: changes.map(({ from, to, text }) => ({ from, to, insert: text })),
    });
  }

  selected(): { anchor: number; head: number } {
    const { anchor, head } = this.cm.state.selection.main;
    return { anchor, head };
  }

  select({ anchor, head }: { anchor: number; head: number }): void {
    const most = this.cm.state.doc.length;
    this.cm.dispatch({ selection: { anchor: Math.min(anchor, most), head: Math.min(head, most) } });
  }

  override scrollIntoView(range: { from: { line: number; ch: number } }): void {
    const at = this.posToOffset(range.from);
    this.cm.dispatch({ effects: EditorView.scrollIntoView(at, { y: "center" }) });
  }

  override getScrollInfo(): { top: number; left: number } {
    return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
  }

  override scrollTo(x?: number | null, y?: number | null): void {
    this.cm.scrollDOM.scrollTo(x ?? 0, y ?? 0);
  }

  undo(): void {
    this.goBack(this.past, this.future);
  }

  redo(): void {
    this.goBack(this.future, this.past);
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  cursorBox(): { left: number; bottom: number } {
    return this.cm.coordsAtPos(this.cm.state.selection.main.head) ?? { left: 0, bottom: 0 };
  }

  private pluginExtensions(): Extension {
    return this.view.app.editorExtensions as Extension[];
  }

  private goBack(from: ChangeSet[], to: ChangeSet[]): void {
    const changes = from.pop();
    if (!changes) return;
    to.push(changes.invert(this.cm.state.doc));
    this.cm.dispatch({ changes, annotations: isUndo.of(true) });
  }

  private newLine(): void {
    const { line, ch } = this.getCursor();
    const text = this.getLine(line).slice(0, ch);
    const item = /^(\s*)([-*+] (?:\[.\] )?)(.*)$/.exec(text);
    if (item && item[3] === "") {
      this.replaceRange("", { line, ch: 0 }, { line, ch });
      return;
    }
    const marker = (item?.[2] ?? "").replace(/\[.\]/, "[ ]");
    this.replaceSelection(`\n${item ? (item[1] ?? "") + marker : ""}`);
  }

  private followLink(event: MouseEvent): boolean {
    const link = (event.target as Element | null)?.closest("[data-href]");
    const target = link?.getAttribute("data-href");
    if (
      target === null ||
      target === undefined ||
      link?.closest(".cm-embed-block, .metadata-container")
    ) {
      return false;
    }
    event.preventDefault();
    const { app, file } = this.view;
    void app.workspace.openLinkText(target, file?.path ?? "", Keymap.isModEvent(event));
    return true;
  }

  private showMenu(event: MouseEvent): boolean {
    if ((event.target as Element | null)?.closest(".cm-embed-block")) return false;
    const menu = new Menu();
    menu.addItem((item) =>
      item
        .setTitle("Undo")
        .setIcon("undo-2")
        .onClick(() => {
          this.undo();
        }),
    );
    this.view.app.workspace.trigger("editor-menu", menu, this, this.view);
    event.preventDefault();
    menu.showAtMouseEvent(event);
    return true;
  }
}
