/** Which keys do what just now: a stack of scopes, the topmost heard first. */
import type { Modifier } from "obsidian";
import { Platform } from "./platform";

type Listener = (
  event: KeyboardEvent,
  context: { modifiers: string | null; key: string | null; vkey: string },
) => unknown;

/** One key bound in a scope. */
export type KeyHandler = {
  scope: Scope;
  modifiers: string | null;
  key: string | null;
  func: Listener;
};

const order: Modifier[] = ["Ctrl", "Meta", "Alt", "Shift"];
const normal = (modifiers: Modifier[]): string =>
  modifiers
    .map((m) => (m === "Mod" ? (Platform.isMacOS ? "Meta" : "Ctrl") : m))
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .join(",");
const pressed = (event: KeyboardEvent): string =>
  normal(
    order.filter(
      (m) =>
        (m === "Ctrl" && event.ctrlKey) ||
        (m === "Meta" && event.metaKey) ||
        (m === "Alt" && event.altKey) ||
        (m === "Shift" && event.shiftKey),
    ),
  );

export class Scope {
  readonly keys: KeyHandler[] = [];

  readonly parent: Scope | undefined;

  constructor(parent?: Scope) {
    this.parent = parent;
  }

  register(modifiers: Modifier[] | null, key: string | null, func: Listener): KeyHandler {
    const handler = { scope: this, modifiers: modifiers ? normal(modifiers) : null, key, func };
    this.keys.push(handler);
    return handler;
  }

  unregister(handler: KeyHandler): void {
    const at = this.keys.indexOf(handler);
    if (at >= 0) this.keys.splice(at, 1);
  }

  /** Gives a key press to the first fitting handler; `false` from it stops the event. */
  handleKey(event: KeyboardEvent): boolean {
    const modifiers = pressed(event);
    for (const each of this.keys) {
      if (each.modifiers !== null && each.modifiers !== modifiers) continue;
      if (each.key !== null && each.key.toLowerCase() !== event.key.toLowerCase()) continue;
      const answer = each.func(event, { modifiers, key: event.key, vkey: event.key });
      if (answer === false) {
        event.preventDefault();
        event.stopPropagation();
      }
      return true;
    }
    return this.parent?.handleKey(event) ?? false;
  }
}

export class Keymap {
  private readonly scopes: Scope[] = [];

  private readonly base: Scope;

  constructor(base: Scope) {
    this.base = base;
  }

  pushScope(scope: Scope): void {
    this.popScope(scope);
    this.scopes.push(scope);
  }

  popScope(scope: Scope): void {
    const at = this.scopes.lastIndexOf(scope);
    if (at >= 0) this.scopes.splice(at, 1);
  }

  /** Hears every key press of a document, before the page does. */
  attach(doc: Document): void {
    doc.addEventListener(
      "keydown",
      (event) => {
        (this.scopes.at(-1) ?? this.base).handleKey(event);
      },
      true,
    );
  }

  static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
    const wanted = normal([modifier]);
    if (wanted === "Ctrl") return event.ctrlKey;
    if (wanted === "Meta") return event.metaKey;
    return wanted === "Alt" ? event.altKey : event.shiftKey;
  }

  static isModEvent(event?: UIEvent | null): "tab" | "split" | "window" | boolean {
    if (!event) return false;
    const keys = event as MouseEvent;
    const mod = Platform.isMacOS ? keys.metaKey : keys.ctrlKey;
    if (mod && keys.altKey) return keys.shiftKey ? "window" : "split";
    return mod || keys.button === 1 ? "tab" : false;
  }
}
