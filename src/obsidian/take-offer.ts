/** How an offer of the editor is taken. */
import type { EditorSuggestContext } from "obsidian";

/** Puts the text in the place of what was typed, with the cursor behind it; nothing where no offer is open any more. */
export function takeOffer(text: string, context: EditorSuggestContext | null): void {
  if (context === null) return;
  const { editor, start, end } = context;
  editor.replaceRange(text, start, end);
  editor.setCursor({ line: start.line, ch: start.ch + text.length });
}
