/** Context menus: items in sections, worked by mouse or keyboard. */
import type { MenuPositionDef } from "obsidian";
import { Component } from "./component";
import { setIcon } from "./icons";

export class MenuItem {
  dom: HTMLElement = createDiv({
    cls: "menu-item tappable",
    attr: { role: "menuitem", tabindex: "-1" },
  });
  section = "";
  disabled = false;
  private readonly iconEl = this.dom.createDiv({ cls: "menu-item-icon" });
  private readonly titleEl = this.dom.createDiv({ cls: "menu-item-title" });
  private clicked: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;

  readonly menu: Menu;

  constructor(menu: Menu) {
    this.menu = menu;
    this.dom.addEventListener("click", (event) => {
      this.choose(event);
    });
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    this.iconEl.empty();
    if (icon !== null) setIcon(this.iconEl, icon);
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.setAttr("aria-checked", checked === null ? null : String(checked));
    this.dom.setAttr("role", checked === null ? "menuitem" : "menuitemcheckbox");
    this.dom.toggleClass("mod-checked", checked === true);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass("is-disabled", disabled);
    this.dom.setAttr("aria-disabled", disabled ? "true" : null);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass("is-warning", isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.dom.toggleClass("is-label", isLabel);
    return this.setDisabled(isLabel);
  }

  onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.clicked = callback;
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    return this;
  }

  /** The app's own, undocumented; several plugins use it. */
  setSubmenu(): Menu {
    return new Menu();
  }

  choose(event: MouseEvent | KeyboardEvent): void {
    if (this.disabled) return;
    this.menu.hide();
    this.clicked?.(event);
  }
}

export class MenuSeparator {
  dom: HTMLElement = createDiv({ cls: "menu-separator", attr: { role: "separator" } });
}

export class Menu extends Component {
  dom: HTMLElement = createDiv({ cls: "menu", attr: { role: "menu", tabindex: "-1" } });
  items: (MenuItem | MenuSeparator)[] = [];
  private hidden: (() => unknown)[] = [];
  private before: Element | null = null;

  setNoIcon(): this {
    this.dom.addClass("mod-no-icon");
    return this;
  }

  setUseNativeMenu(): this {
    return this;
  }

  setParentElement(): this {
    return this;
  }

  addItem(then: (item: MenuItem) => unknown): this {
    const item = new MenuItem(this);
    this.items.push(item);
    then(item);
    return this;
  }

  addSeparator(): this {
    this.items.push(new MenuSeparator());
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.view?.document);
  }

  showAtPosition(position: MenuPositionDef, doc: Document = activeDocument): this {
    for (const open of Array.from(doc.querySelectorAll(".menu"))) open.remove();
    this.before = doc.activeElement;
    const sections = [...new Set(this.items.map((i) => (i instanceof MenuItem ? i.section : "")))];
    for (const [at, section] of sections.entries()) {
      if (at > 0) this.dom.append(new MenuSeparator().dom);
      for (const item of this.items) {
        if ((item instanceof MenuItem ? item.section : "") === section) this.dom.append(item.dom);
      }
    }
    doc.body.append(this.dom);
    const { innerWidth, innerHeight } = doc.defaultView ?? window;
    this.dom.style.left = `${String(Math.max(0, Math.min(position.x, innerWidth - this.dom.offsetWidth - 8)))}px`;
    this.dom.style.top = `${String(Math.max(0, Math.min(position.y, innerHeight - this.dom.offsetHeight - 8)))}px`;
    this.load();
    this.registerDomEvent(doc, "mousedown", (event) => {
      if (!this.dom.contains(event.target as Node)) this.hide();
    });
    this.registerDomEvent(this.dom, "keydown", (event) => {
      this.pressed(event as KeyboardEvent);
    });
    this.dom.focus();
    return this;
  }

  hide(): this {
    if (!this._loaded) return this;
    this.unload();
    this.dom.remove();
    if (this.before instanceof HTMLElement) this.before.focus();
    for (const run of this.hidden) run();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHistoryBack(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.hidden.push(callback);
  }

  static forEvent(event: MouseEvent): Menu {
    const menu = new Menu();
    event.preventDefault();
    queueMicrotask(() => menu.showAtMouseEvent(event));
    return menu;
  }

  private pressed(event: KeyboardEvent): void {
    const rows = this.items.filter((i): i is MenuItem => i instanceof MenuItem && !i.disabled);
    const at = rows.findIndex((row) => row.dom.hasClass("selected"));
    event.stopPropagation();
    if (event.key === "Escape") this.hide();
    else if (event.key === "Enter" || event.key === " ") rows[at]?.choose(event);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const next =
        rows[
          (at + (event.key === "ArrowDown" ? 1 : rows.length + (at < 0 ? 0 : -1))) % rows.length
        ];
      for (const row of rows) row.dom.toggleClass("selected", row === next);
      next?.dom.focus();
    } else return;
    event.preventDefault();
  }
}
