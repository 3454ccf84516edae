/** The state fields by which an editor extension finds its note and its mode. */
import type { EditorView } from "@codemirror/view";
import { ViewPlugin } from "@codemirror/view";
import { StateEffect, StateField } from "@codemirror/state";
import type { MarkdownView } from "./markdown-view";

/** Sets one of the fields below. */
export const setInfo = StateEffect.define<MarkdownView>();
export const setEditorView = StateEffect.define<EditorView>();
export const setLivePreview = StateEffect.define<boolean>();

/** The view that holds the editor. */
export const editorInfoField = StateField.define<MarkdownView | null>({
  create: () => null,
  update: (value, tr) =>
    tr.effects.reduce<MarkdownView | null>((v, e) => (e.is(setInfo) ? e.value : v), value),
});

/** The editor's own CodeMirror view. */
export const editorEditorField = StateField.define<EditorView | null>({
  create: () => null,
  update: (value, tr) =>
    tr.effects.reduce<EditorView | null>((v, e) => (e.is(setEditorView) ? e.value : v), value),
});

/** Whether the editor shows live preview. */
export const editorLivePreviewField = StateField.define<boolean>({
  create: () => true,
  update: (value, tr) => tr.effects.reduce((v, e) => (e.is(setLivePreview) ? e.value : v), value),
});

/** Whether the mouse is down in live preview. */
export const livePreviewState = ViewPlugin.define(() => ({ mousedown: false }));
