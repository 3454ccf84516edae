/** Every setting of Kith, as one table: what it is called, what it holds, and how that is written as text. */

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
  readonly key: string;
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

const list = (key: string, name: string, about: string, example: string): SettingRow => ({
  key,
  name,
  about,
  form: { is: "list", example },
});
const text = (key: string, name: string, about: string, example: string): SettingRow => ({
  key,
  name,
  about,
  form: { is: "text", example },
});

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The table, in the order in which it is shown; circles have a list of their own. */
export const settingSections: readonly SettingSection[] = [
  {
    heading: "Folders",
    rows: [
      list(
        "contactFolders",
        "Folders of people",
        "Every note in them is a contact. Without any: folders named People, Contacts, Friends or Network.",
        "People",
      ),
      list(
        "goalFolders",
        "Folders of goals",
        "Every note in them is a goal. New goals go to the first.",
        "Goals",
      ),
      list(
        "journalFolders",
        "Folders of the journal",
        "Without any, where your daily notes are.",
        "Journal",
      ),
      text(
        "journalFormat",
        "Format of daily notes",
        "Without one, that of your daily notes.",
        "YYYY-MM-DD",
      ),
      list(
        "ignoreFolders",
        "Folders to leave out",
        "Nothing in them is read. Template folders are left out anyway.",
        "Archive",
      ),
    ],
  },
  {
    heading: "Journal",
    rows: [
      text(
        "logHeading",
        "Heading to log under",
        "Where what you log goes; it is added where it is missing. Without one, the end of the note.",
        "Log",
      ),
      {
        key: "prompts",
        name: "Your own prompts",
        about: "Questions to reflect on, one a line, in place of Kith's. Two a day take turns.",
        form: { is: "lines", example: "Who made you laugh?" },
      },
    ],
  },
  {
    heading: "Marks of notes",
    rows: [
      list("contactTags", "Tags of contacts", "Nested tags count as well.", "person, people"),
      list(
        "contactPrefixes",
        "Names of contacts begin with",
        "Every note with such a name is a contact.",
        "@",
      ),
      list("goalTags", "Tags of goals", "Nested tags count as well.", "goal"),
      list(
        "contactTypes",
        "Types of contacts",
        "Values of the property “type”.",
        "contact, person",
      ),
      list("goalTypes", "Types of goals", "Values of the property “type”.", "goal"),
      list("goalListTypes", "Types of goal lists", "Values of the property “type”.", "goals"),
      list(
        "journalTypes",
        "Types of journal notes",
        "Values of the property “type”, with a date.",
        "meeting, journal",
      ),
      {
        key: "properties",
        name: "Your property names",
        about: "One a line: the name here, a colon, and yours.",
        form: { is: "map", example: "cadence: rhythm" },
      },
    ],
  },
  {
    heading: "Calendar",
    rows: [
      {
        key: "weekStart",
        name: "Week starts on",
        about: "Weekly goals follow it.",
        form: {
          is: "choice",
          choices: {
            monday: "Monday",
            sunday: "Sunday",
            saturday: "Saturday",
            auto: "As in your language",
          },
        },
      },
      {
        key: "yearStartMonth",
        name: "Year starts in",
        about: "Quarters follow it: for fiscal years.",
        form: {
          is: "choice",
          choices: Object.fromEntries(months.map((month, at) => [String(at + 1), month])),
        },
        aliases: ["fiscal", "quarter"],
      },
      {
        key: "dateOrder",
        name: "3/4/2026 is",
        about: "How a date in numbers reads.",
        form: {
          is: "choice",
          choices: { "": "As in your language", dmy: "3 April", mdy: "March 4" },
        },
      },
      {
        key: "namedTimes",
        name: "Named times",
        about: "One a line. “Tomorrow on my afternoon walk” is understood by them.",
        form: { is: "map", example: "afternoon walk: 15:00" },
      },
    ],
  },
  {
    heading: "Keeping in touch",
    rows: [
      text(
        "dormantAfter",
        "Dormant after",
        "So long without an interaction; a contact or circle can have its own.",
        "180 days",
      ),
      {
        key: "dueDigestSize",
        name: "People a day",
        about: "At most so many due contacts are named each day.",
        form: { is: "number", example: "3" },
      },
      text(
        "capacity",
        "Actions a week",
        "How many your weeks hold, or auto to read it from what you did.",
        "auto",
      ),
    ],
  },
  {
    heading: "Reminders",
    rows: [
      {
        key: "reminders",
        name: "Remind me",
        about: "A notice when something is due.",
        form: { is: "switch" },
      },
      {
        key: "systemNotifications",
        name: "Also outside the app",
        about: "A notification of the system while the window is in the background, on desktops.",
        form: { is: "switch" },
      },
      text("reviewTime", "Weekly review", "When to look back. Off without a time.", "Sunday 17:00"),
      text(
        "focusTime",
        "Focus time",
        "Your fixed time for reaching out. Off without one.",
        "Thursday 16:00",
      ),
      text(
        "calendarFile",
        "Calendar file",
        "Kept up to date in the vault while the app is open, for a calendar app to subscribe to: its alarms ring when this one is closed. Off without a name.",
        "Kith.ics",
      ),
      text(
        "quietHours",
        "Quiet hours",
        "Nothing is said between these times; it comes afterwards.",
        "22:00-07:00",
      ),
    ],
  },
  {
    heading: "Language",
    rows: [
      {
        key: "language",
        name: "Language of your notes",
        about: "In which words notes are read.",
        form: { is: "choice", choices: { auto: "As the app", en: "English" } },
      },
    ],
  },
];

/** A value of `data.json` as it stands in a field; what has another form than it should is shown as JSON. */
export function valueAsText(value: unknown, form: SettingForm): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (form.is === "list" && Array.isArray(value)) return value.map(String).join(", ");
  if (form.is === "lines" && Array.isArray(value)) return value.map(String).join("\n");
  if (form.is === "map" && typeof value === "object") {
    return Object.entries(value)
      .map(([name, each]) => `${name}: ${Array.isArray(each) ? each.join(", ") : String(each)}`)
      .join("\n");
  }
  return JSON.stringify(value);
}

/** What a field's text is written as; undefined, for the default, where it is empty. */
export function textAsValue(written: string, form: SettingForm, key: string): unknown {
  const trimmed = written.trim();
  if (trimmed === "") return undefined;
  switch (form.is) {
    case "list":
      return parts(trimmed);
    case "lines":
      return trimmed
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
    case "map":
      return Object.fromEntries(
        trimmed.split("\n").flatMap((line) => {
          const at = line.indexOf(":");
          const name = line.slice(0, Math.max(0, at)).trim();
          const values = parts(line.slice(at + 1));
          const [first = ""] = values;
          return name === "" ? [] : [[name, values.length > 1 ? values : first] as const];
        }),
      );
    case "number":
      return Number(trimmed);
    case "choice":
      return key === "yearStartMonth" ? Number(trimmed) : trimmed;
    case "text":
    case "switch":
      return key === "capacity" && /^\d+$/.test(trimmed) ? Number(trimmed) : trimmed;
  }
}

function parts(text: string): readonly string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
