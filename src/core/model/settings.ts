/** The user's settings, as read and checked from `data.json` (the table in CLI.md; R1). */
import type { Calendar } from "../dates/calendar";
import type { ClockTime, Day, Moment } from "../dates/day";
import type { Duration } from "../dates/duration";
import type { RemindRule } from "../dates/remind";
import type { Circle } from "./circle";

/** What the user decided on an item of the agenda; kept in `data.json`, where it syncs (R4). */
export interface Decision {
  readonly done: boolean;
  /** The item is shown again from this moment on. */
  readonly snoozedUntil: Moment | null;
  /** When it was decided, so that the later of two devices' decisions wins; null in files of older versions. */
  readonly decidedAt: Moment | null;
  /** The day of the item as the notes have it, so that one put off far beyond its day is found; absent or null where unknown. */
  readonly day?: Day | null;
}

/** Where daily notes live, by the vault's own settings. */
export interface DailyNotes {
  /** Vault-relative, `""` for the vault's root. */
  readonly folder: string;
  /** A moment format, which may hold folders. */
  readonly format: string;
  /** The template's path without a guarantee that it exists; null without one. */
  readonly template: string | null;
}

/** All that decides how notes are read and what follows from them. */
export interface Settings {
  readonly calendar: Calendar;
  readonly goalFolders: readonly string[];
  readonly contactFolders: readonly string[];
  readonly journalFolders: readonly string[];
  /** The user's ignored folders, and the template folders of the app's own settings. */
  readonly ignoreFolders: readonly string[];
  readonly goalTypes: readonly string[];
  readonly goalListTypes: readonly string[];
  readonly contactTypes: readonly string[];
  readonly journalTypes: readonly string[];
  readonly contactTags: readonly string[];
  /** What the names of contacts' notes begin with, such as `@`; none is empty. */
  readonly contactPrefixes: readonly string[];
  readonly goalTags: readonly string[];
  /** Our property name to the user's names for it, which are read before our own. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  /** In the order in which they are tried; the first is where new notes are made. */
  readonly dailyNotes: readonly DailyNotes[];
  readonly circles: readonly Circle[];
  readonly dormantAfter: Duration;
  readonly reviewTime: readonly RemindRule[];
  readonly focusTime: readonly RemindRule[];
  /** May run over midnight; null when off. */
  readonly quietHours: { readonly from: ClockTime; readonly to: ClockTime } | null;
  /** The calendar file that the app keeps up to date, vault-relative and ending in `.ics`; null when off. */
  readonly calendarFile: string | null;
  /** Goals' ids, contacts' paths and items' ids that are not spoken of; they stay on the agenda. */
  readonly muted: ReadonlySet<string>;
  /** How many contacts one day's digest names at most, at least 1. */
  readonly dueDigestSize: number;
  /** Actions a week, or null to read it from what was done. */
  readonly capacity: number | null;
  readonly language: string;
  readonly decisions: ReadonlyMap<string, Decision>;
  /** The user's own questions to reflect on, in place of Kith's; empty without any. */
  readonly prompts: readonly string[];
  /** The heading, without its marks, under which interactions are logged; null for the end of the note. */
  readonly logHeading: string | null;
  /** The lines of the daily template, for telling the user's words from it (R115); empty without one. */
  readonly templateLines: readonly string[];
}
