/** Life of anything a plugin makes: what is registered on load is undone on unload, once. */
import type { EventRef } from "./events";
import { reportFailure } from "./events";

export class Component {
  _loaded = false;
  _children: Component[] = [];
  _undo: (() => unknown)[] = [];

  load(): void {
    if (this._loaded) return;
    this._loaded = true;
    const done: unknown = this.onload();
    if (done instanceof Promise) done.catch(reportFailure);
    for (const child of [...this._children]) child.load();
  }

  onload(): void | Promise<void> {
    return undefined;
  }

  unload(): void {
    if (!this._loaded) return;
    this._loaded = false;
    for (const child of [...this._children].reverse()) child.unload();
    this._children = [];
    for (const undo of this._undo.splice(0).reverse()) {
      try {
        undo();
      } catch (error) {
        reportFailure(error);
      }
    }
    this.onunload();
  }

  onunload(): void {
    return undefined;
  }

  addChild<T extends Component>(child: T): T {
    this._children.push(child);
    if (this._loaded) child.load();
    return child;
  }

  removeChild<T extends Component>(child: T): T {
    this._children = this._children.filter((each) => each !== child);
    child.unload();
    return child;
  }

  register(undo: () => unknown): void {
    this._undo.push(undo);
  }

  registerEvent(ref: EventRef): void {
    this.register(() => {
      ref.events.offref(ref);
    });
  }

  registerDomEvent(
    target: EventTarget,
    type: string,
    callback: EventListener,
    options?: boolean | AddEventListenerOptions,
  ): void {
    target.addEventListener(type, callback, options);
    this.register(() => {
      target.removeEventListener(type, callback, options);
    });
  }

  registerInterval(id: number): number {
    this.register(() => {
      window.clearInterval(id);
    });
    return id;
  }
}
