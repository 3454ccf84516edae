/** A note in its editor, with the cursor in the text, and what the editor offers there. */
import { act } from "preact/test-utils";
import { type KithOver, kithOver } from "./kith-over";

/** The note while it is written. */
export interface Editing {
  readonly kith: KithOver;
  /** The offers that stand under the cursor, each with what is said of it. */
  readonly offers: () => readonly string[];
  readonly press: (key: string) => Promise<void>;
  readonly text: () => string;
  readonly cursor: () => { readonly line: number; readonly ch: number };
}

/** Opens a note with the text; the cursor stands where `|` does, which is not in the note. */
export async function editing(
  files: Readonly<Record<string, string>>,
  path: string,
  marked: string,
): Promise<Editing> {
  const at = marked.indexOf("|");
  const text = marked.slice(0, at) + marked.slice(at + 1);
  const kith = await kithOver({ ...files, [path]: text });
  const { editor } = await kith.open(path);
  const { editorSuggest } = kith.host.app.workspace;
  await act(() => {
    editor.setCursor(editor.offsetToPos(at));
    const file = kith.host.app.vault.getFileByPath(path);
    if (file === null) throw new Error(`There is no note ${path}.`);
    for (const suggest of editorSuggest.suggests) if (suggest.ask(editor, file)) break;
  });
  await kith.settled();
  return {
    kith,
    offers: () =>
      [...document.querySelectorAll(".suggestion-container .suggestion-item")].map(
        ({ textContent }) => textContent,
      ),
    press: (key) => kith.press(key),
    text: () => editor.getValue(),
    cursor: () => editor.getCursor(),
  };
}
