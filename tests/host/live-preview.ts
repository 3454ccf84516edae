/** What live preview draws in place of the source: blocks, properties, tasks and links off the cursor's line. Long, as one pass over the text draws them all. */
import type { EditorState, Range } from "@codemirror/state";
import { StateEffect, StateField } from "@codemirror/state";
import type { DecorationSet } from "@codemirror/view";
import { Decoration, EditorView, WidgetType } from "@codemirror/view";
import { Component } from "./component";
import { editorInfoField, setEditorView } from "./editor-fields";
import { setIcon } from "./icons";
import {
  codeHandlerOf,
  contextFor,
  followLinks,
  propertiesOf,
  runCodeHandler,
} from "./markdown-render";
import { markdownToDom } from "./markdown-html";
import type { MarkdownView } from "./markdown-view";
import { readNoteMetadata } from "./note-metadata";
import { readFrontmatter } from "./text";

const focusChanged = StateEffect.define<boolean>();
const owners = new WeakMap<HTMLElement, Component>();

class CodeBlockWidget extends WidgetType {
  private readonly view: MarkdownView;
  private readonly language: string;
  private readonly source: string;

  private readonly firstLine: number;

  constructor(view: MarkdownView, language: string, source: string, firstLine: number) {
    super();
    this.view = view;
    this.language = language;
    this.source = source;
    this.firstLine = firstLine;
  }

  override eq(other: CodeBlockWidget): boolean {
    return (
      other.source === this.source && other.language === this.language && other.view === this.view
    );
  }

  toDOM(editor: EditorView): HTMLElement {
    const { app, file } = this.view;
    const frame = editor.dom.ownerDocument.createElement("div");
    frame.className = `cm-preview-code-block cm-embed-block markdown-rendered cm-lang-${this.language}`;
    const block = frame.createDiv({ cls: `block-language-${this.language}` });
    const owner = new Component();
    owner.load();
    owners.set(frame, owner);
    const text = editor.state.doc.toString();
    const ctx = contextFor(file?.path ?? "", readFrontmatter(text), owner, () => {
      // While the handler runs for the first time the block has no place in the page yet.
      const doc = editor.state.doc;
      const first = frame.isConnected
        ? doc.lineAt(editor.posAtDOM(frame)).number - 1
        : this.firstLine;
      const lineEnd = first + this.source.split("\n").length + 1;
      return { text: doc.toString(), lineStart: first, lineEnd };
    });
    const handler = codeHandlerOf(this.language);
    if (handler) runCodeHandler(handler, this.source, block, ctx);
    followLinks(app, frame, () => file?.path ?? "");
    const edit = frame.createEl("button", {
      cls: "edit-block-button clickable-icon",
      attr: { "aria-label": "Edit this block" },
    });
    setIcon(edit, "code-2");
    edit.addEventListener("click", () => {
      const at = editor.posAtDOM(frame);
      editor.focus();
      editor.dispatch({ selection: { anchor: editor.state.doc.lineAt(at).to } });
    });
    const { ResizeObserver } = editor.dom.ownerDocument.defaultView ?? window;
    const sizes = new ResizeObserver(() => {
      editor.requestMeasure();
    });
    sizes.observe(frame);
    owner.register(() => {
      sizes.disconnect();
    });
    return frame;
  }

  override destroy(dom: HTMLElement): void {
    owners.get(dom)?.unload();
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

/** A part of a note that is shown in place of its text. */
abstract class SourceWidget extends WidgetType {
  protected readonly view: MarkdownView;
  protected readonly source: string;

  constructor(view: MarkdownView, source: string) {
    super();
    this.view = view;
    this.source = source;
  }

  override eq(other: SourceWidget): boolean {
    return other.source === this.source;
  }
}

class PropertiesWidget extends SourceWidget {
  toDOM(editor: EditorView): HTMLElement {
    const doc = editor.dom.ownerDocument;
    const path = this.view.file?.path ?? "";
    const cache = readNoteMetadata(this.source);
    return propertiesOf(this.view.app, cache, doc, path) ?? doc.createElement("div");
  }
}

class RenderedWidget extends SourceWidget {
  toDOM(editor: EditorView): HTMLElement {
    const frame = editor.dom.ownerDocument.createElement("div");
    frame.className = "cm-embed-block markdown-rendered";
    frame.append(frame.ownerDocument.importNode(markdownToDom(this.source), true));
    followLinks(this.view.app, frame, () => this.view.file?.path ?? "");
    return frame;
  }
}

/** Something small that one value decides. */
abstract class ValueWidget<Value> extends WidgetType {
  protected readonly value: Value;

  constructor(value: Value) {
    super();
    this.value = value;
  }

  override eq(other: ValueWidget<Value>): boolean {
    return other.value === this.value;
  }
}

class TitleWidget extends ValueWidget<string> {
  toDOM(editor: EditorView): HTMLElement {
    const el = editor.dom.ownerDocument.createElement("div");
    el.className = "inline-title";
    el.textContent = this.value;
    return el;
  }
}

class TaskWidget extends ValueWidget<boolean> {
  toDOM(editor: EditorView): HTMLElement {
    const box = editor.dom.ownerDocument.createElement("input");
    box.type = "checkbox";
    box.className = "task-list-item-checkbox";
    box.checked = this.value;
    box.setAttribute("aria-label", "Task");
    box.addEventListener("mousedown", (event) => {
      event.preventDefault();
      const line = editor.state.doc.lineAt(editor.posAtDOM(box));
      const at = line.from + line.text.indexOf("[") + 1;
      editor.dispatch({ changes: { from: at, to: at + 1, insert: this.value ? " " : "x" } });
    });
    return box;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

const hide = Decoration.replace({});

function inlineMarks(text: string, from: number, active: boolean, out: Range<Decoration>[]): void {
  const mark = (start: number, end: number, cls: string, attributes = {}): void => {
    if (end > start)
      out.push(Decoration.mark({ class: cls, attributes }).range(from + start, from + end));
  };
  const conceal = (start: number, end: number): void => {
    if (!active && end > start) out.push(hide.range(from + start, from + end));
  };
  for (const m of text.matchAll(/\[\[([^[\]|\n]+)(\|)?([^[\]\n]*)\]\]/g)) {
    const target = m[1] ?? "";
    const end = m.index + m[0].length;
    const start = m.index + 2 + (m[2] === undefined ? 0 : target.length + 1);
    conceal(m.index, start);
    mark(start, end - 2, "cm-hmd-internal-link", active ? {} : { "data-href": target });
    conceal(end - 2, end);
  }
  for (const m of text.matchAll(/\*\*([^*\n]+)\*\*/g)) {
    const end = m.index + m[0].length;
    conceal(m.index, m.index + 2);
    mark(m.index + 2, end - 2, "cm-strong");
    conceal(end - 2, end);
  }
  for (const m of text.matchAll(/`([^`\n]+)`/g))
    mark(m.index, m.index + m[0].length, "cm-inline-code");
  for (const m of text.matchAll(/(?:^|\s)(#[\p{L}\p{N}_/-]*\p{L}[\p{L}\p{N}_/-]*)/gu)) {
    const end = m.index + m[0].length;
    mark(end - (m[1] ?? "").length, end, "cm-hashtag");
  }
}

function draw(state: EditorState, focused: boolean): DecorationSet {
  const view = state.field(editorInfoField, false);
  const out: Range<Decoration>[] = [];
  const doc = state.doc;
  const text = doc.toString();
  const live = view?.livePreview ?? true;
  const touches = (from: number, to: number): boolean =>
    focused && state.selection.ranges.some((r) => r.from <= to && r.to >= from);
  const cache = readNoteMetadata(text);
  const file = view?.file;
  if (file && !cache.headings?.some((heading) => heading.level === 1)) {
    const widget = new TitleWidget(file.basename);
    out.push(Decoration.widget({ widget, block: true, side: -1 }).range(0));
  }
  for (const section of cache.sections ?? []) {
    const from = section.position.start.offset;
    const to = Math.min(section.position.end.offset, doc.length);
    const source = text.slice(from, to);
    if (section.type === "yaml" && view && live && !touches(from, to)) {
      const widget = new PropertiesWidget(view, text.slice(0, to));
      out.push(Decoration.replace({ widget, block: true }).range(from, to));
      continue;
    }
    const isDrawn = section.type === "callout" || section.type === "table";
    if (isDrawn && view && live && !touches(from, to)) {
      const widget = new RenderedWidget(view, source);
      out.push(Decoration.replace({ widget, block: true }).range(from, to));
      continue;
    }
    const language =
      section.type === "code" ? /^\s*[`~]{3,}\s*([\w-]+)/.exec(source)?.[1] : undefined;
    if (language !== undefined && view && live && codeHandlerOf(language) && !touches(from, to)) {
      const inner = source.split("\n").slice(1, -1).join("\n");
      const widget = new CodeBlockWidget(view, language, inner, section.position.start.line);
      out.push(Decoration.replace({ widget, block: true }).range(from, to));
      continue;
    }
    for (let at = doc.lineAt(from).number; at <= doc.lineAt(to).number; at += 1) {
      const line = doc.line(at);
      const active = !live || touches(line.from, line.to);
      if (section.type === "code" || section.type === "yaml" || section.type === "comment") {
        const cls = section.type === "code" ? "HyperMD-codeblock" : "cm-hmd-frontmatter";
        out.push(Decoration.line({ class: cls }).range(line.from));
        continue;
      }
      const heading = /^(#{1,6}) /.exec(line.text)?.[1];
      if (section.type === "heading" && heading !== undefined) {
        const level = String(heading.length);
        const cls = `HyperMD-header HyperMD-header-${level} cm-header-${level}`;
        out.push(Decoration.line({ class: cls }).range(line.from));
        if (!active) out.push(hide.range(line.from, line.from + heading.length + 1));
      }
      if (section.type === "blockquote" || section.type === "callout") {
        out.push(Decoration.line({ class: "HyperMD-quote" }).range(line.from));
      }
      const item = /^(\s*)([-*+]|\d+[.)])( +)(?:(\[)(.)\] ?)?/.exec(line.text);
      if (section.type === "list" && item) {
        out.push(Decoration.line({ class: "HyperMD-list-line" }).range(line.from));
        const bullet = line.from + (item[1] ?? "").length;
        if (item[4] !== undefined && !active) {
          const end = line.from + item[0].length;
          const widget = new TaskWidget(item[5] !== " ");
          out.push(Decoration.replace({ widget }).range(bullet, end));
          if (item[5] === "x") out.push(Decoration.line({ class: "is-done" }).range(line.from));
        } else {
          out.push(
            Decoration.mark({ class: "cm-formatting-list" }).range(
              bullet,
              bullet + (item[2] ?? "").length,
            ),
          );
        }
      }
      inlineMarks(line.text, line.from, active, out);
    }
  }
  return Decoration.set(out, true);
}

type Drawn = { focused: boolean; set: DecorationSet };

/** Draws the note; redrawn when the text, the cursor, the focus or the options change. */
export const livePreview = StateField.define<Drawn>({
  create: (state) => ({ focused: false, set: draw(state, false) }),
  update(value, tr) {
    let { focused } = value;
    let again = tr.docChanged || tr.selection !== undefined;
    for (const effect of tr.effects) {
      if (effect.is(setEditorView)) again = true;
      if (effect.is(focusChanged)) {
        focused = effect.value;
        again = true;
      }
    }
    return again ? { focused, set: draw(tr.state, focused) } : value;
  },
  provide: (field) => EditorView.decorations.from(field, (value) => value.set),
});

/** Tells the drawing when the editor gains or loses the focus. */
export const watchFocus = EditorView.focusChangeEffect.of((_state, focusing) =>
  focusChanged.of(focusing),
);
