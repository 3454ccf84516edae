/** What the command says of a call that can't be answered as it was typed: the shape that every language fills in. */

/** Sentences by name. Each says what is wrong, where, and what to do. */
export interface CallWords {
  readonly noMoment: (written: string) => string;
  readonly clockOutOfRange: string;
  readonly noWholeNumber: (option: string, written: string, least: number, most: number) => string;
  /** `option` is `--on` or the like, or the command itself. */
  readonly noDate: (option: string, written: string) => string;
  readonly severalDays: (option: string, written: string, start: string, end: string) => string;
  readonly noTimeAhead: (written: string) => string;
  readonly pastOrFuture: string;
  readonly noPeriod: (written: string) => string;
  readonly adjustWhat: string;
  readonly noStatus: (written: string) => string;
  readonly nothingToLog: string;
  /** The beginning of `names` is enough where there are more. */
  readonly severalGoals: (asked: string, ids: readonly string[], isMore: boolean) => string;
  readonly noGoal: (asked: string, near: readonly string[], isMore: boolean) => string;
  readonly emptyGoalName: string;
  readonly noItem: (id: string) => string;
  readonly severalNotes: (asked: string, paths: readonly string[]) => string;
  readonly noNote: (asked: string, folder: string, near: string | null) => string;
  readonly noteUnreadable: (path: string) => string;
  readonly nobodyMissing: (name: string) => string;
  readonly noMarks: string;
  readonly noSuchMarks: (written: string, most: number) => string;
  readonly notInForm: (subject: string, form: string) => string;
  readonly mapUnclear: (written: string) => string;
  readonly mapNowhere: (column: string, columns: readonly string[]) => string;
  readonly choiceUnclear: (written: string) => string;
  readonly choiceOfNoEntry: (line: number) => string;
  readonly choiceOfNoContact: (path: string) => string;
  readonly noFileOfPeople: (file: string) => string;
  /** Behind the file's name: "is larger than …". */
  readonly fileOfPeopleTooLarge: (file: string) => string;
  readonly fileUnreadable: (file: string, because: string) => string;
  readonly inputUnreadable: (because: string) => string;
  readonly emptyVaultName: string;
  readonly noFolder: (folder: string) => string;
  readonly folderUnreadable: (folder: string, because: string) => string;
  readonly folderIsFile: (file: string) => string;
  readonly configUnreadable: (file: string, because: string) => string;
  readonly configOutside: (file: string) => string;
  readonly settingsBroken: (file: string) => string;
}
