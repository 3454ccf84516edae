/** Controls that choose: a toggle, a dropdown, a slider. */
import type { TooltipOptions } from "obsidian";
import { ValueComponent } from "./control";
import { setTooltip } from "./tooltip";

export class ToggleComponent extends ValueComponent<boolean> {
  toggleEl: HTMLElement;
  private readonly inputEl: HTMLInputElement;
  private changed: ((value: boolean) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createEl("label", { cls: "checkbox-container" });
    this.inputEl = this.toggleEl.createEl("input", { type: "checkbox", attr: { tabindex: "0" } });
    this.inputEl.addEventListener("change", () => {
      this.setValue(this.inputEl.checked);
    });
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    this.toggleEl.toggleClass("is-disabled", disabled);
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.toggleEl.hasClass("is-enabled");
  }

  setValue(on: boolean): this {
    const before = this.getValue();
    this.inputEl.checked = on;
    this.toggleEl.toggleClass("is-enabled", on);
    if (before !== on) this.changed?.(on);
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.inputEl, tooltip, options);
    return this;
  }

  onClick(): void {
    if (!this.disabled) this.setValue(!this.getValue());
  }

  onChange(callback: (value: boolean) => unknown): this {
    this.changed = callback;
    return this;
  }
}

export class DropdownComponent extends ValueComponent<string> {
  selectEl: HTMLSelectElement;
  private changed: ((value: string) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl("select", { cls: "dropdown" });
    this.selectEl.addEventListener("change", () => {
      this.changed?.(this.getValue());
    });
  }

  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  addOption(value: string, display: string): this {
    this.selectEl.createEl("option", { value, text: display });
    return this;
  }

  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.changed = callback;
    return this;
  }
}

export class SliderComponent extends ValueComponent<number> {
  sliderEl: HTMLInputElement;
  private changed: ((value: number) => unknown) | null = null;
  private pretty = (value: number): string => String(value);

  constructor(containerEl: HTMLElement) {
    super();
    this.sliderEl = containerEl.createEl("input", { cls: "slider", type: "range" });
    this.sliderEl.addEventListener("change", () => this.changed?.(this.getValue()));
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(instant: boolean): this {
    if (instant) this.sliderEl.addEventListener("input", () => this.changed?.(this.getValue()));
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | "any"): this {
    if (min !== null) this.sliderEl.min = String(min);
    if (max !== null) this.sliderEl.max = String(max);
    this.sliderEl.step = String(step);
    return this;
  }

  getValue(): number {
    return Number(this.sliderEl.value);
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    return this;
  }

  getValuePretty(): string {
    return this.pretty(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.pretty = format;
    return this;
  }

  setDynamicTooltip(): this {
    const show = (): void => {
      setTooltip(this.sliderEl, this.getValuePretty());
    };
    this.sliderEl.addEventListener("input", show);
    show();
    return this;
  }

  showTooltip(): void {
    setTooltip(this.sliderEl, this.getValuePretty());
  }

  onChange(callback: (value: number) => unknown): this {
    this.changed = callback;
    return this;
  }
}
