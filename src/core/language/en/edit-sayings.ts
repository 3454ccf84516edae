/** What is said of changes to notes, in English. */
import type { EditSayings } from "../edit-sayings";
import { yamlFaults } from "./note-sayings";
import { counted } from "./counted";

const mistakes = {
  empty: "is no name.",
  hidden: "is a hidden name, and what is hidden is not read.",
  character: "holds a character that not every system can write, such as : or ?. Take it out.",
  ending: "ends in a dot or a blank, which not every system can write.",
  reserved: "is a name that Windows keeps for itself.",
  long: "is too long for a file name.",
} as const;

/** English. */
export const englishEditSayings: EditSayings = {
  adjustGoal: (title) => `Adjust “${title}”`,
  pauseGoal: (title) => `Pause “${title}”`,
  resumeGoal: (title) => `Resume “${title}”`,
  finishGoal: (title) => `Finish “${title}”`,
  dropGoal: (title) => `Drop “${title}”`,
  logInteraction: () => "Log an interaction",
  checkIn: () => "Check in",
  makeJournal: () => "Make a journal note",
  newContact: (name) => `New contact “${name}”`,
  newContacts: (count) => `New contacts: ${count}`,
  newGoal: (title) => `New goal “${title}”`,
  givePlanTime: () => "Give a plan a time",
  tickTask: () => "Tick a task",
  completeMilestone: () => "Complete a milestone",
  importContacts: (count) => `Import ${counted(count, "contact")}`,
  endsInCode: () =>
    "The note ends in code or in a comment that is never closed, so a line added there would not count. Close it first.",
  noContact: (path) => `There is no contact ${path} any more.`,
  contactUnclear: (path) => `${path} is written in a way that Kith can't change safely.`,
  noteThere: (path) => `There is a note ${path} already. It was left as it is.`,
  fileThere: (path) => `There is a file ${path} already. It was left as it is.`,
  noteGone: (path) => `There is no note ${path} any more.`,
  frontmatterInTheWay: (line, fault) =>
    `Line ${line}: ${yamlFaults[fault]} Until then nothing is written into them.`,
  propertyUnclear: (name, value) =>
    `The property “${name}” is written in a way that can't be changed without touching more than itself. Add ${value} by hand.`,
  goalGone: (title, path) => `There is no goal “${title}” in ${path} any more.`,
  goalUnclear: (title) =>
    `The goal “${title}” is written in a way that Kith can't change safely. Change its note by hand.`,
  noBox: () => "This line has no box to tick.",
  formatWithoutDay: (format) =>
    `The format of your daily notes, ${format}, doesn't tell which day a note is of. Set one such as YYYY-MM-DD.`,
  sectionTwice: (name, lines) =>
    `This note has the section “${name}” twice, on lines ${lines.join(" and ")}. Delete one of them.`,
  foreignInSection: (name, from, to, text) =>
    `Between the markers of “${name}”, from line ${from} to ${to}, stands “${text}”, which Kith did not write. Move it out of there.`,
  endWithoutBeginning: (line) =>
    `The marker on line ${line} ends a section whose beginning is gone. Delete that line, or put the beginning back.`,
  sectionWithoutEnd: (name, line, end) =>
    `The section “${name}” that begins on line ${line} has lost its end. Put ${end} where it ends, or delete that line.`,
  noPlaceForSection: (name) =>
    `The section “${name}” can't stand here: it would be inside of code or a comment that is never closed. Close it first.`,
  nameIsPath: (name) => `“${name}” is a path. Give the name alone.`,
  noName: () => "A contact needs a name.",
  contactThere: (name, path) => `There is a contact ${name} already: ${path}.`,
  emptyGoal: () => "Say what the goal is, such as “call Ana every week”.",
  noGoalThere: (path) => `A note at ${path} would be no goal by your settings. Mend goalTypes.`,
  pathLeadsOut: (path) => `The path ${path} leads out of the vault. Name a place inside it.`,
  badPart: (part, path, mistake) => `“${part}” in the path ${path} ${mistakes[mistake]}`,
  planGone: (text, path) =>
    `The plan “${text}” is not in ${path} any more, or is there more than once.`,
  planHasTime: (text, path) =>
    `The line of “${text}” in ${path} says when in another way already, so it was left as it is. Change it there.`,
  taskGone: (text, path) =>
    `The task “${text}” is not in ${path} any more, or is there more than once.`,
  noObject: () => "It is no JSON object, so nothing was written. Mend or delete it.",
  notOurCalendar: () =>
    "The calendar file named in the settings was not written by Kith, so it was left as it is. Name another one.",
  changedSince: () => "The note has changed since, so this can't be undone.",
  undoDamaged: () => "What was kept to undo this is damaged.",
};
