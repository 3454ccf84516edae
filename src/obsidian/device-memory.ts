/** What this device remembers of this vault, apart from all others; for as long as the app runs where its storage is full. */
import type { App } from "obsidian";

/** What the storage had no room for. */
const unkept = new WeakMap<App, Map<string, unknown>>();

/** What is remembered under a name; null or undefined without any. */
export function recalled(app: App, name: string): unknown {
  const own = unkept.get(app);
  return own?.has(name) ? own.get(name) : stored(app, name);
}

/** What the storage itself holds under a name, and so will after a restart; null where it can't be read. */
export function stored(app: App, name: string): unknown {
  try {
    return app.loadLocalStorage(name) as unknown;
  } catch {
    return null;
  }
}

/** Remembers it, null to forget it; answers whether it is there after a restart too. The storage is small, and shared with the app and every plugin. */
export function remember(app: App, name: string, value: unknown): boolean {
  const own = unkept.get(app) ?? new Map<string, unknown>();
  try {
    app.saveLocalStorage(name, value);
    own.delete(name);
    return true;
  } catch {
    unkept.set(app, own.set(name, value));
    return false;
  }
}
