/** A page of settings: drawn by the plugin, or by the app from the plugin's table of definitions. Long, as it is one class in the app. */
import type {
  SettingControl,
  SettingDefinition,
  SettingDefinitionItem,
  SettingDefinitionList,
  SettingGroupItem,
} from "obsidian";
import type { App } from "./app";
import { reportFailure } from "./events";
import { requireApiVersion } from "./platform";
import type { Plugin } from "./plugin";
import { Setting, SettingGroup } from "./setting";

type Change = (value: unknown) => void;
const holds = (value: boolean | (() => boolean) | undefined, other: boolean): boolean =>
  typeof value === "function" ? value() : (value ?? other);

const isList = (item: SettingDefinitionItem): item is SettingDefinitionList =>
  "type" in item && item.type === "list";

export abstract class SettingPage {
  rootEl: HTMLElement = createDiv({ cls: "setting-page" });
  titlebarEl: HTMLElement = this.rootEl.createDiv({ cls: "setting-page-titlebar" });
  containerEl: HTMLElement = this.rootEl.createDiv({ cls: "setting-page-content" });
  title = "";

  abstract display(): void;

  hide(): void {
    this.containerEl.empty();
  }
}

export abstract class SettingTab {
  app: App;
  icon = "";
  name = "";
  id = "";
  containerEl: HTMLElement;
  settingItems: SettingDefinitionItem[] = [];
  private refreshers: (() => void)[] = [];
  private cleaners: (() => void)[] = [];

  constructor(app: App) {
    this.app = app;
    this.containerEl = createDiv({ cls: "vertical-tab-content" });
  }

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  update(): void {
    this.settingItems = requireApiVersion("1.13.0") ? this.getSettingDefinitions() : [];
    if (this.containerEl.isConnected && this.settingItems.length > 0) this.draw();
  }

  getControlValue(key: string): unknown {
    return this.app.vault.getConfig(key);
  }

  setControlValue(key: string, value: unknown): void | Promise<void> {
    this.app.vault.setConfig(key, value);
  }

  refreshDomState(): void {
    for (const refresh of this.refreshers) refresh();
  }

  display(): void {
    return undefined;
  }

  hide(): void {
    for (const clean of this.cleaners.splice(0)) clean();
    this.containerEl.empty();
  }

  /** Shows the page the way this version of the app would. */
  show(): void {
    this.settingItems = requireApiVersion("1.13.0") ? this.getSettingDefinitions() : [];
    if (this.settingItems.length > 0) this.draw();
    else this.display();
  }

  private draw(): void {
    for (const clean of this.cleaners.splice(0)) clean();
    this.refreshers = [];
    this.containerEl.empty();
    this.drawItems(this.settingItems, this.containerEl);
    this.refreshDomState();
  }

  private drawItems(items: SettingDefinitionItem[], parent: HTMLElement): void {
    let loose: SettingGroup | null = null;
    for (const item of items) {
      if ("type" in item && (item.type === "group" || item.type === "list")) {
        loose = null;
        const group = new SettingGroup(parent);
        if (item.heading !== undefined) group.setHeading(item.heading);
        if (item.cls !== undefined) group.addClass(item.cls);
        for (const button of item.extraButtons ?? []) group.addExtraButton(button as never);
        this.showWhile(group.groupEl, item.visible);
        for (const [at, each] of (item.items ?? []).entries()) {
          const setting = this.drawItem(each, group, at);
          if (isList(item)) this.dressListItem(item, setting, at, (item.items ?? []).length);
        }
        if (isList(item)) this.drawListEnd(item, group);
      } else {
        loose ??= new SettingGroup(parent);
        this.drawItem(item as SettingGroupItem, loose, 0);
      }
    }
  }

  private drawListEnd(list: SettingDefinitionList, group: SettingGroup): void {
    if ((list.items ?? []).length === 0 && list.emptyState !== undefined) {
      group.listEl.createDiv({ cls: "setting-list-empty", text: list.emptyState });
    }
    const { addItem } = list;
    if (addItem) {
      group.addSetting((row) =>
        row.addButton((b) =>
          b.setButtonText(addItem.name).onClick(() => {
            addItem.action(row.settingEl);
          }),
        ),
      );
    }
  }

  private dressListItem(
    list: SettingDefinitionList,
    row: Setting,
    at: number,
    count: number,
  ): void {
    const { onReorder, onDelete } = list;
    if (onReorder && at > 0) {
      row.addExtraButton((b) =>
        b
          .setIcon("arrow-up")
          .setTooltip("Move up")
          .onClick(() => {
            onReorder(at, at - 1);
          }),
      );
    }
    if (onReorder && at < count - 1) {
      row.addExtraButton((b) =>
        b
          .setIcon("arrow-down")
          .setTooltip("Move down")
          .onClick(() => {
            onReorder(at, at + 1);
          }),
      );
    }
    if (onDelete) {
      row.addExtraButton((b) =>
        b
          .setIcon("trash-2")
          .setTooltip("Delete")
          .onClick(() => {
            onDelete(at);
          }),
      );
    }
  }

  private drawItem(item: SettingGroupItem, group: SettingGroup, at: number): Setting {
    const row = new Setting(group.listEl);
    row.setName(item.name);
    if (item.desc !== undefined) row.setDesc(item.desc);
    this.showWhile(row.settingEl, item.visible);
    if ("type" in item) {
      row.setClass("mod-page");
      const shown =
        typeof item.displayValue === "function" ? item.displayValue() : item.displayValue;
      if (shown !== undefined) row.addDisplayValue((d) => d.setValue(shown));
      row.addExtraButton((b) =>
        b
          .setIcon("chevron-right")
          .setTooltip(`Open ${item.name}`)
          .onClick(() => {
            this.openPage(item.name, item.items ?? [], item.page?.());
          }),
      );
      return row;
    }
    this.drawDefinition(item, row, group, at);
    return row;
  }

  private openPage(name: string, items: SettingDefinitionItem[], page: unknown): void {
    this.containerEl.empty();
    const head = new Setting(this.containerEl).setName(name).setHeading();
    head.addExtraButton((b) =>
      b
        .setIcon("arrow-left")
        .setTooltip("Back")
        .onClick(() => {
          this.draw();
        }),
    );
    if (page instanceof SettingPage) {
      page.display();
      this.containerEl.append(page.rootEl);
    } else this.drawItems(items, this.containerEl);
    this.refreshDomState();
  }

  private drawDefinition(
    item: SettingDefinition,
    row: Setting,
    group: SettingGroup,
    at: number,
  ): void {
    if (item.render) {
      const clean = item.render(row, group);
      if (clean) this.cleaners.push(clean);
    } else if (item.action) {
      const { action } = item;
      row.setClass("mod-action");
      row.addExtraButton((b) =>
        b
          .setIcon("chevron-right")
          .setTooltip(item.name)
          .onClick(() => {
            action(row.settingEl, at);
          }),
      );
      this.refreshers.push(() => row.setDisabled(holds(item.disabled, false)));
    } else if (item.control) {
      const { control } = item;
      this.drawControl(control, row);
      this.refreshers.push(() => row.setDisabled(holds(control.disabled, false)));
    }
  }

  private drawControl(control: SettingControl, row: Setting): void {
    const value = this.getControlValue(control.key) ?? control.defaultValue;
    const change: Change = (next) => {
      void this.changeControl(control, row, next).catch(reportFailure);
    };
    const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
    if (control.type === "toggle")
      row.addToggle((c) => c.setValue(value === true).onChange(change));
    else if (control.type === "dropdown") {
      row.addDropdown((c) => c.addOptions(control.options).setValue(text).onChange(change));
    } else if (control.type === "textarea") {
      row.addTextArea((c) => {
        if (control.rows !== undefined) c.inputEl.rows = control.rows;
        c.setPlaceholder(control.placeholder ?? "")
          .setValue(text)
          .onChange(change);
      });
    } else if (control.type === "slider") {
      row.addSlider((c) =>
        c
          .setLimits(control.min, control.max, control.step)
          .setValue(Number(value))
          .setDynamicTooltip()
          .onChange(change),
      );
    } else if (control.type === "color")
      row.addColorPicker((c) => c.setValue(text).onChange(change));
    else {
      const asNumber = control.type === "number";
      row.addText((c) => {
        if (asNumber) c.inputEl.type = "number";
        c.setPlaceholder(control.placeholder ?? "").setValue(text);
        c.onChange((typed) => {
          change(asNumber ? Number(typed) : typed);
        });
      });
    }
    for (const el of Array.from(row.controlEl.querySelectorAll("input, select, textarea"))) {
      if (!el.hasAttribute("aria-label"))
        el.setAttribute("aria-label", row.nameEl.textContent ?? "");
    }
  }

  private async changeControl(control: SettingControl, row: Setting, next: unknown): Promise<void> {
    const fault = await control.validate?.(next as never);
    row.setErrorMessage(typeof fault === "string" && fault !== "" ? fault : null);
    if (typeof fault === "string" && fault !== "") return;
    await this.setControlValue(control.key, next);
    this.refreshDomState();
  }

  private showWhile(el: HTMLElement, visible: boolean | (() => boolean) | undefined): void {
    this.refreshers.push(() => {
      el.toggle(holds(visible, true));
    });
  }
}

export abstract class PluginSettingTab extends SettingTab {
  plugin: Plugin;

  constructor(app: App, plugin: Plugin) {
    super(app);
    this.plugin = plugin;
    this.id = plugin.manifest.id;
    this.name = plugin.manifest.name;
  }

  override getControlValue(key: string): unknown {
    const { settings } = this.plugin;
    return typeof settings === "object" && settings !== null
      ? Reflect.get(settings, key)
      : undefined;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const { settings } = this.plugin;
    if (typeof settings === "object" && settings !== null) Reflect.set(settings, key, value);
    await this.plugin.saveData(settings);
  }
}
