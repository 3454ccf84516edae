/** The plugin: what it registers with the app, and how its parts are put together. */
import { Plugin, type Tasks } from "obsidian";
import { createVaultSession, firstLook, type Keeping } from "../core/index";
import { actShelf } from "./act-shelf";
import { answersOf } from "./answers";
import { AppActs } from "./app-acts";
import { registerBases } from "./bases";
import { registerBlocks } from "./blocks";
import { CalendarKeeper } from "./calendar-keeper";
import { onClockBeat } from "./clock-beat";
import { registerCommandLine } from "./command-line";
import { addCommands } from "./commands";
import { closeWindows } from "./component-window";
import { recalled, remember } from "./device-memory";
import { Dialogs } from "./dialogs";
import { fault } from "./fault";
import { followVault } from "./follow-vault";
import { keepWhenQuiet, keptNotes } from "./kept-notes";
import { noteSource } from "./note-source";
import { NoteWriter } from "./note-writer";
import { AppVault } from "./open-vault";
import { hoverSource, panelActions, screenOf } from "./panel-actions";
import { PanelView, panelType } from "./panel-view";
import { PropertySuggest } from "./property-suggest";
import { PeopleWindows } from "./people-windows";
import { type KithApi, publicApi } from "./public-api";
import { quickLog, quickLogAction } from "./quick-log";
import { QuerySuggest } from "./query-suggest";
import { Reminders, showInStatusBar } from "./reminders";
import { settingsCopies } from "./settings-copies";
import { SettingsFile } from "./settings-file";
import { KithSettingTab } from "./settings-tab";
import { spareTime } from "./spare-time";
import { UndoJournal } from "./undo-journal";
import { offerToTakeBack } from "./unfinished-offer";
import { wallClock } from "./wall-clock";
import { type Greeting, welcome } from "./welcome";

/** Under this name a device remembers what was decided on it. */
const decidedUnder = "kith-decided";

/** Kith in the app. */
export class KithPlugin extends Plugin {
  /** For other plugins; there from the end of loading on. */
  api: KithApi | null = null;
  private settingsFile: SettingsFile | null = null;
  private vault: AppVault | null = null;
  private panelOpened: Promise<void> = Promise.resolve();
  /** How often it was turned on or off. */
  private turns = 0;

  override async onload(): Promise<void> {
    const { app } = this;
    const turn = (this.turns += 1);
    const settingsFile = new SettingsFile(app.vault, {
      load: () => this.loadData(),
      save: (data) => this.saveData(data),
      decided: {
        read: () => recalled(app, decidedUnder),
        write: (decisions) => {
          remember(app, decidedUnder, decisions);
        },
      },
      copies: () => settingsCopies(app.vault, this.manifest.id),
      now: wallClock,
    });
    await settingsFile.read();
    const kept = await keptNotes(app, this.manifest);
    // Turned off while it was being turned on.
    if (turn !== this.turns) return;
    const vault = this.openVault(settingsFile, kept);
    this.settingsFile = settingsFile;
    this.vault = vault;
    const settingsChanged = () => vault.useSettings();
    const shelf = actShelf(app);
    const writer = new NoteWriter(app, () => vault.catalogue(), shelf && { shelf, now: wallClock });
    const undo = new UndoJournal(app);
    const acts = new AppActs({ app, vault, settingsFile, writer, undo, settingsChanged });
    const screen = () => screenOf(vault, actions);
    const dialogs = new Dialogs({ app, vault, acts, screen });
    const people = new PeopleWindows({ app, vault, acts, screen, settingsFile, settingsChanged });
    const openPanel = () => void this.openPanel();
    const actions = panelActions(app, vault, acts, dialogs, people);
    const reminders = new Reminders({
      app,
      vault,
      actions,
      dialogs,
      openPanel,
      wanted: () => settingsFile.reminders(),
    });
    const calendar = new CalendarKeeper(app, vault, writer);
    const answers = answersOf(vault);
    this.api = publicApi(answers, vault);

    this.registerView(panelType, (leaf) => new PanelView(leaf, { vault, actions }));
    this.registerHoverLinkSource(hoverSource, { display: this.manifest.name, defaultMod: true });
    registerBlocks(this, vault, actions);
    for (const suggest of [new PropertySuggest(app, vault), new QuerySuggest(app, vault)]) {
      this.registerEditorSuggest(suggest);
      this.register(() => {
        suggest.close();
      });
    }
    registerBases(this, vault, actions);
    registerCommandLine(this, { app, vault, answers, acts });
    this.registerObsidianProtocolHandler(quickLogAction, (link) => {
      quickLog(link, dialogs, vault);
    });
    this.addRibbonIcon("sprout", vault.catalogue().app.commands.openPanel, openPanel);
    addCommands(this, {
      app,
      vault,
      acts,
      dialogs,
      people,
      actions,
      screen,
      openPanel,
      exportCalendar: () => void calendar.export(),
      reminders,
    });
    this.register(closeWindows);
    this.addSettingTab(new KithSettingTab(app, this, { vault, settingsFile, settingsChanged }));
    this.remind(vault, reminders, calendar);
    app.workspace.onLayoutReady(() => {
      // Turned off before the app was ready.
      if (this.isOff()) return;
      void this.begin(vault, settingsFile, calendar, { people, openPanel })
        .then(async () => {
          this.register(await offerToTakeBack(writer, vault));
        })
        .catch(fault);
    });
  }

  override onunload(): void {
    this.turns += 1;
    this.api = null;
    // The app has put its panels away by now; nothing of ours may go on in one that it left standing.
    for (const { view } of this.app.workspace.getLeavesOfType(panelType)) {
      if (view instanceof PanelView) view.unload();
    }
  }

  /** A sync brought other settings. */
  override async onExternalSettingsChange(): Promise<void> {
    await this.settingsFile?.takeOver();
    await this.settingsFile?.mend();
    await this.vault?.useSettings();
  }

  private openVault(settingsFile: SettingsFile, keeping: Keeping | undefined): AppVault {
    const spare = spareTime();
    this.register(spare.stop);
    const vault = new AppVault({
      settingsFile,
      now: wallClock,
      fault,
      sessionOf: (settings) =>
        createVaultSession({
          source: noteSource(this.app.vault, this.app.metadataCache, settings, (path) => {
            vault.changed(path);
          }),
          settings: settings(),
          yield: spare.yield,
          firstLook: (index) => firstLook(index, wallClock()),
          ...(keeping && { keeping }),
          fault,
        }),
    });
    this.register(() => {
      vault.stop();
    });
    return vault;
  }

  /** Follows the notes from here on: before, the app tells of every file as if it were new. */
  private async begin(
    vault: AppVault,
    settingsFile: SettingsFile,
    calendar: CalendarKeeper,
    greeting: Pick<Greeting, "people" | "openPanel">,
  ): Promise<void> {
    for (const event of followVault(this.app.vault, this.app.metadataCache, vault)) {
      this.registerEvent(event);
    }
    await settingsFile.mend();
    await vault.load();
    // Turned off while it read: what was not read must not be missing in anything that is written.
    if (this.isOff()) return;
    this.register(keepWhenQuiet(vault.onChange, () => void vault.keep()));
    this.registerEvent(
      this.app.workspace.on("quit", (tasks?: Tasks) => {
        tasks?.add(() => vault.keep());
      }),
    );
    if (await settingsFile.takeOver()) await vault.useSettings();
    await calendar.keep();
    if (settingsFile.exists || this.isOff()) return;
    this.register(welcome({ app: this.app, vault, ...greeting }));
  }

  /** Asked anew after each wait. */
  private isOff(): boolean {
    return this.api === null;
  }

  private remind(vault: AppVault, reminders: Reminders, calendar: CalendarKeeper): void {
    const status = this.addStatusBarItem();
    status.addClass("kith-status", "mod-clickable");
    this.registerDomEvent(status, "click", () => void this.openPanel());
    const look = (): void => {
      reminders.look();
      const words = vault.catalogue().ui.reminders;
      showInStatusBar(status, reminders.openToday(), words);
    };
    this.register(vault.onChange(look));
    this.register(() => {
      reminders.stop();
    });
    onClockBeat(this, () => {
      vault.tell();
      // Not at every change of a note: a calendar may be half a minute behind who is writing.
      void calendar.keep();
    });
  }

  private openPanel(): Promise<void> {
    const open = async (): Promise<void> => {
      const { workspace } = this.app;
      const leaf =
        workspace.getLeavesOfType(panelType)[0] ??
        workspace.getRightLeaf(false) ??
        workspace.getLeaf(true);
      await leaf.setViewState({ type: panelType, active: true });
      await workspace.revealLeaf(leaf);
    };
    // A panel that is still being opened is no leaf of its kind yet, and pressing twice would open two.
    return (this.panelOpened = this.panelOpened.then(open, open));
  }
}
