/** Keeps the calendar file of the settings up to date, and writes one when it is asked for. */
import { type App, Notice } from "obsidian";
import { dayOf, keptCalendar, type Settings } from "../core/index";
import { CannotDo, messageOf, orSayWhy, sayWhy } from "./cannot-do";
import type { NoteWriter } from "./note-writer";
import type { OpenVault } from "./open-vault";

/** Where an exported calendar goes while the settings name no file. */
const standardPath = "Kith.ics";

/** The keeper of this vault's file. */
export class CalendarKeeper {
  private readonly app: App;
  private readonly vault: OpenVault;
  private readonly writer: NoteWriter;
  /** What the file was last worked out for: it is looked at again when something of it is other. */
  private seen: {
    readonly revision: number;
    readonly settings: Settings;
    readonly day: string;
  } | null = null;
  /** What could not be done was said; it is said again once it is something else. */
  private said: string | null = null;
  private working = false;

  constructor(app: App, vault: OpenVault, writer: NoteWriter) {
    this.app = app;
    this.vault = vault;
    this.writer = writer;
  }

  /**
   * Writes the file that the settings name, if there is one and its bytes would change. It is worked out anew only
   * when notes, settings, decisions or the day changed on this device: what another device wrote into it stands, so
   * that two devices in different zones don't write by turns.
   */
  async keep(): Promise<void> {
    const path = this.vault.settings().calendarFile;
    if (path === null || this.working || this.vault.reading() !== null) return;
    const state = {
      revision: this.vault.index().revision,
      settings: this.vault.settings(),
      day: dayOf(this.vault.now()),
    };
    const { seen } = this;
    if (
      seen?.revision === state.revision &&
      seen.settings === state.settings &&
      seen.day === state.day
    ) {
      return;
    }
    this.working = true;
    try {
      await this.write(path);
      this.said = null;
      this.seen = state;
    } catch (error) {
      // Where the disk failed, as while a sync holds the file, it is tried again.
      if (error instanceof CannotDo) this.seen = state;
      const why = messageOf(error);
      if (this.said !== why) sayWhy(why);
      this.said = why;
    } finally {
      this.working = false;
    }
  }

  /** Writes the file now, and says where it is. */
  async export(): Promise<void> {
    const path = this.vault.settings().calendarFile ?? standardPath;
    await orSayWhy(async () => {
      await this.vault.settled();
      const events = await this.write(path);
      const { reminders } = this.vault.catalogue().ui;
      new Notice(reminders.calendarWritten(path, events));
    });
  }

  /** Answers how many events the file holds. */
  private async write(path: string): Promise<number> {
    const { vault } = this.app;
    const { events, on } = await keptCalendar(this.vault.index(), this.vault.now());
    const file = vault.getFileByPath(path);
    const outcome = on(file === null ? null : await vault.cachedRead(file));
    if (outcome.is === "edits" && outcome.edits.length === 0) return events;
    const written = await this.writer.write({ title: path, notes: [{ path, on }] });
    if (written.is === "refused") {
      throw written.failed ? new Error(written.because) : new CannotDo(written.because);
    }
    return events;
  }
}
