/** What the app's own places say around Kith: commands, menus, pickers, reports and notices. */

import type { DiskReasons } from "./disk-reasons";

/** The sections of a journal note that a person can put in, by the word in their marker. */
export type JournalSectionWord = "agenda" | "goals" | "nurture" | "prompts" | "challenge";

/** The names of commands, in the palette and wherever else they can be started. */
export interface CommandWords {
  readonly openPanel: string;
  readonly openJournal: string;
  readonly openJournalOfDay: string;
  readonly log: string;
  readonly newGoal: string;
  readonly newContact: string;
  readonly importPeople: string;
  readonly exportContacts: string;
  readonly exportData: string;
  readonly choosePeople: string;
  readonly missingPeople: string;
  readonly adjustGoal: string;
  readonly reviewGoals: string;
  readonly reviews: Readonly<Record<"week" | "month" | "quarter" | "year", string>>;
  readonly whoNext: string;
  readonly checkNotes: string;
  readonly exportCalendar: string;
  readonly undo: string;
  readonly explainNote: string;
  readonly insertSection: string;
}

/** What the menu of a person, a goal or a matter offers. */
export interface MenuWords {
  readonly log: string;
  readonly snooze: string;
  readonly openNote: string;
  readonly checkIn: string;
  readonly adjust: string;
  readonly done: string;
  readonly mute: string;
}

/** What windows say in which something is chosen by its name. */
export interface PickerWords {
  readonly goal: string;
  readonly noGoal: string;
  readonly section: string;
  readonly sections: Readonly<Record<JournalSectionWord, string>>;
  readonly who: string;
}

/** What reports say of the vault and of one note. */
export interface ReportWords {
  readonly problems: string;
  readonly noProblems: string;
  readonly nothing: string;
  readonly notes: Readonly<Record<"journal" | "contact" | "goal" | "goals", string>>;
  readonly lines: Readonly<Record<"interaction" | "plan" | "entry" | "ignored", string>>;
}

/** What was found in a vault, each in so many, and where most of them lie. */
export interface FoundWords {
  readonly contacts: (count: number) => string;
  readonly journal: (count: number) => string;
  readonly interactions: (count: number) => string;
  readonly goals: (count: number) => string;
  readonly problems: (count: number) => string;
  readonly inFolder: (what: string, folder: string) => string;
  readonly took: (milliseconds: number) => string;
  readonly sentence: (parts: readonly string[]) => string;
  readonly unchanged: string;
}

/** What notices say after an act, or in place of one. */
export interface NoticeWords {
  readonly goalGone: string;
  /** Of something that was on the agenda when it was shown. */
  readonly itemGone: string;
  readonly noteGone: (path: string) => string;
  readonly noNote: (path: string) => string;
  readonly emptyLink: string;
  readonly undone: (what: string) => string;
  readonly nothingToUndo: string;
  readonly undoRefused: (what: string, because: string) => string;
  readonly decidedAnew: string;
  readonly inPast: string;
  readonly journalUnknown: (files: readonly string[]) => string;
  readonly settingsBroken: string;
  readonly settingsNewer: string;
  readonly stillWritten: (because: string, paths: readonly string[]) => string;
  readonly changesOn: (path: string) => string;
  readonly unwritten: (because: string) => string;
  readonly disk: DiskReasons;
}

/** What undo calls acts that no plan names. */
export interface ActWords {
  readonly answer: string;
  readonly snoozeContact: string;
  readonly notNow: string;
  readonly done: string;
  readonly mute: string;
  readonly unmute: string;
  readonly snooze: string;
}

/** All of it. */
export interface AppWords {
  readonly commands: CommandWords;
  readonly menu: MenuWords;
  readonly pickers: PickerWords;
  readonly reports: ReportWords;
  readonly found: FoundWords;
  readonly notices: NoticeWords;
  readonly acts: ActWords;
  /** The title of the window that changes a goal. */
  readonly adjustTitle: (goal: string) => string;
  /** The views of bases. */
  readonly bases: Readonly<Record<"goals" | "contacts", string>>;
}
