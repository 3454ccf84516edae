/** The control that picks a colour. */
import type { HSL, RGB } from "obsidian";
import { ValueComponent } from "./control";

export class ColorComponent extends ValueComponent<string> {
  colorPickerEl: HTMLInputElement;
  private changed: ((value: string) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.colorPickerEl = containerEl.createEl("input", { type: "color" });
    this.colorPickerEl.addEventListener("input", () => this.changed?.(this.getValue()));
  }

  override setDisabled(disabled: boolean): this {
    this.colorPickerEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.colorPickerEl.value;
  }

  getValueRgb(): RGB {
    const part = (at: number): number => parseInt(this.getValue().slice(at, at + 2), 16) || 0;
    return { r: part(1), g: part(3), b: part(5) };
  }

  getValueHsl(): HSL {
    const { r, g, b } = this.getValueRgb();
    const [high, low] = [Math.max(r, g, b) / 255, Math.min(r, g, b) / 255];
    const l = (high + low) / 2;
    const d = high - low;
    if (d === 0) return { h: 0, s: 0, l: Math.round(l * 100) };
    const s = l > 0.5 ? d / (2 - high - low) : d / (high + low);
    const turn =
      high * 255 === r
        ? (g - b) / 255 / d
        : high * 255 === g
          ? (b - r) / 255 / d + 2
          : (r - g) / 255 / d + 4;
    return {
      h: Math.round((turn * 60 + 360) % 360),
      s: Math.round(s * 100),
      l: Math.round(l * 100),
    };
  }

  setValue(value: string): this {
    this.colorPickerEl.value = value;
    return this;
  }

  setValueRgb({ r, g, b }: RGB): this {
    return this.setValue(`#${[r, g, b].map((c) => c.toString(16).padStart(2, "0")).join("")}`);
  }

  setValueHsl({ h, s, l }: HSL): this {
    const f = (n: number): number => {
      const k = (n + h / 30) % 12;
      const a = (s / 100) * Math.min(l / 100, 1 - l / 100);
      return Math.round(255 * (l / 100 - a * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
    };
    return this.setValueRgb({ r: f(0), g: f(8), b: f(4) });
  }

  onChange(callback: (value: string) => unknown): this {
    this.changed = callback;
    return this;
  }
}
