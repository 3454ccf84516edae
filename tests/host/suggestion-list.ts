/** The list under a field that suggests: one row chosen, moved by the arrow keys. */
import type { Scope } from "./keymap";

type Owner<T> = {
  render: (value: T, el: HTMLElement) => void;
  choose: (value: T, event: MouseEvent | KeyboardEvent) => void;
};

let nextId = 1;

export class SuggestionList<T> {
  values: T[] = [];
  selected = 0;
  private rows: HTMLElement[] = [];
  private readonly id = `suggestions-${String(nextId++)}`;

  readonly containerEl: HTMLElement;
  private readonly inputEl: HTMLElement | null;
  private readonly owner: Owner<T>;

  constructor(containerEl: HTMLElement, inputEl: HTMLElement | null, owner: Owner<T>) {
    this.containerEl = containerEl;
    this.inputEl = inputEl;
    this.owner = owner;
    containerEl.setAttribute("role", "listbox");
    containerEl.setAttribute("aria-label", "Suggestions");
    containerEl.id = this.id;
    if (inputEl) {
      inputEl.setAttribute("role", "combobox");
      inputEl.setAttribute("aria-controls", this.id);
      inputEl.setAttribute("aria-autocomplete", "list");
      inputEl.setAttribute("aria-expanded", "true");
    }
  }

  /** Hears the arrow keys and Enter in a scope. */
  bind(scope: Scope): void {
    const move = (by: number) => () => {
      this.select((this.selected + by + this.values.length) % Math.max(this.values.length, 1));
      return false;
    };
    scope.register([], "ArrowDown", move(1));
    scope.register([], "ArrowUp", move(-1));
    scope.register(null, "Enter", (event) => {
      if (event.isComposing) return undefined;
      this.chooseSelected(event);
      return false;
    });
  }

  set(values: T[]): void {
    this.values = values;
    this.containerEl.empty();
    this.rows = values.map((value, at) => {
      const row = this.containerEl.createDiv({
        cls: "suggestion-item",
        attr: { role: "option", id: `${this.id}-${String(at)}` },
      });
      row.addEventListener("mousemove", () => {
        this.select(at, false);
      });
      row.addEventListener("mousedown", (event) => {
        event.preventDefault();
      });
      row.addEventListener("click", (event) => {
        this.owner.choose(value, event);
      });
      this.owner.render(value, row);
      return row;
    });
    this.select(0);
  }

  select(at: number, scroll = true): void {
    this.selected = at;
    for (const [each, row] of this.rows.entries()) {
      row.toggleClass("is-selected", each === at);
      row.setAttribute("aria-selected", String(each === at));
    }
    const row = this.rows[at];
    if (!row) return;
    if (scroll) row.scrollIntoView?.({ block: "nearest" });
    this.inputEl?.setAttribute("aria-activedescendant", row.id);
  }

  chooseSelected(event: MouseEvent | KeyboardEvent): void {
    const value = this.values[this.selected];
    if (value !== undefined) this.owner.choose(value, event);
  }
}
