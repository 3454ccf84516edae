/** What the command says of a call that can't be answered as it was typed, in English. */
import type { CallWords } from "../../command/call-words";

const listed = (ids: readonly string[], isMore: boolean): string => {
  const quoted = ids.map((id) => `“${id}”`);
  return isMore ? `${quoted.join(", ")} and others` : quoted.join(" or ");
};

/** English. */
export const englishCallWords: CallWords = {
  noMoment: (written) =>
    `--now ${written} is no moment. Write it as 2026-11-22T10:00, or as a date alone for 12:00.`,
  clockOutOfRange: "The clock of this machine shows no year from 1 to 9999.",
  noWholeNumber: (option, written, least, most) =>
    `${option} ${written} must be a whole number from ${least} to ${most}.`,
  noDate: (option, written) =>
    `${option} ${written} is no date. Write one such as yesterday, last Friday or 2026-11-18.`,
  severalDays: (option, written, start, end) =>
    `${option} ${written} means the days from ${start} to ${end}. Name one of them.`,
  noTimeAhead: (written) =>
    `${written} is no time ahead. Write 10m, 1h, evening, tomorrow, or a date such as Friday 4pm.`,
  pastOrFuture: "Give --past or --future, not both.",
  noPeriod: (written) =>
    `--period ${written} is no period to review. Write week, month, quarter or year.`,
  adjustWhat: "Say what to adjust: --target 3, or --status paused. Each on its own.",
  noStatus: (written) => `--status ${written} is none. Write paused, active, done or dropped.`,
  nothingToLog: 'There is nothing to log. Write what happened: kith log "Called Ana".',
  severalGoals: (asked, ids, isMore) =>
    `Several goals answer to ${asked}: ${listed(ids, isMore)}. Name one of them.`,
  noGoal: (asked, near, isMore) =>
    `There is no goal ${asked}.${near.length > 0 ? ` Did you mean ${listed(near, isMore)}?` : " kith goals lists them all."}`,
  emptyGoalName: "Name a goal, by its title or its note.",
  noItem: (id) => `There is no item ${id} on the agenda. kith agenda --json lists their ids.`,
  severalNotes: (asked, paths) =>
    `Several notes answer to ${asked}: ${paths.join(", ")}. Name one of them.`,
  noNote: (asked, folder, near) =>
    `There is no note ${asked} in ${folder}. ${near === null ? "Name it by its path in the vault." : `Did you mean “${near}”?`}`,
  noteUnreadable: (path) => `The note ${path} can't be read.`,
  nobodyMissing: (name) => `${name} is nobody whom the journal names and who has no note.`,
  noMarks: "--use has nothing to choose from: no mark of people was found.",
  noSuchMarks: (written, most) =>
    `--use ${written} can't be used. Name numbers of the list, from 1 to ${most}, such as 1,3.`,
  notInForm: (subject, form) => `${subject} can't be written as ${form}. Take csv or json.`,
  mapUnclear: (written) =>
    `--map ${written} can't be used. Write it as --map "Column=property", such as --map "Firm=company".`,
  mapNowhere: (column, columns) =>
    `--map names the column “${column}”, which is not there. The columns are ${columns.join(", ")}.`,
  choiceUnclear: (written) =>
    `--choose ${written} can't be used. Write it as --choose 12=new, or --choose "12=People/Ana.md".`,
  choiceOfNoEntry: (line) => `--choose names line ${line}, on which no entry begins.`,
  choiceOfNoContact: (path) => `--choose names ${path}, which is no contact of this vault.`,
  noFileOfPeople: (file) => `${file} is no file. Name a .vcf or .csv file.`,
  fileOfPeopleTooLarge: (file) =>
    `${file} is larger than 100 MB, so it was not read. Divide it, or export it without pictures.`,
  fileUnreadable: (file, because) => `${file} can't be read: ${because}`,
  inputUnreadable: (because) => `Standard input can't be read: ${because}`,
  emptyVaultName: "--vault names no folder. Point it at your folder of notes.",
  noFolder: (folder) => `There is no folder ${folder}. Point --vault at your folder of notes.`,
  folderUnreadable: (folder, because) => `The folder ${folder} can't be read: ${because}`,
  folderIsFile: (file) => `${file} is a file. Point --vault at the folder that holds your notes.`,
  configUnreadable: (file, because) => `--config ${file} can't be read as settings: ${because}`,
  configOutside: (file) =>
    `--config ${file} lies outside of the vault, so nothing was written to it. Leave it out to decide in the vault's own settings.`,
  settingsBroken: (file) =>
    `${file} is no JSON, so where to write can't be known. Mend or delete it; nothing was written.`,
};
