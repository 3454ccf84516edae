/** Dialogs, and dialogs that suggest while one types. */
import type { FuzzyMatch, Instruction } from "obsidian";
import type { App } from "./app";
import { ButtonComponent } from "./controls";
import { reportFailure } from "./events";
import { Scope } from "./keymap";
import { prepareFuzzySearch, renderResults, sortSearchResults } from "./search";
import { SuggestionList } from "./suggestion-list";

/** How many dialogs have been given a title. */
let titles = 0;

export class Modal {
  app: App;
  scope: Scope;
  containerEl: HTMLElement;
  bgEl: HTMLElement;
  modalEl: HTMLElement;
  headerEl: HTMLElement;
  titleEl: HTMLElement;
  contentEl: HTMLElement;
  shouldRestoreSelection = true;
  private before: Element | null = null;
  private closed: (() => unknown) | null = null;
  private isOpen = false;

  constructor(app: App) {
    this.app = app;
    this.scope = new Scope(app.scope);
    this.scope.register([], "Escape", () => {
      this.close();
      return false;
    });
    this.containerEl = createDiv({ cls: "modal-container mod-dim" });
    this.bgEl = this.containerEl.createDiv({ cls: "modal-bg" });
    this.modalEl = this.containerEl.createDiv({
      cls: "modal",
      attr: { role: "dialog", "aria-modal": "true", tabindex: "-1" },
    });
    const close = this.modalEl.createDiv({
      cls: "modal-close-button mod-raised clickable-icon",
      attr: { role: "button", "aria-label": "Close", tabindex: "0" },
    });
    close.setText("×");
    close.addEventListener("click", () => {
      this.close();
    });
    close.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") this.close();
    });
    this.headerEl = this.modalEl.createDiv({ cls: "modal-header" });
    this.titleEl = this.headerEl.createDiv({ cls: "modal-title" });
    this.contentEl = this.modalEl.createDiv({ cls: "modal-content" });
    this.bgEl.addEventListener("click", () => {
      this.close();
    });
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.before = activeDocument.activeElement;
    activeDocument.body.append(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    const done = this.onOpen();
    if (done instanceof Promise) done.catch(reportFailure);
    if (!this.modalEl.contains(activeDocument.activeElement)) {
      const first = this.contentEl.querySelector<HTMLElement>("input, textarea, select, button");
      (first ?? this.modalEl).focus();
    }
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.containerEl.remove();
    this.onClose();
    this.closed?.();
    if (this.shouldRestoreSelection && this.before instanceof HTMLElement) this.before.focus();
  }

  onOpen(): void | Promise<void> {
    return undefined;
  }

  onClose(): void {
    return undefined;
  }

  onHistoryBack(): void {
    this.close();
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    // Not by aria-label, which the app shows beside what the pointer is over.
    this.titleEl.id ||= `modal-title-${String(++titles)}`;
    this.modalEl.setAttribute("aria-labelledby", this.titleEl.id);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.closed = callback;
    return this;
  }
}

export class ConfirmationButton extends ButtonComponent {
  setInitialFocus(): this {
    queueMicrotask(() => {
      this.buttonEl.focus();
    });
    return this;
  }

  setSecondary(): this {
    this.buttonEl.addClass("mod-secondary");
    return this;
  }

  setCancel(): this {
    this.buttonEl.addClass("mod-cancel");
    return this;
  }
}

export class ConfirmationModal extends Modal {
  buttonContainerEl: HTMLElement;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass("mod-confirmation");
    this.buttonContainerEl = this.modalEl.createDiv({ cls: "modal-button-container" });
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, then: (value: boolean) => unknown): this {
    const row = this.buttonContainerEl.createEl("label", { cls: "mod-checkbox" });
    const box = row.createEl("input", { type: "checkbox" });
    row.appendText(label);
    box.addEventListener("change", () => {
      then(box.checked);
    });
    return this;
  }

  addButton(then: (button: ConfirmationButton) => unknown): this {
    const button = new ConfirmationButton(this.buttonContainerEl);
    button.buttonEl.addEventListener("click", () => {
      this.close();
    });
    then(button);
    return this;
  }

  addCancelButton(text = "Cancel"): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}

export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = "No match found.";
  inputEl: HTMLInputElement;
  ctaEl: HTMLElement;
  resultContainerEl: HTMLElement;
  instructionsEl: HTMLElement | null = null;
  chooser: SuggestionList<T>;
  private asked = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass("prompt");
    this.modalEl.removeClass("modal");
    this.modalEl.setAttribute("aria-label", "Choose");
    this.modalEl.empty();
    const row = this.modalEl.createDiv({ cls: "prompt-input-container" });
    this.inputEl = row.createEl("input", {
      cls: "prompt-input",
      type: "text",
      attr: {
        "aria-label": "Choose",
        autocapitalize: "off",
        spellcheck: "false",
        enterkeyhint: "done",
      },
    });
    this.ctaEl = row.createDiv({ cls: "prompt-input-cta" });
    this.resultContainerEl = this.modalEl.createDiv({ cls: "prompt-results" });
    this.chooser = new SuggestionList<T>(this.resultContainerEl, this.inputEl, {
      render: (value, el) => {
        this.renderSuggestion(value, el);
      },
      choose: (value, event) => {
        this.selectSuggestion(value, event);
      },
    });
    this.chooser.bind(this.scope);
    this.inputEl.addEventListener("input", () => {
      this.updateSuggestions();
    });
  }

  override open(): void {
    super.open();
    this.inputEl.focus();
    this.updateSuggestions();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
    this.inputEl.setAttribute("aria-label", placeholder);
    this.modalEl.setAttribute("aria-label", placeholder);
  }

  setInstructions(instructions: Instruction[]): void {
    this.instructionsEl ??= this.modalEl.createDiv({ cls: "prompt-instructions" });
    this.instructionsEl.empty();
    for (const { command, purpose } of instructions) {
      const row = this.instructionsEl.createDiv({ cls: "prompt-instruction" });
      row.createSpan({ cls: "prompt-instruction-command", text: command });
      row.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.chooser.set([]);
    if (this.emptyStateText !== "") {
      this.resultContainerEl.createDiv({ cls: "suggestion-empty", text: this.emptyStateText });
    }
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.chooser.chooseSelected(event);
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

  updateSuggestions(): void {
    const turn = ++this.asked;
    const show = (found: T[]): void => {
      if (turn !== this.asked) return;
      if (found.length === 0) this.onNoSuggestion();
      else this.chooser.set(found.slice(0, this.limit));
    };
    const found = this.getSuggestions(this.inputEl.value);
    if (Array.isArray(found)) show(found);
    else found.then(show).catch(reportFailure);
  }
}

export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  override getSuggestions(query: string): FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    const found = this.getItems().flatMap((item) => {
      const match = search(this.getItemText(item));
      return match ? [{ item, match }] : [];
    });
    if (query.trim() !== "") sortSearchResults(found);
    return found;
  }

  override renderSuggestion(found: FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el, this.getItemText(found.item), found.match);
  }

  override onChooseSuggestion(found: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(found.item, event);
  }

  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;
}
