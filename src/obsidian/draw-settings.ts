/** How definitions of settings are drawn by hand, for apps before 1.13 that can't do it themselves. */
import {
  Setting,
  type SettingControl,
  type SettingDefinition,
  type SettingDefinitionItem,
  type SettingDefinitionList,
} from "obsidian";
import type { SettingsWords } from "../core/index";

/** Where values come from and go to. */
export interface SettingValues {
  readonly read: (key: string) => unknown;
  readonly write: (key: string, value: unknown) => void;
  /** What the buttons of a list are called. */
  readonly words: Pick<SettingsWords["circles"], "moveUp" | "remove">;
}

/** Draws the definitions into an element; the answer ends what they follow. */
export function drawDefinitions(
  element: HTMLElement,
  definitions: readonly SettingDefinitionItem[],
  values: SettingValues,
): () => void {
  const ends: (() => void)[] = [];
  for (const item of definitions) {
    if (!("type" in item)) drawOne(new Setting(element), item, values, ends);
    else if (item.type === "group" || item.type === "list") {
      new Setting(element).setName(item.heading ?? "").setHeading();
      for (const [at, each] of (item.items ?? []).entries()) {
        if ("type" in each) continue;
        const row = new Setting(element);
        drawOne(row, each, values, ends);
        if (isList(item)) dress(row, item, at, values.words);
      }
      if (isList(item)) drawEnd(element, item);
    }
  }
  return () => {
    for (const end of ends) end();
  };
}

function isList(item: SettingDefinitionItem): item is SettingDefinitionList {
  return "type" in item && item.type === "list";
}

function drawOne(
  row: Setting,
  definition: SettingDefinition,
  values: SettingValues,
  ends: (() => void)[],
): void {
  row.setName(definition.name);
  if (definition.desc !== undefined) row.setDesc(definition.desc);
  if (definition.render !== undefined) {
    // The group is of the newer apps; ours ask only for the row.
    const render: (setting: Setting) => unknown = definition.render as never;
    const end = render(row);
    if (typeof end === "function") {
      ends.push(() => {
        Reflect.apply(end, undefined, []);
      });
    }
    return;
  }
  if (definition.control === undefined) return;
  drawControl(row, definition, definition.control, values);
  for (const field of row.controlEl.querySelectorAll("input, select, textarea")) {
    field.setAttribute("aria-label", definition.name);
  }
}

function drawControl(
  row: Setting,
  { desc }: SettingDefinition,
  control: SettingControl,
  values: SettingValues,
): void {
  const { key, disabled = false } = control;
  const value = values.read(key);
  const shown = typeof value === "string" ? value : "";
  const isOff = typeof disabled === "function" ? disabled() : disabled;
  switch (control.type) {
    case "toggle":
      row.addToggle((toggle) =>
        toggle
          .setValue(value === true)
          .setDisabled(isOff)
          .onChange((on) => {
            values.write(key, on);
          }),
      );
      return;
    case "dropdown":
      row.addDropdown((choice) =>
        choice
          .addOptions(control.options)
          .setValue(shown)
          .setDisabled(isOff)
          .onChange((picked) => {
            values.write(key, picked);
          }),
      );
      return;
    case "textarea":
    case "text": {
      const check = async (typed: string): Promise<void> => {
        const mistake = await control.validate?.(typed);
        const base = typeof desc === "string" ? desc : "";
        row.setDesc(typeof mistake === "string" ? mistake : base);
        if (typeof mistake !== "string") values.write(key, typed);
      };
      const fill = (field: {
        setPlaceholder: (text: string) => unknown;
        setValue: (text: string) => unknown;
        setDisabled: (disabled: boolean) => unknown;
        onChange: (callback: (text: string) => void) => unknown;
      }): void => {
        field.setPlaceholder(control.placeholder ?? "");
        field.setValue(shown);
        field.setDisabled(isOff);
        field.onChange((typed) => void check(typed));
      };
      if (control.type === "text") row.addText(fill);
      else row.addTextArea(fill);
      return;
    }
    default:
      // The table holds no other.
      return;
  }
}

function dress(
  row: Setting,
  { onReorder, onDelete }: SettingDefinitionList,
  at: number,
  words: SettingValues["words"],
): void {
  if (onReorder !== undefined && at > 0) {
    row.addExtraButton((button) =>
      button
        .setIcon("arrow-up")
        .setTooltip(words.moveUp)
        .onClick(() => {
          onReorder(at, at - 1);
        }),
    );
  }
  if (onDelete !== undefined) {
    row.addExtraButton((button) =>
      button
        .setIcon("trash-2")
        .setTooltip(words.remove)
        .onClick(() => {
          onDelete(at);
        }),
    );
  }
}

function drawEnd(element: HTMLElement, { addItem }: SettingDefinitionList): void {
  if (addItem === undefined) return;
  const row = new Setting(element);
  row.addButton((button) =>
    button.setButtonText(addItem.name).onClick(() => {
      addItem.action(row.settingEl);
    }),
  );
}
