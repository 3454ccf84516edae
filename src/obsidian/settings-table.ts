/** Every setting of Kith, as one table: what it is called, what it holds, and an example of it. */
import {
  languageNames,
  type ScreenWords,
  type SettingHeading,
  type SettingKey,
  type SettingsWords,
} from "../core/index";

/** How a value of `data.json` is written in a field, and read from it. */
export type SettingForm =
  | {
      readonly is: "text" | "list" | "lines" | "map" | "number" | "switch";
      readonly example?: string;
    }
  | { readonly is: "choice"; readonly choices: Readonly<Record<string, string>> };

/** One setting. */
export interface SettingRow {
  /** Its key in `data.json`. */
  readonly key: SettingKey;
  readonly name: string;
  readonly about: string;
  readonly form: SettingForm;
  /** Other words that a search finds it by. */
  readonly aliases?: readonly string[];
}

/** Settings under one heading. */
export interface SettingSection {
  readonly heading: string;
  readonly rows: readonly SettingRow[];
}

type Forms = readonly (readonly [SettingKey, SettingForm])[];

const text = (example: string): SettingForm => ({ is: "text", example });
const list = (example: string): SettingForm => ({ is: "list", example });
const toggle: SettingForm = { is: "switch" };

/** The table, in the order in which it is shown; circles have a list of their own. */
export function settingSections(
  words: SettingsWords,
  screen: ScreenWords,
): readonly SettingSection[] {
  return sectionForms(words, screen).map(([heading, rows]) => ({
    heading: words.headings[heading],
    rows: rows.map(([key, form]) => ({
      key,
      ...words.rows[key],
      form,
      ...(key === "yearStartMonth" ? { aliases: words.fiscalAliases } : {}),
    })),
  }));
}

/** What each setting holds; examples are values that Kith reads, in any language. */
function sectionForms(
  words: SettingsWords,
  screen: ScreenWords,
): readonly (readonly [SettingHeading, Forms])[] {
  return [
    [
      "folders",
      [
        ["contactFolders", list("People")],
        ["goalFolders", list("Goals")],
        ["journalFolders", list("Journal")],
        ["journalFormat", text("YYYY-MM-DD")],
        ["ignoreFolders", list("Archive")],
      ],
    ],
    [
      "journal",
      [
        ["logHeading", text("Log")],
        ["prompts", { is: "lines", example: words.promptExample }],
      ],
    ],
    [
      "marks",
      [
        ["contactTags", list("person, people")],
        ["contactPrefixes", list("@")],
        ["goalTags", list("goal")],
        ["contactTypes", list("contact, person")],
        ["goalTypes", list("goal")],
        ["goalListTypes", list("goals")],
        ["journalTypes", list("meeting, journal")],
        ["properties", { is: "map", example: "cadence: rhythm" }],
      ],
    ],
    [
      "calendar",
      [
        ["weekStart", weekStarts(words, screen)],
        ["yearStartMonth", yearStarts(screen)],
        ["dateOrder", { is: "choice", choices: { "": words.asLanguage, ...words.dateOrders } }],
        ["namedTimes", { is: "map", example: "afternoon walk: 15:00" }],
      ],
    ],
    [
      "touch",
      [
        ["dormantAfter", text("180 days")],
        ["dueDigestSize", { is: "number", example: "3" }],
        ["capacity", text("auto")],
      ],
    ],
    [
      "reminders",
      [
        ["reminders", toggle],
        ["systemNotifications", toggle],
        ["reviewTime", text("Sunday 17:00")],
        ["focusTime", text("Thursday 16:00")],
        ["calendarFile", text("Kith.ics")],
        ["quietHours", text("22:00-07:00")],
      ],
    ],
    [
      "language",
      [["language", { is: "choice", choices: { auto: words.asApp, ...languageNames } }]],
    ],
  ];
}

function weekStarts({ asLanguage }: SettingsWords, { weekdays }: ScreenWords): SettingForm {
  const [monday = "", , , , , saturday = "", sunday = ""] = weekdays;
  return { is: "choice", choices: { monday, sunday, saturday, auto: asLanguage } };
}

function yearStarts({ months }: ScreenWords): SettingForm {
  const choices = months.map((month, at) => [String(at + 1), month] as const);
  return { is: "choice", choices: Object.fromEntries(choices) };
}
