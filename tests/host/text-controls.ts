/** Controls that are typed into: a line, an area, a search, the format of a date, a secret. */
import { BaseComponent, ValueComponent } from "./control";
import { moment } from "./moment";
import { setTooltip } from "./tooltip";

export class AbstractTextComponent<
  E extends HTMLInputElement | HTMLTextAreaElement,
> extends ValueComponent<string> {
  inputEl: E;
  protected changed: ((value: string) => unknown) | null = null;

  constructor(inputEl: E) {
    super();
    this.inputEl = inputEl;
    inputEl.addEventListener("input", () => {
      this.onChanged();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.inputEl.value;
  }

  setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }

  setPlaceholder(placeholder: string): this {
    this.inputEl.placeholder = placeholder;
    return this;
  }

  onChanged(): void {
    this.changed?.(this.getValue());
  }

  onChange(callback: (value: string) => unknown): this {
    this.changed = callback;
    return this;
  }
}

export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl("input", { type: "text", attr: { spellcheck: "false" } }));
  }
}

export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl("textarea", { attr: { spellcheck: "false" } }));
  }
}

export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
  containerEl: HTMLElement;
  clearButtonEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    const frame = containerEl.createDiv({ cls: "search-input-container" });
    super(
      frame.createEl("input", {
        type: "search",
        attr: { enterkeyhint: "search", spellcheck: "false" },
      }),
    );
    this.containerEl = frame;
    this.clearButtonEl = frame.createDiv({ cls: "search-input-clear-button" });
    setTooltip(this.clearButtonEl, "Clear search");
    this.clearButtonEl.addEventListener("click", () => {
      this.setValue("");
      this.onChanged();
      this.inputEl.focus();
    });
  }
}

export class MomentFormatComponent extends TextComponent {
  sampleEl: HTMLElement = createSpan();
  private format = "";

  setDefaultFormat(format: string): this {
    this.format = format;
    this.setPlaceholder(format);
    this.updateSample();
    return this;
  }

  setSampleEl(el: HTMLElement): this {
    this.sampleEl = el;
    this.updateSample();
    return this;
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.updateSample();
    return this;
  }

  override onChanged(): void {
    super.onChanged();
    this.updateSample();
  }

  updateSample(): void {
    this.sampleEl.setText(moment().format(this.getValue() || this.format));
  }
}

export class SecretComponent extends BaseComponent {
  private readonly inputEl: HTMLInputElement;
  private changed: ((value: string) => unknown) | null = null;

  constructor(_app: unknown, containerEl: HTMLElement) {
    super();
    this.inputEl = containerEl.createEl("input", { type: "password" });
    this.inputEl.addEventListener("input", () => this.changed?.(this.inputEl.value));
  }

  setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.changed = callback;
    return this;
  }
}
