/** The plugin: what it registers with the app, and how its parts are put together. */
import { Plugin } from "obsidian";
import { createVaultSession } from "../core/index";
import { AppActs } from "./app-acts";
import { registerBlocks } from "./blocks";
import { onClockBeat } from "./clock-beat";
import { dialogs } from "./dialogs";
import { fault } from "./fault";
import { followVault } from "./follow-vault";
import { noteSource } from "./note-source";
import { NoteWriter } from "./note-writer";
import { AppVault } from "./open-vault";
import { hoverSource, panelActions } from "./panel-actions";
import { PanelView, panelType } from "./panel-view";
import { SettingsFile } from "./settings-file";
import { spareTime } from "./spare-time";
import { UndoJournal } from "./undo-journal";
import { wallClock } from "./wall-clock";

/** Kith in the app. */
export class KithPlugin extends Plugin {
  private settingsFile: SettingsFile | null = null;
  private vault: AppVault | null = null;

  override async onload(): Promise<void> {
    const settingsFile = new SettingsFile(this.app.vault, {
      load: () => this.loadData(),
      save: (data) => this.saveData(data),
    });
    await settingsFile.read();
    const vault = this.openVault(settingsFile);
    this.settingsFile = settingsFile;
    this.vault = vault;
    const acts = new AppActs({
      app: this.app,
      vault,
      settingsFile,
      writer: new NoteWriter(this.app),
      undo: new UndoJournal(this.app),
      settingsChanged: () => vault.useSettings(),
    });
    const actions = panelActions(this.app, vault, acts, dialogs(this.app, vault, acts));
    this.registerView(panelType, (leaf) => new PanelView(leaf, { vault, actions }));
    this.registerHoverLinkSource(hoverSource, { display: this.manifest.name, defaultMod: true });
    registerBlocks(this, vault, actions);
    onClockBeat(this, () => {
      vault.tell();
    });
    this.addRibbonIcon("sprout", "Open panel", () => void this.openPanel());
    this.addCommand({
      id: "open-panel",
      name: "Open panel",
      callback: () => void this.openPanel(),
    });
    this.app.workspace.onLayoutReady(() => {
      const { metadataCache } = this.app;
      for (const event of followVault(this.app.vault, metadataCache, vault)) {
        this.registerEvent(event);
      }
      void vault.load().catch(fault);
    });
  }

  /** A sync brought other settings. */
  override async onExternalSettingsChange(): Promise<void> {
    await this.settingsFile?.read();
    await this.vault?.useSettings();
  }

  private openVault(settingsFile: SettingsFile): AppVault {
    const spare = spareTime();
    this.register(spare.stop);
    const vault = new AppVault({
      settingsFile,
      now: wallClock,
      fault,
      sessionOf: (settings) =>
        createVaultSession({
          source: noteSource(this.app.vault, this.app.metadataCache, settings),
          settings: settings(),
          yield: spare.yield,
          fault,
        }),
    });
    this.register(() => {
      vault.stop();
    });
    return vault;
  }

  private async openPanel(): Promise<void> {
    const { workspace } = this.app;
    const leaf = workspace.getLeavesOfType(panelType)[0] ?? workspace.getRightLeaf(false);
    if (leaf === null) return;
    await leaf.setViewState({ type: panelType, active: true });
    await workspace.revealLeaf(leaf);
  }
}
