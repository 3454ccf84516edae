/** What every control of the app is made of: something that can be disabled, and something that holds a value. */
import { Platform } from "./platform";

export abstract class BaseComponent {
  disabled = false;

  then(run: (component: this) => unknown): this {
    run(this);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    return this;
  }
}

export abstract class ValueComponent<T> extends BaseComponent {
  abstract getValue(): T;
  abstract setValue(value: T): this;

  registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
    listeners[key] = (value) => {
      if (value !== undefined) this.setValue(value);
      return this.getValue();
    };
    return this;
  }
}

/** Focuses a field, except on phones, where the keyboard would jump up. */
export function focusUnlessPhone(el: HTMLElement): void {
  if (!Platform.isPhone) el.focus();
}
