/** What the page of settings says: the shape that every language fills in. */

/** Settings that are rows of the page, by their key in `data.json`. */
export type SettingKey =
  | "contactFolders"
  | "goalFolders"
  | "journalFolders"
  | "journalFormat"
  | "ignoreFolders"
  | "logHeading"
  | "prompts"
  | "contactTags"
  | "contactPrefixes"
  | "goalTags"
  | "contactTypes"
  | "goalTypes"
  | "goalListTypes"
  | "journalTypes"
  | "properties"
  | "weekStart"
  | "yearStartMonth"
  | "dateOrder"
  | "namedTimes"
  | "dormantAfter"
  | "dueDigestSize"
  | "capacity"
  | "reminders"
  | "systemNotifications"
  | "reviewTime"
  | "focusTime"
  | "calendarFile"
  | "quietHours"
  | "language";

/** What one setting is called and what it does. */
export interface SettingText {
  readonly name: string;
  readonly about: string;
}

/** The headings of the page. */
export type SettingHeading =
  "folders" | "journal" | "marks" | "calendar" | "touch" | "reminders" | "language";

/** All of the page. */
export interface SettingsWords {
  readonly vault: string;
  readonly headings: Readonly<Record<SettingHeading, string>>;
  readonly rows: Readonly<Record<SettingKey, SettingText>>;
  /** Other words that a search finds the fiscal year by. */
  readonly fiscalAliases: readonly string[];
  /** A question of one's own. */
  readonly promptExample: string;
  readonly asLanguage: string;
  readonly asApp: string;
  /** 3/4/2026, read with the day or with the month first. */
  readonly dateOrders: Readonly<Record<"dmy" | "mdy", string>>;
  readonly circles: {
    readonly heading: string;
    readonly none: string;
    readonly fields: Readonly<Record<"name" | "cadence" | "dormantAfter", string>>;
    readonly numbered: (at: number) => string;
    readonly add: string;
    readonly moveUp: string;
    readonly remove: string;
  };
}
