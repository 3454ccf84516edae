/** A plugin that touches what plugins touch, so that the stand-in can be tested without Kith. */
import {
  EditorSuggest,
  FuzzySuggestModal,
  ItemView,
  MarkdownRenderChild,
  Modal,
  Notice,
  Plugin,
  PluginSettingTab,
  Setting,
  setIcon,
} from "obsidian";
import type {
  Editor,
  EditorPosition,
  EditorSuggestContext,
  EditorSuggestTriggerInfo,
  TFile,
} from "obsidian";

const VIEW = "probe-view";

class ProbeView extends ItemView {
  getViewType(): string {
    return VIEW;
  }

  getDisplayText(): string {
    return "Probe";
  }

  override getIcon(): string {
    return "sprout";
  }

  override async onOpen(): Promise<void> {
    this.draw();
    this.registerEvent(
      this.app.metadataCache.on("resolved", () => {
        this.draw();
      }),
    );
    return Promise.resolve();
  }

  draw(): void {
    this.contentEl.empty();
    const list = this.contentEl.createDiv({ cls: "probe-list" });
    list.createEl("h4", { text: "Notes in the vault" });
    list.createEl("p", {
      cls: "probe-count",
      text: String(this.app.vault.getMarkdownFiles().length),
    });
    const button = list.createEl("button", { text: "Append a line" });
    setIcon(button.createSpan(), "plus");
    button.addEventListener("click", () => {
      const file = this.app.workspace.getActiveFile();
      if (file) void this.app.vault.process(file, (text) => `${text}- from the probe\n`);
    });
  }
}

class FileChooser extends FuzzySuggestModal<TFile> {
  getItems(): TFile[] {
    return this.app.vault.getMarkdownFiles();
  }

  getItemText(file: TFile): string {
    return file.basename;
  }

  onChooseItem(file: TFile): void {
    new Notice(`Chose ${file.basename}`, 0);
  }
}

class CadenceSuggest extends EditorSuggest<string> {
  onTrigger(cursor: EditorPosition, editor: Editor): EditorSuggestTriggerInfo | null {
    const line = editor.getLine(cursor.line).slice(0, cursor.ch);
    const query = /^cadence: (\w*)$/.exec(line)?.[1];
    return query === undefined
      ? null
      : { start: { line: cursor.line, ch: cursor.ch - query.length }, end: cursor, query };
  }

  getSuggestions(context: EditorSuggestContext): string[] {
    return ["daily", "weekly", "monthly"].filter((word) => word.startsWith(context.query));
  }

  renderSuggestion(value: string, el: HTMLElement): void {
    el.setText(value);
  }

  selectSuggestion(value: string): void {
    const { context } = this;
    context?.editor.replaceRange(value, context.start, context.end);
    this.close();
  }
}

class ProbeSettings extends PluginSettingTab {
  override getSettingDefinitions() {
    return [
      {
        type: "group" as const,
        heading: "Folders",
        items: [
          {
            name: "Folder of people",
            desc: "Where contacts live.",
            control: { type: "text" as const, key: "folder", placeholder: "People" },
          },
          { name: "Loud", control: { type: "toggle" as const, key: "loud" } },
        ],
      },
    ];
  }

  override display(): void {
    this.containerEl.empty();
    new Setting(this.containerEl).setName("Folder of people").addText((text) => {
      text.setValue("old way");
    });
  }
}

export default class Probe extends Plugin {
  override settings: { folder: string; loud: boolean } = { folder: "", loud: false };
  seen: string[] = [];

  override async onload(): Promise<void> {
    const data: unknown = await this.loadData();
    if (typeof data === "object" && data !== null) Object.assign(this.settings, data);
    this.registerEvent(
      this.app.vault.on("create", (file) => this.seen.push(`create ${file.path}`)),
    );
    this.registerEvent(
      this.app.metadataCache.on("changed", (file) => this.seen.push(`changed ${file.path}`)),
    );
    this.registerEvent(
      this.app.vault.on("rename", (file, old) => this.seen.push(`rename ${old} ${file.path}`)),
    );
    this.app.workspace.onLayoutReady(() => this.seen.push("ready"));
    this.registerView(VIEW, (leaf) => new ProbeView(leaf));
    this.addRibbonIcon("sprout", "Open probe", () => this.openPanel());
    this.addStatusBarItem().setText("Probe is here");
    this.addCommand({ id: "open-panel", name: "Open panel", callback: () => this.openPanel() });
    this.addCommand({
      id: "choose",
      name: "Choose a note",
      callback: () => {
        const chooser = new FileChooser(this.app);
        chooser.setPlaceholder("Which note?");
        chooser.open();
      },
    });
    this.addCommand({
      id: "stamp",
      name: "Insert the time",
      editorCallback: (editor) => {
        editor.replaceSelection(new Date().toISOString().slice(0, 10));
      },
    });
    this.addCommand({
      id: "ask",
      name: "Ask something",
      callback: () => {
        const modal = new Modal(this.app);
        modal.setTitle("A question");
        new Setting(modal.contentEl).setName("Name").addText((text) => {
          text.inputEl.setAttribute("aria-label", "Name");
        });
        modal.open();
      },
    });
    this.registerMarkdownCodeBlockProcessor("probe", (source, el, ctx) => {
      const child = new MarkdownRenderChild(el);
      const info = ctx.getSectionInfo(el);
      el.createDiv({
        cls: "probe-block",
        text: `${source.trim()} in ${ctx.sourcePath} at line ${String(info?.lineStart ?? -1)}`,
      });
      child.register(() => this.seen.push("block gone"));
      ctx.addChild(child);
    });
    this.registerEditorSuggest(new CadenceSuggest(this.app));
    this.addSettingTab(new ProbeSettings(this.app, this));
    this.registerObsidianProtocolHandler("probe", (params) => {
      this.seen.push(`uri ${params["text"] ?? ""}`);
    });
    this.registerCliHandler("probe:count", "How many notes there are", null, () =>
      JSON.stringify({ notes: this.app.vault.getMarkdownFiles().length }),
    );
    this.registerInterval(window.setInterval(() => this.seen.push("tick"), 30_000));
    this.registerDomEvent(document, "visibilitychange", () => this.seen.push("visible"));
  }

  override onExternalSettingsChange(): void {
    this.seen.push("settings from outside");
  }

  private async openPanel(): Promise<void> {
    const { workspace } = this.app;
    const leaf = workspace.getLeavesOfType(VIEW)[0] ?? workspace.getRightLeaf(false);
    if (!leaf) return;
    await leaf.setViewState({ type: VIEW, active: true });
    await workspace.revealLeaf(leaf);
  }
}
