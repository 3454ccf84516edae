/** What the command says of what it writes and takes back, in English. */
import type { ActWords } from "../../command/act-words";

/** English. */
export const englishActWords: ActWords = {
  chooseMarks: "Choose how people are marked",
  dryRun: "Nothing was written. It would be:",
  nothingToWrite: "Nothing to write: it is so already.",
  snoozed: (text, until) => `${text}: snoozed until ${until}`,
  done: (text) => `${text}: done`,
  notCounted: (path) =>
    `The line won't count: Kith leaves ${path} out, by “kith: ignore”, by “Folders to leave out” in the settings, or as a template.`,
  made: "Made it.",
  wouldBeMade: "It would be made.",
  undo: {
    of: (title) => `Undo: ${title}`,
    takenBack: (title, when, isDryRun) =>
      `${title}, ${when}: ${isDryRun ? "would be taken back" : "taken back"}`,
    notes: {
      removed: "removed",
      "brought back": "brought back",
      "changed back": "changed back",
    },
    columns: { when: "when", what: "what", where: "where" },
    nothingFor: (folder) =>
      `There is nothing to undo: no act of this command is kept for ${folder}.`,
    nothingKept:
      "Nothing is kept to undo: KITH_STATE is off, or there is no folder for it. Name one in KITH_STATE.",
    refused: (title, at, because, isOffList) =>
      `“${title}” of ${at} was not taken back. ${because}${isOffList ? " It is off the list now: kith undo goes on with the act before it." : ""}`,
    decidedAnew: "It was decided anew since.",
  },
  unfinished: {
    half: (title, at) =>
      `“${title}” was cut short on ${at} and is half done. The next command that writes takes it back first.`,
    mayBeHalf: (title, at, because) =>
      `“${title}” was cut short on ${at} and may be half done: ${because}`,
    takenBack: (title, at, done, of, left) =>
      `“${title}” was cut short on ${at}, so it was taken back in ${done} of ${of} notes.${left.length === 0 ? "" : ` Left as someone changed them since: ${left.join(", ")}.`}`,
    stuck: (title, because) =>
      `“${title}” was cut short and can't be taken back yet, so nothing was written: ${because}`,
  },
};
