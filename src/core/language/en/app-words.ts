/** What the app's own places say around Kith, in English. */
import type { AppWords } from "../app-words";

const number = (count: number): string => count.toLocaleString("en-GB");
const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** English. */
export const englishAppWords: AppWords = {
  commands: {
    openPanel: "Open panel",
    openJournal: "Open today’s journal",
    openJournalOfDay: "Open journal of a day",
    log: "Log an interaction",
    newGoal: "New goal",
    newContact: "New contact",
    importPeople: "Import people",
    exportContacts: "Export contacts as vCard",
    exportData: "Export contacts, goals or interactions",
    choosePeople: "Choose who is a person",
    missingPeople: "Make notes for people who are only mentioned",
    adjustGoal: "Adjust goal",
    reviewGoals: "Review all goals one by one",
    reviews: {
      week: "Start weekly review",
      month: "Start monthly review",
      quarter: "Start quarterly review",
      year: "Start yearly review",
    },
    whoNext: "Who next",
    checkNotes: "Check notes",
    exportCalendar: "Export calendar",
    undo: "Undo",
    explainNote: "Explain this note",
    insertSection: "Insert journal section",
  },
  menu: {
    log: "Log an interaction",
    snooze: "Snooze",
    openNote: "Open note",
    checkIn: "Check in",
    adjust: "Adjust goal",
    done: "Done",
    mute: "No more reminders of this",
  },
  pickers: {
    goal: "Which goal?",
    noGoal: "No goal of that name.",
    section: "Which section?",
    sections: {
      agenda: "Agenda",
      goals: "Goals",
      nurture: "Nurture",
      prompts: "Prompts",
      challenge: "Challenge",
    },
    who: "Who next?",
  },
  reports: {
    problems: "Problems in notes",
    noProblems: "Every note could be read and understood.",
    nothing: "Nothing to Kith",
    notes: { journal: "journal", contact: "contact", goal: "goal", goals: "goals" },
    lines: { interaction: "interaction", plan: "plan", entry: "entry", ignored: "ignored" },
  },
  found: {
    contacts: (count) => counted(count, "contact", "contacts"),
    journal: (count) => counted(count, "journal note", "journal notes"),
    interactions: (count) => counted(count, "interaction", "interactions"),
    goals: (count) => counted(count, "goal", "goals"),
    problems: (count) => counted(count, "problem", "problems"),
    inFolder: (what, folder) => `${what} in ${folder}`,
    took: (milliseconds) => `read in ${number(milliseconds)} ms`,
    sentence: (parts) => `Kith found ${parts.join(", ")}.`,
    unchanged: "No note was changed.",
  },
  notices: {
    goalGone: "This goal is no longer there.",
    itemGone: "This is no longer on the agenda.",
    noteGone: (path) => `There is no note ${path} any more.`,
    noNote: (path) => `${path} is no note. What it holds is changed in the app’s settings.`,
    emptyLink: "This link says nothing that can be done. It understands log, goal and contact.",
    undone: (what) => `Undone: ${what}`,
    nothingToUndo: "There is nothing to undo.",
    undoRefused: (what, because) => `${what}: ${because}`,
    decidedAnew: "It was decided anew since, so this can’t be undone.",
    inPast: "This lies in the past. Name a time ahead.",
    journalUnknown: (files) =>
      `The settings of ${files.join(" and ")} are no JSON, so where the journal lies can’t be known. Mend or delete that file.`,
    settingsBroken:
      "Kith’s settings file is no JSON object, so Kith does not write to it. Mend or delete it first.",
    settingsNewer:
      "These settings were written by a newer Kith, so this one only reads them. Update Kith to change them.",
    stillWritten: (because, paths) =>
      `${because} What was written to ${paths.join(", ")} is still there.`,
    changesOn: (path) => `${path} is changed again and again. Try once more.`,
    unwritten: (because) => `This could not be written: ${because}.`,
    disk: {
      denied: "the permission for it is missing; change it and try again",
      readOnly: "the disk can only be read; make it writable and try again",
      full: "the disk is full; make room and try again",
      missing: "it is not there",
    },
  },
  acts: {
    answer: "Answer",
    snoozeContact: "Snooze a contact",
    notNow: "Not now",
    done: "Done",
    mute: "Mute",
    unmute: "Unmute",
    snooze: "Snooze",
  },
  adjustTitle: (goal) => `Adjust “${goal}”`,
  bases: { goals: "Goals", contacts: "Contacts" },
};
