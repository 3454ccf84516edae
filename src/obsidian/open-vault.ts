/** The vault as the app has it open: notes that are followed, settings in force, and who wants to hear of changes. */
import {
  type Catalogue,
  type IndexView,
  type Moment,
  type Problem,
  catalogueFor,
  readsAlike,
  problemsToday,
  type Settings,
  type VaultSession,
  viewWith,
} from "../core/index";
import { OnceRead } from "./once-read";
import type { SettingsFile } from "./settings-file";

/** What views, blocks and commands ask. */
export interface OpenVault {
  /** The index by the settings in force. */
  readonly index: () => IndexView;
  readonly now: () => Moment;
  readonly settings: () => Settings;
  /** Everything that is said, in the language of the settings. */
  readonly catalogue: () => Catalogue;
  /** Of the settings and of every note. */
  readonly problems: () => readonly Problem[];
  /** How many notes of the first reading are read, none before it begins; null once all are. */
  readonly reading: () => { readonly read: number; readonly total: number } | null;
  /** Done once all notes were read for the first time. */
  readonly firstRead: Promise<void>;
  /** Done once every change that the app told is in the index. */
  readonly settled: () => Promise<void>;
  /** The user did something and looks for what came of it: what waits to be told is told now, and what follows at once. */
  readonly soon: () => void;
  /** Carries out what must know every note, once all were read; says so meanwhile. */
  readonly onceRead: (act: () => void) => void;
  /** How long the first reading took, in milliseconds; null until it is done. */
  readonly readIn: () => number | null;
  /** Calls the listener after changes of notes, settings or the day; the answer ends it. */
  readonly onChange: (listener: () => void) => () => void;
}

/** What an open vault is made of. */
export interface VaultPorts {
  readonly sessionOf: (settings: () => Settings) => VaultSession;
  readonly settingsFile: SettingsFile;
  readonly now: () => Moment;
  readonly fault: (error: unknown) => void;
}

/** So long may telling take before changes have to wait for it, in milliseconds. */
const freely = 300;
/** No change waits longer to be told, in milliseconds. */
const longestRest = 2000;

/** Opens the vault; nothing is read before `load`. */
export class AppVault implements OpenVault {
  private readonly ports: VaultPorts;
  private readonly session: VaultSession;
  private readonly listeners = new Set<() => void>();
  /** The settings that the session's index was read by. */
  private readBy: Settings;
  private progress: { readonly read: number; readonly total: number } | null = {
    read: 0,
    total: 0,
  };
  private took: number | null = null;
  /** What telling took of late, in milliseconds; a tenth of the time that went by since `toldAt` was taken off. */
  private owed = 0;
  private toldAt = 0;
  /** What waits to be told. */
  private waiting: number | null = null;
  private readAll: () => void = () => undefined;
  readonly firstRead = new Promise<void>((resolve) => {
    this.readAll = resolve;
  });
  private readonly putOff = new OnceRead(this);
  private overlaid: { readonly under: IndexView; readonly view: IndexView } | null = null;

  constructor(ports: VaultPorts) {
    this.ports = ports;
    this.readBy = ports.settingsFile.settings;
    this.session = ports.sessionOf(() => this.readBy);
    this.session.subscribe(() => {
      this.tellInTurn();
    });
  }

  /** Reads all notes for the first time. */
  async load(): Promise<void> {
    const begun = performance.now();
    try {
      await this.session.load((read, total) => {
        this.progress = { read, total };
        this.tell();
      });
      this.took = Math.round(performance.now() - begun);
    } finally {
      this.progress = null;
      this.readAll();
      this.tell();
    }
  }

  /**
   * Tells of notes that changed, at once. Where that takes long, as with thousands of contacts, and changes go on coming,
   * they are told together, so that telling takes no more than a tenth of the time.
   */
  private tellInTurn(): void {
    if (this.waiting !== null) return;
    const begun = performance.now();
    this.owed = Math.max(0, this.owed - (begun - this.toldAt) / 10);
    this.toldAt = begun;
    const rest = Math.min(10 * (this.owed - freely), longestRest);
    if (rest <= 0) {
      this.tell();
      this.owed += performance.now() - begun;
      return;
    }
    this.waiting = window.setTimeout(() => {
      this.waiting = null;
      this.owed = freely;
      this.tellInTurn();
    }, rest);
  }

  soon = (): void => {
    this.owed = 0;
    if (this.waiting === null) return;
    window.clearTimeout(this.waiting);
    this.waiting = null;
    this.tellInTurn();
  };

  /** Takes over settings that were just read; notes are read again only where that changes what they say. */
  async useSettings(): Promise<void> {
    const { settings } = this.ports.settingsFile;
    if (!readsAlike(this.readBy, settings)) {
      this.readBy = settings;
      await this.session.useSettings(settings);
    }
    this.overlaid = null;
    this.tell();
  }

  /** Tells everyone that the moment changed what holds. */
  tell(): void {
    for (const listener of this.listeners) {
      try {
        listener();
      } catch (error) {
        this.ports.fault(error);
      }
    }
  }

  changed = (path: string): void => {
    this.session.changed(path);
  };
  removed = (path: string): void => {
    this.session.removed(path);
  };
  renamed = (from: string, to: string): void => {
    this.session.renamed(from, to);
  };

  index = (): IndexView => {
    const under = this.session.view();
    const { settings } = this.ports.settingsFile;
    if (under.settings === settings || !readsAlike(under.settings, settings)) return under;
    if (this.overlaid?.under !== under) this.overlaid = { under, view: viewWith(under, settings) };
    return this.overlaid.view;
  };
  now = (): Moment => this.ports.now();
  settings = (): Settings => this.ports.settingsFile.settings;
  catalogue = (): Catalogue => catalogueFor(this.settings().language);
  problems = (): readonly Problem[] => {
    const { calendar, language } = this.settings();
    const problems = [...this.ports.settingsFile.problems, ...this.index().problems()];
    return problemsToday(problems, this.now(), calendar, language);
  };
  reading = (): { readonly read: number; readonly total: number } | null => this.progress;
  onceRead = (act: () => void): void => {
    this.putOff.run(act);
  };
  readIn = (): number | null => this.took;
  settled = (): Promise<void> => this.session.settled();
  keep = (): Promise<void> => this.session.keep();

  onChange = (listener: () => void): (() => void) => {
    const own = (): void => {
      listener();
    };
    this.listeners.add(own);
    return () => {
      this.listeners.delete(own);
    };
  };

  stop(): void {
    this.session.stop();
    this.putOff.stop();
    if (this.waiting !== null) window.clearTimeout(this.waiting);
    this.listeners.clear();
  }
}
