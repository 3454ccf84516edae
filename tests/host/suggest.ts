/** Suggestions that pop up under a field or beside the cursor of the editor. */
import type {
  EditorPosition,
  EditorSuggestContext,
  EditorSuggestTriggerInfo,
  Instruction,
} from "obsidian";
import type { App } from "./app";
import type { Editor } from "./editor";
import { reportFailure } from "./events";
import type { TFile } from "./files";
import { Scope } from "./keymap";
import { SuggestionList } from "./suggestion-list";

export abstract class PopoverSuggest<T> {
  app: App;
  scope: Scope;
  suggestEl: HTMLElement;
  suggestions: SuggestionList<T>;
  isOpen = false;

  constructor(app: App, scope?: Scope, inputEl: HTMLElement | null = null) {
    this.app = app;
    this.scope = scope ?? new Scope();
    this.suggestEl = createDiv({ cls: "suggestion-container" });
    this.suggestions = new SuggestionList<T>(
      this.suggestEl.createDiv({ cls: "suggestion" }),
      inputEl,
      {
        render: (value, el) => {
          this.renderSuggestion(value, el);
        },
        choose: (value, event) => {
          this.selectSuggestion(value, event);
        },
      },
    );
    this.suggestions.bind(this.scope);
    this.scope.register([], "Escape", () => {
      this.close();
      return false;
    });
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.app.keymap.pushScope(this.scope);
    activeDocument.body.append(this.suggestEl);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.suggestEl.remove();
  }

  onHistoryBack(): void {
    this.close();
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  protected place(box: { left: number; bottom: number }): void {
    this.suggestEl.style.left = `${String(Math.max(4, box.left))}px`;
    this.suggestEl.style.top = `${String(box.bottom + 4)}px`;
  }

  protected showFound(
    found: T[] | Promise<T[]>,
    limit: number,
    box: () => { left: number; bottom: number },
  ): void {
    const show = (values: T[]): void => {
      if (values.length === 0) {
        this.close();
        return;
      }
      this.suggestions.set(limit > 0 ? values.slice(0, limit) : values);
      this.open();
      this.place(box());
    };
    if (Array.isArray(found)) show(found);
    else found.then(show).catch(reportFailure);
  }
}

export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  private chosen: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;

  readonly textInputEl: HTMLInputElement | HTMLDivElement;

  constructor(app: App, textInputEl: HTMLInputElement | HTMLDivElement) {
    super(app, new Scope(app.scope), textInputEl);
    this.textInputEl = textInputEl;
    const ask = (): void => {
      this.showFound(this.getSuggestions(this.getValue()), this.limit, () =>
        textInputEl.getBoundingClientRect(),
      );
    };
    textInputEl.addEventListener("input", ask);
    textInputEl.addEventListener("focus", ask);
    textInputEl.addEventListener("blur", () => {
      this.close();
    });
  }

  setValue(value: string): void {
    if ("value" in this.textInputEl) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  getValue(): string {
    return "value" in this.textInputEl
      ? this.textInputEl.value
      : (this.textInputEl.textContent ?? "");
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.chosen?.(value, event);
  }

  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.chosen = callback;
    return this;
  }
}

export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: EditorSuggestContext | null = null;
  limit = 100;
  private instructionsEl: HTMLElement | null = null;

  constructor(app: App) {
    super(app, new Scope(app.scope));
  }

  setInstructions(instructions: Instruction[]): void {
    this.instructionsEl ??= this.suggestEl.createDiv({ cls: "prompt-instructions" });
    this.instructionsEl.empty();
    for (const { command, purpose } of instructions) {
      const row = this.instructionsEl.createDiv({ cls: "prompt-instruction" });
      row.createSpan({ cls: "prompt-instruction-command", text: command });
      row.createSpan({ text: purpose });
    }
  }

  abstract onTrigger(
    cursor: EditorPosition,
    editor: Editor,
    file: TFile | null,
  ): EditorSuggestTriggerInfo | null;
  abstract getSuggestions(context: EditorSuggestContext): T[] | Promise<T[]>;

  /** Asked by the editor after each change of its text; answers whether it has taken the floor. */
  ask(editor: Editor, file: TFile): boolean {
    const trigger = this.onTrigger(editor.getCursor(), editor, file);
    if (!trigger) {
      this.context = null;
      this.close();
      return false;
    }
    this.context = { ...trigger, editor, file } as unknown as EditorSuggestContext;
    this.showFound(this.getSuggestions(this.context), this.limit, () => editor.cursorBox());
    return true;
  }
}
