/** The settings window: a column of tabs, and the page of the one that is open. */
import type { App } from "./app";
import { Modal } from "./modal";
import { Setting } from "./setting";
import { SettingTab } from "./setting-tab";

class AppearanceTab extends SettingTab {
  override id = "appearance";
  override name = "Appearance";

  override display(): void {
    this.containerEl.empty();
    new Setting(this.containerEl)
      .setName("Base color scheme")
      .setDesc("Light or dark, for the whole app.")
      .addDropdown((c) => {
        c.selectEl.setAttribute("aria-label", "Base color scheme");
        c.addOptions({ light: "Light", dark: "Dark" })
          .setValue(this.app.isDarkMode() ? "dark" : "light")
          .onChange((value) => {
            this.app.setTheme(value === "dark" ? "dark" : "light");
          });
      });
  }
}

export class SettingModal extends Modal {
  activeTab: SettingTab | null = null;
  readonly pluginTabs: SettingTab[] = [];
  readonly settingTabs: SettingTab[];
  private readonly headerListEl: HTMLElement;
  private readonly bodyEl: HTMLElement;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass("mod-settings", "mod-sidebar-layout");
    this.modalEl.setAttribute("aria-label", "Settings");
    this.contentEl.addClass("vertical-tabs-container");
    this.headerListEl = this.contentEl.createDiv({ cls: "vertical-tab-header" });
    this.bodyEl = this.contentEl.createDiv({ cls: "vertical-tab-content-container" });
    this.settingTabs = [new AppearanceTab(app)];
  }

  addSettingTab(tab: SettingTab): void {
    this.pluginTabs.push(tab);
    tab.update();
    this.drawHeaders();
  }

  removeSettingTab(tab: SettingTab): void {
    if (this.activeTab === tab) this.closeActiveTab();
    const at = this.pluginTabs.indexOf(tab);
    if (at >= 0) this.pluginTabs.splice(at, 1);
    this.drawHeaders();
  }

  openTabById(id: string): SettingTab | null {
    const tab = [...this.settingTabs, ...this.pluginTabs].find((each) => each.id === id) ?? null;
    if (tab) this.openTab(tab);
    return tab;
  }

  openTab(tab: SettingTab): void {
    if (this.activeTab !== tab) {
      this.closeActiveTab();
      this.activeTab = tab;
      this.bodyEl.append(tab.containerEl);
      tab.show();
    }
    this.drawHeaders();
  }

  closeActiveTab(): void {
    this.activeTab?.hide();
    this.activeTab?.containerEl.remove();
    this.activeTab = null;
  }

  override onOpen(): void {
    const last = this.pluginTabs[0] ?? this.settingTabs[0];
    if (!this.activeTab && last) this.openTab(last);
  }

  override onClose(): void {
    this.closeActiveTab();
  }

  private drawHeaders(): void {
    this.headerListEl.empty();
    for (const [title, tabs] of [
      ["Options", this.settingTabs],
      ["Community plugins", this.pluginTabs],
    ] as const) {
      const group = this.headerListEl.createDiv({ cls: "vertical-tab-header-group" });
      group.createDiv({ cls: "vertical-tab-header-group-title", text: title });
      for (const tab of tabs) {
        const item = group.createDiv({
          cls: "vertical-tab-nav-item tappable",
          text: tab.name,
          attr: { role: "button", tabindex: "0" },
        });
        item.toggleClass("is-active", tab === this.activeTab);
        item.setAttr("aria-current", tab === this.activeTab ? "page" : null);
        item.addEventListener("click", () => {
          this.openTab(tab);
        });
        item.addEventListener("keydown", (event) => {
          if (event.key === "Enter") this.openTab(tab);
        });
      }
    }
  }
}
