/** What the command says of files and folders that are not as they should be, in English. */
import type { DiskWords } from "../../command/disk-words";

/** English. */
export const englishDiskWords: DiskWords = {
  leadsOut: (path, folder) => `${path} leads out of the vault ${folder}, so nothing was written.`,
  linkLeadsOut: (path) =>
    `${path} is reached over a link that leads out of the vault, so nothing was written.`,
  noFile: (path) => `${path} is no file that can be written.`,
  tooLarge: (path) => `${path} is larger than 10 MB, so nothing was written. Split it first.`,
  noText: (path) =>
    `${path} is no UTF-8 text, so nothing was written. Save it as UTF-8 in an editor, then try again.`,
  unreadable: (file, because) => `${file} can't be read: ${because}`,
  unseen: (file, because) => `${file} can't be looked at: ${because}`,
  linkUnfollowed: (file, because) => `${file} can't be followed: ${because}`,
  unwritable: (file, because) => `${file} can't be written: ${because}. It was left as it was.`,
  notesUnwritable: (because) =>
    `The notes can't be written: ${because}. They were left as they were.`,
  folderUnmade: (folder, because) => `The folder ${folder} can't be made: ${because}.`,
  unremoved: (file, because) => `${file} can't be removed: ${because}. It was left as it was.`,
  changesOn: (file) =>
    `${file} is changed by another program again and again, so nothing was written. Try again.`,
  stuck: (because, files) =>
    `${because} What was already written could not be taken back in ${files.join(", ")}.`,
  lockTaken: (seconds, lock) =>
    `Another program is writing the same note and did not finish within ${seconds} s (${lock}). Try again.`,
  lockUnmade: (lock, because) => `The lock ${lock} can't be made: ${because}`,
  recordUnwritten: (file, because) =>
    `${file} can't be written: ${because}. It would make several notes safe over a crash, so nothing was written. KITH_STATE names another folder, or is off to go without.`,
  undoUnwritten: (file, because) =>
    `What was written can't be undone, since ${file} can't be: ${because}`,
  answerUnwritten: (because) => `The answer can't be written out: ${because}.`,
  problems: {
    vaultEmpty:
      "This folder holds no notes. Point --vault at your notes, or write a first goal here.",
    noteEncoding:
      "This note is no UTF-8 text, so parts of it can't be read, and Kith won't write to it. Save it as UTF-8 in an editor.",
    noteTooLarge: "This note is larger than 10 MB, so it is not read. Split it.",
    noteUnreadable: (because) => `This note can't be read: ${because}`,
    folderUnreadable: (because) => `This folder can't be read: ${because}`,
    linkBroken: "This link leads nowhere. Remove it or mend its target.",
    linkLeadsOut:
      "This link leads out of the vault, so it is not read. Move what it points to into the vault.",
    settingsUnreadable: (because) =>
      `These settings are no JSON (${because}), so defaults are used. Mend or delete the file.`,
  },
};
