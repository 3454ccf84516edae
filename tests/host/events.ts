/** The app's event source: named listeners, each removable by the reference it was given. */
import type * as api from "obsidian";

type Callback = (...data: never[]) => unknown;

/** What `on` answers and `offref` takes. */
export type EventRef = { events: Events; name: string; callback: Callback; ctx: unknown };

export class Events implements Pick<api.Events, "off" | "trigger"> {
  readonly _listeners = new Map<string, EventRef[]>();

  on(name: string, callback: Callback, ctx?: unknown): EventRef {
    const ref = { events: this, name, callback, ctx };
    this._listeners.set(name, [...(this._listeners.get(name) ?? []), ref]);
    return ref;
  }

  off(name: string, callback: Callback): void {
    this.keep(name, (ref) => ref.callback !== callback);
  }

  offref(ref: EventRef): void {
    this.keep(ref.name, (each) => each !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this._listeners.get(name) ?? []) this.tryTrigger(ref, data);
  }

  /** One failing listener never keeps the others from hearing, as in the app. */
  tryTrigger(ref: EventRef, args: unknown[]): void {
    try {
      Reflect.apply(ref.callback, ref.ctx, args);
    } catch (error) {
      reportFailure(error);
    }
  }

  private keep(name: string, wanted: (ref: EventRef) => boolean): void {
    this._listeners.set(name, (this._listeners.get(name) ?? []).filter(wanted));
  }
}

/** Failures inside plugin callbacks, newest last; tests read it to prove that none happened. */
export const failures: unknown[] = [];

/** Keeps and prints a failure of a plugin's callback. */
export function reportFailure(error: unknown): void {
  failures.push(error);
  console.error(error);
}
