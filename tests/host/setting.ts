/** One row of settings, and a group of rows. */
import type { TooltipOptions } from "obsidian";
import type { BaseComponent } from "./controls";
import {
  ButtonComponent,
  ColorComponent,
  DisplayValueComponent,
  DropdownComponent,
  ExtraButtonComponent,
  MomentFormatComponent,
  ProgressBarComponent,
  SearchComponent,
  SliderComponent,
  TextAreaComponent,
  TextComponent,
  ToggleComponent,
} from "./controls";
import { setTooltip } from "./tooltip";

type Then<C> = (component: C) => unknown;

export class Setting {
  settingEl: HTMLElement;
  infoEl: HTMLElement;
  nameEl: HTMLElement;
  descEl: HTMLElement;
  controlEl: HTMLElement;
  errorEl: HTMLElement | null = null;
  components: BaseComponent[] = [];

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv({ cls: "setting-item" });
    this.infoEl = this.settingEl.createDiv({ cls: "setting-item-info" });
    this.nameEl = this.infoEl.createDiv({ cls: "setting-item-name" });
    this.descEl = this.infoEl.createDiv({ cls: "setting-item-description" });
    this.controlEl = this.settingEl.createDiv({ cls: "setting-item-control" });
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.nameEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    this.settingEl.addClass("setting-item-heading");
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass("is-disabled", disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  setErrorMessage(message: string | null): this {
    this.errorEl?.remove();
    this.errorEl =
      message === null
        ? null
        : this.infoEl.createDiv({
            cls: "setting-item-error",
            text: message,
            attr: { role: "alert" },
          });
    return this;
  }

  addButton(then: Then<ButtonComponent>): this {
    return this.add(new ButtonComponent(this.controlEl), then);
  }

  addExtraButton(then: Then<ExtraButtonComponent>): this {
    return this.add(new ExtraButtonComponent(this.controlEl), then);
  }

  addToggle(then: Then<ToggleComponent>): this {
    this.settingEl.addClass("mod-toggle");
    return this.add(new ToggleComponent(this.controlEl), then);
  }

  addText(then: Then<TextComponent>): this {
    return this.add(new TextComponent(this.controlEl), then);
  }

  addSearch(then: Then<SearchComponent>): this {
    return this.add(new SearchComponent(this.controlEl), then);
  }

  addTextArea(then: Then<TextAreaComponent>): this {
    return this.add(new TextAreaComponent(this.controlEl), then);
  }

  addMomentFormat(then: Then<MomentFormatComponent>): this {
    return this.add(new MomentFormatComponent(this.controlEl), then);
  }

  addDropdown(then: Then<DropdownComponent>): this {
    return this.add(new DropdownComponent(this.controlEl), then);
  }

  addColorPicker(then: Then<ColorComponent>): this {
    return this.add(new ColorComponent(this.controlEl), then);
  }

  addProgressBar(then: Then<ProgressBarComponent>): this {
    return this.add(new ProgressBarComponent(this.controlEl), then);
  }

  addSlider(then: Then<SliderComponent>): this {
    return this.add(new SliderComponent(this.controlEl), then);
  }

  addComponent<T extends BaseComponent>(make: (el: HTMLElement) => T): this {
    this.components.push(make(this.controlEl));
    return this;
  }

  addDisplayValue(then: Then<DisplayValueComponent>): this {
    then(new DisplayValueComponent(this.controlEl));
    return this;
  }

  then(run: (setting: this) => unknown): this {
    run(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  private add<C extends BaseComponent>(component: C, then: Then<C>): this {
    this.components.push(component);
    then(component);
    return this;
  }
}

export class SettingGroup {
  groupEl: HTMLElement;
  headerEl: HTMLElement;
  headingEl: HTMLElement;
  controlEl: HTMLElement;
  listEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv({ cls: "setting-group" });
    this.headerEl = this.groupEl.createDiv({ cls: "setting-item setting-item-heading" });
    this.headingEl = this.headerEl.createDiv({ cls: "setting-item-name" });
    this.controlEl = this.headerEl.createDiv({ cls: "setting-item-control" });
    this.listEl = this.groupEl.createDiv({ cls: "setting-items" });
    this.headerEl.hide();
  }

  setHeading(text: string | DocumentFragment): this {
    this.headingEl.setText(text);
    this.headerEl.show();
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(then: (setting: Setting) => void): this {
    then(new Setting(this.listEl));
    return this;
  }

  addSearch(then: Then<SearchComponent>): this {
    this.headerEl.show();
    then(new SearchComponent(this.controlEl));
    return this;
  }

  addExtraButton(then: Then<ExtraButtonComponent>): this {
    this.headerEl.show();
    then(new ExtraButtonComponent(this.controlEl));
    return this;
  }
}
