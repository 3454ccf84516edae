/** What the page of settings says, in English. */
import type { SettingsWords } from "../settings-words";

const nested = "Nested tags count as well.";
const types = "Values of the property “type”.";

/** English. */
export const englishSettingsWords: SettingsWords = {
  vault: "Your vault",
  headings: {
    folders: "Folders",
    journal: "Journal",
    marks: "Marks of notes",
    calendar: "Calendar",
    touch: "Keeping in touch",
    reminders: "Reminders",
    language: "Language",
  },
  rows: {
    contactFolders: {
      name: "Folders of people",
      about:
        "Every note in them is a contact. Without any: folders named People, Contacts, Friends or Network.",
    },
    goalFolders: {
      name: "Folders of goals",
      about: "Every note in them is a goal. New goals go to the first.",
    },
    journalFolders: {
      name: "Folders of the journal",
      about: "Without any, where your daily notes are.",
    },
    journalFormat: {
      name: "Format of daily notes",
      about: "Without one, that of your daily notes.",
    },
    ignoreFolders: {
      name: "Folders to leave out",
      about: "Nothing in them is read. Template folders are left out anyway.",
    },
    logHeading: {
      name: "Heading to log under",
      about:
        "Where what you log goes; it is added where it is missing. Without one, the end of the note.",
    },
    prompts: {
      name: "Your own prompts",
      about: "Questions to reflect on, one a line, in place of Kith's. Two a day take turns.",
    },
    contactTags: { name: "Tags of contacts", about: nested },
    contactPrefixes: {
      name: "Names of contacts begin with",
      about: "Every note with such a name is a contact.",
    },
    goalTags: { name: "Tags of goals", about: nested },
    contactTypes: { name: "Types of contacts", about: types },
    goalTypes: { name: "Types of goals", about: types },
    goalListTypes: { name: "Types of goal lists", about: types },
    journalTypes: {
      name: "Types of journal notes",
      about: "Values of the property “type”, with a date.",
    },
    properties: {
      name: "Your property names",
      about: "One a line: the name here, a colon, and yours.",
    },
    weekStart: { name: "Week starts on", about: "Weekly goals follow it." },
    yearStartMonth: { name: "Year starts in", about: "Quarters follow it: for fiscal years." },
    dateOrder: { name: "3/4/2026 is", about: "How a date in numbers reads." },
    namedTimes: {
      name: "Named times",
      about: "One a line. “Tomorrow on my afternoon walk” is understood by them.",
    },
    dormantAfter: {
      name: "Dormant after",
      about: "So long without an interaction; a contact or circle can have its own.",
    },
    dueDigestSize: {
      name: "People a day",
      about: "At most so many due contacts are named each day.",
    },
    capacity: {
      name: "Actions a week",
      about: "How many your weeks hold, or auto to read it from what you did.",
    },
    reminders: { name: "Remind me", about: "A notice when something is due." },
    systemNotifications: {
      name: "Also outside the app",
      about: "A notification of the system while the window is in the background, on desktops.",
    },
    reviewTime: { name: "Weekly review", about: "When to look back. Off without a time." },
    focusTime: {
      name: "Focus time",
      about: "Your fixed time for reaching out. Off without one.",
    },
    calendarFile: {
      name: "Calendar file",
      about:
        "Kept up to date in the vault while the app is open, for a calendar app to subscribe to: its alarms ring when this one is closed. Off without a name.",
    },
    quietHours: {
      name: "Quiet hours",
      about: "Nothing is said between these times; it comes afterwards.",
    },
    language: {
      name: "Language",
      about: "In which words notes are read, and what Kith says.",
    },
  },
  fiscalAliases: ["fiscal", "quarter"],
  promptExample: "Who made you laugh?",
  asLanguage: "As in your language",
  asApp: "As the app",
  dateOrders: { dmy: "3 April", mdy: "March 4" },
  circles: {
    heading: "Circles",
    none: "No circles yet. A circle is a group of people with a rhythm of its own.",
    fields: { name: "Name", cadence: "Keep in touch", dormantAfter: "Dormant after" },
    numbered: (at) => `Circle ${at}`,
    add: "Add circle",
    moveUp: "Move up",
    remove: "Delete",
  },
};
