/** What is said of things in notes that can't be read or understood. */
import type { ExpectedSetting, UsedSetting } from "./setting-values";

/** What can be wrong in the YAML of properties. */
export type YamlFault =
  | "twice"
  | "tab"
  | "colon"
  | "no property"
  | "missing"
  | "indent"
  | "character"
  | "alias"
  | "unexpected"
  | "no map"
  | "nested"
  | "large"
  | "unclosed"
  | "other";

/** Sentences by name; `near` is the nearest that would be understood, or null. */
export interface NoteSayings {
  readonly cadenceUnknown: (written: string, near: string | null) => string;
  readonly dependsOnDay: (phrase: string) => string;
  readonly dependsOnYear: (phrase: string) => string;
  readonly remindUnknown: (written: string) => string;
  readonly lengthWithoutUnit: (written: string, read: string) => string;
  readonly lengthUnknown: (written: string) => string;
  readonly thresholdUnknown: (written: string) => string;
  readonly graceUnknown: (written: string) => string;
  readonly rangeBackwards: (written: string, near: string) => string;
  readonly rangeUnknown: (written: string) => string;
  readonly revisionUnknown: (written: string) => string;
  readonly statusUnknown: (
    written: string,
    near: string | null,
    known: readonly string[],
  ) => string;
  readonly targetTooLarge: (written: string, used: number) => string;
  readonly targetUnknown: (written: string, near: string) => string;
  readonly neitherCadenceNorDeadline: (title: string) => string;
  readonly countsUnknown: (written: string, near: string | null) => string;
  readonly countsComment: (written: string) => string;
  readonly tooManyGoals: (most: number) => string;
  readonly dayUnknown: (written: string, near: string | null) => string;
  readonly dayEmpty: (written: string, property: string) => string;
  readonly birthdayUnknown: (written: string) => string;
  readonly circleSeveral: (taken: string) => string;
  readonly saysNothing: (written: string, property: string) => string;
  readonly noSuchDay: (written: string) => string;
  readonly planWithoutDay: (phrase: string) => string;
  readonly syncCopy: () => string;
  readonly noteTooLarge: () => string;
  readonly yamlBroken: (fault: YamlFault) => string;
  readonly openingWord: (word: string) => string;
  readonly frontmatterUnclosed: () => string;
  readonly linkAmbiguous: (link: string, paths: readonly string[], others: number) => string;
  readonly noteUnreadable: (wasKnown: boolean) => string;
  readonly todayItMeans: (message: string, day: string) => string;
  readonly settingWrong: (key: string, expected: ExpectedSetting, used: UsedSetting) => string;
  readonly settingsBroken: (file: string) => string;
  readonly settingsCopy: () => string;
  readonly dailyNotesUnset: (path: string) => string;
  readonly folderMade: (folder: string) => string;
  readonly templateMissing: (template: string) => string;
}
