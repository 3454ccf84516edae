/** Gives a window the element, array and string methods that the app adds to every prototype. Long, as it is one list of them. */
import type { DomElementInfo as ApiInfo } from "./dom-element-info";

type Listener = (this: Node, event: Event, target: HTMLElement) => unknown;
type Kept = { type: string; selector: string; listener: Listener; callback: EventListener };

const delegated = new WeakMap<Node, Kept[]>();
const migrations = new WeakMap<Node, Set<(win: Window) => unknown>>();

const documentOf = (node: Node): Document => node.ownerDocument ?? (node as Document);
const windowOf = (node: Node): Window & typeof globalThis => documentOf(node).defaultView ?? window;
const classesOf = (value: string | string[] | undefined): string[] =>
  (Array.isArray(value) ? value : (value ?? "").split(" ")).filter((name) => name !== "");

/** Fills a new element from the app's short description of it; a string is its classes. */
export function dress(el: Element, info: ApiInfo | string | undefined, home: Node | null): void {
  const given = typeof info === "string" ? { cls: info } : (info ?? {});
  el.classList.add(...classesOf(given.cls));
  if (given.text !== undefined) {
    if (typeof given.text === "string") el.textContent = given.text;
    else el.replaceChildren(given.text);
  }
  for (const [name, value] of Object.entries(given.attr ?? {})) writeAttribute(el, name, value);
  for (const name of ["title", "type", "placeholder", "href"] as const) {
    const value = given[name];
    if (value !== undefined) el.setAttribute(name, value);
  }
  if (given.value !== undefined && "value" in el) el.value = given.value;
  const parent = given.parent ?? home;
  if (parent) parent.insertBefore(el, given.prepend === true ? parent.firstChild : null);
}

function writeAttribute(el: Element, name: string, value: unknown): void {
  if (value === null || value === false) el.removeAttribute(name);
  else el.setAttribute(name, value === true ? "" : String(value));
}

const nodeMethods = {
  detach(this: Node) {
    this.parentNode?.removeChild(this);
  },
  empty(this: Node) {
    while (this.lastChild) this.removeChild(this.lastChild);
  },
  insertAfter(this: Node, node: Node, child: Node | null) {
    return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
  },
  indexOf(this: Node, other: Node) {
    return Array.prototype.indexOf.call(this.childNodes, other);
  },
  setChildrenInPlace(this: Node, children: Node[]) {
    const wanted = new Set(children);
    for (const child of Array.from(this.childNodes)) {
      if (!wanted.has(child)) this.removeChild(child);
    }
    children.forEach((child, at) => {
      if (this.childNodes[at] !== child) this.insertBefore(child, this.childNodes[at] ?? null);
    });
  },
  appendText(this: Node, text: string) {
    this.appendChild(documentOf(this).createTextNode(text));
  },
  instanceOf(this: Node, type: { name: string } & (new () => unknown)) {
    if (this instanceof type) return true;
    const own: unknown = Reflect.get(windowOf(this), type.name);
    return typeof own === "function" && this instanceof own;
  },
  createEl(this: Node, tag: string, info?: ApiInfo | string, then?: (el: Element) => void) {
    const el = documentOf(this).createElement(tag);
    dress(el, info, this.nodeType === 9 ? null : this);
    then?.(el);
    return el;
  },
  createDiv(this: Node, info?: ApiInfo | string, then?: (el: Element) => void) {
    return nodeMethods.createEl.call(this, "div", info, then);
  },
  createSpan(this: Node, info?: ApiInfo | string, then?: (el: Element) => void) {
    return nodeMethods.createEl.call(this, "span", info, then);
  },
  createSvg(this: Node, tag: string, info?: ApiInfo | string, then?: (el: Element) => void) {
    const el = documentOf(this).createElementNS("http://www.w3.org/2000/svg", tag);
    dress(el, info, this.nodeType === 9 ? null : this);
    then?.(el);
    return el;
  },
};

const elementMethods = {
  getText(this: Element) {
    return this.textContent ?? "";
  },
  setText(this: Element, value: string | DocumentFragment) {
    if (typeof value === "string") this.textContent = value;
    else this.replaceChildren(value);
  },
  addClass(this: Element, ...classes: string[]) {
    this.classList.add(...classes);
  },
  addClasses(this: Element, classes: string[]) {
    this.classList.add(...classes);
  },
  removeClass(this: Element, ...classes: string[]) {
    this.classList.remove(...classes);
  },
  removeClasses(this: Element, classes: string[]) {
    this.classList.remove(...classes);
  },
  toggleClass(this: Element, classes: string | string[], value: boolean) {
    for (const name of classesOf(classes)) this.classList.toggle(name, value);
  },
  hasClass(this: Element, name: string) {
    return this.classList.contains(name);
  },
  setAttr(this: Element, name: string, value: unknown) {
    writeAttribute(this, name, value);
  },
  setAttrs(this: Element, values: Record<string, unknown>) {
    for (const [name, value] of Object.entries(values)) writeAttribute(this, name, value);
  },
  getAttr(this: Element, name: string) {
    return this.getAttribute(name);
  },
  matchParent(this: Element, selector: string, last?: Element) {
    const found = this.closest(selector);
    return found && last && found !== last && !last.contains(found) ? null : found;
  },
  getCssPropertyValue(this: Element, property: string, pseudo?: string) {
    return windowOf(this).getComputedStyle(this, pseudo).getPropertyValue(property).trim();
  },
  isActiveElement(this: Element) {
    return documentOf(this).activeElement === this;
  },
  find(this: ParentNode, selector: string) {
    return this.querySelector(selector);
  },
  findAll(this: ParentNode, selector: string) {
    return Array.from(this.querySelectorAll(selector));
  },
  findAllSelf(this: Element, selector: string) {
    const below = Array.from(this.querySelectorAll(selector));
    return this.matches(selector) ? [this, ...below] : below;
  },
  setCssStyles(this: HTMLElement, styles: Partial<CSSStyleDeclaration>) {
    Object.assign(this.style, styles);
  },
  setCssProps(this: HTMLElement, props: Record<string, string>) {
    for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
  },
};

const htmlMethods = {
  show(this: HTMLElement) {
    this.style.display = "";
  },
  hide(this: HTMLElement) {
    this.style.display = "none";
  },
  toggle(this: HTMLElement, shown: boolean) {
    this.style.display = shown ? "" : "none";
  },
  toggleVisibility(this: HTMLElement, visible: boolean) {
    this.style.visibility = visible ? "" : "hidden";
  },
  isShown(this: HTMLElement) {
    return this.isConnected && this.closest<HTMLElement>('[style*="display: none"]') === null;
  },
  onClickEvent(this: HTMLElement, listener: EventListener, options?: AddEventListenerOptions) {
    this.addEventListener("click", listener, options);
    this.addEventListener("auxclick", listener, options);
  },
  onNodeInserted(this: HTMLElement, listener: () => unknown, once = false) {
    let attached = this.isConnected;
    const observer = new (windowOf(this).MutationObserver)(() => {
      if (this.isConnected && !attached) {
        if (once) observer.disconnect();
        listener();
      }
      attached = this.isConnected;
    });
    observer.observe(documentOf(this), { childList: true, subtree: true });
    return () => {
      observer.disconnect();
    };
  },
  onWindowMigrated(this: HTMLElement, listener: (win: Window) => unknown) {
    const known = migrations.get(this) ?? new Set();
    migrations.set(this, known.add(listener));
    return () => {
      known.delete(listener);
    };
  },
  trigger(this: HTMLElement, type: string) {
    this.dispatchEvent(new (windowOf(this).Event)(type, { bubbles: true }));
  },
};

const eventMethods = {
  on(this: Node, type: string, selector: string, listener: Listener, options?: boolean) {
    const callback = (event: Event): void => {
      const from = event.target as Element | null;
      const target = from?.closest?.<HTMLElement>(selector);
      if (target && this.contains(target)) listener.call(this, event, target);
    };
    delegated.set(this, [...(delegated.get(this) ?? []), { type, selector, listener, callback }]);
    this.addEventListener(type, callback, options);
  },
  off(this: Node, type: string, selector: string, listener: Listener, options?: boolean) {
    const kept = delegated.get(this) ?? [];
    const gone = kept.filter(
      (k) => k.type === type && k.selector === selector && k.listener === listener,
    );
    for (const k of gone) this.removeEventListener(type, k.callback, options);
    delegated.set(
      this,
      kept.filter((k) => !gone.includes(k)),
    );
  },
};

const arrayMethods = {
  first<T>(this: T[]) {
    return this[0];
  },
  last<T>(this: T[]) {
    return this[this.length - 1];
  },
  contains<T>(this: T[], target: T) {
    return this.includes(target);
  },
  remove<T>(this: T[], target: T) {
    for (let at = this.length - 1; at >= 0; at--) if (this[at] === target) this.splice(at, 1);
  },
  shuffle<T>(this: T[]) {
    return this.sort(() => Math.random() - 0.5);
  },
  unique<T>(this: T[]) {
    return [...new Set(this)];
  },
};

const add = (target: object, methods: object): void => {
  for (const [name, value] of Object.entries(methods)) {
    if (Object.hasOwn(target, name) && name !== "find") continue;
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
  }
};
const addGetters = (target: object, getters: Record<string, (this: Node) => unknown>): void => {
  for (const [name, get] of Object.entries(getters)) {
    if (!Object.hasOwn(target, name))
      Object.defineProperty(target, name, { get, configurable: true });
  }
};

/** Tells an element and all in it that it now lives in another window. */
export function announceMigration(el: HTMLElement, win: Window): void {
  for (const each of [el, ...Array.from(el.querySelectorAll<HTMLElement>("*"))]) {
    for (const listener of migrations.get(each) ?? []) listener(win);
  }
}

/** Extends one window's prototypes and globals; a pop-out window needs its own call. */
export function extendWindow(win: Window & typeof globalThis, main: Window = win): void {
  add(win.Node.prototype, nodeMethods);
  addGetters(win.Node.prototype, {
    doc() {
      return documentOf(this);
    },
    win() {
      return windowOf(this);
    },
    constructorWin() {
      return win;
    },
  });
  add(win.Element.prototype, elementMethods);
  add(win.DocumentFragment.prototype, {
    find: elementMethods.find,
    findAll: elementMethods.findAll,
  });
  add(win.HTMLElement.prototype, { ...htmlMethods, ...eventMethods });
  addGetters(win.HTMLElement.prototype, {
    innerWidth() {
      return (this as HTMLElement).clientWidth;
    },
    innerHeight() {
      return (this as HTMLElement).clientHeight;
    },
  });
  add(win.Document.prototype, eventMethods);
  addGetters(win.UIEvent.prototype, {
    targetNode() {
      return (this as unknown as UIEvent).target;
    },
    win() {
      return (this as unknown as UIEvent).view ?? win;
    },
    doc() {
      return ((this as unknown as UIEvent).view ?? win).document;
    },
  });
  add(win.UIEvent.prototype, {
    instanceOf(this: UIEvent, type: { name: string } & (new () => unknown)) {
      const own: unknown = Reflect.get(this.view ?? win, type.name);
      return this instanceof type || (typeof own === "function" && this instanceof own);
    },
  });
  add(win.Array.prototype, arrayMethods);
  add(win.Array, { combine: (lists: unknown[][]) => lists.flat() });
  add(win.String.prototype, {
    contains(this: string, target: string) {
      return this.includes(target);
    },
    format(this: string, ...args: string[]) {
      return this.replace(/\{(\d+)\}/g, (all, at: string) => args[Number(at)] ?? all);
    },
  });
  add(win.String, { isString: (value: unknown) => typeof value === "string" });
  add(win.Number, { isNumber: (value: unknown) => typeof value === "number" });
  add(win.Math, {
    clamp: (value: number, low: number, high: number) => Math.min(Math.max(value, low), high),
    square: (value: number) => value * value,
  });
  add(win.Object, {
    isEmpty: (value: object) => Object.keys(value).length === 0,
    each: (value: object, visit: (item: unknown, key: string) => boolean | undefined) =>
      Object.entries(value).every(([key, item]) => visit(item, key) !== false),
  });
  const free = (): Document => Reflect.get(main, "activeDocument") ?? win.document;
  add(win, {
    activeWindow: win,
    activeDocument: win.document,
    createEl: (tag: string, info?: ApiInfo | string, then?: (el: Element) => void) =>
      nodeMethods.createEl.call(free(), tag, info, then),
    createDiv: (info?: ApiInfo | string, then?: (el: Element) => void) =>
      nodeMethods.createEl.call(free(), "div", info, then),
    createSpan: (info?: ApiInfo | string, then?: (el: Element) => void) =>
      nodeMethods.createEl.call(free(), "span", info, then),
    createSvg: (tag: string, info?: ApiInfo | string, then?: (el: Element) => void) =>
      nodeMethods.createSvg.call(free(), tag, info, then),
    createFragment: (then?: (el: DocumentFragment) => void) => {
      const fragment = free().createDocumentFragment();
      then?.(fragment);
      return fragment;
    },
    fish: (selector: string) => win.document.querySelector(selector),
    fishAll: (selector: string) => Array.from(win.document.querySelectorAll(selector)),
    isBoolean: (value: unknown) => typeof value === "boolean",
    ready: (run: () => unknown) => void run(),
    sleep: (ms: number) => new Promise((done) => win.setTimeout(done, ms)),
    nextFrame: () => new Promise((done) => win.requestAnimationFrame(done)),
    ajaxPromise: () => Promise.reject(new Error("No network in the stand-in.")),
    ajax: () => {
      throw new Error("No network in the stand-in.");
    },
  });
}
