/** The page of settings: one table of definitions, drawn by the app where it can, by hand in older ones. */
import {
  type App,
  debounce,
  type Plugin,
  PluginSettingTab,
  requireApiVersion,
  Setting,
  type SettingDefinition,
  type SettingDefinitionItem,
} from "obsidian";
import { problemSaid, readSettings } from "../core/index";
import { circleDefinitions, type CircleData } from "./circle-settings";
import { orSayWhy } from "./cannot-do";
import { drawDefinitions } from "./draw-settings";
import { foundText } from "./found-text";
import type { OpenVault } from "./open-vault";
import type { SettingsData, SettingsFile } from "./settings-file";
import { textAsValue, valueAsText } from "./setting-text";
import { type SettingRow, type SettingSection, settingSections } from "./settings-table";

/** What the page works with. */
export interface SettingPorts {
  readonly vault: OpenVault;
  readonly settingsFile: SettingsFile;
  readonly settingsChanged: () => Promise<void>;
}

/** After so many milliseconds without another key, notes are read by the new settings. */
const pause = 400;

/** The page. */
export class KithSettingTab extends PluginSettingTab {
  private readonly ports: SettingPorts;
  private readonly takeOver: () => void;
  private cleanUp: () => void = () => undefined;
  /** Whether the page was drawn here, rather than by the app. */
  private isByHand = false;

  constructor(app: App, plugin: Plugin, ports: SettingPorts) {
    super(app, plugin);
    if (requireApiVersion("1.11.0")) this.icon = "sprout";
    this.ports = ports;
    this.takeOver = debounce(() => void orSayWhy(ports.settingsChanged), pause, true);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const { vault, settingsFile } = this.ports;
    const words = vault.catalogue().settings;
    const sections = this.sections();
    return [
      { name: words.vault, render: (setting) => this.showFound(setting) },
      ...sections.slice(0, 3).map((section) => this.group(section)),
      circleDefinitions(circlesIn(settingsFile.data), words.circles, (change, others) => {
        this.save((data) => ({ ...data, circles: change(circlesIn(data)) }), others);
      }),
      ...sections.slice(3).map((section) => this.group(section)),
    ];
  }

  /** For apps that don't draw definitions themselves. */
  override display(): void {
    this.drawByHand();
  }

  private drawByHand(): void {
    this.isByHand = true;
    this.cleanUp();
    this.containerEl.empty();
    this.cleanUp = drawDefinitions(this.containerEl, this.getSettingDefinitions(), {
      read: (key) => this.getControlValue(key),
      write: (key, value) => {
        this.setControlValue(key, value);
      },
      words: this.ports.vault.catalogue().settings.circles,
    });
  }

  /** The table in the language of now. */
  private sections(): readonly SettingSection[] {
    const { settings, screen } = this.ports.vault.catalogue();
    return settingSections(settings, screen);
  }

  private row(key: string): SettingRow | undefined {
    return this.sections()
      .flatMap(({ rows }) => rows)
      .find((row) => row.key === key);
  }

  override hide(): void {
    this.cleanUp();
    this.cleanUp = () => undefined;
    super.hide();
  }

  override getControlValue(key: string): unknown {
    const row = this.row(key);
    if (row === undefined) return undefined;
    const value = this.ports.settingsFile.data[key];
    if (row.form.is === "switch") return value !== false;
    const shown = valueAsText(value, row.form);
    return row.form.is === "choice" && shown === "" ? standardChoice(row) : shown;
  }

  override setControlValue(key: string, value: unknown): void {
    const row = this.row(key);
    if (row === undefined) return;
    const written =
      typeof value === "boolean" ? value : textAsValue(asText(value), row.form, row.key);
    this.save((data) => ({ ...data, [key]: written }));
  }

  private save(change: (data: SettingsData) => SettingsData, isShownAnew = false): void {
    void orSayWhy(async () => {
      await this.ports.settingsFile.change(change);
      this.takeOver();
      if (isShownAnew) this.redraw();
    });
  }

  private group({ heading, rows }: SettingSection): SettingDefinitionItem {
    return { type: "group", heading, items: rows.map((row) => this.definition(row)) };
  }

  private definition(row: SettingRow): SettingDefinition {
    const { key, name, about, form, aliases = [] } = row;
    const base = { name, desc: about, aliases: [...aliases] };
    const disabled = () => this.ports.settingsFile.locked !== null;
    const validate = (value: unknown): string | undefined => this.mistake(row, asText(value));
    switch (form.is) {
      case "switch":
        return { ...base, control: { type: "toggle", key, disabled } };
      case "choice":
        return {
          ...base,
          control: { type: "dropdown", key, options: { ...form.choices }, disabled },
        };
      case "lines":
      case "map":
        return {
          ...base,
          control: {
            type: "textarea",
            key,
            rows: 4,
            placeholder: form.example ?? "",
            disabled,
            validate,
          },
        };
      case "text":
      case "list":
      case "number":
        return {
          ...base,
          control: { type: "text", key, placeholder: form.example ?? "", disabled, validate },
        };
    }
  }

  /** What the core says of a value before it is kept. */
  private mistake({ key, form }: SettingRow, written: string): string | undefined {
    const value = textAsValue(written, form, key);
    if (value === undefined) return undefined;
    const [problem] = readSettings({ data: { [key]: value } }).problems;
    return problem && problemSaid(problem, this.ports.vault.settings().language).message;
  }

  private showFound(setting: Setting): () => void {
    const { vault, settingsFile } = this.ports;
    const show = (): void => {
      const problems = settingsFile.problems.map(
        (problem) => problemSaid(problem, vault.settings().language).message,
      );
      setting.setDesc([foundText(vault), ...problems].join(" "));
    };
    show();
    return vault.onChange(show);
  }

  private redraw(): void {
    if (this.isByHand) this.drawByHand();
    else if (requireApiVersion("1.13.0")) this.update();
  }
}

function circlesIn({ circles }: SettingsData): readonly CircleData[] {
  if (!Array.isArray(circles)) return [];
  const all: readonly unknown[] = circles;
  return all.filter(
    (circle): circle is CircleData => typeof circle === "object" && circle !== null,
  );
}

function standardChoice({ form }: SettingRow): string {
  return form.is === "choice" ? (Object.keys(form.choices)[0] ?? "") : "";
}

function asText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
